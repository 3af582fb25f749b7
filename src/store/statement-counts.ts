import type { ReadableDb } from './db.ts'
import { all, sql } from './sql.ts'

/** Counts the statements of posts by kind and standing. */
export const statementCounts = (
  db: ReadableDb,
): readonly Readonly<{ kind: string; standing: string; count: number }>[] =>
  all<{ kind: string; standing: string; count: number }>(
    db,
    sql`SELECT kind, standing, count(*) AS count FROM statement
        WHERE channel IS NOT NULL GROUP BY kind, standing ORDER BY kind, standing`,
  )
