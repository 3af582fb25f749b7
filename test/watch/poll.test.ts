import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { instant } from '#post/post.ts'
import { accountOf } from '#store/numbers.ts'
import { askToRead, pauseSource, resumeSource } from '#store/source-pauses.ts'
import { readingState, sourceState } from '#store/sources.ts'
import { every } from '#watch/every.ts'
import { Jobs } from '#watch/jobs.ts'
import { type ReadingOptions, startReading } from '#watch/poll.ts'
import { HQ, later, past, pasts, TASS, world, type World } from './world.ts'

const forever = new AbortController().signal

const optionsOf = ({ reading }: World, given: Partial<ReadingOptions> = {}): ReadingOptions => ({
  ...reading,
  sources: [HQ, TASS],
  signal: forever,
  ...given,
})

async function until(isSo: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(isSo()).toBe(true), { timeout: 20_000, interval: 5 })
}

describe('startReading()', () => {
  const items = [...pasts(65), past(990, { channel: TASS.handle }), later(5)]

  test('polls every source at once and reads their histories, without waiting for the clock', async () => {
    const all = await world({ items })
    await using _ = startReading(optionsOf(all))
    await until(() => sourceState(all.db, HQ.handle).backfilledAt !== null)
    await until(() => sourceState(all.db, TASS.handle).backfilledAt !== null)
    expect(accountOf(all.db, HQ.handle)).toMatchObject({ posts: 65, notLooked: 0 })
    expect(readingState(all.db, TASS.handle, all.reading.now()).is).toBe('read')
  })

  test('looks at every tick in the sandbox', async () => {
    const all = await world({ items })
    await using _ = startReading(optionsOf(all, { pace: 'each_tick', cron: '* * * * * *' }))
    await until(() => sourceState(all.db, HQ.handle).backfilledAt !== null)
    all.channels.publishNext()
    await until(() => accountOf(all.db, HQ.handle).posts === 66)
    expect(all.taken.at(-1)).toEqual({ how: 'live', numbers: [66] })
  })

  test('lets a source that hangs or fails delay no other', async () => {
    const all = await world({ items })
    all.channels.setMode(HQ.handle, 'slow')
    await using _ = startReading(optionsOf(all))
    await until(() => readingState(all.db, TASS.handle, all.reading.now()).is === 'read')
    expect(sourceState(all.db, HQ.handle).polledAt).toBeNull()
  })

  test('says of what it cannot store that it does not read, and reads it later', async () => {
    const all = await world({ items })
    let isFull = true
    const { ingest } = all.reading
    const full: ReadingOptions['ingest'] = (seen, more) => {
      if (isFull) throw new Error('disk is full')
      return ingest(seen, more)
    }
    await using _ = startReading(optionsOf(all, { ingest: full, steady: () => (isFull ? 0 : 1e9) }))
    await until(() => sourceState(all.db, HQ.handle).failingReason === 'not_reading')
    expect(readingState(all.db, HQ.handle, all.reading.now())).toMatchObject({ is: 'unreadable' })
    expect(sourceState(all.db, HQ.handle).failingDetail).toContain('disk is full')
    isFull = false
    askToRead(all.db, HQ.handle)
    await until(() => readingState(all.db, HQ.handle, all.reading.now()).is === 'read')
  }, 15_000)

  test('is called unreadable when nothing was read for long, whatever the reason', async () => {
    const all = await world({ items })
    await using _ = startReading(optionsOf(all))
    await until(() => readingState(all.db, HQ.handle, all.reading.now()).is === 'read')
    const after = (minutes: number): unknown =>
      readingState(all.db, HQ.handle, instant(all.reading.now() + minutes * 60_000))
    expect(after(10)).toMatchObject({ is: 'read' })
    expect(after(12)).toMatchObject({
      is: 'unreadable',
      reason: 'not_reading',
      lastReadAt: all.reading.now(),
      since: all.reading.now() + 11 * 60_000,
    })
    pauseSource(all.db, HQ.handle, all.reading.now())
    expect(after(12)).toMatchObject({ is: 'read' })
  })

  test('leaves a source alone that the operator has paused, and goes on where it was', async () => {
    const all = await world({ items })
    pauseSource(all.db, HQ.handle, all.reading.now())
    await using _ = startReading(optionsOf(all, { cron: '* * * * * *', pace: 'each_tick' }))
    await until(() => sourceState(all.db, TASS.handle).backfilledAt !== null)
    expect(all.asked.filter((path) => path.includes(HQ.handle))).toEqual([])
    resumeSource(all.db, HQ.handle)
    await until(() => sourceState(all.db, HQ.handle).backfilledAt !== null)
  })

  test('goes on after an error of its own, and logs it', async () => {
    const all = await world({ items })
    const logged: string[] = []
    let broken = true
    const ingest: ReadingOptions['ingest'] = (seen, more) => {
      if (broken) throw new Error('Cannot store: disk is full')
      return all.reading.ingest(seen, more)
    }
    const error = (_: object, message: string): void => {
      logged.push(message)
      broken = false
    }
    const log = { ...all.reading.log, error }
    let clock = 0
    const steady = (): number => (clock += 20_000)
    const options = optionsOf(all, { ingest, log, steady, sources: [HQ], cron: '* * * * * *' })
    await using _ = startReading(options)
    await until(() => readingState(all.db, HQ.handle, all.reading.now()).is === 'read')
    expect(logged).toEqual(['Cannot finish poll of Koord_shtab'])
  })

  test('when disposed, ends what waits on the network and waits for what runs', async () => {
    const all = await world({ items })
    all.channels.setMode(HQ.handle, 'slow')
    const reading = startReading(optionsOf(all))
    await until(() => all.asked.length > 1)
    await reading[Symbol.asyncDispose]()
    const asked = all.asked.length
    await wait(50)
    expect(all.asked).toHaveLength(asked)
    expect(sourceState(all.db, HQ.handle)).toMatchObject({ failures: 0, polledAt: null })
  })

  test('stops at the signal as well', async () => {
    const all = await world({ items })
    const stop = new AbortController()
    all.channels.setMode(HQ.handle, 'slow')
    await using _ = startReading(optionsOf(all, { signal: stop.signal, cron: '* * * * * *' }))
    await until(() => all.asked.length > 1)
    stop.abort()
    const asked = all.asked.length
    await wait(1500)
    expect(all.asked).toHaveLength(asked)
  })
})

describe('Jobs', () => {
  const quiet = { info: () => {}, warn: () => {}, error: () => {} }

  test('never runs the same work twice at once, and again when it is done', async () => {
    const jobs = new Jobs(forever, quiet, () => 0)
    let running = 0
    let most = 0
    let runs = 0
    const work = async (): Promise<void> => {
      runs += 1
      most = Math.max(most, (running += 1))
      await wait(5)
      running -= 1
    }
    jobs.start('a', work, 0)
    jobs.start('a', work, 0)
    await jobs.idle()
    jobs.start('a', work, 0)
    await jobs.idle()
    expect([most, runs]).toEqual([1, 2])
  })

  test('logs a failure that stays the same once an hour, and once that it is over', async () => {
    let now = 0
    const lines: [string, object][] = []
    const write = (line: object, message: string): void => void lines.push([message, line])
    const jobs = new Jobs(forever, { info: write, warn: write, error: write }, () => now)
    const work = async (): Promise<void> => {
      if (now < 3_700_000) throw new Error('the disk is full')
    }
    for (; now <= 4_200_000; now += 10_000) {
      jobs.start('poll', work, 10_000)
      // oxlint-disable-next-line no-await-in-loop -- each start waits for the one before
      await jobs.idle()
    }
    expect(lines).toMatchObject([
      ['Cannot finish poll', { times: 1 }],
      ['Cannot finish poll', { times: 360 }],
      ['Works again: poll', { failures: 370 }],
    ])
  })

  test('lets work that failed rest', async () => {
    let now = 0
    const jobs = new Jobs(forever, quiet, () => now)
    let runs = 0
    const work = async (): Promise<void> => {
      runs += 1
      throw new Error('no')
    }
    for (const moment of [0, 59, 60]) {
      now = moment
      jobs.start('a', work, 60)
      // oxlint-disable-next-line no-await-in-loop -- each start waits for the one before
      await jobs.idle()
    }
    expect(runs).toBe(2)
  })
})

const ticksOver = async (from: string, hours: number): Promise<number> => {
  vi.useFakeTimers({ now: Date.parse(from) })
  let ticks = 0
  const ticking = every('0 * * * * *', async () => {
    ticks += 1
  })
  await vi.advanceTimersByTimeAsync(hours * 3_600_000)
  await ticking[Symbol.asyncDispose]()
  return ticks
}

describe('every()', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('ticks each minute through both changes of the clock in Kyiv', async () => {
    expect(await ticksOver('2025-10-25T23:30:30Z', 3)).toBe(180)
    expect(await ticksOver('2026-03-28T23:30:30Z', 3)).toBe(180)
  })

  test('goes on after a tick that failed, logs it once an hour, and once that it is over', async () => {
    vi.useFakeTimers({ now: 0 })
    const logged: unknown[] = []
    let ticks = 0
    let isBroken = true
    const failing = async (): Promise<void> => {
      ticks += 1
      if (isBroken) throw new Error('no')
    }
    const write = (line: object): void => void logged.push(line)
    const ticking = every('* * * * * *', failing, { error: write, info: write })
    await vi.advanceTimersByTimeAsync(3_602_500)
    expect(ticks).toBe(3602)
    expect(logged).toMatchObject([{ times: 1 }, { times: 3600 }])
    isBroken = false
    await vi.advanceTimersByTimeAsync(400_000)
    await ticking[Symbol.asyncDispose]()
    expect(logged.slice(2)).toMatchObject([{ failures: 3602 }])
  })

  test('skips ticks while one runs, and waits for it when disposed', async () => {
    vi.useFakeTimers({ now: 0 })
    const log: string[] = []
    const ticking = every('* * * * * *', async () => {
      log.push('begins')
      await new Promise((resolve) => setTimeout(resolve, 3500))
      log.push('ends')
    })
    await vi.advanceTimersByTimeAsync(2500)
    const disposed = ticking[Symbol.asyncDispose]().then(() => log.push('disposed'))
    await vi.advanceTimersByTimeAsync(5000)
    await disposed
    expect(log).toEqual(['begins', 'ends', 'disposed'])
  })
})
