import { describe, expect, test } from 'vitest'
import { accountOf, cover, holesOf, passedOver } from '#store/numbers.ts'
import { pauseSource, resumeSource } from '#store/source-pauses.ts'
import { sourceState } from '#store/sources.ts'
import { backfill, needsBackfill, waitMs } from '#watch/backfill.ts'
import { showProgress } from '#watch/progress.ts'
import { readNewest } from '#watch/read.ts'
import { later, past, pasts, world } from './world.ts'

const HANDLE = 'Koord_shtab'
const silent = (): void => {}

describe('backfill()', () => {
  test('reads the whole history, accounts for every number and says when it is done', async () => {
    const album = past(990, { media: { is: 'photos', names: ['a', 'b', 'c'] } })
    const items = [past(0, { gap: 4 }), ...pasts(120).slice(1), album, past(991, { gap: 2 })]
    const { reading, task, db, told, taken } = await world({ items })
    await readNewest(reading, task)
    await backfill(reading, task, silent)
    expect(holesOf(db, HANDLE)).toEqual([{ first: 1, last: 4 }])
    expect(accountOf(db, HANDLE)).toEqual({
      posts: 122,
      members: 2,
      absent: 0,
      withheld: 0,
      notUnderstood: 0,
      passedOver: 2,
      notLooked: 4,
    })
    expect(new Set(taken.map(({ how }) => how))).toEqual(new Set(['backfill']))
    expect(taken.flatMap(({ numbers }) => numbers).toSorted((a, b) => a - b)).toHaveLength(122)
    expect(told).toEqual([{ is: 'backfill_finished', handle: HANDLE, posts: 122, lowest: 5 }])
    expect(sourceState(db, HANDLE).backfilledAt).toBe(reading.now())
  })

  test.for([1, 2, 3, 4, 5])('goes on where it stopped, at request %i too', async (stopAt) => {
    const stop = new AbortController()
    const { reading, task, taken, db } = await world({ items: pasts(105) })
    const { reader } = reading
    let requests = 0
    const stopping = {
      ...reader,
      before: async (handle: string, number: number, signal: AbortSignal) => {
        requests += 1
        if (requests === stopAt) stop.abort()
        return reader.before(handle, number, signal)
      },
    }
    await readNewest(reading, task)
    const stopped = { ...task, signal: stop.signal }
    await expect(backfill({ ...reading, reader: stopping }, stopped, silent)).rejects.toThrow(
      /abort/u,
    )
    expect(accountOf(db, HANDLE).posts).toBe(20 * stopAt)
    await backfill(reading, task, silent)
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 105, notLooked: 0, passedOver: 0 })
    expect(taken.flatMap(({ numbers }) => numbers)).toHaveLength(105)
  })

  test('stores how far it got with the posts of a page or not at all', async () => {
    const { reading, task, db } = await world({ items: pasts(45) })
    await readNewest(reading, task)
    const before = holesOf(db, HANDLE)
    const broken = {
      ...reading,
      ingest: () => {
        throw new Error('Cannot store: disk is full')
      },
    }
    await expect(backfill(broken, task, silent)).rejects.toThrow('disk is full')
    expect(holesOf(db, HANDLE)).toEqual(before)
    await backfill(reading, task, silent)
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 45, notLooked: 0 })
  })

  test('waits while the host fails, longer each time, and loses nothing', async () => {
    const { reading, task, db, channels } = await world({ items: pasts(45) })
    await readNewest(reading, task)
    channels.setMode(HANDLE, 'server_error')
    const slept: number[] = []
    const sleep = async (ms: number): Promise<void> => {
      slept.push(ms)
      if (slept.length === 3) channels.setMode(HANDLE, 'open')
    }
    await backfill({ ...reading, sleep }, task, silent)
    expect(slept).toEqual([3750, 7500, 15_000])
    expect(accountOf(db, HANDLE).posts).toBe(45)
  })

  test('stops at a pause that the operator orders, and goes on after it', async () => {
    const { reading, task, db } = await world({ items: pasts(65) })
    await readNewest(reading, task)
    const pausing = (): void => {
      pauseSource(db, HANDLE, reading.now())
    }
    await backfill(reading, task, pausing)
    expect(accountOf(db, HANDLE).posts).toBe(40)
    resumeSource(db, HANDLE)
    await backfill(reading, task, silent)
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 65, notLooked: 0 })
  })

  test('does not take an overloaded host for the end of history', async () => {
    const { reading, task, db, channels } = await world({ items: pasts(45) })
    await readNewest(reading, task)
    channels.setMode(HANDLE, 'empty')
    const slept: number[] = []
    const sleep = async (ms: number): Promise<void> => {
      slept.push(ms)
      if (slept.length === 2) channels.setMode(HANDLE, 'open')
    }
    await backfill({ ...reading, sleep }, task, silent)
    expect(slept).toEqual([2000, 4000])
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 45, notLooked: 0 })
  })

  test('passes over a hole in the middle that holds nothing, and asks its numbers later', async () => {
    const { reading, task, db } = await world({ items: pasts(65) })
    await readNewest(reading, task)
    cover(db, HANDLE, { first: 1, last: 30 })
    const { before } = reading.reader
    const reader = {
      ...reading.reader,
      before: async (handle: string, number: number, signal: AbortSignal) =>
        number === 46 ? ({ is: 'empty_answer' } as const) : before(handle, number, signal),
    }
    await backfill({ ...reading, reader }, task, silent)
    expect(holesOf(db, HANDLE)).toEqual([])
    expect(passedOver(db, HANDLE, 100)).toHaveLength(45)
  })

  test('believes no end of history of a host that shows no posts where posts are', async () => {
    const { reading, task, db, channels, told } = await world({ items: pasts(45) })
    await readNewest(reading, task)
    channels.setMode(HANDLE, 'empty')
    const slept: number[] = []
    const sleep = async (ms: number): Promise<void> => {
      slept.push(ms)
      if (slept.length < 6) return
      expect(told).toEqual([])
      channels.setMode(HANDLE, 'open')
    }
    await backfill({ ...reading, sleep }, task, silent)
    expect(slept).toEqual([2000, 4000, 3750, 2000, 4000, 7500])
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 45, notLooked: 0 })
  })

  test('believes none of a host that answers every question with the newest page', async () => {
    const { reading, task, db } = await world({ items: pasts(45) })
    await readNewest(reading, task)
    const { newest, before } = reading.reader
    let waits = 0
    const reader = {
      ...reading.reader,
      before: async (handle: string, number: number, signal: AbortSignal) =>
        waits > 2 ? before(handle, number, signal) : newest(handle, signal),
    }
    const sleep = async (): Promise<void> => {
      waits += 1
    }
    await backfill({ ...reading, reader, sleep }, task, silent)
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 45, notLooked: 0 })
  })

  test('looks below the oldest post again after a day, and not in between', async () => {
    const items = [past(0, { gap: 4 }), past(1), later(24 * 60)]
    const { reading, task, db, told, channels } = await world({ items })
    await readNewest(reading, task)
    await backfill(reading, task, silent)
    const first = reading.now()
    expect(needsBackfill(reading, HANDLE)).toBe(false)
    channels.publishNext()
    expect(needsBackfill(reading, HANDLE)).toBe(true)
    await backfill(reading, task, silent)
    expect(needsBackfill(reading, HANDLE)).toBe(false)
    expect(sourceState(db, HANDLE)).toMatchObject({
      backfilledAt: first,
      bottomSeenAt: first + 24 * 3_600_000,
    })
    expect(told).toHaveLength(1)
  })

  test('takes nothing from a channel that another took over meanwhile', async () => {
    const { reading, task, taken, channels } = await world({ items: pasts(45) })
    await readNewest(reading, task)
    channels.setMode(HANDLE, 'changed_id')
    const stop = new AbortController()
    const sleep = async (): Promise<void> => {
      stop.abort()
      stop.signal.throwIfAborted()
    }
    await expect(backfill({ ...reading, sleep }, task, silent)).rejects.toThrow(/abort/u)
    expect(taken).toHaveLength(1)
  })
})

test('waits for a failing host are spread between half and whole, and end at five minutes', () => {
  expect([waitMs(1, 0), waitMs(1, 1), waitMs(3, 1), waitMs(99, 1)]).toEqual([
    2500, 5000, 20_000, 300_000,
  ])
})

const shown = (isTerminal: boolean, at: readonly number[], total = 200): string => {
  let now = 0
  let text = ''
  const write = (part: string): void => {
    text += part
  }
  const progress = showProgress({ write, isTerminal, now: () => now })
  for (const [index, moment] of at.entries()) {
    now = moment
    progress('Koord_shtab', index * 20, total)
  }
  return text
}

describe('showProgress()', () => {
  test('writes one line over and over on a terminal', () => {
    expect(shown(true, [0, 1])).toBe(
      '\r\u{1b}[2KReading history: Koord_shtab 0/200 (0 %)\r\u{1b}[2KReading history: Koord_shtab 20/200 (10 %)',
    )
  })

  test('ends its line on a terminal when all is read, and says so at once elsewhere', () => {
    expect(shown(true, [0, 1], 20)).toMatch(/20\/20 \(100 %\)\n$/u)
    expect(shown(false, [0, 1], 20)).toMatch(/20\/20 \(100 %\)\n$/u)
  })

  test('writes a line a minute where there is none', () => {
    expect(shown(false, [0, 1000, 59_999, 60_000]).split('\n')).toEqual([
      'Reading history: Koord_shtab 0/200 (0 %)',
      'Reading history: Koord_shtab 60/200 (30 %)',
      '',
    ])
  })
})
