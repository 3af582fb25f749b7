import { describe, expect, test } from 'vitest'
import { instant } from '#post/post.ts'
import { newestRevision } from '#store/posts.ts'
import { readingState, sourceState } from '#store/sources.ts'
import { readNewest } from '#watch/read.ts'
import type { Mode } from '../../sandbox/channel/types.ts'
import { later, pasts, world } from './world.ts'

const HANDLE = 'Koord_shtab'

describe('a channel that cannot be read', () => {
  const reasons: readonly (readonly [Mode, string, string])[] = [
    ['hidden', 'hidden', 'preview_off'],
    ['group', 'hidden', 'group'],
    ['bot', 'hidden', 'bot'],
    ['banned', 'hidden', 'banned'],
    ['not_found', 'hidden', 'not_found'],
    ['empty', 'empty_answer', 'empty_answer'],
    ['blank', 'empty_answer', 'empty_answer'],
    ['stale', 'stale_copy', 'stale_copy'],
    ['changed_id', 'identity_changed', 'identity_changed'],
    ['broken_layout', 'layout_unknown', 'layout_unknown'],
    ['backwards', 'numbers_backwards', 'numbers_backwards'],
    ['too_many_requests', 'refused', 'refused'],
    ['server_error', 'unreachable', 'unreachable'],
    ['reset', 'unreachable', 'unreachable'],
    ['slow', 'unreachable', 'unreachable'],
    ['huge', 'too_large', 'too_large'],
  ]

  test.for(reasons)('(%s) is no silent one, and its posts stay', async ([mode, is, reason]) => {
    const items = [...pasts(45), later(5)]
    const timeoutMs = mode === 'slow' ? 1000 : 30_000
    const { reading, task, channels, db, taken } = await world({ items, timeoutMs })
    await readNewest(reading, task)
    channels.publishNext()
    // Numbers go backwards only for one who has seen the higher ones.
    if (mode === 'backwards') await readNewest(reading, task)
    channels.setMode(HANDLE, mode)
    expect((await readNewest(reading, task)).answer.is).toBe(is)
    expect(sourceState(db, HANDLE)).toMatchObject({ failingReason: reason, failures: 1 })
    expect(newestRevision(db, { channel: HANDLE, number: 45 })?.missingAt).toBeNull()
    channels.setMode(HANDLE, 'open')
    // A host that said 429 is left alone for a minute.
    if (mode === 'too_many_requests') return
    await readNewest(reading, task)
    expect(readingState(db, HANDLE, reading.now())).toMatchObject({
      is: 'read',
      at: channels.now(),
    })
    expect(taken.at(-1)).toEqual({ how: 'live', numbers: [46] })
  })

  test('is logged once, again where its reason changes, once an hour, and once that it is over', async () => {
    const { reading, task, channels } = await world({ items: [...pasts(3), later(70)] })
    await readNewest(reading, task)
    const lines: object[] = []
    let now = reading.now()
    const write = (line: object): void => void lines.push(line)
    const log = { ...reading.log, warn: write, info: write }
    const logged = { ...reading, log, now: () => now }
    channels.setMode(HANDLE, 'changed_id')
    for (let look = 0; look < 5; look += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one look after another
      await readNewest(logged, task)
    }
    expect(lines).toMatchObject([{ reason: 'identity_changed', failures: 1 }])
    channels.setMode(HANDLE, 'banned')
    await readNewest(logged, task)
    await readNewest(logged, task)
    expect(lines).toHaveLength(2)
    now = instant(now + 3_600_000)
    await readNewest(logged, task)
    await readNewest(logged, task)
    expect(lines.slice(2)).toMatchObject([{ reason: 'banned', failures: 8 }])
    channels.setMode(HANDLE, 'open')
    channels.publishNext()
    now = instant(channels.now())
    await readNewest(logged, task)
    await readNewest(logged, task)
    expect(lines.slice(3)).toEqual([{ source: HANDLE, failures: 9 }])
  })

  test('is told to the operator once, and once more when it is over', async () => {
    const { reading, task, channels, told } = await world({ items: pasts(3) })
    await readNewest(reading, task)
    channels.setMode(HANDLE, 'changed_id')
    await readNewest(reading, task)
    await readNewest(reading, task)
    channels.setMode(HANDLE, 'open')
    await readNewest(reading, task)
    await readNewest(reading, task)
    expect(told.map(({ is }) => is)).toEqual(['source_unreadable', 'source_readable'])
  })

  test('for a moment is not told, and is after three minutes', async () => {
    const items = [...pasts(3), later(2), later(6)]
    const { reading, task, channels, told, db } = await world({ items })
    await readNewest(reading, task)
    channels.setMode(HANDLE, 'server_error')
    await readNewest(reading, task)
    channels.publishNext()
    await readNewest(reading, task)
    expect(told).toEqual([])
    expect(readingState(db, HANDLE, reading.now()).is).toBe('read')
    channels.publishNext()
    await readNewest(reading, task)
    expect(told).toMatchObject([{ is: 'source_unreadable', answer: { is: 'unreachable' } }])
    expect(readingState(db, HANDLE, reading.now()).is).toBe('unreadable')
  })

  test('because another took its handle gives no post to anybody, however often it is read', async () => {
    const { reading, task, channels, taken } = await world({ items: [...pasts(3), later(5)] })
    await readNewest(reading, task)
    channels.publishNext()
    channels.setMode(HANDLE, 'changed_id')
    await readNewest(reading, task)
    await readNewest(reading, task)
    expect(taken).toEqual([{ how: 'backfill', numbers: [1, 2, 3] }])
  })
})
