import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { openDb, type ReadableDb } from './db.ts'
import { schemaOf } from './migrate.ts'
import { giveToFolder, rightMissing } from './rights.ts'

/** What a copy of the database holds, as opening it showed. */
export type Copy = Readonly<{ file: string; bytes: number; schema: number; mark: number }>

/**
 * Copies a database that is in use into `file`, opens and checks the copy, and only then gives it its
 * name: a file of that name is always whole. `pagesAtOnce` lets other work in between two steps; a
 * connection that only reads takes all at once, for a writer elsewhere would make it begin again.
 */
export async function copyDatabase(
  db: ReadableDb,
  file: string,
  pagesAtOnce: number,
): Promise<Copy> {
  const partial = `${file}.partial`
  rmSync(partial, { force: true })
  try {
    await db.backup(partial, { progress: () => pagesAtOnce })
    const checked = checkCopy(partial)
    syncFile(partial)
    giveToFolder(partial)
    renameSync(partial, file)
    return { ...checked, file }
  } catch (error) {
    rmSync(partial, { force: true })
    throw new Error(`Cannot back up into ${file}`, { cause: error })
  }
}

/**
 * Opens a copy and checks every page, every index and every reference of it; throws where it is not a
 * whole database of this program. Leaves one file without a journal beside it.
 */
export function checkCopy(file: string): Copy {
  if (!existsSync(file)) throw new Error(`Cannot open ${file}: there is no such file`)
  const db = openCopy(file)
  try {
    db.pragma('journal_mode = DELETE')
    const found = db.pragma('integrity_check', { simple: true })
    if (found !== 'ok') throw new Error(`Cannot trust ${file}: ${String(found)}`)
    const broken = db.pragma('foreign_key_check')
    if (!Array.isArray(broken) || broken.length > 0) {
      throw new Error(`Cannot trust ${file}: some rows refer to rows that are not there`)
    }
    const mark = Number(db.pragma('application_id', { simple: true }))
    return { file, bytes: statSync(file).size, schema: schemaOf(db), mark }
  } finally {
    db.close()
  }
}

function openCopy(file: string): ReadableDb {
  try {
    return openDb(file)
  } catch (error) {
    throw new Error(`Cannot open ${file}: ${whyNot(file)}`, { cause: error })
  }
}

const whyNot = (file: string): string => rightMissing(file) ?? 'it is no database'

/** Opens a database that must be there, only to read; throws where it is not, or is none. */
export function openToRead(file: string): ReadableDb {
  if (!existsSync(file)) throw new Error(`Cannot open ${file}: there is no such file`)
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a connection that can only read
    const db = new Database(file, { readonly: true }) as unknown as ReadableDb
    db.pragma('busy_timeout = 5000')
    // The first look at the file itself.
    schemaOf(db)
    return db
  } catch (error) {
    throw new Error(`Cannot open ${file}: ${whyNot(file)}`, { cause: error })
  }
}

/** Brings what was written to a file onto the disk, so that losing power does not lose it. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
