import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { get, run, sql } from './sql.ts'

/** How the last attempts to copy the database went. */
export type BackupState = Readonly<{
  lastGoodAt: Instant | null
  lastTriedAt: Instant | null
  /** Why the newest attempt failed; null where it did not. */
  error: string | null
}>

/** Records a copy that was made (`bytes`) or could not be (`error`). */
export function recordBackup(
  db: WritableDb,
  {
    file,
    ...ended
  }: Readonly<{ file: string }> & (Readonly<{ bytes: number }> | Readonly<{ error: string }>),
  now: Instant,
): void {
  const bytes = 'bytes' in ended ? ended.bytes : null
  const error = 'error' in ended ? ended.error : null
  run(
    db,
    sql`INSERT INTO backup (made_at, file, bytes, error) VALUES (${now}, ${file}, ${bytes}, ${error})`,
  )
}

/** Reads how backups stand, by what is on record. */
export function backupState(db: ReadableDb): BackupState {
  const good = get<{ at: Instant | null }>(
    db,
    sql`SELECT max(made_at) AS at FROM backup WHERE error IS NULL`,
  )
  const last = get<{ at: Instant; error: string | null }>(
    db,
    sql`SELECT made_at AS at, error FROM backup ORDER BY made_at DESC, id DESC LIMIT 1`,
  )
  return {
    lastGoodAt: good?.at ?? null,
    lastTriedAt: last?.at ?? null,
    error: last?.error ?? null,
  }
}
