import { describe, expect, test } from 'vitest'
import { doubtsOf } from '#ledger/far-apart.ts'
import { breachesOf } from '#ledger/breaches.ts'
import type { LedgerEvent, Reported } from '#ledger/event.ts'
import { eventsOf } from '#ledger/events.ts'
import { faultsOf } from '#ledger/faults.ts'
import { groupsOf, planOf, type Step, type StoredEvent } from '#ledger/plan.ts'
import type { EventStatement } from '#statement/statement.ts'
import { figures, HQ, PRESIDENT, said, TASS } from './reported.ts'

const TODAY = '2025-08-20'
const count = (value: number) => ({ figures: figures({ ua_returned: value }) })

const event = (...statements: readonly Reported<EventStatement>[]): LedgerEvent => {
  const [first] = eventsOf(statements)
  if (first === undefined) throw new Error('Cannot find the event')
  return first
}
const stored = (id: number, one: LedgerEvent): StoredEvent => ({
  id,
  version: 1,
  standing: one.standing,
  event: one,
})
const codes = (steps: readonly Step[]): string[] => breachesOf(steps, TODAY).map(({ code }) => code)

describe('a write breaks a rule of the ledger', () => {
  test('where an event would lie in the future', () => {
    const after = event(said({ day: '2025-08-21' }))
    expect(codes([{ before: null, after }])).toEqual(['in_future'])
    expect(codes([{ before: null, after: event(said({ day: TODAY })) }])).toEqual([])
  })

  test('where the parts that one holder names in two posts are more than the whole', () => {
    const after = event(
      said(count(84)),
      said({ number: 2, at: '2025-08-14T15:00:00Z', figures: figures({ ua_military: 90 }) }),
    )
    expect(codes([{ before: null, after }])).toEqual(['parts_exceed_whole'])
  })
})

const doubts = (one: ReturnType<typeof event>): string[] =>
  doubtsOf(one).map(({ claim, breach }) => `${breach.code} ${claim.figure.value}`)

describe('a figure waits for a person', () => {
  test('where it is far from the one that leads on its side, whichever came first', () => {
    const far = event(said({ by: HQ, ...count(7) }), said({ by: PRESIDENT, ...count(14) }))
    expect(doubts(far)).toEqual(['figures_far_apart 14'])
    const near = event(said({ by: HQ, ...count(150) }), said({ by: PRESIDENT, ...count(157) }))
    expect(doubts(near)).toEqual([])
    const sides = event(said({ by: HQ, ...count(207) }), said({ by: TASS, ...count(100) }))
    expect(doubts(sides)).toEqual([])
  })

  test('where its holder said far more before and does not say that it is a part', () => {
    const later = { number: 2, at: '2025-08-14T15:00:00Z' }
    const fell = event(said(count(150)), said({ ...later, ...count(90) }))
    expect(doubts(fell)).toEqual(['figure_fell 90'])
    const quote = { start: 0, end: 9, text: 'четверо з Волині' }
    expect(doubts(event(said(count(150)), said({ ...later, ...count(4), quote })))).toEqual([])
  })
})

describe('a write breaks a rule of the ledger as well', () => {
  test('where an event goes though all its statements stand', () => {
    const one = said({ number: 1, day: '2025-08-13', ...count(84) })
    const two = said({ number: 2, day: '2025-08-14', ...count(84) })
    const both = { ...event(one), statements: [one, two] }
    const steps = [
      { before: stored(1, event(one)), after: both },
      { before: stored(2, event(two)), after: null },
    ]
    expect(codes(steps)).toEqual(['sum_fell'])
  })

  test('not where an edited post took the event away', () => {
    expect(codes([{ before: stored(1, event(said(count(84)))), after: null }])).toEqual([])
  })
})

describe('planOf()', () => {
  test('keeps an event with which the most posts are shared', () => {
    const [a, b, c] = [1, 2, 3].map((number) => said({ number, ...count(84) }))
    if (a === undefined || b === undefined || c === undefined) throw new Error('Cannot find posts')
    const mine = stored(7, event(b, c))
    const other = stored(3, event(a))
    const [step, left] = planOf([other, mine], [event(a, b, c)])
    expect(step?.before?.id).toBe(7)
    expect(left).toEqual({ before: other, after: null })
  })

  test('leaves a withdrawn event withdrawn that nobody states again', () => {
    const gone: StoredEvent = { ...stored(1, event(said())), standing: 'withdrawn' }
    expect(planOf([gone], [])).toEqual([])
  })

  test('tells an exchange from bodies of the same post', () => {
    const people = stored(1, event(said()))
    const bodies = event(said({ kind: 'body_repatriation' }))
    expect(
      planOf([people], [bodies]).map(({ before, after }) => [before?.id, after?.kind]),
    ).toEqual([
      [undefined, 'body_repatriation'],
      [1, undefined],
    ])
  })
})

const step = (...statements: readonly Reported<EventStatement>[]): Step => ({
  before: null,
  after: event(...statements),
})

test('groupsOf() puts together what shares a post, also through a third one', () => {
  const [a, b, c, d] = [1, 2, 3, 4].map((number) => said({ number }))
  if (a === undefined || b === undefined || c === undefined || d === undefined) return
  const groups = groupsOf([step(a), step(d), step(b, c), step(a, b)])
  expect(groups.map((group) => group.length).toSorted((one, other) => one - other)).toEqual([1, 3])
})

const faults = (statement: Partial<EventStatement>): string[] =>
  faultsOf(said(statement).statement, '2025-08-14').map(({ code }) => code)

describe('faultsOf()', () => {
  test.for([
    [{ ua_returned: 84, ua_military: 33, ua_civilians: 51 }, []],
    [{ ua_returned: 84, ua_military: 50, ua_civilians: 51 }, ['parts_exceed_whole']],
    [{ ua_returned: 20, ua_women: 23 }, ['parts_exceed_whole']],
    [{ ua_returned: 20, ua_outside_exchange: 22 }, ['parts_exceed_whole']],
    [{ bodies_to_ua: 1000, died_in_captivity: 5 }, []],
    [{ bodies_to_ua: 4, died_in_captivity: 5 }, ['parts_exceed_whole']],
    [{ ua_military: 50 }, []],
    [{ ua_returned: 100_001 }, ['no_count']],
    [{ ua_returned: 1.5 }, ['no_count']],
    [{ bodies_to_ua: Number.NaN }, ['no_count']],
  ] as const)('of %o are %o', ([values, expected]) => {
    expect(faults({ figures: figures(values) })).toEqual(expected)
  })

  test('holds an event after its own post, and places that are more than all', () => {
    expect(faults({ day: '2025-08-15' })).toEqual(['in_future'])
    const places = [{ place: 'Donetsk', count: 900, quote: null }, { place: 'Kursk', count: 200, quote: null }] // prettier-ignore
    expect(faults({ figures: figures({ bodies_to_ua: 1000 }), breakdown: places })).toEqual([
      'parts_exceed_whole',
    ])
  })

  test('asks nothing of what is no event', () => {
    const total = { kind: 'official_total', day: '2030-01-01', quote: null, review: [], scope: 'x', figure: { value: 1, how: 'stated', quotes: [] } } as const // prettier-ignore
    expect(faultsOf(total, '2025-08-14')).toEqual([])
  })
})
