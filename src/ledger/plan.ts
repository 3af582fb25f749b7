import type { LedgerEvent, Origin } from './event.ts'

/** An event as it stands in the database. */
export type StoredEvent = Readonly<{
  id: number
  version: number
  standing: LedgerEvent['standing'] | 'withdrawn'
  event: LedgerEvent
}>

/** What is to become of one event: `after` null withdraws it, `before` null makes a new one. */
export type Step = Readonly<{ before: StoredEvent | null; after: LedgerEvent | null }>

/** A post is named without its revision: an edited post speaks of the same event. */
const sourceOf = (origin: Origin): string =>
  origin.is === 'history' ? origin.row : `${origin.post.channel}/${origin.post.number}`

const sourcesOf = (event: LedgerEvent): string[] => [
  ...new Set(event.statements.map(({ origin }) => `${event.kind} ${sourceOf(origin)}`)),
]

/**
 * Says which stored event each event of the ledger is: the one with which it shares the most posts and
 * history rows, and of several the oldest. Stored events that none of them is are withdrawn. Steps that
 * change nothing are among them.
 */
export function planOf(
  stored: readonly StoredEvent[],
  events: readonly LedgerEvent[],
): readonly Step[] {
  const bySource = new Map<string, StoredEvent[]>()
  for (const one of stored) {
    for (const source of sourcesOf(one.event)) {
      const there = bySource.get(source)
      if (there === undefined) bySource.set(source, [one])
      else there.push(one)
    }
  }
  const taken = new Set<StoredEvent>()
  const steps = events.map((after): Step => {
    const before = bestOf(after, bySource, taken)
    if (before !== null) taken.add(before)
    return { before, after }
  })
  const left = stored.filter((one) => !taken.has(one) && one.standing !== 'withdrawn')
  return [...steps, ...left.map((before): Step => ({ before, after: null }))]
}

function bestOf(
  event: LedgerEvent,
  bySource: ReadonlyMap<string, readonly StoredEvent[]>,
  taken: ReadonlySet<StoredEvent>,
): StoredEvent | null {
  const shared = new Map<StoredEvent, number>()
  for (const source of sourcesOf(event)) {
    for (const one of bySource.get(source) ?? []) {
      if (!taken.has(one)) shared.set(one, (shared.get(one) ?? 0) + 1)
    }
  }
  const ranked = [...shared.entries()].toSorted(
    ([a, mine], [b, theirs]) =>
      Number(a.standing === 'withdrawn') - Number(b.standing === 'withdrawn') ||
      theirs - mine ||
      a.id - b.id,
  )
  return ranked[0]?.[0] ?? null
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
