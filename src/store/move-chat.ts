import type { ChatId } from '#delivery/delivery.ts'
import { PRIORITY } from '#delivery/priority.ts'
import { forgetChat, readerOf } from './chats.ts'
import { transaction, type WritableDb } from './db.ts'
import { run, sql } from './sql.ts'

/**
 * Gives a chat the number that Telegram moved it to, with its topics and all that waits for it. Where the
 * new number is on record already, the old chat joins it. Messages sent so far stay behind in the group
 * that was, where nothing can be edited any more: what corrects one comes as a new message. False where the old number is not on record.
 */
export function moveChat(db: WritableDb, from: ChatId, to: ChatId): boolean {
  if (from === to) return false
  return transaction(db, () => {
    if (readerOf(db, from) === null) return false
    leaveBehind(db, from)
    if (readerOf(db, to) === null) {
      run(db, sql`UPDATE chat SET chat_id = ${to} WHERE chat_id = ${from}`)
      takePlace(db, from, to)
      return true
    }
    join(db, from, to)
    takePlace(db, from, to)
    return forgetChat(db, from)
  })
}

/** No message has this number: under the new number of the chat another one may have the old one's. */
export const LEFT_BEHIND = 0

function leaveBehind(db: WritableDb, chatId: ChatId): void {
  run(
    db,
    sql`UPDATE delivery SET message_id = ${LEFT_BEHIND}
        WHERE chat_id = ${chatId} AND state = 'sent'`,
  )
  run(
    db,
    sql`UPDATE delivery SET reply_to = NULL WHERE chat_id = ${chatId} AND reply_to IS NOT NULL`,
  )
}

function join(db: WritableDb, from: ChatId, to: ChatId): void {
  run(
    db,
    sql`INSERT INTO chat_topic (chat_id, topic, since_at, quiet_from, quiet_to, has_sound, only_of)
        SELECT ${to}, topic, since_at, quiet_from, quiet_to, has_sound, only_of
        FROM chat_topic WHERE chat_id = ${from}
        ON CONFLICT (chat_id, topic) DO NOTHING`,
  )
  // What the other one is told already is not told twice.
  run(db, sql`UPDATE OR IGNORE delivery SET chat_id = ${to} WHERE chat_id = ${from}`)
}

/** Deliveries are made in the order of numbers: the new one's turn may be over before the old one's came. */
function takePlace(db: WritableDb, from: ChatId, to: ChatId): void {
  run(
    db,
    sql`INSERT INTO delivery (notification_id, chat_id, priority, due_at)
        SELECT n.id, c.chat_id,
               iif(c.is_broadcast, ${PRIORITY.broadcast},
                   CASE n.kind WHEN 'quota' THEN ${PRIORITY.quota}
                               WHEN 'digest' THEN ${PRIORITY.digest} ELSE ${PRIORITY.alert} END), 0
        FROM notification AS n
        JOIN chat_topic AS t ON t.topic = n.topic AND t.since_at <= n.created_at
        JOIN chat AS c ON c.chat_id = t.chat_id
        WHERE n.is_queued = 0 AND n.follows IS NULL AND n.queued_until >= ${to}
          AND n.queued_until < ${from} AND c.chat_id = ${to} AND c.state = 'active'
          AND c.seq <= n.audience_until AND (n.is_widened = 0 OR t.only_of IS NOT NULL)
        ON CONFLICT (chat_id, notification_id) DO NOTHING`,
  )
}
