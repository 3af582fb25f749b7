import Database from 'better-sqlite3'
import { rightMissing } from './rights.ts'

type Connection = Database.Database

/** A connection whose holder promises only to read. Writers ask for `WritableDb`. */
export type ReadableDb = Connection & { readonly __readable: never }
export type WritableDb = ReadableDb & { readonly __writable: never }

/** Opens the database; `:memory:` gives tests the same pragmas as production. Throws where it is none. */
export function openDb(path: string): WritableDb {
  try {
    return open(path)
  } catch (error) {
    const why = rightMissing(path)
    throw new Error(`Cannot open the database ${path}${why === null ? '' : `: ${why}`}`, {
      cause: error,
    })
  }
}

function open(path: string): WritableDb {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes a connection
  const db = new Database(path) as WritableDb
  db.pragma('journal_mode = WAL')
  db.pragma('foreign_keys = ON')
  db.pragma('busy_timeout = 5000')
  // What a loss of power takes back is seen and sent again; a killed process loses nothing.
  db.pragma('synchronous = NORMAL')
  // In kibibytes: the chats of a large audience stay at hand while they are queued for.
  db.pragma('cache_size = -65536')
  return db
}

/** Runs `work` whole or not at all, taking the write lock at once. */
export const transaction = <Result>(db: WritableDb, work: () => Result): Result =>
  db.transaction(work).immediate()

/** Where a database's posts and chats come from; the two are never mixed in one file. */
export type World = 'telegram' | 'sandbox'

const MARK: Readonly<Record<World, number>> = { telegram: 0x56_44_54, sandbox: 0x56_44_53 }

/** Marks a new database as of one world; throws where it is marked as of the other. */
export function markWorld(db: WritableDb, world: World): void {
  const mark = Number(db.pragma('application_id', { simple: true }))
  if (mark === MARK[world]) return
  if (mark !== 0) {
    throw new Error(
      `Cannot use ${db.name} with ${world}: it is the database of another program or of a ${world === 'telegram' ? 'sandbox' : 'run against Telegram'}`,
    )
  }
  db.pragma(`application_id = ${MARK[world]}`)
}

/** The world that a database is marked as of; null for one of another program. */
export function worldOf(db: ReadableDb): World | null {
  const mark = Number(db.pragma('application_id', { simple: true }))
  if (mark === MARK.telegram) return 'telegram'
  return mark === MARK.sandbox ? 'sandbox' : null
}
