import { describe, expect, test } from 'vitest'
import type { Reported } from '#ledger/event.ts'
import { eventsOf } from '#ledger/events.ts'
import type { EventStatement } from '#statement/statement.ts'
import { figures, HQ, PRESIDENT, row, said } from './reported.ts'

const days = (...statements: readonly Reported<EventStatement>[]): string[] =>
  eventsOf(statements).map(({ firstDay }) => firstDay)

const count = (value: number) => ({ figures: figures({ ua_returned: value }) })
const undated = { dayBasis: 'published' } as const

describe('a post that names no day', () => {
  test('after midnight finds the evening post though neither names a day, also with the ordinal', () => {
    const evening = said({ by: PRESIDENT, ...undated, day: '2024-10-18', at: '2024-10-18T19:30:00Z', ...count(95) }) // prettier-ignore
    const night = said({ by: HQ, ...undated, nth: 58, day: '2024-10-19', at: '2024-10-18T21:44:00Z', ...count(95) }) // prettier-ignore
    expect(days(evening, night)).toEqual(['2024-10-18'])
    expect(days(night, evening)).toEqual(['2024-10-18'])
  })

  test('after midnight belongs to the evening before, not to the exchange of the next afternoon', () => {
    const events = eventsOf([
      said({ number: 1, day: '2024-09-13', at: '2024-09-13T19:00:00Z', ...count(49) }),
      said({ number: 2, ...undated, day: '2024-09-14', at: '2024-09-13T21:40:00Z', ...count(49) }),
      said({ number: 3, day: '2024-09-14', at: '2024-09-14T13:00:00Z', ...count(103) }),
    ])
    expect(events.map(({ firstDay, statements }) => [firstDay, statements.length])).toEqual([
      ['2024-09-13', 2],
      ['2024-09-14', 1],
    ])
  })

  test('is no bridge to the next day for others', () => {
    expect(
      days(
        said({ number: 1, day: '2025-06-14', at: '2025-06-14T17:00:00Z' }),
        said({ number: 2, ...undated, day: '2025-06-15', at: '2025-06-15T04:00:00Z' }),
        said({ number: 3, ...undated, day: '2025-06-15', at: '2025-06-15T13:00:00Z' }),
      ),
    ).toEqual(['2025-06-14', '2025-06-15'])
  })

  test('after midnight finds the row of the day before that has its figure', () => {
    const known = row('prisoner_exchange/2024-10-18/1', { day: '2024-10-18', ...count(95) })
    const at = '2024-10-18T21:44:00Z'
    expect(days(known, said({ ...undated, day: '2024-10-19', at, ...count(95) }))).toEqual([
      '2024-10-18',
    ])
    expect(days(known, said({ ...undated, day: '2024-10-19', at, ...count(60) }))).toHaveLength(2)
    expect(days(known, said({ ...undated, day: '2024-10-19', at }))).toHaveLength(2)
  })

  test('in the afternoon is not of the row of the day before, though the figure is the same', () => {
    const known = row('body_repatriation/2025-06-14/1', {
      kind: 'body_repatriation',
      day: '2025-06-14',
      figures: figures({ bodies_to_ua: 1200 }),
    })
    const next = said({
      kind: 'body_repatriation',
      ...undated,
      day: '2025-06-15',
      at: '2025-06-15T12:00:00Z',
      figures: figures({ bodies_to_ua: 1200 }),
    })
    expect(days(known, next)).toEqual(['2025-06-14', '2025-06-15'])
  })

  test('joins a post of its own day with the same figure, however many hours lie between', () => {
    expect(
      days(
        said({
          number: 1,
          ...undated,
          day: '2025-08-14',
          at: '2025-08-14T06:00:00Z',
          ...count(84),
        }),
        said({ number: 2, day: '2025-08-14', at: '2025-08-14T20:00:00Z', ...count(84) }),
      ),
    ).toEqual(['2025-08-14'])
  })
})

test('the numbers of the officials stay: 65 on three days, two stages of one number on two days', () => {
  expect(
    days(
      said({ number: 1, nth: 65, stageNo: 1, day: '2025-05-23', ...count(390) }),
      said({ number: 2, nth: 65, stageNo: 2, day: '2025-05-24', ...count(307) }),
      said({ number: 3, nth: 65, stageNo: 3, day: '2025-05-25', ...count(303) }),
    ),
  ).toEqual(['2025-05-23', '2025-05-24', '2025-05-25'])
})
