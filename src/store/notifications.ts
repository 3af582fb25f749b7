import type { NotificationKind } from '#delivery/delivery.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import { asRetractionReason, type RetractionReason } from '#notification/catalogue/live-words.ts'
import type { Topic } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** A notification whose deliveries are not all made yet. */
export type Unqueued = Readonly<{
  id: number
  kind: NotificationKind
  topic: Topic
  createdAt: Instant
  /** The alert whose readers are told; null where the topic's are. */
  follows: number | null
  audienceUntil: number
  /** The chat, or of an answer the delivery, reached so far; null where nothing is made yet. */
  queuedUntil: number | null
  /** What it falls under, as JSON; null where it goes to everybody. */
  under: string | null
  /** Whether only those who narrowed the topic are still to be told. */
  isWidened: 0 | 1
}>

/**
 * Stores that an event is to be told to everybody who had asked by `now`; false where it has been told
 * before and not retracted since. To be called in the transaction that stores the event.
 */
export function announce(
  db: WritableDb,
  event: Pick<LedgerEvent, 'id'>,
  topic: Topic,
  now: Instant,
): boolean {
  return (
    run(
      db,
      sql`INSERT INTO notification (kind, event_id, round, topic, created_at, audience_until,
                                    is_queued, made_after)
          SELECT 'alert', ${event.id},
                 (SELECT count(*) FROM notification
                  WHERE kind = 'retraction' AND event_id = ${event.id}),
                 ${topic}, ${now}, coalesce(max(seq), 0), max(seq) IS NULL,
                 (SELECT coalesce(max(id), 0) FROM delivery)
          FROM chat WHERE true
          ON CONFLICT (kind, event_id, round) DO NOTHING`,
    ) > 0
  )
}

/** An alert older than this is told to nobody anew. */
const STILL_NEW_MS = 48 * 3_600_000

/**
 * Keeps what an event falls under, for those who narrowed its topic; where that is another since it was
 * announced, and it is still new, chats whose choice it is by now are told too. To be called in the
 * transaction that stores the event. False where nothing changed.
 */
export function setUnder(
  db: WritableDb,
  eventId: number,
  under: readonly string[],
  now: Instant,
): boolean {
  const alert = standingAlert(db, eventId)
  if (alert === null) return false
  const list = JSON.stringify(under)
  const was = get<{ under: string | null; isNew: 0 | 1 }>(
    db,
    sql`SELECT falls_under AS under, created_at > ${now - STILL_NEW_MS} AS isNew
        FROM notification WHERE id = ${alert}`,
  )
  if (was === undefined || was.under === list) return false
  run(db, sql`UPDATE notification SET falls_under = ${list} WHERE id = ${alert}`)
  if (was.under === null || was.isNew === 0) return true
  run(
    db,
    sql`UPDATE notification
        SET is_widened = iif(is_queued = 1, 1, is_widened), is_queued = 0, queued_until = NULL
        WHERE id = ${alert}`,
  )
  return true
}

/** What became known, or why an event is told no more. */
export type FollowUp =
  | Readonly<{ kind: 'update'; reason: 'number' | 'stage' }>
  | Readonly<{ kind: 'retraction'; reason: RetractionReason }>

/**
 * Stores that everybody who was told of an event is to get an answer to that message; false where nobody
 * was told or that was taken back already. Of an event retracted nobody is alerted any more.
 */
export function followUp(
  db: WritableDb,
  eventId: number,
  { kind, reason }: FollowUp,
  now: Instant,
): boolean {
  const alert = standingAlert(db, eventId)
  if (alert === null) return false
  run(
    db,
    sql`INSERT INTO notification (kind, event_id, round, topic, reason, created_at, follows,
                                  audience_until, queued_until, made_after)
        SELECT ${kind}, ${eventId},
               (SELECT count(*) + 1 FROM notification WHERE kind = ${kind} AND event_id = ${eventId}),
               topic, ${reason}, ${now}, id, (SELECT coalesce(max(id), 0) FROM delivery), made_after,
               (SELECT coalesce(max(id), 0) FROM delivery)
        FROM notification WHERE id = ${alert}`,
  )
  if (kind === 'retraction') {
    run(db, sql`UPDATE notification SET is_queued = 1 WHERE id = ${alert}`)
  }
  return true
}

/** The alert of an event that was made and not taken back since; null where there is none. */
export const standingAlert = (db: ReadableDb, eventId: number): number | null =>
  get<{ id: number }>(
    db,
    sql`SELECT n.id FROM notification AS n
        WHERE n.event_id = ${eventId} AND n.kind = 'alert'
          AND NOT EXISTS (SELECT 1 FROM notification AS r WHERE r.follows = n.id AND r.kind = 'retraction')
        ORDER BY n.id DESC LIMIT 1`,
  )?.id ?? null

/** Reads why an event was taken back last; null where it was not. */
export function retractionOf(db: ReadableDb, eventId: number): RetractionReason | null {
  const row = get<{ reason: string | null }>(
    db,
    sql`SELECT reason FROM notification
        WHERE event_id = ${eventId} AND kind = 'retraction' ORDER BY id DESC LIMIT 1`,
  )
  return row === undefined ? null : asRetractionReason(row.reason)
}

/**
 * Asks that all messages which tell of an event be brought to its version; messages that were taken back
 * stay as they are. To be called before a retraction is stored. Tells how many notifications that concerns.
 */
export function requestEdits(db: WritableDb, eventId: number, version: number): number {
  const alert = standingAlert(db, eventId)
  if (alert === null) return 0
  return run(
    db,
    sql`UPDATE notification
        SET edit_version = ${version}, edited_until = made_after,
            edit_until = (SELECT coalesce(max(id), 0) FROM delivery)
        WHERE event_id = ${eventId} AND kind IN ('alert', 'update') AND id >= ${alert}`,
  )
}

/** Lists notifications whose deliveries are still to be made, the most urgent first. */
export const unqueued = (db: ReadableDb): readonly Unqueued[] =>
  all<Unqueued>(
    db,
    sql`SELECT id, kind, topic, created_at AS createdAt, follows, audience_until AS audienceUntil,
               queued_until AS queuedUntil, falls_under AS under, is_widened AS isWidened
        FROM notification WHERE is_queued = 0
        ORDER BY kind = 'retraction' DESC, kind IN ('quota', 'digest'), id`,
  )
