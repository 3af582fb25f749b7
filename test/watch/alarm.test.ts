import { describe, expect } from 'vitest'
import type { Alarm } from '#notification/operator.ts'
import { instant } from '#post/post.ts'
import { openAlarms } from '#store/alarms.ts'
import { recordBackup } from '#store/backup-record.ts'
import { resumeBroadcast, setBroadcasts } from '#store/broadcasts.ts'
import { stopChat } from '#store/chats.ts'
import { pauseSource } from '#store/source-pauses.ts'
import { recordFailure, recordRead } from '#store/sources.ts'
import { raise } from '#watch/alarm.ts'
import { alarmStep } from '#watch/alarm-step.ts'
import { test } from '../db.ts'
import { aMessageDue, GIGABYTE, HOUR, MINUTE, pass, START, told, watching } from './watching.ts'

describe('an alarm', () => {
  test('is told after some misses, again each hour, and once when it is mended', async ({ db }) => {
    const all = watching(db)
    await pass(all, 3)
    expect(told(db)).toEqual([])
    all.world.freeBytes = 1000
    await pass(all, 1)
    expect(told(db)).toEqual([])
    await pass(all, 59)
    expect(told(db)).toEqual(['raised disk'])
    await pass(all, 60)
    expect(told(db)).toEqual(['raised disk', 'again disk'])
    expect(openAlarms(db).map(({ alarm }) => alarm.is)).toEqual(['disk'])
    all.world.freeBytes = GIGABYTE
    await pass(all, 5)
    expect(told(db)).toEqual(['raised disk', 'again disk', 'mended disk'])
    expect(openAlarms(db)).toEqual([])
  })

  test('that passes by before it was told leaves no word', async ({ db }) => {
    const all = watching(db)
    all.world.freeBytes = 1000
    await pass(all, 1)
    all.world.freeBytes = GIGABYTE
    await pass(all, 1)
    all.world.freeBytes = 1000
    await pass(all, 1)
    all.world.freeBytes = GIGABYTE
    await pass(all, 2)
    expect(told(db)).toEqual([])
  })

  test('is told of a source that cannot be read, and at once where the reason changes', async ({
    db,
  }) => {
    const all = watching(db)
    const failing = { handle: 'Koord_shtab', reason: 'unreachable', detail: 'HTTP 503' } as const
    recordFailure(db, failing, START)
    await pass(all, 10)
    expect(told(db)).toEqual(['raised unreadable'])
    recordFailure(db, { ...failing, reason: 'identity_changed' }, all.world.now)
    await pass(all, 1)
    expect(told(db)).toEqual(['raised unreadable', 'raised unreadable'])
    recordRead(db, 'Koord_shtab', all.world.now)
    await pass(all, 1)
    expect(told(db).at(-1)).toBe('mended unreadable')
  })

  test('is not told of a source that an operator paused', async ({ db }) => {
    const all = watching(db)
    recordFailure(db, { handle: 'Koord_shtab', reason: 'banned', detail: '' }, START)
    pauseSource(db, 'Koord_shtab', START)
    await pass(all, 10)
    expect(told(db)).toEqual([])
  })

  test('is put aside without a word of mending where an operator pauses its source', async ({
    db,
  }) => {
    const all = watching(db)
    recordFailure(db, { handle: 'Koord_shtab', reason: 'banned', detail: '' }, START)
    await pass(all, 2)
    pauseSource(db, 'Koord_shtab', all.world.now)
    await pass(all, 2)
    expect(told(db)).toEqual(['raised unreadable'])
    expect(openAlarms(db)).toEqual([])
  })

  test('is told of a source that is silent for unusually long', async ({ db }) => {
    const all = watching(db)
    db.exec(`INSERT INTO post (channel, number, published_at, seen_at)
             VALUES ('Koord_shtab', 1, ${START - 73 * HOUR}, ${START})`)
    await pass(all, 2)
    expect(told(db)).toEqual(['raised silent'])
  })

  test('is not told of the silence of a story’s sources, which write when somebody lets them', async ({
    db,
  }) => {
    const { world, watched } = watching(db)
    db.exec(`INSERT INTO post (channel, number, published_at, seen_at)
             VALUES ('Koord_shtab', 1, ${START - 73 * HOUR}, ${START})`)
    await pass({ world, watched: { ...watched, hearsSilence: false } }, 2)
    expect(told(db)).toEqual([])
  })

  test('is told where messages are due and none leaves, and not while a broadcast goes on', async ({
    db,
  }) => {
    const all = watching(db)
    aMessageDue(db, { createdAt: START, dueAt: START + HOUR })
    all.world.lastSentAt = instant(START + 25 * MINUTE)
    await pass(all, 30)
    expect(told(db)).toEqual([])
    await pass(all, 6)
    expect(told(db)).toEqual(['raised outbox'])
    db.exec('UPDATE delivery SET held = 1')
    await pass(all, 1)
    expect(told(db)).toEqual(['raised outbox', 'mended outbox'])
  })

  test('is not mended by a start anew, and is told however often the program is started', async ({
    db,
  }) => {
    const { world, watched } = watching(db)
    aMessageDue(db, { createdAt: START - HOUR, dueAt: START + HOUR })
    world.lastSentAt = null
    const startedAnew = async (minutes: number): Promise<void> =>
      pass({ world, watched: { ...watched, startedAt: world.now } }, minutes)
    await startedAnew(1)
    await startedAnew(1)
    expect(told(db)).toEqual([])
    await startedAnew(1)
    expect(told(db)).toEqual(['raised outbox'])
    await startedAnew(2)
    expect(told(db)).toEqual(['raised outbox'])
    world.lastSentAt = world.now
    await pass({ world, watched }, 1)
    expect(told(db)).toEqual(['raised outbox', 'mended outbox'])
  })

  test('of messages that do not leave is not told where a start anew goes on with a broadcast', async ({
    db,
  }) => {
    const { world, watched } = watching(db)
    aMessageDue(db, { createdAt: START - HOUR, dueAt: START })
    world.lastSentAt = null
    await pass({ world, watched }, 1)
    world.lastSentAt = world.now
    await pass({ world, watched }, 8)
    expect(told(db)).toEqual([])
  })

  test('is told of a backup that failed or is long overdue', async ({ db }) => {
    const all = watching(db)
    recordBackup(db, { file: 'folder', error: 'ENOSPC' }, instant(START + MINUTE))
    await pass(all, 2)
    recordBackup(db, { file: 'copy', bytes: 1 }, all.world.now)
    await pass(all, 1)
    expect(told(db)).toEqual(['raised backup', 'mended backup'])
    all.world.now = instant(all.world.now + 49 * HOUR)
    await pass(all, 1)
    expect(told(db).at(-1)).toBe('raised backup')
  })

  test('is told of a clock that is off, and stays where Telegram cannot be asked', async ({
    db,
  }) => {
    const all = watching(db)
    all.world.aheadMs = -90_000
    await pass(all, 3)
    expect(told(db)).toEqual(['raised clock'])
    all.world.aheadMs = null
    await pass(all, 3)
    expect(told(db)).toEqual(['raised clock'])
    all.world.aheadMs = 900
    await pass(all, 1)
    expect(told(db)).toEqual(['raised clock', 'mended clock'])
  })

  test('of a second user of the token waits for the next start and is mended after five good minutes', async ({
    db,
  }) => {
    const all = watching(db)
    raise(all.watched, { is: 'conflict' }, all.world.now)
    raise(all.watched, { is: 'conflict' }, instant(all.world.now + MINUTE))
    expect(told(db)).toEqual(['raised conflict'])
    await pass(all, 4)
    expect(told(db)).toEqual(['raised conflict'])
    await pass(all, 2)
    expect(told(db)).toEqual(['raised conflict', 'mended conflict'])
  })
})

describe('alarmStep()', () => {
  const alarm: Alarm = { is: 'disk', freeBytes: 1 }
  test('is told again where the clock was set back behind the last word', () => {
    const known = { misses: 9, since: START, toldAt: instant(START + HOUR), alarm }
    const { say } = alarmStep(known, { name: 'disk', found: alarm, after: 2 }, START)
    expect(say?.step).toBe('again')
  })
})

describe('a channel of the settings', () => {
  test('that is not told raises an alarm until it is told again', async ({ db }) => {
    const watch = watching(db)
    const channel = { chatId: -1007, lang: 'uk', topics: ['exchanges'] } as const
    setBroadcasts(db, [channel], { now: START, complete: true })
    await pass(watch, 2)
    expect(told(db)).toEqual([])
    stopChat(db, -1007, 'bot was kicked from the channel chat', START)
    await pass(watch, 1)
    expect(told(db)).toEqual(['raised broadcast'])
    resumeBroadcast(db, -1007, START)
    await pass(watch, 5)
    expect(told(db)).toEqual(['raised broadcast', 'mended broadcast'])
  })
})
