import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differingClaims, leadingClaim, type LedgerEvent, type Reported } from '#ledger/event.ts'
import { eventsOf } from '#ledger/events.ts'
import type { EventStatement } from '#statement/statement.ts'
import { figures, HQ, PRESIDENT, row, RU_MOD, said, TASS } from './reported.ts'

const only = (statements: readonly Reported<EventStatement>[]): LedgerEvent => {
  const [event, ...others] = eventsOf(statements)
  expect(others).toEqual([])
  if (event === undefined) throw new Error('Cannot find the event')
  return event
}

const distinct = (values: readonly unknown[]): number =>
  new Set(values.filter((value) => value !== null && value !== undefined)).size

const days = (statements: readonly Reported<EventStatement>[]): string[] =>
  eventsOf(statements).map(({ firstDay }) => firstDay)

describe('which statements make one event', () => {
  test('the President and the Headquarters speak of the same exchange', () => {
    const event = only([
      said({ by: PRESIDENT, at: '2025-08-14T12:10:00Z', figures: figures({ ua_returned: 84 }) }),
      said({ by: HQ, at: '2025-08-14T12:40:00Z', nth: 67, figures: figures({ ua_returned: 84 }) }),
    ])
    expect(event.ordinal).toBe(67)
    expect(event.lead.origin).toMatchObject({ post: { channel: 'Koord_shtab' } })
    expect(event.statements).toHaveLength(2)
  })

  test('two exchanges on consecutive days stay two, even with the same figure', () => {
    expect(
      days([
        said({ number: 1, day: '2025-06-14', figures: figures({ ua_returned: 200 }) }),
        said({ number: 2, day: '2025-06-15', figures: figures({ ua_returned: 200 }) }),
      ]),
    ).toEqual(['2025-06-14', '2025-06-15'])
  })

  test('two stages on one day stay two', () => {
    expect(days([said({ number: 1, stageNo: 1 }), said({ number: 2, stageNo: 2 })])).toHaveLength(2)
  })

  test('two ordinals on one day stay two', () => {
    expect(days([said({ number: 1, nth: 4 }), said({ number: 2, nth: 5 })])).toHaveLength(2)
  })

  test('an exchange and a return of bodies on one day are two events', () => {
    expect(
      days([said({ number: 1 }), said({ number: 1, kind: 'body_repatriation' })]),
    ).toHaveLength(2)
  })

  test('a post after midnight that names no day joins the evening before', () => {
    expect(
      days([
        said({
          by: PRESIDENT,
          day: '2024-10-18',
          at: '2024-10-18T19:30:00Z',
          figures: figures({ ua_returned: 95 }),
        }),
        said({
          day: '2024-10-19',
          dayBasis: 'published',
          at: '2024-10-18T21:44:00Z',
          figures: figures({ ua_returned: 95 }),
        }),
      ]),
    ).toEqual(['2024-10-18'])
  })

  test('a post that names no day with another figure the next morning is another event', () => {
    expect(
      days([
        said({
          day: '2024-09-13',
          at: '2024-09-13T20:00:00Z',
          figures: figures({ ua_returned: 49 }),
        }),
        said({
          number: 2,
          day: '2024-09-14',
          dayBasis: 'published',
          at: '2024-09-14T07:00:00Z',
          figures: figures({ ua_returned: 103 }),
        }),
      ]),
    ).toEqual(['2024-09-13', '2024-09-14'])
  })

  test('a post that names no day later than twelve hours after is another event', () => {
    expect(
      days([
        said({ day: '2025-06-14', at: '2025-06-14T10:00:00Z' }),
        said({ number: 2, day: '2025-06-15', dayBasis: 'published', at: '2025-06-15T10:00:00Z' }),
      ]),
    ).toHaveLength(2)
  })

  test('two history rows of one day are two events, and a post joins the one with its figure', () => {
    const events = eventsOf([
      row('a/1', { day: '2022-04-14', figures: figures({ ua_returned: 5 }) }),
      row('a/2', { day: '2022-04-14', figures: figures({ ua_returned: 30 }) }),
      said({ day: '2022-04-14', figures: figures({ ua_returned: 30 }) }),
    ])
    expect(events.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ['Koord_shtab/1/1#0', 'history/a/2'],
      ['history/a/1'],
    ])
  })

  test('a row that knows only the month stays a range, and is no day', () => {
    const event = only([
      row('b/1', { kind: 'body_repatriation', day: '2022-06-01', last: '2022-06-30' }),
    ])
    expect([event.firstDay, event.lastDay]).toEqual(['2022-06-01', '2022-06-30'])
  })

  test('a row that knows only the month meets the post with its figure inside that month', () => {
    const event = only([
      row('b/1', {
        kind: 'body_repatriation',
        day: '2022-06-01',
        last: '2022-06-30',
        figures: figures({ bodies_to_ua: 25 }),
      }),
      said({
        kind: 'body_repatriation',
        day: '2022-06-21',
        figures: figures({ bodies_to_ua: 25 }),
      }),
    ])
    expect([event.firstDay, event.lastDay]).toEqual(['2022-06-21', '2022-06-21'])
  })
})

describe('whose word counts', () => {
  test('an event that only claims sources tell of is unconfirmed', () => {
    expect(only([said({ by: TASS }), said({ by: RU_MOD })]).standing).toBe('unconfirmed')
  })

  test('the Headquarters confirm what claims sources told before', () => {
    expect(only([said({ by: TASS }), said({ by: HQ })]).standing).toBe('confirmed')
  })

  test("Ukraine's figure leads for returns to Ukraine and the Russian one stands beside it", () => {
    const event = only([
      said({
        by: RU_MOD,
        kind: 'body_repatriation',
        day: '2025-06-16',
        at: '2025-06-16T09:00:00Z',
        figures: figures({ bodies_to_ua: 1248, bodies_to_ru: 51 }),
      }),
      said({
        by: HQ,
        kind: 'body_repatriation',
        day: '2025-06-16',
        figures: figures({ bodies_to_ua: 1245 }),
      }),
    ])
    expect(leadingClaim(event, 'bodies_to_ua')).toMatchObject({
      holder: 'coordination_hq',
      figure: { value: 1245 },
    })
    expect(differingClaims(event, 'bodies_to_ua')).toMatchObject([
      { holder: 'ru_mod', figure: { value: 1248 } },
    ])
    expect(leadingClaim(event, 'bodies_to_ru')).toMatchObject({ holder: 'ru_mod' })
  })

  test("an unnamed source's figure is not the agency's own", () => {
    const event = only([
      said({ by: TASS, speaker: 'unnamed_source', figures: figures({ ru_returned: 19 }) }),
    ])
    expect(leadingClaim(event, 'ru_returned')?.holder).toBe('tass_unnamed_source')
  })

  test('a measure that nobody states has no claim, which is not zero', () => {
    expect(leadingClaim(only([said()]), 'ua_returned')).toBeNull()
  })

  test('the same figure by the same holder is one claim, from the post that said it first', () => {
    const event = only([
      said({ number: 2, at: '2025-08-14T15:00:00Z', figures: figures({ ua_returned: 84 }) }),
      said({ number: 1, at: '2025-08-14T12:00:00Z', figures: figures({ ua_returned: 84 }) }),
    ])
    expect(event.claims.map(({ statement }) => statement)).toEqual(['Koord_shtab/1/1#0'])
  })

  test('of two figures by the same holder the later one leads and the earlier is kept', () => {
    const event = only([
      said({ number: 1, at: '2025-08-14T12:00:00Z', figures: figures({ ua_returned: 150 }) }),
      said({ number: 2, at: '2025-08-14T15:00:00Z', figures: figures({ ua_returned: 152 }) }),
    ])
    expect(leadingClaim(event, 'ua_returned')?.figure.value).toBe(152)
    expect(differingClaims(event, 'ua_returned').map(({ figure }) => figure.value)).toEqual([150])
  })
})

describe("the Russian side's comment", () => {
  const silent = { start: 0, end: 3, text: 'мовчить' }

  test('is unknown where nobody speaks of it', () => {
    expect(only([said()]).russianComment).toBe('unknown')
  })

  test('is said to be missing where a post says so', () => {
    expect(only([said(), said({ by: TASS, otherSideSilent: silent })]).russianComment).toBe(
      'said_to_be_missing',
    )
  })

  test('is made once the Ministry of Defence posts', () => {
    expect(
      only([said(), said({ by: TASS, otherSideSilent: silent }), said({ by: RU_MOD })])
        .russianComment,
    ).toBe('made')
  })
})

describe('eventsOf()', () => {
  const arbitrary = fc.record({
    by: fc.constantFrom(HQ, PRESIDENT, RU_MOD, TASS),
    number: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom('prisoner_exchange', 'body_repatriation'),
    day: fc.constantFrom('2025-06-13', '2025-06-14', '2025-06-15'),
    dayBasis: fc.constantFrom('relative', 'published'),
    hour: fc.constantFrom('00', '09', '20'),
    nth: fc.option(fc.constantFrom(65, 66), { nil: undefined }),
    stageNo: fc.option(fc.constantFrom(1, 2), { nil: undefined }),
    count: fc.option(fc.constantFrom(100, 1200), { nil: undefined }),
  } as const)

  const made = fc
    .uniqueArray(arbitrary, {
      selector: ({ by, number }) => `${by.handle}/${number}`,
      maxLength: 14,
    })
    .map((all) =>
      all.map(({ hour, count, nth, stageNo, ...rest }) =>
        said({
          ...rest,
          ...(nth === undefined ? {} : { nth }),
          ...(stageNo === undefined ? {} : { stageNo }),
          at: `${rest.day}T${hour}:30:00Z`,
          figures: figures(count === undefined ? {} : { ua_returned: count, bodies_to_ua: count }),
        }),
      ),
    )

  test('gives the same ledger for the same statements in any order', () => {
    const inTwoOrders = made.chain((statements) =>
      fc.tuple(
        fc.constant(statements),
        fc.shuffledSubarray(statements, { minLength: statements.length }),
      ),
    )
    fc.assert(
      fc.property(inTwoOrders, ([statements, shuffled]) => {
        expect(eventsOf(shuffled)).toEqual(eventsOf(statements))
      }),
    )
  })

  test('puts every statement into exactly one event', () => {
    fc.assert(
      fc.property(made, (statements) => {
        const ids = eventsOf(statements).flatMap((event) => event.statements.map(({ id }) => id))
        expect(ids.toSorted()).toEqual(statements.map(({ id }) => id).toSorted())
      }),
    )
  })

  test('never puts two stated days, two ordinals or two stages into one event', () => {
    fc.assert(
      fc.property(made, (statements) => {
        for (const { statements: one } of eventsOf(statements)) {
          const dated = one.filter(({ statement }) => statement.dayBasis !== 'published')
          expect(distinct(dated.map(({ statement }) => statement.day))).toBeLessThanOrEqual(1)
          expect(
            distinct(one.map(({ statement }) => statement.ordinal?.value)),
          ).toBeLessThanOrEqual(1)
          expect(distinct(one.map(({ statement }) => statement.stage?.value))).toBeLessThanOrEqual(
            1,
          )
        }
      }),
    )
  })
})
