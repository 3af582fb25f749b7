import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { get, run, sql } from './sql.ts'

/** Keeps what one is called who has decided something; a name without a letter is none. */
export function keepOperator(
  db: WritableDb,
  { user, name }: Readonly<{ user: number; name: string }>,
  now: Instant,
): void {
  if (name.trim() === '') return
  run(
    db,
    sql`INSERT INTO operator (user_id, name, known_at) VALUES (${user}, ${name}, ${now})
        ON CONFLICT (user_id) DO UPDATE SET name = excluded.name, known_at = excluded.known_at`,
  )
}

/** Reads what one is called who has decided something; null for everybody else. */
export const operatorName = (db: ReadableDb, user: number): string | null =>
  get<{ name: string }>(db, sql`SELECT name FROM operator WHERE user_id = ${user}`)?.name ?? null

/** Forgets what an operator is called; what they decided keeps their number. */
export function forgetOperator(db: WritableDb, user: number): void {
  run(db, sql`DELETE FROM operator WHERE user_id = ${user}`)
}
