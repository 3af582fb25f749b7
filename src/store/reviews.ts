import type { Instant, PostRef } from '#post/post.ts'
import type { ReviewReason } from '#statement/statement.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** A question that waits for a person. */
export type OpenReview = ReviewReason &
  Readonly<{ id: number; statement: string; openedAt: Instant }>

/** Asks for a person's eye; the same question about the same statement is asked once. False if it was. */
export const openReview = (
  db: WritableDb,
  statement: string,
  { code, detail }: ReviewReason,
  now: Instant,
): boolean =>
  run(
    db,
    sql`INSERT INTO review (statement_id, code, detail, opened_at)
        VALUES (${statement}, ${code}, ${detail}, ${now})
        ON CONFLICT (statement_id, code, detail) DO NOTHING`,
  ) > 0

/** Lists what nobody decided yet, the oldest question first; of statements withdrawn since, nothing. */
export const openReviews = (db: ReadableDb, limit: number): readonly OpenReview[] =>
  all<OpenReview>(
    db,
    sql`SELECT r.id, r.statement_id AS statement, r.code, r.detail, r.opened_at AS openedAt
        FROM review AS r JOIN statement AS s ON s.id = r.statement_id
        WHERE r.decided_at IS NULL AND s.standing <> 'withdrawn'
        ORDER BY r.opened_at, r.id LIMIT ${limit}`,
  )

/** Tells whether a person said yes to exactly this question, about whichever statement it was asked. */
export const isAccepted = (db: ReadableDb, { code, detail }: ReviewReason): boolean =>
  get<{ one: number }>(
    db,
    sql`SELECT 1 AS one FROM review WHERE code = ${code} AND detail = ${detail} AND decision = 'yes'`,
  ) !== undefined

/** Lists what was asked about the statements that a post makes now, decided or not. */
export const reviewsOfPost = (
  db: ReadableDb,
  { channel, number }: PostRef,
): readonly ReviewReason[] =>
  all<ReviewReason>(
    db,
    sql`SELECT r.code, r.detail FROM statement AS s JOIN review AS r ON r.statement_id = s.id
        WHERE s.channel = ${channel} AND s.number = ${number} AND s.standing <> 'withdrawn'
        ORDER BY r.id`,
  )
