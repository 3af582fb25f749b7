import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** What somebody wrote to the operator; from whom is not known. */
export type Feedback = Readonly<{ id: number; words: string; receivedAt: Instant }>

/** So many are kept; whoever writes when the box is full is told so by `false`. */
const ROOM = 5000

/** Keeps what somebody wrote to the operator, without from whom; false where the box is full. */
export function keepFeedback(db: WritableDb, words: string, now: Instant): boolean {
  const { kept } = get<{ kept: number }>(db, sql`SELECT count(*) AS kept FROM feedback`) ?? {
    kept: 0,
  }
  if (kept >= ROOM) return false
  run(db, sql`INSERT INTO feedback (words, received_at) VALUES (${words}, ${now})`)
  return true
}

/** Lists what was written to the operator, newest first. */
export const feedbackKept = (db: ReadableDb, limit: number): readonly Feedback[] =>
  all<Feedback>(
    db,
    sql`SELECT id, words, received_at AS receivedAt FROM feedback ORDER BY id DESC LIMIT ${limit}`,
  )
