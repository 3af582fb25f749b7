import type { Verdict } from '#notification/operator-matter.ts'
import type { Instant } from '#post/post.ts'
import type { Statement } from '#statement/statement.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** How a statement stood before a decision. */
export type Was = Readonly<{
  id: string
  standing: string
  day: string | null
  body: string
  withdrawnAt: Instant | null
}>

export type Decision = Verdict &
  Readonly<{ statementId: string; reviews: readonly number[]; before: readonly Was[] }>

type Row = Omit<Decision, 'reviews' | 'before'> & Readonly<{ reviews: string; before: string }>

const fromRow = ({ reviews, before, ...row }: Row): Decision => ({
  ...row,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordDecided
  reviews: JSON.parse(reviews) as number[],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordDecided
  before: JSON.parse(before) as Was[],
})

/** Reads the decision that settled a question and stands; null where none does. */
export const decisionOf = (db: ReadableDb, review: number): Decision | null => {
  const row = get<Row>(
    db,
    sql`SELECT d.id, d.statement_id AS statementId, d.what, d.by_user AS "by",
               d.decided_at AS at, d.reviews, d.before
        FROM decision AS d, json_each(d.reviews) AS r
        WHERE r.value = ${review} AND d.undone_at IS NULL ORDER BY d.id DESC LIMIT 1`,
  )
  return row === undefined ? null : fromRow(row)
}

/** Reads a decision that stands; null where there is none or it was undone. */
export const standingDecision = (db: ReadableDb, id: number): Decision | null => {
  const row = get<Row>(
    db,
    sql`SELECT id, statement_id AS statementId, what, by_user AS "by", decided_at AS at, reviews,
               before
        FROM decision WHERE id = ${id} AND undone_at IS NULL`,
  )
  return row === undefined ? null : fromRow(row)
}

/** Lists the newest decisions that stand. */
export const lastDecisions = (db: ReadableDb, limit: number): readonly Decision[] =>
  all<Row>(
    db,
    sql`SELECT id, statement_id AS statementId, what, by_user AS "by", decided_at AS at, reviews,
               before
        FROM decision WHERE undone_at IS NULL ORDER BY id DESC LIMIT ${limit}`,
  ).map(fromRow)

/** Whether something was decided about one of these statements after a decision, and stands. */
export const isBuiltUpon = (db: ReadableDb, { id, before, statementId }: Decision): boolean => {
  const ids = JSON.stringify([statementId, ...before.map((was) => was.id)])
  return (
    get(
      db,
      sql`SELECT 1 FROM decision WHERE id > ${id} AND undone_at IS NULL
            AND statement_id IN (SELECT value FROM json_each(${ids})) LIMIT 1`,
    ) !== undefined
  )
}

/** Records a decision and settles its questions; gives its number. */
export function recordDecided(
  db: WritableDb,
  { statementId, what, by, reviews, before }: Omit<Decision, 'id' | 'at'>,
  now: Instant,
): number {
  const yes = what === 'reject' || what === 'not_event' || what === 'leave' ? 'no' : 'yes'
  run(
    db,
    sql`UPDATE review SET decided_at = ${now}, decision = ${yes}
        WHERE id IN (SELECT value FROM json_each(${JSON.stringify(reviews)}))`,
  )
  const row = get<{ id: number }>(
    db,
    sql`INSERT INTO decision (statement_id, what, by_user, decided_at, reviews, before)
        VALUES (${statementId}, ${what}, ${by}, ${now}, ${JSON.stringify(reviews)},
                ${JSON.stringify(before)})
        RETURNING id`,
  )
  if (row === undefined)
    throw new Error(`Cannot record decision on ${statementId}: no row came back`)
  return row.id
}

/** Takes a decision back: its questions are open again and its statements are what they were. */
export function recordUndone(db: WritableDb, decision: Decision, by: number, now: Instant): void {
  run(db, sql`UPDATE decision SET undone_by = ${by}, undone_at = ${now} WHERE id = ${decision.id}`)
  run(
    db,
    sql`UPDATE review SET decided_at = NULL, decision = NULL
        WHERE id IN (SELECT value FROM json_each(${JSON.stringify(decision.reviews)}))`,
  )
  for (const { id, standing, day, body, withdrawnAt } of decision.before) {
    run(
      db,
      sql`UPDATE statement SET standing = ${standing}, happened_on = ${day}, body = ${body},
                 withdrawn_at = ${withdrawnAt}
          WHERE id = ${id}`,
    )
  }
}

/** Names the questions about a statement that are open, up to one of them. */
export const openReviewsOf = (db: ReadableDb, statementId: string, upTo: number): number[] =>
  all<{ id: number }>(
    db,
    sql`SELECT id FROM review
        WHERE statement_id = ${statementId} AND id <= ${upTo} AND decided_at IS NULL ORDER BY id`,
  ).map(({ id }) => id)

/** Reads how a statement stands, to be able to bring it back. */
export const wasOf = (db: ReadableDb, id: string): Was[] =>
  all<Was>(
    db,
    sql`SELECT id, standing, happened_on AS day, body, withdrawn_at AS withdrawnAt
        FROM statement WHERE id = ${id}`,
  )

/** Reads how every statement of the post of a statement stands that is not withdrawn. */
export const wasOfPost = (db: ReadableDb, id: string): Was[] =>
  all<Was>(
    db,
    sql`SELECT o.id, o.standing, o.happened_on AS day, o.body, o.withdrawn_at AS withdrawnAt
        FROM statement AS s JOIN statement AS o ON o.channel = s.channel AND o.number = s.number
        WHERE s.id = ${id} AND o.standing <> 'withdrawn' ORDER BY o.id`,
  )

/** Lets a statement be told, with what it says after all corrections. */
export function tellStatement(db: WritableDb, id: string, statement: Statement): void {
  run(
    db,
    sql`UPDATE statement SET standing = 'told', happened_on = ${statement.day}, withdrawn_at = NULL,
               body = ${JSON.stringify(statement)}
        WHERE id = ${id}`,
  )
}

/** Withdraws statements by a person's word. */
export function withdrawStatement(db: WritableDb, id: string, now: Instant): void {
  run(db, sql`UPDATE statement SET standing = 'withdrawn', withdrawn_at = ${now} WHERE id = ${id}`)
}

/** Keeps what an operator put right in a field, beside what was read. */
export function recordCorrection(
  db: WritableDb,
  {
    statementId,
    field,
    value,
    was,
    by,
  }: Readonly<{
    statementId: string
    field: string
    value: number | string | null
    was: number | string | null
    by: number
  }>,
  now: Instant,
): void {
  run(
    db,
    sql`INSERT INTO correction (statement_id, field, value, was, by_user, at)
        VALUES (${statementId}, ${field}, ${JSON.stringify(value)}, ${JSON.stringify(was)}, ${by},
                ${now})`,
  )
}
