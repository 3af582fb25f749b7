import { holesOf, stretchesOf, accountOf, type Stretch } from '#store/numbers.ts'
import { isPaused } from '#store/source-pauses.ts'
import { recordBackfilled, sourceState } from '#store/sources.ts'
import { pageBack } from './page-back.ts'
import { isPast } from './schedule.ts'
import type { Reading, Task } from './reading.ts'

/** How far a back-fill is: numbers accounted for, of all up to the newest at the first read. */
export type Progress = (handle: string, done: number, total: number) => void

const FIRST_WAIT_MS = 5000
const LONGEST_WAIT_MS = 5 * 60_000

/**
 * Reads the whole history of a source, newest page first, each page stored with how far it got: it may
 * be stopped anywhere and goes on from there. Failures are waited out; a pause
 * that the operator ordered ends it for now. Rejects only when stopped.
 */
export async function backfill(reading: Reading, task: Task, progress: Progress): Promise<void> {
  const { handle } = task.source
  let failures = 0
  for (;;) {
    if (isPaused(reading.db, handle)) return
    const hole = nextHole(reading, handle)
    if (hole === undefined) return finish(reading, handle, progress)
    progress(handle, ...howFar(reading, handle, hole))
    // oxlint-disable-next-line no-await-in-loop -- each page tells where the next one begins
    const step = await pageBack(reading, task, hole)
    if (step.is === 'end' && hole.first === 1) return finish(reading, handle, progress)
    failures = step.is === 'failed' ? failures + 1 : 0
    if (failures > 0) {
      // oxlint-disable-next-line no-await-in-loop -- a failing host is left alone for a while
      await reading.sleep(waitMs(failures, reading.random()), task.signal)
    }
  }
}

const LOOK_BELOW_AGAIN_MS = 24 * 3_600_000

/**
 * Tells whether a source has been read once and its history not to the end. That nothing stands below
 * the oldest post is looked at again each day: it rests on the word of a host.
 */
export function needsBackfill({ db, now }: Reading, handle: string): boolean {
  const { firstNewest, backfilledAt, bottomSeenAt } = sourceState(db, handle)
  if (firstNewest === null) return false
  if (backfilledAt === null) return true
  return (
    isPast(bottomSeenAt, LOOK_BELOW_AGAIN_MS, now()) &&
    holesOf(db, handle).some(({ first }) => first === 1)
  )
}

/** Half to all of a wait that doubles with each failure, so that sources do not knock together. */
export const waitMs = (failures: number, chance: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 10), LONGEST_WAIT_MS) * (0.5 + chance / 2)

function nextHole({ db }: Reading, handle: string): Stretch | undefined {
  const { firstNewest } = sourceState(db, handle)
  return holesOf(db, handle).find(({ first }) => first <= (firstNewest ?? 0))
}

function howFar({ db }: Reading, handle: string, { last }: Stretch): readonly [number, number] {
  const total = sourceState(db, handle).firstNewest ?? last
  return [total - last, total]
}

function finish({ db, now, tell }: Reading, handle: string, progress: Progress): void {
  const isFirst = sourceState(db, handle).backfilledAt === null
  recordBackfilled(db, handle, now())
  if (!isFirst) return
  const total = sourceState(db, handle).firstNewest ?? 0
  progress(handle, total, total)
  const lowest = stretchesOf(db, handle).at(-1)?.first ?? 1
  tell({ is: 'backfill_finished', handle, posts: accountOf(db, handle).posts, lowest })
}
