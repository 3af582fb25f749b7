import { transaction, type WritableDb } from '#store/db.ts'
import type { Ingested, Seen } from './ingest.ts'

type Take = (seen: Seen) => Ingested

/**
 * Takes in all that was seen; where that fails, each post by itself, and a post that fails by itself with
 * all that it states held for a person. What is not a post's fault, such as a full disk, is thrown on.
 */
export function asMuchAsPossible(db: WritableDb, seen: Seen, take: Take): Ingested {
  return attempt(db, seen, take, () => {
    const apart: Seen[] = seen.posts.map((post) => ({ ...seen, posts: [post], missing: [] }))
    const gone: Seen = { ...seen, posts: [] }
    return [gone, ...apart].map((one) => takeOne(db, one, take)).reduce(together)
  })
}

const takeOne = (db: WritableDb, seen: Seen, take: Take): Ingested =>
  attempt(db, seen, take, (error) => {
    if (seen.posts.length === 0) throw error
    const doubt = { code: 'not_written', detail: String(error) }
    return transaction(db, () => take({ ...seen, doubt }))
  })

/** What failed has written nothing. */
function attempt(
  db: WritableDb,
  seen: Seen,
  take: Take,
  otherwise: (error: unknown) => Ingested,
): Ingested {
  try {
    return transaction(db, () => take(seen))
  } catch (error) {
    if (isOfTheDisk(error)) throw error
    return otherwise(error)
  }
}

/** Only a broken constraint is of what was written; all else that SQLite reports is of where. */
function isOfTheDisk(error: unknown): boolean {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : ''
  return (
    typeof code === 'string' && code.startsWith('SQLITE_') && !code.startsWith('SQLITE_CONSTRAINT')
  )
}

const together = (a: Ingested, b: Ingested): Ingested => ({
  revisions: a.revisions + b.revisions,
  statements: a.statements + b.statements,
  held: a.held + b.held,
  missing: [...a.missing, ...b.missing],
  events: [...a.events, ...b.events],
  announced: [...a.announced, ...b.announced],
  owed: a.owed || b.owed,
  breaches: [...a.breaches, ...b.breaches],
})
