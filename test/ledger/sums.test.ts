import { expect, test } from 'vitest'
import { eventsOf } from '#ledger/events.ts'
import { sumsBy } from '#ledger/sums.ts'
import { figures, row, RU_MOD, said, TASS } from './reported.ts'

const events = eventsOf([
  said({ number: 1, day: '2025-06-09', categories: ['under_25'] }),
  said({ number: 2, day: '2025-06-10', categories: ['under_25', 'severely_wounded'] }),
  said({
    number: 3,
    day: '2025-08-14',
    figures: figures({ ua_returned: 84, ua_military: 33, ua_civilians: 51 }),
  }),
  said({ number: 4, by: RU_MOD, day: '2025-08-14', figures: figures({ ru_returned: 84 }) }),
  said({ number: 5, by: TASS, day: '2025-08-15', figures: figures({ ua_returned: 9 }) }),
  row('b/1', {
    kind: 'body_repatriation',
    day: '2022-06-01',
    last: '2022-07-31',
    figures: figures({ bodies_to_ua: 35 }),
  }),
])

test('months add up what was published and say of how many events nothing was', () => {
  expect(sumsBy(events, 'month')).toEqual([
    {
      period: '2025-06',
      kind: 'prisoner_exchange',
      events: 2,
      days: 2,
      withoutFigure: 2,
      measures: {},
      categories: { severely_wounded: 1, under_25: 2 },
    },
    {
      period: '2025-08',
      kind: 'prisoner_exchange',
      events: 1,
      days: 1,
      withoutFigure: 0,
      measures: {
        ua_returned: { value: 84, published: 1 },
        ua_military: { value: 33, published: 1 },
        ua_civilians: { value: 51, published: 1 },
        ru_returned: { value: 84, published: 1 },
      },
      categories: {},
    },
  ])
})

test('an event of which two months are possible counts in the year and in no month', () => {
  expect(sumsBy(events, 'year').map(({ period, kind }) => `${period} ${kind}`)).toEqual([
    '2022 body_repatriation',
    '2025 prisoner_exchange',
  ])
})

test('what only claims sources tell is in no sum', () => {
  expect(sumsBy(eventsOf([said({ by: TASS })]), 'year')).toEqual([])
})
