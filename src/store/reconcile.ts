import { type Breach, breachesOf } from '#ledger/breaches.ts'
import { type Correction, correctionsOf } from '#ledger/corrections.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import { groupsOf, planOf, type Step, type StoredEvent } from '#ledger/plan.ts'
import { type CivilDay, kyivDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { insertEvent, markWithdrawn, storedEvents, updateEvent } from './event-rows.ts'
import { asWritten, closeDoubts, doubtfulClaims } from './doubtful-claims.ts'
import { isAccepted, openReview } from './reviews.ts'

/**
 * What became of an event when its statements changed. `before` is as it stood; an event that had been
 * withdrawn and is stated again is new again, under its old number. Of a withdrawn one `event` is as it
 * stood last. `version` is the event's after the change: deliveries remember which one they carry.
 * `corrections`: which figures are others now, and why; empty where nothing that was told changed.
 */
export type Change = Readonly<{
  event: LedgerEvent
  version: number
  corrections: readonly Correction[]
}> &
  (
    | Readonly<{ is: 'new'; before: null }>
    | Readonly<{ is: 'changed' | 'withdrawn'; before: LedgerEvent }>
  )

/** What was written, and what was not because it would break a rule of the ledger. */
export type Reconciled = Readonly<{ changes: readonly Change[]; breaches: readonly Breach[] }>

/**
 * Brings all stored events to what the ledger says now and tells which are new, changed or withdrawn.
 * An event keeps its number as long as it shares a post or a history row with what was stored; one that
 * no statement speaks of any more is marked withdrawn and kept. What would break a rule of the ledger
 * is not written and waits for a person.
 */
export const reconcileEvents = (
  db: WritableDb,
  events: readonly LedgerEvent[],
  now: Instant,
): readonly Change[] => reconcile(db, { stored: storedEvents(db), events }, now).changes

/** As `reconcileEvents`, for a part of the ledger: the stored events that may be meant, and what they are now. */
export function reconcile(
  db: WritableDb,
  { stored, events }: Readonly<{ stored: readonly StoredEvent[]; events: readonly LedgerEvent[] }>,
  now: Instant,
): Reconciled {
  for (const event of events) closeDoubts(db, event, now)
  const written = events.map((event) => asWritten(db, event))
  const steps = planOf(stored, written).filter(changesAnything)
  const changes: Change[] = []
  const doubts = events.flatMap((event) => doubtfulClaims(db, event).map(({ breach }) => breach))
  const breaches = doubts.filter((doubt) => openReview(db, doubt.statement, doubt, now))
  for (const group of groupsOf(steps)) {
    const broken = openBreaches(db, group, kyivDay(now))
    if (broken.length > 0) breaches.push(...broken)
    else changes.push(...group.map((step) => write(db, step, now)))
  }
  for (const breach of breaches) openReview(db, breach.statement, breach, now)
  return { changes: inOrder(changes, steps), breaches }
}

const changesAnything = ({ before, after }: Step): boolean =>
  before === null ||
  after === null ||
  before.standing !== after.standing ||
  bodyOf(before.event) !== bodyOf(after)

const bodyOf = (event: LedgerEvent): string => JSON.stringify({ ...event, id: 0 })

/** What a person let through already breaks no rule. */
const openBreaches = (db: ReadableDb, group: readonly Step[], today: CivilDay): readonly Breach[] =>
  breachesOf(group, today).filter((breach) => !isAccepted(db, breach))

/** Groups come in no order that means anything; changes are told in the order of the ledger. */
const inOrder = (changes: readonly Change[], steps: readonly Step[]): readonly Change[] => {
  const place = new Map(
    steps.map(({ before, after }, nth) => [keyOf(after ?? before?.event ?? null), nth]),
  )
  return changes.toSorted(
    (a, b) => (place.get(keyOf(a.event)) ?? 0) - (place.get(keyOf(b.event)) ?? 0),
  )
}

const keyOf = (event: LedgerEvent | null): string =>
  event === null ? '' : `${event.kind} ${event.firstDay} ${event.lead.id}`

function write(db: WritableDb, { before, after }: Step, now: Instant): Change {
  if (after === null) return withdraw(db, before, now)
  if (before === null) {
    const id = insertEvent(db, after, now)
    return { is: 'new', event: { ...after, id }, before: null, version: 1, corrections: [] }
  }
  const { id, standing } = before
  const version = before.version + 1
  const event = { ...after, id }
  if (standing === 'withdrawn') {
    updateEvent(db, { event, version, corrections: [] }, now)
    return { is: 'new', event, before: null, version, corrections: [] }
  }
  const corrections = correctionsOf(before.event, after)
  updateEvent(db, { event, version, corrections }, now)
  return { is: 'changed', event, before: before.event, version, corrections }
}

function withdraw(db: WritableDb, before: StoredEvent | null, now: Instant): Change {
  if (before === null) throw new Error('Cannot withdraw an event that is not stored')
  const { event } = before
  const version = before.version + 1
  const corrections = correctionsOf(event, null)
  markWithdrawn(db, { event, version, corrections }, now)
  return { is: 'withdrawn', event, before: event, version, corrections }
}
