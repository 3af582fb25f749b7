import type { LedgerEvent } from '#ledger/event.ts'
import { eventsOf } from '#ledger/events.ts'
import { instant } from '#post/post.ts'
import type { EventStatement } from '#statement/statement.ts'
import type { WritableDb } from '#store/db.ts'
import { reconcileEvents } from '#store/reconcile.ts'
import { recordHistory, toldEvents } from '#store/statements.ts'
import { row } from '../ledger/reported.ts'

/** Stores an event like any other but for what the test is about, and gives it back. */
export function anEvent(db: WritableDb, difference: Partial<EventStatement> = {}): LedgerEvent {
  const day = difference.day ?? '2025-08-14'
  const now = instant(Date.parse(`${day}T12:00:00Z`))
  recordHistory(db, row(`${difference.kind ?? 'prisoner_exchange'}/${day}/1`, difference), now)
  const [change] = reconcileEvents(db, eventsOf(toldEvents(db, [], '2100-01-01')), now)
  if (change !== undefined) return change.event
  const [known] = eventsOf(toldEvents(db, [], '2100-01-01'))
  if (known === undefined) throw new Error('Cannot find the event just stored')
  return known
}
