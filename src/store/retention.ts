import type { Instant } from '#post/post.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import { all, run, sql } from './sql.ts'

/**
 * Thins out deliveries settled before a moment, at most `limit` of them, and keeps how many ended how. What
 * is still to be sent or edited stays, and what is parked until an operator decides. Tells whether there may be more to do.
 */
export const thinDeliveries = (db: WritableDb, before: Instant, limit: number): boolean =>
  transaction(db, () => {
    const settled = all<{ id: number; notification: number; state: string }>(
      db,
      sql`SELECT id, notification_id AS notification, state FROM delivery
          WHERE id <= coalesce((SELECT min(made_after) FROM notification WHERE created_at >= ${before}),
                               (SELECT max(id) FROM delivery))
            AND state NOT IN ('due', 'parked') AND edit_at IS NULL AND edit_parked = 0
            AND settled_at < ${before}
          ORDER BY id LIMIT ${limit}`,
    )
    for (const { id, notification, state } of settled) {
      run(
        db,
        sql`INSERT INTO delivery_count (notification_id, state, deliveries)
            VALUES (${notification}, ${state}, 1)
            ON CONFLICT (notification_id, state) DO UPDATE SET deliveries = deliveries + 1`,
      )
      run(db, sql`DELETE FROM delivery WHERE id = ${id}`)
    }
    return settled.length === limit
  })

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
            WHERE notification_id = ${notification}
              AND id > (SELECT made_after FROM notification WHERE id = ${notification})
            GROUP BY state
            UNION ALL
            SELECT state, deliveries FROM delivery_count WHERE notification_id = ${notification})
          GROUP BY state ORDER BY state`,
    ).map(({ state, deliveries }) => [state, deliveries]),
  )
