import { type Answer, reasonOf } from '#source/answer.ts'
import { describeAnswer } from '#source/describe-answer.ts'
import type { Instant } from '#post/post.ts'
import { isUnreadable, recordFailure, recordRead, recordTold, sourceState } from '#store/sources.ts'
import type { Log } from './log.ts'
import type { Reading, Task } from './reading.ts'

const HOUR_MS = 3_600_000

type Warned = Readonly<{ reason: string; at: Instant }>

/** What each log was told last of each source: as long as a failure is the same, a line an hour is enough. */
const warned = new WeakMap<Log, Map<string, Warned>>()

function isWorthALine(
  log: Log,
  { handle, reason }: Readonly<{ handle: string; reason: string }>,
  now: Instant,
): boolean {
  const ofLog = warned.get(log) ?? new Map<string, Warned>()
  warned.set(log, ofLog)
  const last = ofLog.get(handle)
  // A moment ahead of now can only be from before the clock was set back.
  const isFresh = last !== undefined && last.at <= now && now - last.at < HOUR_MS
  if (isFresh && last.reason === reason) return false
  ofLog.set(handle, { reason, at: now })
  return true
}

/** Puts on record that all up to the newest post is read, and tells the operator where that is new. */
export function succeed({ db, log, now, tell }: Reading, { source }: Task): void {
  const { failingSince, toldReason } = sourceState(db, source.handle)
  recordRead(db, source.handle, now())
  warned.get(log)?.delete(source.handle)
  if (failingSince !== null && toldReason !== null) {
    tell({ is: 'source_readable', handle: source.handle, since: failingSince })
  }
}

/** Puts a failure on record and tells the operator when it begins to matter or changes its reason. */
export function fail({ db, log, now, tell }: Reading, { source }: Task, answer: Answer): void {
  const reason = reasonOf(answer)
  if (reason === null) return
  const { handle } = source
  const detail = describeAnswer(handle, answer)
  recordFailure(db, { handle, reason, detail }, now())
  const state = sourceState(db, handle)
  if (isWorthALine(log, { handle, reason }, now())) {
    log.warn({ source: handle, reason, failures: state.failures }, detail)
  }
  if (!isUnreadable(state, now()) || state.toldReason === reason) return
  recordTold(db, handle, reason)
  tell({ is: 'source_unreadable', handle, answer })
}
