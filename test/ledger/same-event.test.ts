import { describe, expect, test } from 'vitest'
import type { LedgerEvent } from '#ledger/event.ts'
import { eventsOf } from '#ledger/events.ts'
import { planOf, type StoredEvent } from '#ledger/plan.ts'
import { HQ, PRESIDENT, RU_MOD, said, TASS } from './reported.ts'

type Said = ReturnType<typeof said>

const event = (...statements: Said[]): LedgerEvent => {
  const [one] = eventsOf(statements)
  if (one === undefined) throw new Error('Cannot find the event')
  return one
}

const stored = (id: number, of: LedgerEvent, more: Partial<StoredEvent> = {}): StoredEvent => ({
  id,
  version: 1,
  standing: of.standing,
  event: of,
  ...more,
})

/** Which stored event each event is. */
const numbers = (before: readonly StoredEvent[], after: readonly LedgerEvent[]): unknown[] =>
  after.map((one) => planOf(before, after).find((step) => step.after === one)?.before?.id ?? null)

const ours = (day: string) => said({ by: HQ, number: 1, day })
const theirs = (day: string) => said({ by: RU_MOD, number: 5, day })
const presidents = (day: string) => said({ by: PRESIDENT, number: 7, day })

describe('which stored event an event is', () => {
  test('is decided by the post that it is told by, whichever event comes first by day', () => {
    const known = [stored(1, event(ours('2025-08-14'), presidents('2025-08-14')))]
    const after = [event(presidents('2025-08-13')), event(ours('2025-08-14'))]
    expect(numbers(known, after)).toEqual([null, 1])
    expect(numbers(known, after.toReversed())).toEqual([1, null])
  })

  test('is not decided by claims, however many', () => {
    const other = said({ by: TASS, number: 6 })
    const known = [
      stored(1, event(theirs('2025-08-13'), said({ by: TASS, number: 6, day: '2025-08-13' }))),
      stored(2, event(ours('2025-08-14'))),
    ]
    expect(numbers(known, [event(ours('2025-08-14'), theirs('2025-08-14'), other)])).toEqual([2])
  })

  test('of two that fit it is the one people were told of', () => {
    const known = [
      stored(1, event(ours('2025-08-14'))),
      stored(2, event(presidents('2025-08-15')), { alerted: true }),
    ]
    expect(numbers(known, [event(ours('2025-08-14'), presidents('2025-08-14'))])).toEqual([2])
  })

  test('is told by no claim alone: what people were told of takes no event of another post', () => {
    const known = [
      stored(1, event(ours('2025-08-14'), theirs('2025-08-14')), { alerted: true }),
      stored(2, event(presidents('2025-08-13'))),
    ]
    expect(numbers(known, [event(presidents('2025-08-13'), theirs('2025-08-13'))])).toEqual([2])
  })
})
