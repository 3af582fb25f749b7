import type { ChatId, EditSettlement, Settlement } from '#delivery/delivery.ts'
import { PRIORITY } from '#delivery/priority.ts'
import type { Part } from '#notification/action.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { get, run, sql } from './sql.ts'

/** What a message showed when it was handed over: the version, and whether it is a card of several. */
export type Shown = Readonly<{ version: number | null; inCard: boolean }>

const AS_IT_IS: Shown = { version: null, inCard: false }

/**
 * Records what became of a delivery; false where it had been settled or its chat forgotten meanwhile. Where
 * the event has gone on while the message was on its way, the edit or the apology it needs is due at once.
 */
export function recordSettlement(
  db: WritableDb,
  id: number,
  settlement: Settlement,
  { now, shown = AS_IT_IS }: Readonly<{ now: Instant; shown?: Shown }>,
): boolean {
  const changed = run(db, settlementOf(id, settlement, shown, now)) > 0
  if (changed && settlement.state === 'sent') catchUp(db, id, now)
  return changed
}

function settlementOf(id: number, settlement: Settlement, shown: Shown, now: Instant) {
  switch (settlement.state) {
    case 'sent':
      return sql`UPDATE delivery
                 SET state = 'sent', message_id = ${settlement.messageId}, settled_at = ${now},
                     attempts = attempts + 1, error = NULL, event_version = ${shown.version},
                     in_card = ${shown.inCard ? 1 : 0}
                 WHERE id = ${id} AND state = 'due'`
    case 'dropped':
    case 'parked':
      return sql`UPDATE delivery
                 SET state = ${settlement.state}, error = ${settlement.error}, settled_at = ${now},
                     attempts = attempts + 1
                 WHERE id = ${id} AND state = 'due'`
    case 'due':
      return sql`UPDATE delivery
                 SET attempts = ${settlement.attempts}, due_at = ${settlement.dueAt},
                     error = ${settlement.error}
                 WHERE id = ${id} AND state = 'due'`
  }
}

function catchUp(db: WritableDb, id: number, now: Instant): void {
  const behind = get(
    db,
    sql`SELECT 1 FROM delivery AS d JOIN notification AS n ON n.id = d.notification_id
        WHERE d.id = ${id} AND (d.event_version < n.edit_version
          OR EXISTS (SELECT 1 FROM notification AS r WHERE r.follows = n.id AND r.kind = 'retraction'))`,
  )
  if (behind === undefined) return
  run(
    db,
    sql`UPDATE delivery SET edit_at = ${now}
        WHERE id = ${id} AND event_version <
          (SELECT n.edit_version FROM notification AS n WHERE n.id = notification_id)`,
  )
  run(
    db,
    sql`INSERT INTO delivery (notification_id, chat_id, priority, due_at, reply_to)
        SELECT r.id, d.chat_id, ${PRIORITY.alert}, ${now}, nullif(d.message_id, 0)
        FROM delivery AS d JOIN notification AS r ON r.follows = d.notification_id
        WHERE d.id = ${id} AND r.kind = 'retraction'
        ON CONFLICT (chat_id, notification_id) DO NOTHING`,
  )
}

/**
 * Records what became of an edit; false where the message needed none any more. `corrected`: the message
 * now marks as corrected what it showed before.
 */
export function recordEdit(
  db: WritableDb,
  id: number,
  settlement: EditSettlement,
  { version, corrected, now }: Readonly<{ version: number; corrected: boolean; now: Instant }>,
): boolean {
  const changed = run(db, editOf(id, settlement, { version, corrected })) > 0
  if (changed && settlement.is === 'done') catchUp(db, id, now)
  return changed
}

function editOf(
  id: number,
  settlement: EditSettlement,
  { version, corrected }: Readonly<{ version: number; corrected: boolean }>,
) {
  switch (settlement.is) {
    case 'done':
      return sql`UPDATE delivery
                 SET was_version = iif(${corrected ? 1 : 0}, event_version, was_version),
                     event_version = ${version}, edit_at = NULL, edit_attempts = 0, error = NULL,
                     edit_parked = 0
                 WHERE id = ${id} AND edit_at IS NOT NULL`
    case 'given_up':
      return sql`UPDATE delivery SET edit_at = NULL, error = ${settlement.error},
                     edit_parked = ${settlement.isParked ? 1 : 0}
                 WHERE id = ${id} AND edit_at IS NOT NULL`
    case 'again':
      return sql`UPDATE delivery
                 SET edit_at = ${settlement.at}, edit_attempts = ${settlement.attempts},
                     error = ${settlement.error}
                 WHERE id = ${id} AND edit_at IS NOT NULL`
  }
}

/** Records the message that came in the place of one which cannot be edited any more. */
export const recordReplaced = (db: WritableDb, id: number, messageId: number): boolean =>
  run(
    db,
    sql`UPDATE delivery SET message_id = ${messageId}, in_card = 0
        WHERE id = ${id} AND edit_at IS NOT NULL`,
  ) > 0

/** Puts a delivery off until the end of quiet hours or of a pause. */
export const hold = (db: WritableDb, id: number, until: Instant): boolean =>
  run(db, sql`UPDATE delivery SET due_at = ${until}, held = 1 WHERE id = ${id} AND state = 'due'`) >
  0

/** Puts off all that waits for a chat which Telegram holds back, so that it stands in nobody's way. */
export function putOffChat(db: WritableDb, chatId: ChatId, until: Instant): void {
  run(
    db,
    sql`UPDATE delivery SET due_at = ${until}
        WHERE chat_id = ${chatId} AND state = 'due' AND due_at < ${until}`,
  )
  run(
    db,
    sql`UPDATE delivery SET edit_at = ${until} WHERE chat_id = ${chatId} AND edit_at < ${until}`,
  )
}

/** Obeys a 429: a chat that alone is held back waits alone, else the whole bot is still. */
export function obey(
  db: WritableDb,
  { chatId, until, isChatsOwn }: Readonly<{ chatId: ChatId; until: Instant; isChatsOwn: boolean }>,
  now: Instant,
): void {
  if (isChatsOwn) putOffChat(db, chatId, until)
  else beStill(db, until, now)
}

/** Remembers what of an event a chat has opened in the message that told of it, so that edits show that again. */
export const recordOpened = (
  db: WritableDb,
  chatId: ChatId,
  messageId: number,
  { event, part }: Readonly<{ event: number; part: Part }>,
): boolean =>
  run(
    db,
    sql`UPDATE delivery SET opened = ${part}
        WHERE chat_id = ${chatId} AND message_id = ${messageId} AND in_card = 0
          AND notification_id IN (
            SELECT n.id FROM notification AS n JOIN event AS e ON e.id = n.event_id
            WHERE n.event_id = ${event} OR e.merged_into = ${event})`,
  ) > 0

/** Says whether a chat was or is to be told of an event. */
export const hasDelivery = (db: ReadableDb, chatId: ChatId, eventId: number): boolean =>
  get(
    db,
    sql`SELECT 1 FROM delivery AS d JOIN notification AS n ON n.id = d.notification_id
        WHERE d.chat_id = ${chatId} AND n.event_id = ${eventId}`,
  ) !== undefined

/** Drops what still waits for a chat that cannot be reached, with the reason; tells how many. */
export function dropWaiting(db: WritableDb, chatId: ChatId, reason: string, now: Instant): number {
  run(db, sql`UPDATE delivery SET edit_at = NULL WHERE chat_id = ${chatId} AND edit_at IS NOT NULL`)
  return run(
    db,
    sql`UPDATE delivery SET state = 'dropped', error = ${reason}, settled_at = ${now}
        WHERE chat_id = ${chatId} AND state = 'due'`,
  )
}

/** Makes the edits due that a chat did not get while it could not be reached; tells how many. */
export const oweEdits = (db: WritableDb, chatId: ChatId): number =>
  run(
    db,
    sql`UPDATE delivery SET edit_at = 0
        WHERE chat_id = ${chatId} AND state = 'sent' AND edit_at IS NULL AND event_version <
          (SELECT n.edit_version FROM notification AS n WHERE n.id = notification_id)`,
  )

/** The moment until which Telegram told the whole bot to be still, or null. */
export const stillUntil = (db: ReadableDb): Instant | null =>
  get<{ until: Instant }>(db, sql`SELECT until_at AS until FROM stillness WHERE id = 1`)?.until ??
  null

/** Keeps what a 429 said over a restart; an earlier, longer word stands. */
export function beStill(db: WritableDb, until: Instant, now: Instant): void {
  run(
    db,
    sql`INSERT INTO stillness (id, until_at, since_at) VALUES (1, ${until}, ${now})
        ON CONFLICT (id) DO UPDATE SET since_at = excluded.since_at, until_at = excluded.until_at
        WHERE excluded.until_at > until_at`,
  )
}
