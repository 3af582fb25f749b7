import type { Instant, PostRef } from '#post/post.ts'
import type { ReviewReason } from '#statement/statement.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** A question that waits for a person. */
export type OpenReview = ReviewReason &
  Readonly<{ id: number; statement: string; openedAt: Instant }>

/** What is asked; `about` is what stays the same where its words change with the figures. */
type Question = ReviewReason & Readonly<{ about?: string }>

/** Asks for a person's eye; the same question about the same statement is asked once. False if it was. */
export function openReview(
  db: WritableDb,
  statement: string,
  { code, detail, about }: Question,
  now: Instant,
): boolean {
  if (about !== undefined && wasAsked(db, { code, detail, about })) return false
  return (
    run(
      db,
      sql`INSERT INTO review (statement_id, code, detail, about, opened_at)
          VALUES (${statement}, ${code}, ${detail}, ${about ?? null}, ${now})
          ON CONFLICT (statement_id, code, detail) DO NOTHING`,
    ) > 0
  )
}

/** Brings the words of a question that is open to the figures as they are now. */
function wasAsked(db: WritableDb, { code, detail, about }: Required<Question>): boolean {
  const asked = get<{ id: number; open: 0 | 1 }>(
    db,
    sql`SELECT r.id, r.decided_at IS NULL AS open
        FROM review AS r JOIN statement AS s ON s.id = r.statement_id
        WHERE r.about = ${about} AND r.code = ${code}
          AND (r.decided_at IS NOT NULL OR s.standing <> 'withdrawn')
        ORDER BY r.id DESC LIMIT 1`,
  )
  if (asked?.open === 1) {
    run(db, sql`UPDATE OR IGNORE review SET detail = ${detail} WHERE id = ${asked.id}`)
  }
  return asked !== undefined
}

/**
 * Closes what was asked about some statements and is no longer so, answered or not: should it be so again,
 * it is asked anew. `standing` names what of it is still so.
 */
export function closeSettled(
  db: WritableDb,
  {
    statements,
    standing,
  }: Readonly<{ statements: readonly string[]; standing: readonly string[] }>,
  now: Instant,
): void {
  run(
    db,
    sql`UPDATE review
        SET about = NULL, decided_at = coalesce(decided_at, ${now}),
            detail = detail || ' (no longer so, #' || id || ')'
        WHERE about IS NOT NULL
          AND statement_id IN (SELECT value FROM json_each(${JSON.stringify(statements)}))
          AND about NOT IN (SELECT value FROM json_each(${JSON.stringify(standing)}))`,
  )
}

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
export const isAccepted = (db: ReadableDb, { code, detail, about }: Question): boolean =>
  get<{ one: number }>(
    db,
    sql`SELECT 1 AS one FROM review
        WHERE code = ${code} AND (detail = ${detail} OR about = ${about ?? null})
          AND decision = 'yes'`,
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
