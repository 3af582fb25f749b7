import type { Instant } from '#post/post.ts'
import { transaction, type WritableDb } from './db.ts'
import { all, run, sql } from './sql.ts'

/** How the reason of a notification on the other side's words begins; the event's number follows. */
export const CLAIMS = 'claims/'

/** The other side's word on an event that was told longer ago than this is no news. */
const STILL_NEW_MS = 72 * 3_600_000

/**
 * Stores, once for each exchange that people were told of, that the Russian side has named figures of it too;
 * tells how many. What only that side says is no event that anybody was told of, and is not told here.
 */
export const queueClaims = (db: WritableDb, now: Instant): number =>
  transaction(db, () => {
    const events = all<{ id: number }>(
      db,
      sql`SELECT DISTINCT n.event_id AS id
          FROM notification AS n
          JOIN event AS e ON e.id = n.event_id AND e.standing = 'confirmed'
          JOIN claim AS c ON c.event_id = e.id
          WHERE n.kind = 'alert' AND n.topic = 'exchanges' AND n.created_at > ${now - STILL_NEW_MS}
            AND c.holder IN ('ru_mod', 'tass', 'tass_unnamed_source')
            AND NOT EXISTS (SELECT 1 FROM notification AS t
                            WHERE t.kind = 'digest' AND t.reason = ${CLAIMS} || n.event_id)`,
    )
    for (const { id } of events) {
      run(
        db,
        sql`INSERT INTO notification (kind, topic, reason, created_at, audience_until, made_after,
                                      falls_under)
            SELECT 'digest', 'claims', ${`${CLAIMS}${id}`}, ${now}, coalesce(max(seq), 0),
                   (SELECT coalesce(max(id), 0) FROM delivery),
                   (SELECT a.falls_under FROM notification AS a
                    WHERE a.kind = 'alert' AND a.event_id = ${id} ORDER BY a.id DESC LIMIT 1)
            FROM chat WHERE true`,
      )
    }
    return events.length
  })
