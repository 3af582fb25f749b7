import { PRIORITY } from '#delivery/priority.ts'
import { type Instant, instant } from '#post/post.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import { newNotification } from './digests.ts'
import { all, get, run, sql } from './sql.ts'

/** The reason of the notification that carries the warning. */
export const WARNING = 'safety'

const MONTH_MS = 30 * 86_400_000
/** An alert older than this is not followed by a warning any more. */
const STILL_NEW_MS = 3 * 3_600_000

/**
 * Makes the warning of fraud for chats that were told of an exchange lately and have seen none for a month,
 * at most `limit`; tells how many. While alerts are still on their way they come first.
 */
export function queueWarnings(db: WritableDb, now: Instant, limit: number): number {
  const alerts = recentAlerts(db, now)
  if (alerts.length === 0 || areAlertsDue(db, now)) return 0
  return transaction(db, () =>
    alerts.reduce((made, alert) => made + warnReadersOf(db, alert, now, limit), 0),
  )
}

const recentAlerts = (db: ReadableDb, now: Instant): readonly number[] =>
  all<{ id: number }>(
    db,
    sql`SELECT id FROM notification
        WHERE kind = 'alert' AND topic = 'exchanges' AND created_at > ${instant(now - STILL_NEW_MS)}`,
  ).map(({ id }) => id)

const areAlertsDue = (db: ReadableDb, now: Instant): boolean =>
  get(
    db,
    sql`SELECT 1 FROM delivery
        WHERE state = 'due' AND priority = ${PRIORITY.alert} AND due_at <= ${now} LIMIT 1`,
  ) !== undefined

/** A delivery is found by its chat: those who were warned of late are passed over without a look at theirs. */
function warnReadersOf(db: WritableDb, alert: number, now: Instant, limit: number): number {
  const told = all<{ chatId: number }>(
    db,
    sql`SELECT c.chat_id AS chatId FROM chat AS c
        JOIN delivery AS d ON d.chat_id = c.chat_id AND d.notification_id = ${alert}
        WHERE (c.warned_at IS NULL OR c.warned_at <= ${now - MONTH_MS})
          AND c.state = 'active' AND c.chat_id > 0 AND d.state = 'sent'
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
}
