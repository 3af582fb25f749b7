import { existsSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { makeFolder } from './make-folder.ts'
import { giveToFolder, rightMissing } from './rights.ts'

/**
 * Holds the right to run on a database until disposed or until the process ends, however it ends: a
 * lock of its own in `<path>.lock`, so that backups and commands may open the database meanwhile. A
 * database is the same by whatever link it is reached.
 * Throws where another instance holds it, or nothing can be written there.
 */
export function holdLock(path: string): Disposable {
  const lock = lockFile(path)
  try {
    lock.pragma('journal_mode = DELETE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    const isHeld = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
    const why = isHeld ? 'another instance runs on it' : whyNoLock(path)
    throw new Error(`Cannot start on ${path}: ${why}`, { cause: error })
  }
  return {
    [Symbol.dispose]: () => {
      lock.close()
    },
  }
}

/** Makes the folder of the database where it is not there yet. */
function lockFile(path: string): Database.Database {
  if (isFolder(path)) throw new Error(`Cannot start on ${path}: it is a folder`)
  try {
    makeFolder(dirname(path))
    return openLock(`${realPath(path)}.lock`)
  } catch (error) {
    throw new Error(`Cannot start on ${path}: ${whyNoLock(path)}`, { cause: error })
  }
}

/** A lock that a command makes as root must not keep out the service. */
function openLock(file: string): Database.Database {
  const isNew = !existsSync(file)
  const lock = new Database(file, { timeout: 0 })
  if (isNew) giveToFolder(file)
  return lock
}

const whyNoLock = (path: string): string =>
  rightMissing(`${path}.lock`) ?? 'its folder cannot be written to'

/** Never throws: where one may not look, what is tried next says why. */
const isFolder = (path: string): boolean => existsSync(`${path}/.`)

/** As many links in a row as Linux follows. */
const MOST_LINKS = 40

/** Finds the file that SQLite would open or make: a link may be there before its database is. */
function realPath(path: string, links = MOST_LINKS): string {
  try {
    return realpathSync(path)
  } catch {
    const target = linkTarget(path)
    if (target === null || links === 0) return join(realpathSync(dirname(path)), basename(path))
    return realPath(resolve(dirname(path), target), links - 1)
  }
}

function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
