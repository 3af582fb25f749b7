import type { Instant } from '#post/post.ts'
import type { ReadableDb } from './db.ts'
import { get, sql } from './sql.ts'

/**
 * Messages that should have left by now; those that rest in quiet hours are not among
 * them, nor those of a channel that has an alarm of its own.
 */
export type Overdue = Readonly<{ due: number; oldestAt: Instant }>

/** More than this need not be counted. */
const COUNTED = 10_000

/** Finds what was to be told before a moment and is still due; null where nothing is. */
export function overdue(db: ReadableDb, before: Instant): Overdue | null {
  const row = get<{ due: number; oldestAt: Instant | null }>(
    db,
    sql`SELECT count(*) AS due, min(at) AS oldestAt FROM (
          SELECT n.created_at AS at FROM delivery AS d JOIN notification AS n ON n.id = d.notification_id
          JOIN chat AS c ON c.chat_id = d.chat_id
          WHERE d.state = 'due' AND d.held = 0 AND n.created_at < ${before}
            AND (c.is_broadcast = 0 OR d.attempts < 2) LIMIT ${COUNTED})`,
  )
  return row === undefined || row.oldestAt === null
    ? null
    : { due: row.due, oldestAt: row.oldestAt }
}
