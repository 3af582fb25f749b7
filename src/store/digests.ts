import type { ChatId } from '#delivery/delivery.ts'
import { PRIORITY } from '#delivery/priority.ts'
import { type DigestTime, nextDigest, type Rhythm } from '#notification/preferences.ts'
import type { Instant } from '#post/post.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

type Due = Readonly<{ chatId: ChatId; zone: string; every: Rhythm; at: number; untilAt: Instant }>

/**
 * Makes the digests that are due, at most `limit`; tells how many chats were looked at. Whoever still
 * has one waiting gets no second: the one that waits tells of the longer time. What a stop or a pause
 * has missed is caught up with by one. A clock that was set back begins anew from where it is.
 */
export const queueDigests = (db: WritableDb, now: Instant, limit: number): number =>
  transaction(db, () => {
    const due = all<Due>(
      db,
      sql`SELECT d.chat_id AS chatId, c.zone, d.every, d.at_minutes AS at, d.until_at AS untilAt
          FROM chat_digest AS d JOIN chat AS c ON c.chat_id = d.chat_id
          WHERE c.state = 'active' AND (d.next_at <= ${now} OR d.until_at > ${now})
          ORDER BY d.next_at LIMIT ${limit}`,
    )
    if (due.length === 0) return 0
    const id = newNotification(db, { topic: 'digest', reason: null }, now)
    const next = nextOnce(now)
    for (const one of due) queueOne(db, id, { ...one, next: next(one) }, now)
    return due.length
  })

/** Stores a notification whose deliveries are made one by one, and gives its number. */
export function newNotification(
  db: WritableDb,
  { topic, reason }: Readonly<{ topic: string; reason: string | null }>,
  now: Instant,
): number {
  const row = get<{ id: number }>(
    db,
    sql`INSERT INTO notification (kind, topic, reason, created_at, audience_until, is_queued)
        VALUES ('digest', ${topic}, ${reason}, ${now}, 0, 1) RETURNING id`,
  )
  if (row === undefined) throw new Error('Cannot store a digest: no row came back')
  return row.id
}

function queueOne(
  db: WritableDb,
  notification: number,
  { chatId, untilAt, next }: Due & Readonly<{ next: Instant }>,
  now: Instant,
): void {
  if (untilAt > now) {
    run(
      db,
      sql`UPDATE chat_digest SET from_at = ${now}, until_at = ${now}, next_at = ${next}
          WHERE chat_id = ${chatId}`,
    )
    return
  }
  if (isWaiting(db, chatId)) {
    run(
      db,
      sql`UPDATE chat_digest SET until_at = ${now}, next_at = ${next} WHERE chat_id = ${chatId}`,
    )
    return
  }
  run(
    db,
    sql`UPDATE chat_digest SET from_at = until_at, until_at = ${now}, next_at = ${next}
        WHERE chat_id = ${chatId}`,
  )
  run(
    db,
    sql`INSERT INTO delivery (notification_id, chat_id, priority, due_at)
        VALUES (${notification}, ${chatId}, ${PRIORITY.digest}, ${now})
        ON CONFLICT (notification_id, chat_id) DO NOTHING`,
  )
}

/** Works out the next moment once for all chats of a zone with the same time: that takes most of the time. */
function nextOnce(now: Instant): (due: Due) => Instant {
  const known = new Map<string, Instant>()
  return (due) => {
    const key = `${due.every}/${due.at}/${due.zone}`
    const next = known.get(key) ?? nextIn(due, due.zone, now)
    known.set(key, next)
    return next
  }
}

/** A zone that the platform does not know counts as Kyiv's. */
function nextIn(time: DigestTime, zone: string, now: Instant): Instant {
  try {
    return nextDigest(time, zone, now)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return nextDigest(time, 'Europe/Kyiv', now)
  }
}

const isWaiting = (db: ReadableDb, chatId: ChatId): boolean =>
  get(
    db,
    sql`SELECT 1 FROM delivery AS d JOIN notification AS n ON n.id = d.notification_id
        WHERE d.chat_id = ${chatId} AND d.state = 'due' AND n.kind = 'digest'
          AND n.topic = 'digest'`,
  ) !== undefined

/** The time that a chat's digest on its way tells of; null where the chat wants none any more. */
export const digestSpan = (
  db: ReadableDb,
  chatId: ChatId,
): Readonly<{ every: Rhythm; from: Instant; until: Instant }> | null =>
  get<{ every: Rhythm; from: Instant; until: Instant }>(
    db,
    sql`SELECT every, from_at AS "from", until_at AS until FROM chat_digest
        WHERE chat_id = ${chatId}`,
  ) ?? null
