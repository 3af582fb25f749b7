import { describe, expect, test } from 'vitest'
import { readHistory } from '#ledger/history.ts'
import { readDays } from '#ledger/history-days.ts'

const EXCHANGES = [
  'date\tordinal\tstage\tagreement\tua_returned_total\tua_military\tua_civilians\tru_returned_total\tmediators\tsources\tnotes',
  '2025-08-14\t67\t\tnone\t84\t33\t51\t84\tUAE\thttps://example.org/a ; https://example.org/b\t',
  '2025-06-26\t\tIstanbul-2 stage 7\tIstanbul June 2025 (categories all-for-all)\t\t\t\t\t\t\tCONFLICT: two counts',
  '2025-06-26\t\t\tnone\t5\t5\t\t\t\t\t',
].join('\n')

describe('readHistory()', () => {
  test('reads figures, ordinal, mediators and links of a row', () => {
    expect(readHistory('prisoner_exchange', EXCHANGES)[0]).toMatchObject({
      id: 'history/prisoner_exchange/2025-08-14/1',
      statement: {
        day: '2025-08-14',
        quote: null,
        ordinal: { value: 67 },
        stage: null,
        agreement: null,
        mediators: ['UAE'],
        figures: { ua_returned: { value: 84 }, ua_military: { value: 33 } },
      },
      origin: { links: ['https://example.org/a', 'https://example.org/b'], conflict: null },
    })
  })

  test('reads an empty cell as not published, which is not zero', () => {
    const [, stage] = readHistory('prisoner_exchange', EXCHANGES)
    expect(stage?.statement.figures).toEqual({})
    expect(stage?.statement).toMatchObject({
      stage: { value: 7 },
      agreement: { id: 'istanbul_june_2025', share: 'all' },
    })
    expect(stage?.origin).toMatchObject({ conflict: 'two counts' })
  })

  test('names two rows of one day apart', () => {
    expect(
      readHistory('prisoner_exchange', EXCHANGES)
        .map(({ id }) => id)
        .slice(1),
    ).toEqual(['history/prisoner_exchange/2025-06-26/1', 'history/prisoner_exchange/2025-06-26/2'])
  })

  test('tells no figure that was only derived, and keeps a stated zero', () => {
    const table =
      'date\tbodies_to_ua\tbodies_to_ru\tru_figure_stated_by\n2025-05-16\t909\t34 (derived)\tnobody\n2025-06-13\t1200\t0\tTASS source'
    const [may, june] = readHistory('body_repatriation', table)
    expect(may?.statement.figures['bodies_to_ru']).toBeUndefined()
    expect(june?.statement.figures['bodies_to_ru']).toMatchObject({ value: 0 })
    expect(june?.origin).toMatchObject({ russianFigureBy: 'TASS source' })
  })

  test('hedges the identity of bodies from 13 June 2025 on, as the Headquarters do', () => {
    const table = 'date\tbodies_to_ua\n2025-06-11\t1212\n2025-06-13\t1200'
    expect(
      readHistory('body_repatriation', table).map(({ statement }) => statement.attribution),
    ).toEqual(['confirmed', 'claimed_by_russia'])
  })

  test('refuses a row without a day and names its line', () => {
    expect(() => readHistory('body_repatriation', 'date\tbodies_to_ua\nsoon\t5')).toThrow(
      new SyntaxError('Cannot read history line 2: no day in "soon"'),
    )
  })
})

describe('readDays()', () => {
  test.for([
    ['2025-08-19', '2025-08-19', '2025-08-19'],
    ['2022-06-??', '2022-06-01', '2022-06-30'],
    ['2022-06/07-??', '2022-06-01', '2022-07-31'],
    ['2023-01/02-??', '2023-01-01', '2023-02-28'],
    ['2026-01-1?', '2026-01-10', '2026-01-19'],
    ['2026-02-2?', '2026-02-20', '2026-02-28'],
    ['2026-02-0?', '2026-02-01', '2026-02-09'],
  ] as const)('reads %s', ([date, first, last]) => {
    expect(readDays(date)).toEqual({ first, last })
  })

  test('reads no day out of other words', () => {
    expect(readDays('19 August')).toBeNull()
  })
})
