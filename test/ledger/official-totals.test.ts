import { describe, expect, test } from 'vitest'
import { eventsOf } from '#ledger/events.ts'
import {
  compareTotals,
  type KnownDifference,
  type OfficialTotal,
  ourSum,
  totalInPost,
} from '#ledger/official-totals.ts'
import { firstDayOf, lastDayOf } from '#ledger/scope.ts'
import { figures, RU_MOD, said, TASS } from './reported.ts'

const people = (number: number, day: string, ua: number, outside = 0) =>
  said({
    number,
    day,
    figures: figures({ ua_returned: ua, ...(outside > 0 ? { ua_outside_exchange: outside } : {}) }),
  })

const bodies = (number: number, day: string, ua: number, ru: number) =>
  said({
    number,
    kind: 'body_repatriation',
    day,
    figures: figures({ bodies_to_ua: ua, bodies_to_ru: ru }),
  })

const total = (difference: Partial<OfficialTotal>): OfficialTotal => ({
  scope: 'people_since_2022',
  measure: 'ua_returned',
  value: 0,
  day: '2025-05-25',
  by: 'Coordination HQ',
  bound: 'exact',
  ...difference,
})

const known = (difference: Partial<KnownDifference> = {}): KnownDifference => ({
  scope: 'people_since_2022',
  measure: 'ua_returned',
  by: 'Coordination HQ',
  from: '2023-07-01',
  to: '2025-05-25',
  oursMinusStated: -49,
  reason: 'no public list names them',
  ...difference,
})

const events = eventsOf([
  people(1, '2025-03-19', 197, 22),
  people(2, '2025-05-06', 205),
  bodies(3, '2025-05-16', 909, 34),
  bodies(4, '2025-06-16', 1245, 51),
  said({ by: TASS, day: '2025-05-20', figures: figures({ ua_returned: 1000 }) }),
])

describe('ourSum()', () => {
  test.for([
    [{}, 175 + 205],
    [{ day: '2025-04-01' }, 175],
    [{ scope: 'people_this_year', day: '2024-12-30' }, 0],
    [{ scope: 'bodies_since_2022', measure: 'bodies_to_ua', day: '2025-06-16' }, 909 + 1245],
    [{ scope: 'bodies_since_june_2025', measure: 'bodies_to_ru', day: '2025-06-16' }, 51],
    [{ scope: 'bodies_istanbul_june_2025', measure: 'bodies_to_ua', day: '2025-06-16' }, 0],
    [{ scope: 'bodies_since_juneish_2025', measure: 'bodies_to_ua' }, null],
    [{ scope: 'people_outside_exchanges' }, null],
    [{ scope: 'exchanges_this_year', measure: 'exchanges' }, null],
  ] as const)('for %o is %s', ([difference, sum]) => {
    expect(ourSum(total(difference), events)).toBe(sum)
  })

  test('of exchanges is the last number of the series', () => {
    const numbered = eventsOf([said({ nth: 69, day: '2025-10-02' })])
    const asked = total({ scope: 'exchanges_since_2022', measure: 'exchanges', day: '2025-10-21' })
    expect(ourSum(asked, numbered)).toBe(69)
  })

  test('never counts a figure that only the Russian side names', () => {
    const only = eventsOf([
      said({ day: '2025-05-20' }),
      said({ by: RU_MOD, day: '2025-05-20', figures: figures({ ua_returned: 95 }) }),
    ])
    expect(ourSum(total({}), only)).toBe(0)
  })
})

const verdict = (
  totals: readonly OfficialTotal[],
  differences: readonly KnownDifference[] = [],
): unknown => compareTotals(totals, events, differences).at(-1)?.verdict

describe('compareTotals()', () => {
  test('agrees, and people returned outside the exchange are in no exchange total', () => {
    expect(verdict([total({ value: 380 })])).toEqual({ is: 'agrees' })
  })

  test('agrees with "at least" from below only', () => {
    expect(verdict([total({ value: 300, bound: 'at_least' })])).toEqual({ is: 'agrees' })
    expect(verdict([total({ value: 400, bound: 'at_least' })])).toMatchObject({ is: 'unexplained' })
  })

  test('names a known difference with its reason', () => {
    expect(verdict([total({ value: 429 })], [known()])).toEqual({
      is: 'known',
      difference: -49,
      reason: 'no public list names them',
    })
  })

  test.for([
    { scope: 'people_this_year' },
    { measure: 'bodies_to_ua' },
    { by: 'Lubinets' },
    { to: '2025-05-24' },
    { from: '2025-05-26' },
    { oursMinusStated: -48 },
  ] as const)('is not explained by what is known of something else: %o', (difference) => {
    expect(verdict([total({ value: 429 })], [known(difference)])).toEqual({
      is: 'unexplained',
      difference: -49,
    })
  })

  test('carries a known difference on while what is added since agrees', () => {
    const first = total({ value: 175 + 49, day: '2025-04-01' })
    const explained = [known({ to: '2025-04-01' })]
    expect(verdict([total({ value: 380 + 49 }), first], explained)).toEqual({
      is: 'known',
      difference: -49,
      reason: 'as on 2025-04-01: no public list names them',
    })
    expect(verdict([first, total({ value: 380 + 50 })], explained)).toMatchObject({
      is: 'unexplained',
    })
  })

  test('says where we hold no sum', () => {
    expect(verdict([total({ scope: 'people_this_week' })])).toEqual({ is: 'not_comparable' })
  })
})

test('totalInPost() names the speaker as the facts do', () => {
  const figure = { value: 69, how: 'stated', quotes: [] } as const
  const said69 = { scope: 'exchanges_since_2022', figure, day: '2025-10-21' }
  expect(totalInPost(said69, 'coordination_hq')).toEqual({
    scope: 'exchanges_since_2022',
    measure: 'exchanges',
    value: 69,
    day: '2025-10-21',
    by: 'Coordination HQ',
    bound: 'exact',
  })
  expect(totalInPost({ ...said69, scope: 'bodies_since_2022' }, 'president').measure).toBe('bodies_to_ua') // prettier-ignore
  expect(totalInPost({ ...said69, scope: 'people_this_year' }, 'president').measure).toBe('ua_returned') // prettier-ignore
})

test.for([
  ['2025-05', '2025-05-01', '2025-05-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['2025-06-16', '2025-06-16', '2025-06-16'],
] as const)('%s is from %s to %s', ([text, first, last]) => {
  expect([firstDayOf(text), lastDayOf(text)]).toEqual([first, last])
})
