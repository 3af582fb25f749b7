import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { get, run, sql } from './sql.ts'

/** Reads by which id Telegram has a picture already; null where what it shows has changed since. */
export const fileOfPicture = (db: ReadableDb, name: string, state: string): string | null =>
  get<{ fileId: string }>(
    db,
    sql`SELECT file_id AS fileId FROM picture WHERE name = ${name} AND state = ${state}`,
  )?.fileId ?? null

/** Remembers by which id Telegram has a picture; the one before under that name is forgotten. */
export function rememberPicture(
  db: WritableDb,
  name: string,
  { state, fileId }: Readonly<{ state: string; fileId: string }>,
  now: Instant,
): void {
  run(
    db,
    sql`INSERT INTO picture (name, state, file_id, made_at)
        VALUES (${name}, ${state}, ${fileId}, ${now})
        ON CONFLICT (name) DO UPDATE
        SET state = excluded.state, file_id = excluded.file_id, made_at = excluded.made_at`,
  )
}

/** Forgets a picture that Telegram knows no more, or that another bot's token sent. */
export const forgetPicture = (db: WritableDb, name: string): void => {
  run(db, sql`DELETE FROM picture WHERE name = ${name}`)
}
