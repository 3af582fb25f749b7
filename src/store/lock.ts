import Database from 'better-sqlite3'

/**
 * Holds the right to run on a database until disposed or until the process ends, however it ends: a
 * lock of its own in `<path>.lock`, so that backups and commands may open the database meanwhile.
 * Throws where another instance holds it.
 */
export function holdLock(path: string): Disposable {
  const lock = new Database(`${path}.lock`, { timeout: 0 })
  try {
    lock.pragma('journal_mode = DELETE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw new Error(`Cannot start on ${path}: another instance runs on it`, { cause: error })
  }
  return {
    [Symbol.dispose]: () => {
      lock.close()
    },
  }
}
