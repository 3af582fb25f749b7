import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { recordPost } from '#store/posts.ts'
import {
  isUnreadable,
  noteAnnouncement,
  readingState,
  recordFailure,
  recordRead,
  recordSight,
  registerSources,
  sourceState,
} from '#store/sources.ts'
import { test } from '../db.ts'
import { aPost } from '../posts.ts'

const handle = 'Koord_shtab'
const HOUR = 3_600_000
const T0 = instant(Date.UTC(2025, 7, 19, 12))
const after = (ms: number): ReturnType<typeof instant> => instant(T0 + ms)
const source = { handle, channelId: null, silentAfterMs: 72 * HOUR }
const sight = { handle, channelId: 77, newest: 9, renderedAt: T0 }

describe('readingState() tells apart', () => {
  test('a source never read, one with nothing new, and one that has paused itself', ({ db }) => {
    registerSources(db, [source])
    expect(readingState(db, handle, T0)).toEqual({ is: 'not_read_yet' })
    recordPost(db, aPost({ publishedAt: after(-HOUR) }), T0)
    recordRead(db, handle, T0)
    expect(readingState(db, handle, after(HOUR))).toEqual({
      is: 'read',
      at: T0,
      lastPostAt: after(-HOUR),
    })
    expect(readingState(db, handle, after(72 * HOUR))).toMatchObject({ is: 'paused', at: T0 })
  })

  test('one that fails for a moment and one that cannot be read', ({ db }) => {
    registerSources(db, [source])
    recordRead(db, handle, T0)
    recordFailure(db, { handle, reason: 'unreachable', detail: 'ENOTFOUND' }, after(1000))
    expect(readingState(db, handle, after(2000)).is).toBe('read')
    recordFailure(db, { handle, reason: 'empty_answer', detail: '' }, after(181_000))
    expect(readingState(db, handle, after(181_000))).toEqual({
      is: 'unreadable',
      since: after(1000),
      lastReadAt: T0,
      reason: 'empty_answer',
    })
    recordRead(db, handle, after(200_000))
    expect(readingState(db, handle, after(200_000)).is).toBe('read')
  })

  test.for(['hidden', 'identity_changed', 'banned', 'layout_unknown'] as const)(
    'one that is %s at once',
    (reason, { db }) => {
      registerSources(db, [source])
      recordRead(db, handle, T0)
      recordFailure(db, { handle, reason, detail: '' }, after(1000))
      expect(isUnreadable(sourceState(db, handle), after(1000))).toBe(true)
    },
  )

  test('one that was never read and fails: there is nothing to rely on', ({ db }) => {
    registerSources(db, [source])
    recordFailure(db, { handle, reason: 'unreachable', detail: '' }, T0)
    expect(readingState(db, handle, T0)).toMatchObject({ is: 'unreadable', lastReadAt: null })
  })
})

describe('a source', () => {
  test('keeps the identity it was first seen with, unless the operator writes another', ({
    db,
  }) => {
    registerSources(db, [source])
    recordSight(db, sight, T0)
    recordSight(db, { ...sight, channelId: 99 }, T0)
    registerSources(db, [source])
    expect(sourceState(db, handle).channelId).toBe(77)
    registerSources(db, [{ ...source, channelId: 55 }])
    expect(sourceState(db, handle).channelId).toBe(55)
  })

  test('remembers where its history ends and never forgets a higher number', ({ db }) => {
    registerSources(db, [source])
    recordSight(db, sight, T0)
    recordSight(db, { ...sight, newest: 12 }, T0)
    recordSight(db, { ...sight, newest: 10, renderedAt: null }, after(5))
    expect(sourceState(db, handle)).toMatchObject({
      newest: 12,
      firstNewest: 9,
      renderedAt: T0,
      polledAt: after(5),
    })
  })

  test('that is not on the list is an error', ({ db }) => {
    expect(() => sourceState(db, 'nobody')).toThrow('Cannot read state of nobody: it is no source')
  })

  test('learns of an announced event as all do', ({ db }) => {
    registerSources(db, [source, { ...source, handle: 'tass_agency' }])
    noteAnnouncement(db, T0)
    expect(sourceState(db, 'tass_agency').announcedAt).toBe(T0)
  })
})
