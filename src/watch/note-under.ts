import type { Agreement } from '#ledger/agreement.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import { fallsUnder } from '#notification/narrowing.ts'
import type { Instant } from '#post/post.ts'
import { agreementsWith } from '#store/agreements.ts'
import type { WritableDb } from '#store/db.ts'
import { setUnder } from '#store/notifications.ts'

/**
 * Keeps what an event that is told falls under, for those who narrowed its topic, and lets those be told
 * too whose choice it turned out to be; tells whether there may be any. To be called in the transaction
 * that stores the event.
 */
export const noteUnder = (
  db: WritableDb,
  event: LedgerEvent,
  { now, agreements = [] }: Readonly<{ now: Instant; agreements?: readonly Agreement[] }>,
): boolean => setUnder(db, event.id, fallsUnder(event, agreementsWith(db, agreements)), now)
