import { describe, expect, test } from 'vitest'
import { sideDifferences } from '#ledger/differences.ts'
import { counterStatements } from '#ledger/counter-claims.ts'
import {
  differingClaims,
  leadingClaim,
  type LedgerEvent,
  type Reported,
  restsOnMissing,
  sideOf,
} from '#ledger/event.ts'
import { eventsOf } from '#ledger/events.ts'
import { ukrainianFigure } from '#ledger/totals.ts'
import type { EventStatement } from '#statement/statement.ts'
import { figures, HQ, PRESIDENT, row, RU_MOD, said, TASS } from './reported.ts'

const only = (...statements: readonly Reported<EventStatement>[]): LedgerEvent => {
  const [event, ...others] = eventsOf(statements)
  expect(others).toEqual([])
  if (event === undefined) throw new Error('Cannot find the event')
  return event
}

const returned = (count: number) => ({ figures: figures({ ua_returned: count }) })
const lead = (event: LedgerEvent): unknown => leadingClaim(event, 'ua_returned')?.figure.value

describe('a later post of the same holder', () => {
  test('with another figure corrects the earlier one', () => {
    const event = only(
      said({ at: '2025-08-14T12:00:00Z', ...returned(150) }),
      said({ number: 2, at: '2025-08-14T15:00:00Z', ...returned(148) }),
    )
    expect(lead(event)).toBe(148)
  })

  test('about the people of one region is a part and does not lead', () => {
    const event = only(
      said({ at: '2025-08-14T12:00:00Z', ...returned(84) }),
      said({ number: 2, at: '2025-08-14T17:00:00Z', ...returned(4) }),
    )
    expect(lead(event)).toBe(84)
    expect(differingClaims(event, 'ua_returned')).toMatchObject([{ figure: { value: 4 } }])
  })

  test('leads whatever it says where the earlier post was taken away', () => {
    const event = only(
      said({ at: '2025-08-14T12:00:00Z', gone: true, ...returned(840) }),
      said({ number: 2, at: '2025-08-14T12:10:00Z', ...returned(84) }),
    )
    expect(lead(event)).toBe(84)
  })
})

describe('a post that its channel shows no more', () => {
  test("stands behind every other figure of its side, and before the other side's", () => {
    const gone = said({ gone: true, ...returned(90) })
    expect(lead(only(gone, said({ by: PRESIDENT, ...returned(84) })))).toBe(84)
    expect(lead(only(gone, row('prisoner_exchange/2025-08-14/1', returned(84))))).toBe(84)
    expect(lead(only(gone, said({ by: RU_MOD, ...returned(95) })))).toBe(90)
  })

  test('keeps its event and its figure where it is the only one', () => {
    const event = only(said({ gone: true, ...returned(84) }), said({ by: TASS }))
    expect(event.standing).toBe('confirmed')
    expect(lead(event)).toBe(84)
    expect(restsOnMissing(event)).toBe(true)
    expect(restsOnMissing(only(said({ gone: true }), said({ by: PRESIDENT })))).toBe(false)
  })

  test('does not tell the event where another post does', () => {
    const event = only(said({ gone: true }), said({ by: PRESIDENT }))
    expect(event.lead.origin).toMatchObject({ post: { channel: PRESIDENT.handle } })
  })
})

describe("the Russian side's own number", () => {
  const day = { kind: 'body_repatriation', day: '2025-06-16' } as const
  const ours = row('body_repatriation/2025-06-16/1', {
    ...day,
    figures: figures({ bodies_to_ua: 1245 }),
  })
  const counter = { day: day.day, measure: 'bodies_to_ua', value: 1248, by: 'Moscow' } as const

  test('of the history stands beside ours: 1,245 and 1,248', () => {
    const event = only(ours, ...counterStatements([ours], [counter]))
    expect(leadingClaim(event, 'bodies_to_ua')?.figure.value).toBe(1245)
    const [theirs] = differingClaims(event, 'bodies_to_ua')
    expect(theirs).toMatchObject({ figure: { value: 1248 }, statedBy: 'Moscow' })
    expect(theirs === undefined ? null : sideOf(theirs)).toBe('ru')
    expect(ukrainianFigure(event)).toBe(1245)
    expect(sideDifferences(event)).toEqual([
      { measure: 'bodies_to_ua', ukraine: 1245, russia: 1248, by: 'Moscow', difference: -3 },
    ])
  })

  test('never becomes ours where ours is not published', () => {
    const silent = row('body_repatriation/2025-06-16/1', day)
    const event = only(silent, ...counterStatements([silent], [counter]))
    expect(ukrainianFigure(event)).toBeNull()
  })

  test('is left out where nothing tells which event is meant', () => {
    const other = row('body_repatriation/2025-06-16/2', day)
    expect(counterStatements([ours, other], [counter])).toEqual([])
    expect(counterStatements([], [counter])).toEqual([])
  })

  test('of a post stands beside ours: 207 and 195', () => {
    const event = only(
      said({ day: '2024-01-31', by: RU_MOD, figures: figures({ ua_returned: 195, ru_returned: 195 }) }), // prettier-ignore
      said({ day: '2024-01-31', by: HQ, ...returned(207) }),
    )
    expect(lead(event)).toBe(207)
    expect(differingClaims(event, 'ua_returned')).toMatchObject([
      { holder: 'ru_mod', figure: { value: 195 } },
    ])
    expect(sideDifferences(event)).toMatchObject([{ by: 'ru_mod', difference: 12 }])
    expect(sideDifferences(only(said(returned(84)), said({ by: RU_MOD, ...returned(84) })))).toEqual([]) // prettier-ignore
  })
})
