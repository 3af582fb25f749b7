import { setTimeout as wait } from 'node:timers/promises'
import { describeAnswer } from '#source/describe-answer.ts'
import type { Source } from '#source/channels.ts'
import { isPaused } from '#store/source-pauses.ts'
import { registerSources, sourceState } from '#store/sources.ts'
import { backfill, needsBackfill, type Progress } from './backfill.ts'
import { every } from './every.ts'
import type { Failed } from './failed.ts'
import { fail } from './failing.ts'
import { Jobs } from './jobs.ts'
import { settlePassedOver } from './passed-over.ts'
import { readNewest } from './read.ts'
import type { Reading, Task } from './reading.ts'
import { recheck } from './recheck.ts'
import { dueRecheck, dueSources, readWithinMs } from './schedule.ts'

export type ReadingOptions = Omit<Reading, 'sleep' | 'random'> &
  Readonly<{
    sources: readonly Source[]
    /** Aborted, it ends all waiting; disposing does the same. */
    signal: AbortSignal
    /** `by_source`: as its entry and the hour ask; `each_tick`: every source at every tick (the sandbox). */
    pace?: 'by_source' | 'each_tick'
    /** When sources are looked at, in UTC. */
    cron?: string
    progress?: Progress
    sleep?: Reading['sleep']
    /** Milliseconds of a clock that is never set, for how long failed work rests. */
    steady?: () => number
    random?: () => number
  }>

const EVERY_FIVE_SECONDS = '*/5 * * * * *'
const MINUTE = 60_000
const PASSED_OVER_A_MINUTE = 5
/** How long a poll rests that failed by our own fault: what is full or locked is so for a while. */
const POLL_REST = 10_000

/** Reads all sources by the clock until disposed; the first poll starts at once. */
export function startReading(options: ReadingOptions): AsyncDisposable {
  const stop = new AbortController()
  const signal = AbortSignal.any([options.signal, stop.signal])
  const reading: Reading = {
    ...options,
    sleep: options.sleep ?? (async (ms, until) => wait(ms, undefined, { signal: until })),
    random: options.random ?? Math.random,
  }
  registerSources(
    options.db,
    options.sources.map(({ silentAfterHours, ...source }) => ({
      ...source,
      silentAfterMs: silentAfterHours * 3_600_000,
      // The sandbox leaps in time: there hours pass between two polls.
      readWithinMs: options.pace === 'each_tick' ? null : readWithinMs(source),
    })),
  )
  const jobs = new Jobs(signal, options.log, options.steady ?? (() => performance.now()))
  const tick = (): void => look({ ...options, reading, jobs, signal })
  tick()
  const ticking = every(options.cron ?? EVERY_FIVE_SECONDS, async () => tick(), options.log)
  return {
    async [Symbol.asyncDispose]() {
      stop.abort()
      await ticking[Symbol.asyncDispose]()
      await jobs.idle()
    },
  }
}

type Round = Pick<ReadingOptions, 'sources' | 'pace' | 'progress'> &
  Readonly<{ reading: Reading; jobs: Jobs; signal: AbortSignal }>

/** Starts whatever is due of sources that the operator has not paused; each has jobs of its own, so that one cannot delay another. */
function look(round: Round): void {
  const { reading, jobs, signal, pace, progress = () => {} } = round
  const sources = round.sources.filter(({ handle }) => !isPaused(reading.db, handle))
  for (const source of duePolls(sources, reading, pace)) {
    const work = async (): Promise<void> => poll(reading, { source, signal })
    jobs.start(`poll of ${source.handle}`, work, POLL_REST)
  }
  for (const source of sources) {
    const task = { source, signal }
    if (needsBackfill(reading, source.handle)) {
      const work = async (): Promise<void> => backfill(reading, task, progress)
      jobs.start(`back-fill of ${source.handle}`, work, MINUTE)
    }
    startRechecks(round, task)
  }
}

function startRechecks({ reading, jobs }: Round, task: Task): void {
  const { handle } = task.source
  const state = sourceState(reading.db, handle)
  const which = dueRecheck(state, reading.now())
  if (which !== null) {
    const work = async (): Promise<void> =>
      orThrow(reading, task, await recheck(reading, task, which))
    jobs.start(`recheck of ${handle}`, work, 5 * MINUTE)
  }
  if (state.backfilledAt === null || state.failingSince !== null) return
  const work = async (): Promise<void> => {
    orThrow(reading, task, await settlePassedOver(reading, task, PASSED_OVER_A_MINUTE))
    await reading.sleep(MINUTE, task.signal)
  }
  jobs.start(`numbers of ${handle}`, work, 5 * MINUTE)
}

function duePolls(
  sources: readonly Source[],
  { db, now, random }: Reading,
  pace: ReadingOptions['pace'],
): readonly Source[] {
  if (pace === 'each_tick') return sources
  const standings = sources.map((source) => ({ source, state: sourceState(db, source.handle) }))
  return dueSources(standings, now(), random())
}

/** What we cannot store is not read either: without a word of it nobody would hear of the silence. */
async function poll(reading: Reading, task: Task): Promise<void> {
  try {
    await readAndLog(reading, task)
  } catch (error) {
    if (!task.signal.aborted) fail(reading, task, { is: 'not_reading', detail: String(error) })
    throw error
  }
}

async function readAndLog(reading: Reading, task: Task): Promise<void> {
  const { answer, revisions } = await readNewest(reading, task)
  if (revisions > 0) {
    reading.log.info({ source: task.source.handle, revisions, answer: answer.is }, 'Posts taken in')
  }
}

type Ended = Failed | Readonly<{ is: 'rechecked' | 'settled' }>

/** A failure of what is not urgent is logged and waits; that the handle changed hands is told at once. */
function orThrow(reading: Reading, task: Task, ended: Ended): void {
  if (ended.is !== 'failed') return
  if (ended.answer.is === 'identity_changed') fail(reading, task, ended.answer)
  throw new Error(describeAnswer(task.source.handle, ended.answer))
}
