import { confirms, type LedgerEvent } from '#ledger/event.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** Finds the event that stands and is made by a post which made an event; null where none is. */
export function survivorOf(db: ReadableDb, { kind, statements }: LedgerEvent): number | null {
  for (const { origin } of statements) {
    if (origin.is !== 'post' || !confirms(origin)) continue
    const found = get<{ id: number }>(
      db,
      sql`SELECT e.id FROM statement AS s
          JOIN event_statement AS es ON es.statement_id = s.id
          JOIN event AS e ON e.id = es.event_id
          WHERE s.channel = ${origin.post.channel} AND s.number = ${origin.post.number}
            AND s.standing = 'told' AND e.kind = ${kind} AND e.standing <> 'withdrawn' LIMIT 1`,
    )
    if (found !== undefined) return found.id
  }
  return null
}

/** Notes that messages of a withdrawn event tell of another one from now on. */
export const mergeInto = (db: WritableDb, id: number, survivor: number, now: Instant): number =>
  run(db, sql`UPDATE event SET merged_into = ${survivor}, merged_at = ${now} WHERE id = ${id}`)

/** Notes that an event is told as itself again, or not at all. */
export const partFrom = (db: WritableDb, id: number): number =>
  run(
    db,
    sql`UPDATE event SET merged_into = NULL, merged_at = NULL
        WHERE id = ${id} AND merged_into IS NOT NULL`,
  )

/** Lists the events whose messages tell of this one. */
export const mergedInto = (db: ReadableDb, survivor: number): readonly number[] =>
  all<{ id: number }>(
    db,
    sql`SELECT id FROM event WHERE merged_into = ${survivor} ORDER BY id`,
  ).map(({ id }) => id)

/** Gives a merged event its next version, which its messages are to be brought to. */
export const nextVersion = (db: WritableDb, id: number): number => {
  const row = get<{ version: number }>(
    db,
    sql`UPDATE event SET version = version + 1 WHERE id = ${id} RETURNING version`,
  )
  if (row === undefined) throw new Error(`Cannot give event ${id} a new version: it is not stored`)
  return row.version
}

/** Says into which event a withdrawn one was merged and when; null where it was not. */
export const mergeOf = (
  db: ReadableDb,
  id: number,
): Readonly<{ into: number; at: Instant }> | null =>
  get<{ into: number; at: Instant }>(
    db,
    sql`SELECT merged_into AS "into", merged_at AS at FROM event
        WHERE id = ${id} AND merged_into IS NOT NULL AND standing = 'withdrawn'`,
  ) ?? null
