import { type Alarm, alarmName } from '#notification/operator.ts'
import type { UnreadableReason } from '#post/channel.ts'
import { type Instant, instant } from '#post/post.ts'
import { overdue } from '#store/alarm-facts.ts'
import { alarmState, putAlarm } from '#store/alarms.ts'
import { backupState } from '#store/backup-record.ts'
import { transaction, type WritableDb } from '#store/db.ts'
import { tellOperator } from '#store/operator-messages.ts'
import { parked } from '#store/parked.ts'
import { isPaused, isRegistered } from '#store/source-pauses.ts'
import { readingState } from '#store/sources.ts'
import { alarmStep, type Finding } from './alarm-step.ts'
import type { Sought } from './broadcast.ts'
import { broadcastFindings } from './broadcast-findings.ts'
import { every } from './every.ts'
import type { Log } from './log.ts'

/** What is looked at, and what counts as wrong. */
export type Watched = Readonly<{
  db: WritableDb
  handles: readonly string[]
  now: () => Instant
  log: Log
  /** When the last message left; null where none did since the program began. */
  lastSentAt: () => Instant | null
  startedAt: Instant
  /** Bytes left on the disk of the database. */
  freeBytes: () => Promise<number>
  diskLowBytes: number
  /** By how much our clock is ahead of Telegram's; null where that cannot be told now. */
  aheadMs: () => Promise<number | null>
  backupEveryMs: number
  /** Whether a source that is silent for long is worth a word: those of a story write when somebody lets them. */
  hearsSilence: boolean
  /** What is known of the public channels that the settings name. */
  search: Sought
}>

const MINUTE = 60_000
const STUCK_MS = 10 * MINUTE
const CLOCK_OFF_MS = 60_000
/** So long all must have been well before a refused or shared token counts as mended. */
const STEADY_MS = 5 * MINUTE
const EACH_MINUTE = '30 * * * * *'

/** Looks at everything once a minute until disposed. */
export const startAlarms = (watched: Watched): AsyncDisposable =>
  every(EACH_MINUTE, async () => lookOnce(watched), watched.log)

/** Looks at everything once and tells the operator what has changed. */
export async function lookOnce(watched: Watched): Promise<void> {
  const now = watched.now()
  const found = await look(watched, now)
  for (const finding of [...found, ...tokenFindings(watched, now)]) apply(watched, finding, now)
  tellOfParked(watched, now)
}

/**
 * Looks at everything and gives all that is wrong at this moment, told of or not; tells nobody and keeps nothing.
 * What cannot be told now, such as the clock while Telegram is silent, or whether a token that was refused is taken
 * for good, is as it was known.
 */
export async function wrongNow(watched: Watched): Promise<readonly Alarm[]> {
  const found = await look(watched, watched.now())
  const kept = ['disk', 'clock', ...(isSteady(watched, watched.now()) ? [] : TOKEN_ALARMS)]
  const untold = kept.filter((name) => !found.some((one) => one?.name === name))
  return [
    ...found.flatMap((finding) => finding?.found ?? []),
    ...untold.flatMap((name) => {
      const known = alarmState(watched.db, name)
      return known === null || known.toldAt === null ? [] : [known.alarm]
    }),
  ]
}

/** Null stands for what cannot be told now. */
async function look(watched: Watched, now: Instant): Promise<readonly (Finding | null)[]> {
  const outside = await Promise.all([diskFinding(watched), clockFinding(watched)])
  return [
    ...watched.handles
      .filter((handle) => isRegistered(watched.db, handle))
      .flatMap((handle) => sourceFindings(watched, handle, now)),
    outboxFinding(watched, now),
    ...broadcastFindings(watched.db, watched.search),
    backupFinding(watched, now),
    ...outside,
  ]
}

/** Says once of each broadcast, and again after each decision, that messages of it are malformed: it is ours to mend, and nobody else sees it. */
function tellOfParked({ db }: Watched, now: Instant): void {
  for (const { notification, messages, edits, error, round } of parked(db)) {
    const news = {
      is: 'parked',
      broadcast: notification,
      messages: messages + edits,
      error,
    } as const
    const key = round === 0 ? `parked/${notification}` : `parked/${notification}/${round}`
    tellOperator(db, { key, news }, now)
  }
}

/** Tells at once of what ends the program; the message waits for the next start where it cannot leave. */
export function raise(watched: Pick<Watched, 'db' | 'log'>, found: Alarm, now: Instant): void {
  apply(watched, { name: alarmName(found), found, after: 1 }, now)
}

function apply(
  { db, log }: Pick<Watched, 'db' | 'log'>,
  finding: Finding | null,
  now: Instant,
): void {
  if (finding === null) return
  transaction(db, () => {
    const known = alarmState(db, finding.name)
    const { state, say } = alarmStep(known, finding, now)
    if (known !== null || state !== null) putAlarm(db, finding.name, state)
    if (say === null) return
    tellOperator(db, { key: `alarm/${finding.name}/${now}`, news: say }, now)
    log.warn({ alarm: finding.name, step: say.step, since: say.since }, 'Alarm')
  })
}

/** What may pass by itself is looked at twice; `readingState` has waited three minutes before. */
const MAY_PASS: ReadonlySet<UnreadableReason> = new Set([
  'unreachable',
  'refused',
  'empty_answer',
  'stale_copy',
  'too_large',
  'not_reading',
])

function sourceFindings(
  { db, hearsSilence }: Watched,
  handle: string,
  now: Instant,
): readonly Finding[] {
  const isPutAside = isPaused(db, handle)
  const state = isPutAside ? null : readingState(db, handle, now)
  const unreadable: Extract<Alarm, { is: 'unreadable' }> | null =
    state?.is === 'unreadable' ? { is: 'unreadable', handle, reason: state.reason } : null
  const silent: Alarm | null =
    hearsSilence && state?.is === 'paused'
      ? { is: 'silent', handle, lastPostAt: state.lastPostAt }
      : null
  const after = unreadable !== null && !MAY_PASS.has(unreadable.reason) ? 1 : 2
  return [
    { name: `unreadable/${handle}`, found: unreadable, after, isPutAside },
    // While we cannot read it, nobody knows whether it writes.
    ...(unreadable === null
      ? [{ name: `silent/${handle}`, found: silent, after: 2, isPutAside }]
      : []),
  ]
}

/** How many looks in a row, over restarts too, a program that has just begun may take to send something. */
const LOOKS_AT_FIRST = 3

/** Judges by the work that waits: that the program was started anew mends nothing. */
function outboxFinding({ db, lastSentAt, startedAt }: Watched, now: Instant): Finding {
  const sentAt = lastSentAt()
  const moves = sentAt !== null && now - sentAt < STUCK_MS
  const late = moves ? null : overdue(db, instant(now - STUCK_MS))
  const hasJustBegun = sentAt === null && now - startedAt < STUCK_MS
  return {
    name: 'outbox',
    found: late === null ? null : { is: 'outbox', ...late },
    after: hasJustBegun ? LOOKS_AT_FIRST : 1,
  }
}

function backupFinding({ db, backupEveryMs, startedAt }: Watched, now: Instant): Finding {
  const { error, lastGoodAt } = backupState(db)
  const overdueMs = now - (lastGoodAt ?? startedAt)
  const isWrong = error !== null || overdueMs > 2 * backupEveryMs
  const overdueHours = Math.floor(overdueMs / 3_600_000)
  const found: Alarm | null = isWrong ? { is: 'backup', reason: error, overdueHours } : null
  return { name: 'backup', found, after: 1 }
}

/** A disk that cannot be asked must hide nothing else. */
async function diskFinding({ freeBytes: free, diskLowBytes }: Watched): Promise<Finding | null> {
  const freeBytes = await free().catch(() => null)
  if (freeBytes === null) return null
  const found: Alarm | null = freeBytes < diskLowBytes ? { is: 'disk', freeBytes } : null
  return { name: 'disk', found, after: 2 }
}

/** Where Telegram does not answer nothing is said about the clock: what was known stays. */
async function clockFinding({ aheadMs: ahead }: Watched): Promise<Finding | null> {
  const aheadMs = await ahead()
  if (aheadMs === null) return null
  const found: Alarm | null = Math.abs(aheadMs) > CLOCK_OFF_MS ? { is: 'clock', aheadMs } : null
  return { name: 'clock', found, after: 3 }
}

const TOKEN_ALARMS = ['token', 'conflict'] as const

const isSteady = ({ startedAt }: Pick<Watched, 'startedAt'>, now: Instant): boolean =>
  now - startedAt >= STEADY_MS

/** Whoever runs on is neither refused nor disturbed. */
const tokenFindings = ({ startedAt }: Watched, now: Instant): readonly Finding[] =>
  isSteady({ startedAt }, now) ? TOKEN_ALARMS.map((name) => ({ name, found: null, after: 1 })) : []
