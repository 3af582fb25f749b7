import type { Instant } from '#post/post.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/**
 * Thins out settled deliveries of notifications made before a moment, out of at most `limit` rows, and keeps
 * how many ended how. What is still to be sent or edited stays. Tells whether there is more to do.
 */
export const thinDeliveries = (
  db: WritableDb,
  before: Instant,
  limit: number,
  now: Instant,
): boolean =>
  transaction(db, () => {
    const old = get<{ id: number }>(
      db,
      sql`SELECT id FROM notification
          WHERE created_at < ${before} AND thinned_at IS NULL AND queued_until >= audience_until
          ORDER BY id LIMIT 1`,
    )
    if (old === undefined) return false
    const thinned = thin(db, old.id, before, limit)
    if (thinned < limit) {
      run(db, sql`UPDATE notification SET thinned_at = ${now} WHERE id = ${old.id}`)
    }
    return true
  })

function thin(db: WritableDb, notification: number, before: Instant, limit: number): number {
  const settled = all<{ id: number; state: string }>(
    db,
    sql`SELECT id, state FROM delivery
        WHERE notification_id = ${notification} AND state <> 'due' AND edit_at IS NULL
          AND settled_at < ${before}
        LIMIT ${limit}`,
  )
  for (const { id, state } of settled) {
    run(
      db,
      sql`INSERT INTO delivery_count (notification_id, state, deliveries)
          VALUES (${notification}, ${state}, 1)
          ON CONFLICT (notification_id, state) DO UPDATE SET deliveries = deliveries + 1`,
    )
    run(db, sql`DELETE FROM delivery WHERE id = ${id}`)
  }
  return settled.length
}

/** Counts how the deliveries of a notification stand or ended, those thinned out included. */
export const countDeliveries = (
  db: ReadableDb,
  notification: number,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    all<{ state: string; deliveries: number }>(
      db,
      sql`SELECT state, sum(deliveries) AS deliveries FROM (
            SELECT state, count(*) AS deliveries FROM delivery
            WHERE notification_id = ${notification} GROUP BY state
            UNION ALL
            SELECT state, deliveries FROM delivery_count WHERE notification_id = ${notification})
          GROUP BY state ORDER BY state`,
    ).map(({ state, deliveries }) => [state, deliveries]),
  )
