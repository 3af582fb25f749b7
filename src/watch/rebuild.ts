import { eventsOf } from '#ledger/events.ts'
import { kyivDay } from '#post/civil-day.ts'
import type { Channel } from '#post/channel.ts'
import type { Instant } from '#post/post.ts'
import type { WritableDb } from '#store/db.ts'
import { storedEvents } from '#store/event-rows.ts'
import { neighbourhoodOf, type Place } from '#store/neighbourhood.ts'
import { reconcile, type Reconciled } from '#store/reconcile.ts'
import { toldEvents } from '#store/statements.ts'

/** Makes all events anew from everything stated and stores what differs. */
export const rebuildAll = (
  db: WritableDb,
  channels: readonly Channel[],
  now: Instant,
): Reconciled =>
  reconcile(
    db,
    { stored: storedEvents(db), events: eventsOf(toldEvents(db, channels, kyivDay(now))) },
    now,
  )

/**
 * Makes the events around some days anew, which gives what making all of them anew would give. It costs
 * as much as there is around those days, however long the history.
 */
export function rebuildAround(
  db: WritableDb,
  channels: readonly Channel[],
  places: readonly Place[],
  now: Instant,
): Reconciled {
  if (places.length === 0) return { changes: [], breaches: [] }
  const { statements, stored } = neighbourhoodOf(db, channels, places, kyivDay(now))
  return reconcile(db, { stored, events: eventsOf(statements) }, now)
}
