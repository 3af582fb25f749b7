import type { LedgerEvent } from './event.ts'
import { matched, sourceOf } from './same-event.ts'

/** An event as it stands in the database. */
export type StoredEvent = Readonly<{
  id: number
  version: number
  standing: LedgerEvent['standing'] | 'withdrawn'
  event: LedgerEvent
  /** Whether people were told of it and have not been told that it was wrong. */
  alerted?: boolean
}>

/** What is to become of one event: `after` null withdraws it, `before` null makes a new one. */
export type Step = Readonly<{ before: StoredEvent | null; after: LedgerEvent | null }>

const sourcesOf = (event: LedgerEvent): string[] => [
  ...new Set(event.statements.map(({ origin }) => `${event.kind} ${sourceOf(origin)}`)),
]

/**
 * Says which stored event each event of the ledger is. Stored events that none of them is are withdrawn.
 * Steps that change nothing are among them.
 */
export function planOf(
  stored: readonly StoredEvent[],
  events: readonly LedgerEvent[],
): readonly Step[] {
  const same = matched(stored, events)
  const steps = events.map((after): Step => ({ before: same.get(after) ?? null, after }))
  const taken = new Set(same.values())
  const left = stored.filter((one) => !taken.has(one) && one.standing !== 'withdrawn')
  return [...steps, ...left.map((before): Step => ({ before, after: null }))]
}

/** Parts steps into groups that share a post or a history row: they are taken together or not at all. */
export function groupsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groupOf = new Map<string, Step[]>()
  for (const step of steps) {
    const joined = new Set(sourcesOfStep(step).flatMap((source) => groupOf.get(source) ?? []))
    const group = [...joined, step]
    for (const source of group.flatMap(sourcesOfStep)) groupOf.set(source, group)
  }
  return [...new Set(groupOf.values())]
}

const sourcesOfStep = ({ before, after }: Step): string[] => [
  ...(before === null ? [] : sourcesOf(before.event)),
  ...(after === null ? [] : sourcesOf(after)),
]
