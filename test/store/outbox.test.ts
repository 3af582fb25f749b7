import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { mendClock, takeBackClock } from '#store/clock-change.ts'
import type { WritableDb } from '#store/db.ts'
import {
  beStill,
  hold,
  putOffChat,
  recordOpened,
  recordSettlement,
  stillUntil,
} from '#store/deliveries.ts'
import { dueWork } from '#store/due.ts'
import { announce, unqueued } from '#store/notifications.ts'
import { queueDeliveries } from '#store/queue.ts'
import { pauseChat, setQuietHours } from '#store/rest.ts'
import { countDeliveries, thinDeliveries } from '#store/retention.ts'
import { test } from '../db.ts'
import { anEvent } from '../watch/events.ts'

const NOW = instant(Date.parse('2025-08-14T12:00:00Z'))
const HOUR = 3_600_000
const at = (offset: number) => instant(NOW + offset)

/** So many chats, each with a delivery of one alert. */
function alerted(db: WritableDb, chats: number): readonly number[] {
  for (let chatId = 1; chatId <= chats; chatId += 1) {
    rememberChat(db, chatId, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
    subscribe(db, chatId, 'exchanges', instant(0))
  }
  announce(db, anEvent(db), 'exchanges', NOW)
  for (const notification of unqueued(db)) queueDeliveries(db, notification, 1000, NOW)
  return dueWork(db, NOW, chats).map(({ id }) => id)
}

const dueChats = (db: WritableDb, now = NOW): number[] =>
  dueWork(db, now, 100).map(({ chatId }) => chatId)

const sentAt = (db: WritableDb, id: number, moment = NOW): boolean =>
  recordSettlement(
    db,
    id,
    { state: 'sent', messageId: id },
    { now: moment, shown: { version: 1, inCard: false } },
  )

describe('order', () => {
  test('goes by urgency, and within it by who waits longest', ({ db }) => {
    const [first = 0, second = 0, third = 0, fourth = 0] = alerted(db, 4)
    db.prepare('UPDATE delivery SET priority = 4 WHERE id = ?').run(first)
    db.prepare('UPDATE delivery SET priority = 3 WHERE id = ?').run(second)
    sentAt(db, third)
    db.prepare('UPDATE delivery SET edit_at = ? WHERE id = ?').run(NOW, third)
    expect(dueWork(db, NOW, 10).map(({ id, task }) => [id, task])).toEqual([
      [fourth, 'send'],
      [third, 'edit'],
      [second, 'send'],
      [first, 'send'],
    ])
  })

  test('is not held up by a chat that Telegram holds back', ({ db }) => {
    alerted(db, 3)
    putOffChat(db, 1, at(HOUR))
    expect(dueChats(db)).toEqual([2, 3])
    expect(dueChats(db, at(HOUR))).toEqual([2, 3, 1])
  })

  test('is found by its indexes', ({ db }) => {
    const plan = (text: string): string =>
      db
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
        .all()
        .map(({ detail }) => detail)
        .join('\n')
    expect(
      plan(
        "SELECT id, chat_id FROM delivery WHERE state = 'due' AND priority = 1 AND due_at <= 5 ORDER BY due_at, id LIMIT 9",
      ),
    ).toBe('SEARCH delivery USING INDEX delivery_due (priority=? AND due_at<?)')
    expect(
      plan(
        'SELECT id FROM delivery WHERE edit_at IS NOT NULL AND edit_at <= 5 ORDER BY edit_at, id LIMIT 9',
      ),
    ).toContain('delivery_to_edit (edit_at')
  })
})

describe('a clock that is set back', () => {
  test('while we run puts off nobody, and lengthens no limit', ({ db }) => {
    const [failed = 0, held = 0] = alerted(db, 2)
    recordSettlement(
      db,
      failed,
      { state: 'due', error: '502', attempts: 1, dueAt: at(5000) },
      { now: NOW },
    )
    hold(db, held, at(9 * HOUR))
    beStill(db, at(300_000), NOW)
    takeBackClock(db, HOUR, at(-HOUR))
    expect(dueChats(db, at(5000 - HOUR))).toEqual([2, 1])
    expect(stillUntil(db)).toBe(at(300_000 - HOUR))
  })

  test('while we were away is noticed by what is put off too far', ({ db }) => {
    alerted(db, 1)
    beStill(db, at(300_000), NOW)
    mendClock(db, at(-HOUR))
    expect(dueChats(db, at(-HOUR))).toEqual([1])
    expect(stillUntil(db)).toBe(at(300_000 - HOUR))
  })

  test('is not suspected where nothing tells of it', ({ db }) => {
    const [one = 0] = alerted(db, 1)
    hold(db, one, at(9 * HOUR))
    beStill(db, at(300_000), NOW)
    mendClock(db, at(1000))
    expect(dueChats(db, at(HOUR))).toEqual([])
    expect(stillUntil(db)).toBe(at(300_000))
  })
})

describe('quiet hours and pauses', () => {
  test('are set for a topic that the chat has, by minutes of a day', ({ db }) => {
    alerted(db, 1)
    expect(setQuietHours(db, 1, 'exchanges', { from: 1320, to: 420 })).toBe(true)
    expect(setQuietHours(db, 1, 'bodies', { from: 1320, to: 420 })).toBe(false)
    expect(() => setQuietHours(db, 1, 'exchanges', { from: 1440, to: 0 })).toThrow(RangeError)
    expect(pauseChat(db, 1, at(HOUR))).toBe(true)
    expect(pauseChat(db, 2, at(HOUR))).toBe(false)
  })

  test('that are changed let what waits be looked at again', ({ db }) => {
    const [one = 0] = alerted(db, 1)
    hold(db, one, at(9 * HOUR))
    expect(dueChats(db)).toEqual([])
    pauseChat(db, 1, null)
    expect(dueChats(db)).toEqual([1])
  })
})

describe('retention', () => {
  test('thins out what is settled and old, and keeps the counts', ({ db }) => {
    const [first = 0, second = 0, third = 0] = alerted(db, 3)
    sentAt(db, first)
    recordSettlement(db, second, { state: 'dropped', error: 'blocked' }, { now: NOW })
    expect(thinDeliveries(db, at(-1), 10)).toBe(false)
    expect(countDeliveries(db, 1)).toEqual({ dropped: 1, due: 1, sent: 1 })
    thinDeliveries(db, at(HOUR), 10)
    expect(db.prepare('SELECT id FROM delivery').all()).toEqual([{ id: third }])
    expect(countDeliveries(db, 1)).toEqual({ dropped: 1, due: 1, sent: 1 })
  })

  test('leaves alone what is parked until an operator decides', ({ db }) => {
    const [first = 0, second = 0] = alerted(db, 2)
    recordSettlement(db, first, { state: 'parked', error: 'malformed' }, { now: NOW })
    sentAt(db, second)
    db.prepare('UPDATE delivery SET edit_parked = 1 WHERE id = ?').run(second)
    thinDeliveries(db, at(HOUR), 10)
    expect(db.prepare('SELECT id FROM delivery').all()).toHaveLength(2)
  })

  test('goes in steps, and leaves alone what is still to be edited', ({ db }) => {
    const [first = 0, second = 0] = alerted(db, 2)
    sentAt(db, first)
    sentAt(db, second)
    db.prepare('UPDATE delivery SET edit_at = ? WHERE id = ?').run(NOW, second)
    expect(thinDeliveries(db, at(HOUR), 1)).toBe(true)
    expect(thinDeliveries(db, at(HOUR), 1)).toBe(false)
    expect(db.prepare('SELECT id FROM delivery').all()).toEqual([{ id: second }])
  })
})

describe('recordOpened()', () => {
  test('knows only the message that told of the event', ({ db }) => {
    const [one = 0] = alerted(db, 1)
    sentAt(db, one)
    expect(recordOpened(db, 1, one, { event: 1, part: 'sources' })).toBe(true)
    expect(recordOpened(db, 1, 999, { event: 1, part: 'sources' })).toBe(false)
    expect(recordOpened(db, 2, one, { event: 1, part: 'sources' })).toBe(false)
  })
})
