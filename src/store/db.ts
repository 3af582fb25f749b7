import Database from 'better-sqlite3'

type Connection = Database.Database

/** A connection whose holder promises only to read. Writers ask for `WritableDb`. */
export type ReadableDb = Connection & { readonly __readable: never }
export type WritableDb = ReadableDb & { readonly __writable: never }

/** Opens the database; `:memory:` gives tests the same pragmas as production. */
export function openDb(path: string): WritableDb {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes a connection
  const db = new Database(path) as WritableDb
  db.pragma('journal_mode = WAL')
  db.pragma('foreign_keys = ON')
  db.pragma('busy_timeout = 5000')
  return db
}

/** Runs `work` whole or not at all, taking the write lock at once. */
export const transaction = <Result>(db: WritableDb, work: () => Result): Result =>
  db.transaction(work).immediate()
