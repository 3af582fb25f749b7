import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { get, run, sql } from './sql.ts'

/** Whether a source has a row: one that was never read has none. */
export const isRegistered = (db: ReadableDb, handle: string): boolean =>
  get(db, sql`SELECT 1 FROM source WHERE channel = ${handle}`) !== undefined

/** Whether an operator paused the reading of a source. */
export const isPaused = (db: ReadableDb, handle: string): boolean =>
  get(db, sql`SELECT 1 FROM source WHERE channel = ${handle} AND paused_at IS NOT NULL`) !==
  undefined

/** Pauses the reading of a source; false where it was paused or there is no such source. */
export const pauseSource = (db: WritableDb, handle: string, now: Instant): boolean =>
  run(
    db,
    sql`UPDATE source SET paused_at = ${now} WHERE channel = ${handle} AND paused_at IS NULL`,
  ) > 0

/** Reads a source again, from now on; false where it was not paused. */
export const resumeSource = (db: WritableDb, handle: string): boolean =>
  run(
    db,
    sql`UPDATE source SET paused_at = NULL, polled_at = NULL
        WHERE channel = ${handle} AND paused_at IS NOT NULL`,
  ) > 0

/** Makes a source due at once. */
export const askToRead = (db: WritableDb, handle: string): boolean =>
  run(db, sql`UPDATE source SET polled_at = NULL WHERE channel = ${handle}`) > 0
