import type { Agreement } from '#ledger/agreement.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import type { Topic } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import type { EventKind } from '#statement/statement.ts'
import type { WritableDb } from '#store/db.ts'
import { announce } from '#store/notifications.ts'
import { noteUnder } from './note-under.ts'
import { recordTelling } from '#store/telling.ts'

const TOPIC: Readonly<Record<EventKind, Topic>> = {
  prisoner_exchange: 'exchanges',
  body_repatriation: 'bodies',
}

/** Announces an event that is no longer news, by a person's word; false where people were told already. */
export function tellAnyway(
  db: WritableDb,
  event: LedgerEvent,
  version: number,
  when: Readonly<{ now: Instant; agreements?: readonly Agreement[] }>,
): boolean {
  const { now } = when
  if (!announce(db, event, TOPIC[event.kind], now)) return false
  noteUnder(db, event, when)
  recordTelling(db, event, version, { now })
  return true
}
