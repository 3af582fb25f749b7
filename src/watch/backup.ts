import { lastingOf } from '#lasting.ts'
import { type Instant, instant } from '#post/post.ts'
import { type Copy, copyDatabase } from '#store/backup.ts'
import { type BackupPlan, copyName, dropOldCopies, type Occasion } from '#store/backup-files.ts'
import { backupState, recordBackup } from '#store/backup-record.ts'
import type { ReadableDb, WritableDb } from '#store/db.ts'
import { every } from './every.ts'
import type { Log } from './log.ts'

/** Small steps, so that reading and sending go on between them. */
const PAGES_AT_ONCE = 500
/** After a failure it is tried again in this time. */
const AGAIN_AFTER_MS = 15 * 60_000
const EACH_MINUTE = '0 * * * * *'

export type Backing = BackupPlan &
  Readonly<{
    db: WritableDb
    everyMs: number
    now: () => Instant
    log: Log
  }>

/** Copies a database into a checked file of its own and drops the oldest copies beyond what is kept. */
export async function backUp(
  db: ReadableDb,
  plan: BackupPlan,
  {
    occasion,
    now,
    pagesAtOnce = PAGES_AT_ONCE,
  }: Readonly<{
    occasion: Occasion
    now: Instant
    pagesAtOnce?: number
  }>,
): Promise<Copy> {
  const copy = await copyDatabase(db, copyName(db.name, plan, occasion, now), pagesAtOnce)
  dropOldCopies(db.name, plan)
  return copy
}

/** Backs up where the last good copy is older than it may be; what is due is worked out from the record. */
export async function backUpIfDue({ db, everyMs, now, log, ...plan }: Backing): Promise<void> {
  if (!isDue(db, everyMs, now())) return
  try {
    const { file, bytes } = await backUp(db, plan, { occasion: 'routine', now: now() })
    recordBackup(db, { file, bytes }, now())
    lastingOf(log).over('backup', now())
    log.info({ file, bytes }, 'Backup made')
  } catch (error) {
    recordBackup(db, { file: plan.folder, error: reasonOf(error) }, now())
    const times = lastingOf(log).again('backup', String(error), now())
    if (times !== null) log.error({ err: error, times }, 'Backup failed')
  }
}

/** Says whether a copy is due; a moment ahead of now can only be from before the clock was set back. */
function isDue(db: ReadableDb, everyMs: number, now: Instant): boolean {
  const { lastGoodAt, lastTriedAt, error } = backupState(db)
  const rests = error !== null && lastTriedAt !== null && isWithin(lastTriedAt, AGAIN_AFTER_MS, now)
  return !rests && (lastGoodAt === null || !isWithin(lastGoodAt, everyMs, now))
}

const isWithin = (at: Instant, ms: number, now: Instant): boolean =>
  at <= now && instant(at + ms) > now

/** The reason that an operator needs: the innermost one names the disk or the file. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : reasonOf(error.cause)
}

/** Backs up by the clock until disposed. */
export const startBackups = (backing: Backing): AsyncDisposable =>
  every(EACH_MINUTE, async () => backUpIfDue(backing), backing.log)
