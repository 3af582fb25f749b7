import type { ChatId } from '#delivery/delivery.ts'
import { PRIORITY } from '#delivery/priority.ts'
import { type Instant, instant } from '#post/post.ts'
import type { WritableDb } from './db.ts'
import { get, run, sql } from './sql.ts'

/** What is older is news to nobody. */
const STILL_NEW_MS = 48 * 3_600_000

/** What an operator let go stays so; the word stands before Telegram's. */
export const LET_GO = 'dropped by an operator: '

/**
 * Owes a channel of the operator's, which may be written to again, the alerts of the last 48 hours that it did
 * not get; several that wait for it, these among them, become one card. Tells how many are owed anew. To be
 * called once the chat is active.
 */
export function makeUp(db: WritableDb, chatId: ChatId, now: Instant): number {
  const since = instant(now - STILL_NEW_MS)
  const owed = oweUnmade(db, chatId, since, now) + oweDropped(db, chatId, since, now)
  joinWaiting(db, chatId)
  return owed
}

/** While a chat is stopped no deliveries are made for it; of what is being made now its own comes by itself. */
const oweUnmade = (db: WritableDb, chatId: ChatId, since: Instant, now: Instant): number =>
  run(
    db,
    sql`INSERT INTO delivery (notification_id, chat_id, priority, due_at, held)
        SELECT n.id, c.chat_id, ${PRIORITY.broadcast}, ${now}, 1
        FROM notification AS n
        JOIN chat AS c ON c.chat_id = ${chatId}
        JOIN chat_topic AS t ON t.chat_id = c.chat_id AND t.topic = n.topic
        WHERE n.kind = 'alert' AND n.created_at >= ${since} AND t.since_at <= n.created_at
          AND c.seq <= n.audience_until AND (n.is_queued = 1 OR n.queued_until >= c.chat_id)
          AND (t.only_of IS NULL OR n.falls_under IS NULL
            OR t.only_of IN (SELECT value FROM json_each(n.falls_under)))
        ORDER BY n.id
        ON CONFLICT (chat_id, notification_id) DO NOTHING`,
  )

/** What waited when the chat was stopped was dropped. */
const oweDropped = (db: WritableDb, chatId: ChatId, since: Instant, now: Instant): number =>
  run(
    db,
    sql`UPDATE delivery SET state = 'due', due_at = ${now}, held = 1, attempts = 0, error = NULL,
               settled_at = NULL
        WHERE chat_id = ${chatId} AND state = 'dropped'
          AND coalesce(error, '') NOT GLOB ${`${LET_GO}*`}
          AND EXISTS (
            SELECT 1 FROM notification AS n
            JOIN chat_topic AS t ON t.chat_id = delivery.chat_id AND t.topic = n.topic
            WHERE n.id = delivery.notification_id AND n.kind = 'alert'
              AND n.created_at >= ${since} AND t.since_at <= n.created_at)`,
  )

function joinWaiting(db: WritableDb, chatId: ChatId): void {
  const waiting = get<{ n: number }>(
    db,
    sql`SELECT count(*) AS n FROM delivery AS d JOIN notification AS n ON n.id = d.notification_id
        WHERE d.chat_id = ${chatId} AND d.state = 'due' AND n.kind = 'alert'`,
  )
  if ((waiting?.n ?? 0) < 2) return
  run(
    db,
    sql`UPDATE delivery SET held = 1 WHERE chat_id = ${chatId} AND state = 'due'
          AND notification_id IN (SELECT id FROM notification WHERE kind = 'alert')`,
  )
}
