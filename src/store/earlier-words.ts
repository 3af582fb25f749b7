import type { Carried, Earlier, PutRight } from '#ledger/carry-over.ts'
import type { Instant, PostRef } from '#post/post.ts'
import type { Kind, ReviewReason } from '#statement/statement.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import {
  openReviewsOf,
  recordCorrection,
  recordDecided,
  tellStatement,
  wasOf,
} from './decisions.ts'
import { all, get, sql } from './sql.ts'

/**
 * Lists the statements of the newest text of a post that operators published or put right, in the order of the
 * text; none where they did neither.
 */
export function earlierWords(db: ReadableDb, { channel, number }: PostRef): readonly Earlier[] {
  return all<Readonly<{ id: string; kind: Kind }>>(
    db,
    sql`SELECT id, kind FROM statement
        WHERE channel = ${channel} AND number = ${number} AND revision = (
          SELECT max(s.revision) FROM statement AS s
          WHERE s.channel = ${channel} AND s.number = ${number} AND (
            EXISTS (SELECT 1 FROM correction AS c WHERE c.statement_id = s.id)
            OR EXISTS (SELECT 1 FROM decision AS d
                       WHERE d.statement_id = s.id AND d.undone_at IS NULL
                         AND d.what IN ('publish', 'accept'))))
        ORDER BY length(id), id`,
  ).map(({ id, kind }) => ({
    kind,
    corrections: putRight(db, id),
    publishedBy: publisherOf(db, id),
    accepted: all<ReviewReason>(
      db,
      sql`SELECT code, detail FROM review
          WHERE statement_id = ${id} AND decision = 'yes' ORDER BY id`,
    ),
  }))
}

const publisherOf = (db: ReadableDb, id: string): number | null =>
  get<{ by: number }>(
    db,
    sql`SELECT by_user AS "by" FROM decision
        WHERE statement_id = ${id} AND undone_at IS NULL AND what IN ('publish', 'accept')
        ORDER BY id DESC LIMIT 1`,
  )?.by ?? null

/** The newest word on each field. */
const putRight = (db: ReadableDb, id: string): readonly PutRight[] =>
  all<Readonly<{ field: string; value: string; was: string; by: number }>>(
    db,
    sql`SELECT field, value, was, by_user AS "by" FROM correction AS c
        WHERE statement_id = ${id} AND id = (
          SELECT max(id) FROM correction WHERE statement_id = c.statement_id AND field = c.field)
        ORDER BY field`,
  ).map(({ field, value, was, by }) => ({ field, by, value: valueOf(value), was: valueOf(was) }))

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordCorrection
const valueOf = (json: string): PutRight['value'] => JSON.parse(json) as PutRight['value']

/**
 * Lets the operators' word on an earlier text go on with a statement that was just recorded: a decision of its
 * own, by whoever made the first one, so that it can be undone like it.
 */
export function recordCarried(
  db: WritableDb,
  id: string,
  {
    corrections,
    publishedBy,
    told,
  }: Omit<Carried, 'statement'> & Readonly<{ told: Carried['statement'] }>,
  now: Instant,
): void {
  for (const { field, value, was, by } of corrections) {
    recordCorrection(db, { statementId: id, field, value, was, by }, now)
  }
  if (publishedBy === null) return
  const reviews = openReviewsOf(db, id, Number.MAX_SAFE_INTEGER)
  const before = wasOf(db, id)
  tellStatement(db, id, told)
  recordDecided(db, { statementId: id, what: 'publish', by: publishedBy, reviews, before }, now)
}
