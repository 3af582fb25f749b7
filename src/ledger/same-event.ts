import { confirms, type LedgerEvent, type Origin } from './event.ts'
import type { StoredEvent } from './plan.ts'

/** A stored event that an event of the ledger may be, and what speaks for it. */
type Pair = Readonly<{
  before: StoredEvent
  after: LedgerEvent
  /** Whether they share what makes an event, and not only a claim. */
  sharesWord: boolean
  weight: number
}>

/** Names a post without its revision: an edited post speaks of the same event. */
export const sourceOf = (origin: Origin): string =>
  origin.is === 'history' ? origin.row : `${origin.post.channel}/${origin.post.number}`

/**
 * Finds for each event the stored one that it is, the surest pair of all first. What confirms speaks far
 * louder than any claims, most of all the post that the stored event is told by; an event that people
 * were told of gives way to no other one.
 */
export function matched(
  stored: readonly StoredEvent[],
  events: readonly LedgerEvent[],
): ReadonlyMap<LedgerEvent, StoredEvent> {
  const chosen = new Map<LedgerEvent, StoredEvent>()
  const taken = new Set<StoredEvent>()
  for (const { before, after } of pairsOf(stored, events).toSorted(surestFirst)) {
    if (taken.has(before) || chosen.has(after)) continue
    taken.add(before)
    chosen.set(after, before)
  }
  return chosen
}

/** Of the same weight the older event; the sort keeps the order of the ledger beyond that. */
const surestFirst = (a: Pair, b: Pair): number =>
  rankOf(b) - rankOf(a) ||
  b.weight - a.weight ||
  Number(isSameDay(b)) - Number(isSameDay(a)) ||
  a.before.id - b.before.id

const isSameDay = ({ before: { event }, after }: Pair): boolean => event.firstDay === after.firstDay

function rankOf({ before: { standing, alerted }, sharesWord }: Pair): number {
  const signs = [standing !== 'withdrawn', sharesWord, alerted === true, standing === 'confirmed']
  return signs.reduce((rank, sign) => rank * 2 + Number(sign), 0)
}

function pairsOf(stored: readonly StoredEvent[], events: readonly LedgerEvent[]): readonly Pair[] {
  const bySource = new Map<string, StoredEvent[]>()
  for (const one of stored) {
    for (const source of originsOf(one.event).keys()) {
      const there = bySource.get(source)
      if (there === undefined) bySource.set(source, [one])
      else there.push(one)
    }
  }
  return events.flatMap((after) => {
    const origins = originsOf(after)
    const near = new Set([...origins.keys()].flatMap((source) => bySource.get(source) ?? []))
    return [...near].map((before) => pairOf(before, after, origins))
  })
}

const WORD = 1000
const LEAD = 500

function pairOf(
  before: StoredEvent,
  after: LedgerEvent,
  origins: ReadonlyMap<string, Origin>,
): Pair {
  const lead = keyOf(before.event, before.event.lead.origin)
  const shared = [...originsOf(before.event)].filter(([source]) => origins.has(source))
  const words = shared.filter(([, origin]) => confirms(origin)).length
  const isLead = words > 0 && origins.has(lead)
  const weight = shared.length + words * WORD + (isLead ? LEAD : 0)
  return { before, after, sharesWord: words > 0, weight }
}

const originsOf = (event: LedgerEvent): Map<string, Origin> =>
  new Map(event.statements.map(({ origin }) => [keyOf(event, origin), origin]))

const keyOf = ({ kind }: LedgerEvent, origin: Origin): string => `${kind} ${sourceOf(origin)}`
