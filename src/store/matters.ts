import type { Correction, Matter } from '#notification/operator-matter.ts'
import type { Instant } from '#post/post.ts'
import type { ReviewReason, Statement } from '#statement/statement.ts'
import type { ReadableDb } from './db.ts'
import { type Decision, decisionOf } from './decisions.ts'
import { all, get, sql } from './sql.ts'

/** Reads what is asked on the card that a review names; null where there is no such review. */
export function matterOf(db: ReadableDb, review: number): Matter | null {
  const row = get<StatementRow>(
    db,
    sql`SELECT s.id, s.standing, s.body, s.channel, s.number,
               p.published_at AS publishedAt, p.missing_at AS missingAt, r.text
        FROM review AS q JOIN statement AS s ON s.id = q.statement_id
        LEFT JOIN post AS p ON p.channel = s.channel AND p.number = s.number
        LEFT JOIN post_revision AS r
          ON r.channel = s.channel AND r.number = s.number AND r.revision = s.revision
        WHERE q.id = ${review}`,
  )
  if (row === undefined) return null
  const asked = all<ReviewReason & { id: number }>(
    db,
    sql`SELECT id, code, detail FROM review
        WHERE statement_id = ${row.id} AND id <= ${review} AND decided_at IS NULL ORDER BY id`,
  )
  const decision = decisionOf(db, review)
  return {
    review,
    statementId: row.id,
    statement: statementIn(row.body),
    standing: row.standing,
    reasons: (asked.length > 0 ? asked : reasonsSettled(db, decision)).map(({ code, detail }) => ({
      code,
      detail,
    })),
    open: asked.length > 0 && row.standing !== 'withdrawn',
    post: postOf(row),
    corrections: correctionsOf(db, row.id),
    decision,
  }
}

type StatementRow = Readonly<{
  id: string
  standing: Matter['standing']
  body: string
  channel: string | null
  number: number | null
  publishedAt: Instant | null
  missingAt: Instant | null
  text: string | null
}>

/** Reads the statement in a stored body; one of the shipped history lies beside its origin. */
export function statementIn(body: string): Statement {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordStatements or recordHistory
  const kept = JSON.parse(body) as Statement | Readonly<{ statement: Statement }>
  return 'statement' in kept ? kept.statement : kept
}

function postOf(row: StatementRow): Matter['post'] {
  const { channel, number, publishedAt, missingAt, text } = row
  if (channel === null || number === null || publishedAt === null || text === null) return null
  return { channel, number, publishedAt, text, isGone: missingAt !== null }
}

const reasonsSettled = (db: ReadableDb, decision: Decision | null): readonly ReviewReason[] =>
  decision === null
    ? []
    : decision.reviews.flatMap(
        (id) => get<ReviewReason>(db, sql`SELECT code, detail FROM review WHERE id = ${id}`) ?? [],
      )

/** Lists what operators put right in a statement, the newest word on each field. */
const correctionsOf = (db: ReadableDb, statementId: string): readonly Correction[] =>
  all<Readonly<{ field: string; value: string; was: string }>>(
    db,
    sql`SELECT field, value, was FROM correction AS c
        WHERE statement_id = ${statementId} AND id = (
          SELECT max(id) FROM correction WHERE statement_id = c.statement_id AND field = c.field)
        ORDER BY field`,
  ).map(({ field, value, was }) => ({ field, value: valueOf(value), was: valueOf(was) }))

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordCorrection
const valueOf = (json: string): Correction['value'] => JSON.parse(json) as Correction['value']

/** Names the open cards, the oldest question first; `skip` of them are left out. */
export const openMatters = (
  db: ReadableDb,
  { limit, skip = 0 }: Readonly<{ limit: number; skip?: number }>,
): readonly number[] =>
  all<{ review: number }>(
    db,
    sql`SELECT max(r.id) AS review FROM review AS r JOIN statement AS s ON s.id = r.statement_id
        WHERE r.decided_at IS NULL AND s.standing <> 'withdrawn'
        GROUP BY r.statement_id ORDER BY min(r.opened_at), review LIMIT ${limit} OFFSET ${skip}`,
  ).map(({ review }) => review)

/** Counts the open cards. */
export const countOpenMatters = (db: ReadableDb): number =>
  get<{ n: number }>(
    db,
    sql`SELECT count(DISTINCT r.statement_id) AS n
        FROM review AS r JOIN statement AS s ON s.id = r.statement_id
        WHERE r.decided_at IS NULL AND s.standing <> 'withdrawn'`,
  )?.n ?? 0
