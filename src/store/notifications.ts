import type { LedgerEvent } from '#ledger/event.ts'
import type { Topic } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, run, sql } from './sql.ts'

/** A notification whose deliveries are not all made yet. */
export type Unqueued = Readonly<{
  id: number
  topic: Topic
  createdAt: Instant
  audienceUntil: number
  queuedUntil: number
}>

/**
 * Stores that an event is to be told to everybody who had asked by `now`; false where it has been told
 * before. To be called in the transaction that stores the event.
 */
export function announce(db: WritableDb, event: LedgerEvent, topic: Topic, now: Instant): boolean {
  return (
    run(
      db,
      sql`INSERT INTO notification (kind, event_id, topic, created_at, audience_until)
          SELECT 'alert', ${event.id}, ${topic}, ${now}, coalesce(max(seq), 0) FROM chat WHERE true
          ON CONFLICT (kind, event_id) DO NOTHING`,
    ) > 0
  )
}

/** Lists notifications whose deliveries are still to be made, oldest first. */
export const unqueued = (db: ReadableDb): readonly Unqueued[] =>
  all<Unqueued>(
    db,
    sql`SELECT id, topic, created_at AS createdAt, audience_until AS audienceUntil,
               queued_until AS queuedUntil
        FROM notification WHERE queued_until < audience_until ORDER BY id`,
  )
