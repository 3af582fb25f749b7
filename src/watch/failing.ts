import { lastingOf } from '#lasting.ts'
import { type Answer, reasonOf } from '#source/answer.ts'
import { describeAnswer } from '#source/describe-answer.ts'
import { isUnreadable, recordFailure, recordRead, recordTold, sourceState } from '#store/sources.ts'
import type { Reading, Task } from './reading.ts'

/** Puts on record that all up to the newest post is read, and tells the operator where that is new. */
export function succeed({ db, log, now, tell }: Reading, { source }: Task): void {
  const { failingSince, toldReason } = sourceState(db, source.handle)
  recordRead(db, source.handle, now())
  const over = lastingOf(log).over(`source ${source.handle}`, now())
  if (over !== null) {
    log.info({ source: source.handle, failures: over.times }, 'The source can be read again')
  }
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
  if (lastingOf(log).again(`source ${handle}`, reason, now()) !== null) {
    log.warn({ source: handle, reason, failures: state.failures }, detail)
  }
  if (!isUnreadable(state, now()) || state.toldReason === reason) return
  recordTold(db, handle, reason)
  tell({ is: 'source_unreadable', handle, answer })
}
