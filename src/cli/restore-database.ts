import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { checkCopy, type Copy, syncFile } from '#store/backup.ts'
import { openDb } from '#store/db.ts'
import { holdLock } from '#store/lock.ts'
import { newestSchema } from '#store/migrate.ts'
import { giveToFolder } from '#store/rights.ts'

/** What took the place of what; `kept` is null where there was no database before. */
export type Restored = Readonly<{ copy: Copy; kept: string | null }>

export type Restoring = Readonly<{
  /** The copy to restore; it stays as it is. */
  from: string
  database: string
  /** Where the program's migrations lie: they say which schemas it knows. */
  migrations: string
  /** The moment for the name under which the old file is kept. */
  now: number
}>

/**
 * Puts a checked copy in the place of the database; the old file is kept under another name. Throws,
 * and changes nothing, where the program runs, where the copy is broken or of another kind, or where
 * its schema is newer than this program knows.
 */
export function restoreDatabase({ from, database, migrations, now }: Restoring): Restored {
  if (!existsSync(from) || !statSync(from).isFile()) {
    throw new Error(`Cannot restore ${from}: there is no such file`)
  }
  using lock = holdLock(database)
  void lock
  const incoming = `${database}.restoring`
  try {
    const copy = takeIn(from, incoming)
    refuseForeign(copy, { from, database, newest: newestSchema(migrations) })
    giveToFolder(incoming)
    const kept = setAside(database, now)
    renameSync(incoming, database)
    return { copy: { ...copy, file: database }, kept }
  } finally {
    removeWithJournal(incoming)
  }
}

/** Copies first and checks the copy: checking must not touch what may be the only backup. */
function takeIn(from: string, incoming: string): Copy {
  removeWithJournal(incoming)
  copyFileSync(from, incoming)
  // A copy made by hand may have its newest changes in the journal beside it.
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${incoming}-wal`)
  try {
    const copy = checkCopy(incoming)
    syncFile(incoming)
    return copy
  } catch (error) {
    throw new Error(`Cannot restore ${from}: it is no whole database`, { cause: error })
  }
}

function refuseForeign(
  { schema, mark }: Copy,
  { from, database, newest }: Readonly<{ from: string; database: string; newest: number }>,
): void {
  if (schema === 0 || mark === 0) {
    throw new Error(`Cannot restore ${from}: it is the database of another program`)
  }
  if (schema > newest) {
    throw new Error(
      `Cannot restore ${from}: it is at schema ${schema}, and this program knows schemas up to ${newest}`,
    )
  }
  const current = markOf(database)
  if (current !== null && current !== 0 && current !== mark) {
    throw new Error(
      `Cannot restore ${from}: one of the two is of the sandbox and the other of Telegram`,
    )
  }
}

/** The mark of the database that is there; null where there is none or it cannot be read any more. */
function markOf(database: string): number | null {
  if (!existsSync(database)) return null
  try {
    const db = openDb(database)
    try {
      // What lies in the journal belongs into the file that is kept.
      db.pragma('wal_checkpoint(TRUNCATE)')
      return Number(db.pragma('application_id', { simple: true }))
    } finally {
      db.close()
    }
  } catch {
    return null
  }
}

/** Gives the old files another name, the journal first: a database must never meet a foreign journal. */
function setAside(database: string, now: number): string | null {
  if (!existsSync(database)) return null
  const kept = `${database}.before-restore-${new Date(now).toISOString().replaceAll(/[:.]/gu, '-')}`
  if (existsSync(`${database}-wal`)) renameSync(`${database}-wal`, `${kept}-wal`)
  rmSync(`${database}-shm`, { force: true })
  renameSync(database, kept)
  return kept
}

function removeWithJournal(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}
