import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchownSync,
  fstatSync,
  openSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'

const ROOT = 0

const userNow = (): number | undefined => process.geteuid?.()

/**
 * Gives what root has made to the owner of the folder it lies in: a service that runs as another user could not
 * open it. For every other user, and for a file of several names, nothing is done; throws where it is a link. Never
 * for a database in use: closing the file would take SQLite's locks from it.
 */
export function giveToFolder(path: string): void {
  if (userNow() !== ROOT) return
  const { uid, gid } = statSync(dirname(path))
  // Whoever owns the folder may put a link there meanwhile: no other file may be given away by it.
  const handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const made = fstatSync(handle)
    const isOneFile = made.isDirectory() || made.nlink === 1
    if (isOneFile && made.uid === ROOT && uid !== ROOT) tryToGive(handle, uid, gid)
  } finally {
    closeSync(handle)
  }
}

/** A disk or a container may not let even root do so: what is made is of use all the same. */
function tryToGive(handle: number, uid: number, gid: number): void {
  try {
    fchownSync(handle, uid, gid)
  } catch {
    // Whoever may not open it later says whose it is.
  }
}

/** Says which file of a database this process has no right to, and whose it is; null where that is not the reason. */
export function rightMissing(database: string): string | null {
  const files = [database, `${database}-wal`, `${database}-shm`].filter((file) => existsSync(file))
  const missing = files.find((file) => !isOpen(file))
  if (missing !== undefined) return `there is no right to read and write ${whose(missing)}`
  const folder = dirname(database)
  return isOpen(folder) || !existsSync(folder)
    ? null
    : `there is no right to write into the folder ${whose(folder)}`
}

/** Whether there is a right to it; what is not there, or on a disk that only reads, has other reasons. */
function isOpen(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EACCES')
  }
}

function whose(path: string): string {
  const user = userNow()
  return user === undefined
    ? path
    : `${path} (it belongs to user ${statSync(path).uid}, this is user ${user})`
}
