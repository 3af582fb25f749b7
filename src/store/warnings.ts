import type { ChatId } from '#delivery/delivery.ts'
import { PRIORITY } from '#delivery/priority.ts'
import { type Instant, instant } from '#post/post.ts'
import { transaction, type WritableDb } from './db.ts'
import { newNotification } from './digests.ts'
import { all, run, sql } from './sql.ts'

/** The reason of the notification that carries the warning. */
export const WARNING = 'safety'

const MONTH_MS = 30 * 86_400_000
/** An alert older than this is not followed by a warning any more. */
const STILL_NEW_MS = 3 * 3_600_000

/**
 * Makes the warning of fraud for chats that were told of an exchange lately and have seen none for a month,
 * at most `limit`; tells how many.
 */
export const queueWarnings = (db: WritableDb, now: Instant, limit: number): number =>
  transaction(db, () => {
    const told = all<{ chatId: ChatId }>(
      db,
      sql`SELECT DISTINCT c.chat_id AS chatId
          FROM notification AS n
          JOIN delivery AS d ON d.notification_id = n.id
          JOIN chat AS c ON c.chat_id = d.chat_id
          WHERE n.kind = 'alert' AND n.topic = 'exchanges'
            AND n.created_at > ${instant(now - STILL_NEW_MS)}
            AND d.state = 'sent' AND c.state = 'active' AND c.chat_id > 0
            AND (c.warned_at IS NULL OR c.warned_at <= ${now - MONTH_MS})
          LIMIT ${limit}`,
    )
    if (told.length === 0) return 0
    const notification = newNotification(db, { topic: 'exchanges', reason: WARNING }, now)
    for (const { chatId } of told) {
      run(db, sql`UPDATE chat SET warned_at = ${now} WHERE chat_id = ${chatId}`)
      run(
        db,
        sql`INSERT INTO delivery (notification_id, chat_id, priority, due_at)
            VALUES (${notification}, ${chatId}, ${PRIORITY.digest}, ${now})`,
      )
    }
    return told.length
  })
