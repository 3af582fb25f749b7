import type { ChatId, Delivery, Settlement } from '#delivery/delivery.ts'
import type { Topic } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import type { Unqueued } from './notifications.ts'
import { all, get, run, sql } from './sql.ts'

/** When a chat of a time zone may get a notification. */
export type DueIn = (zone: string) => Instant

type Listener = { seq: number; chatId: ChatId; zone: string }

/**
 * Makes the deliveries of the next `limit` chats that asked for the notification's topic before it was
 * made; the place reached is stored with them, so a crash repeats or skips none. Tells how many.
 */
export function queueDeliveries(
  db: WritableDb,
  notification: Unqueued,
  limit: number,
  dueIn: DueIn,
): number {
  const { id, topic, createdAt, queuedUntil, audienceUntil } = notification
  return transaction(db, () => {
    const listeners = all<Listener>(
      db,
      sql`SELECT c.seq, c.chat_id AS chatId, c.zone FROM chat AS c
          JOIN chat_topic AS t ON t.chat_id = c.chat_id AND t.topic = ${topic}
          WHERE c.seq > ${queuedUntil} AND c.seq <= ${audienceUntil} AND c.state = 'active'
            AND t.since_at <= ${createdAt}
          ORDER BY c.seq LIMIT ${limit}`,
    )
    for (const { chatId, zone } of listeners) {
      run(
        db,
        sql`INSERT INTO delivery (notification_id, chat_id, due_at)
            VALUES (${id}, ${chatId}, ${dueIn(zone)})
            ON CONFLICT (notification_id, chat_id) DO NOTHING`,
      )
    }
    const reached = listeners.length < limit ? audienceUntil : (listeners.at(-1)?.seq ?? 0)
    run(db, sql`UPDATE notification SET queued_until = ${reached} WHERE id = ${id}`)
    return listeners.length
  })
}

/** A delivery with what it carries. */
export type DueDelivery = Delivery & Readonly<{ event: number; topic: Topic; dueAt: Instant }>

/** Lists deliveries that are due, longest due first, to chats that are written to. */
export const dueDeliveries = (
  db: ReadableDb,
  now: Instant,
  limit: number,
): readonly DueDelivery[] =>
  all<DueDelivery>(
    db,
    sql`SELECT d.id, d.notification_id AS notification, d.chat_id AS chatId, d.attempts,
               d.due_at AS dueAt, n.event_id AS event, n.topic
        FROM delivery AS d JOIN notification AS n ON n.id = d.notification_id
        WHERE d.state = 'due' AND d.due_at <= ${now}
        ORDER BY d.due_at, d.id LIMIT ${limit}`,
  )

/** Records what became of a delivery; false where it had been settled or its chat forgotten meanwhile. */
export function recordSettlement(
  db: WritableDb,
  id: number,
  settlement: Settlement,
  now: Instant,
): boolean {
  return run(db, settlementOf(id, settlement, now)) > 0
}

function settlementOf(id: number, settlement: Settlement, now: Instant) {
  switch (settlement.state) {
    case 'sent':
      return sql`UPDATE delivery
                 SET state = 'sent', message_id = ${settlement.messageId}, settled_at = ${now},
                     attempts = attempts + 1, error = NULL,
                     event_version = (SELECT e.version FROM notification AS n
                                      JOIN event AS e ON e.id = n.event_id
                                      WHERE n.id = notification_id)
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

/** Says whether a chat was or is to be told of an event. */
export const hasDelivery = (db: ReadableDb, chatId: ChatId, eventId: number): boolean =>
  get(
    db,
    sql`SELECT 1 FROM delivery AS d JOIN notification AS n ON n.id = d.notification_id
        WHERE d.chat_id = ${chatId} AND n.event_id = ${eventId}`,
  ) !== undefined

/** Drops what still waits for a chat that cannot be reached, with the reason; tells how many. */
export const dropWaiting = (db: WritableDb, chatId: ChatId, reason: string, now: Instant): number =>
  run(
    db,
    sql`UPDATE delivery SET state = 'dropped', error = ${reason}, settled_at = ${now}
        WHERE chat_id = ${chatId} AND state = 'due'`,
  )

/** The moment until which Telegram told the whole bot to be still, or null. */
export const stillUntil = (db: ReadableDb): Instant | null =>
  get<{ until: Instant }>(db, sql`SELECT until_at AS until FROM stillness WHERE id = 1`)?.until ??
  null

/** Keeps what a 429 said over a restart; an earlier, longer word stands. */
export function beStill(db: WritableDb, until: Instant): void {
  run(
    db,
    sql`INSERT INTO stillness (id, until_at) VALUES (1, ${until})
        ON CONFLICT (id) DO UPDATE SET until_at = max(until_at, excluded.until_at)`,
  )
}
