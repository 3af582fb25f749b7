import { PRIORITY, priorityOf } from '#delivery/priority.ts'
import type { Topic } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import type { Unqueued } from './notifications.ts'
import { freeAt, quietHoursOf } from './rest.ts'
import { get, run, sql } from './sql.ts'

/**
 * Makes the deliveries of the next chats a notification goes to, out of at most `limit`; the place reached
 * is stored with them, so a crash repeats or skips none. Tells how many it made.
 */
export const queueDeliveries = (
  db: WritableDb,
  notification: Unqueued,
  limit: number,
  now: Instant,
): number =>
  transaction(db, () =>
    notification.follows === null
      ? queueForTopic(db, notification, limit, now)
      : queueForTold(db, notification, limit, now),
  )

/** Below the number of any chat. */
const BEFORE_ALL = -(2 ** 53)

function queueForTopic(
  db: WritableDb,
  { id, kind, topic, createdAt, queuedUntil, audienceUntil, under, isWidened }: Unqueued,
  limit: number,
  now: Instant,
): number {
  const after = queuedUntil ?? BEFORE_ALL
  const until = get<{ chatId: number }>(
    db,
    sql`SELECT chat_id AS chatId FROM chat_topic WHERE chat_id > ${after}
        ORDER BY chat_id LIMIT 1 OFFSET ${limit - 1}`,
  )?.chatId
  defineFreeAt(db, topic, now)
  const made = run(
    db,
    // Who asked at a moment ahead of now asked before the clock was set back.
    sql`INSERT INTO delivery (notification_id, chat_id, priority, due_at, held)
        SELECT ${id}, chat_id, priority, due_at, due_at > ${now} FROM (
          SELECT c.chat_id, iif(c.is_broadcast, ${PRIORITY.broadcast}, ${priorityOf(kind)}) AS priority,
                 iif(t.quiet_from IS NULL AND c.paused_until IS NULL AND t.topic <> 'bodies', ${now},
                     free_at(c.zone, t.quiet_from, t.quiet_to, c.paused_until)) AS due_at
          FROM chat_topic AS t CROSS JOIN chat AS c ON c.chat_id = t.chat_id
          WHERE t.chat_id > ${after} AND t.chat_id <= ${until ?? -BEFORE_ALL} AND t.topic = ${topic}
            AND c.seq <= ${audienceUntil} AND c.state = 'active'
            AND (t.since_at <= ${createdAt} OR t.since_at > ${now})
            AND (t.only_of IS NULL AND NOT ${isWidened} OR ${under} IS NULL
              OR t.only_of IN (SELECT value FROM json_each(${under})))
          ORDER BY t.chat_id
        ) WHERE true
        ON CONFLICT (chat_id, notification_id) DO NOTHING`,
  )
  run(
    db,
    sql`UPDATE notification SET queued_until = ${until ?? null}, is_queued = ${until === undefined ? 1 : 0}
        WHERE id = ${id}`,
  )
  return made
}

/** Lets SQL ask until when a chat's quiet hours and pause hold a message back; each answer is kept. */
function defineFreeAt(db: WritableDb, topic: Topic, now: Instant): void {
  const known = new Map<string, Instant>()
  db.function(
    'free_at',
    (zone: string, from: number | null, to: number | null, pausedUntil: Instant | null) => {
      const key = `${zone}|${from}|${to}|${pausedUntil}`
      const at =
        known.get(key) ?? freeAt(now, { zone, quiet: quietHoursOf(topic, from, to), pausedUntil })
      known.set(key, at)
      return at
    },
  )
}

/** An answer goes to each chat that has the message it answers; who is told only later gets the last state. */
function queueForTold(
  db: WritableDb,
  { id, kind, follows, queuedUntil, audienceUntil }: Unqueued,
  limit: number,
  now: Instant,
): number {
  const after = queuedUntil ?? 0
  const until = Math.min(after + limit, audienceUntil)
  const made = run(
    db,
    sql`INSERT INTO delivery (notification_id, chat_id, priority, due_at, reply_to)
        SELECT ${id}, d.chat_id, iif(c.is_broadcast, ${PRIORITY.broadcast}, ${priorityOf(kind)}),
               ${now}, nullif(d.message_id, 0)
        FROM delivery AS d JOIN chat AS c ON c.chat_id = d.chat_id
        WHERE d.id > ${after} AND d.id <= ${until} AND d.notification_id = ${follows}
          AND d.state = 'sent' AND c.state = 'active'
        ON CONFLICT (chat_id, notification_id) DO NOTHING`,
  )
  run(
    db,
    sql`UPDATE notification SET queued_until = ${until}, is_queued = ${until < audienceUntil ? 0 : 1}
        WHERE id = ${id}`,
  )
  return made
}

/** A notification whose messages are to be brought to a version of its event. */
export type Unedited = Readonly<{
  id: number
  version: number
  editedUntil: number
  editUntil: number
}>

/** Finds the first notification with messages that are still to be edited, or null. */
export const unedited = (db: ReadableDb): Unedited | null =>
  get<Unedited>(
    db,
    sql`SELECT id, edit_version AS version, edited_until AS editedUntil, edit_until AS editUntil
        FROM notification WHERE edited_until < edit_until ORDER BY id LIMIT 1`,
  ) ?? null

/**
 * Makes the messages of the next deliveries due to be edited, out of at most `limit`, where they show an
 * older version; the place reached is stored with them. Tells how many those are.
 */
export const queueEdits = (
  db: WritableDb,
  { id, version, editedUntil, editUntil }: Unedited,
  limit: number,
  now: Instant,
): number =>
  transaction(db, () => {
    const until = Math.min(editedUntil + limit, editUntil)
    const made = run(
      db,
      sql`UPDATE delivery SET edit_at = ${now}, edit_attempts = 0
          WHERE id > ${editedUntil} AND id <= ${until} AND notification_id = ${id}
            AND state = 'sent' AND event_version < ${version}`,
    )
    run(
      db,
      sql`UPDATE notification SET edited_until = ${until}
          WHERE id = ${id} AND edit_version = ${version}`,
    )
    return made
  })
