import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { forgetChat, rememberChat, stopChat, subscribe } from '#store/chats.ts'
import { moveChat } from '#store/move-chat.ts'
import type { WritableDb } from '#store/db.ts'
import {
  beStill,
  dropWaiting,
  hasDelivery,
  recordSettlement,
  stillUntil,
} from '#store/deliveries.ts'
import { dueWork } from '#store/due.ts'
import { announce, unqueued } from '#store/notifications.ts'
import { queueDeliveries } from '#store/queue.ts'
import { setQuietHours } from '#store/rest.ts'
import { test } from '../db.ts'
import { anEvent } from '../watch/events.ts'

const NOW = instant(1_000_000)
const at = (offset: number) => instant(NOW + offset)

function listeners(db: WritableDb, count: number): void {
  for (let chatId = 1; chatId <= count; chatId += 1) {
    rememberChat(db, chatId, { lang: 'uk', zone: 'Europe/Kyiv' }, at(-1000))
    subscribe(db, chatId, 'exchanges', at(-1000))
  }
}

const queueAll = (db: WritableDb, chunk = 500, now = NOW): number => {
  let queued = 0
  for (;;) {
    const [first] = unqueued(db)
    if (first === undefined) return queued
    queued += queueDeliveries(db, first, chunk, now)
  }
}

const due = (db: WritableDb): number[] => dueWork(db, NOW, 1000).map(({ chatId }) => chatId)

describe('announce()', () => {
  test('stores one alert for an event, however often it is called', ({ db }) => {
    listeners(db, 1)
    expect(announce(db, anEvent(db), 'exchanges', NOW)).toBe(true)
    expect(announce(db, { ...anEvent(db), id: 1 }, 'exchanges', NOW)).toBe(false)
    expect(queueAll(db)).toBe(1)
  })

  test('has nothing to queue where nobody listens', ({ db }) => {
    announce(db, anEvent(db), 'exchanges', NOW)
    expect(unqueued(db)).toEqual([])
  })
})

describe('queueDeliveries()', () => {
  test('reaches everybody who had asked, in chunks, each once', ({ db }) => {
    listeners(db, 25)
    announce(db, anEvent(db), 'exchanges', NOW)
    expect(queueAll(db, 10)).toBe(25)
    expect(due(db)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
  })

  test('goes on where a crash between two chunks left it', ({ db }) => {
    listeners(db, 25)
    announce(db, anEvent(db), 'exchanges', NOW)
    const [first] = unqueued(db)
    if (first === undefined) throw new Error('Cannot find the notification')
    queueDeliveries(db, first, 10, NOW)
    expect(queueAll(db, 10)).toBe(15)
    expect(due(db)).toHaveLength(25)
  })

  test('repeats nothing when the same chunk is made twice', ({ db }) => {
    listeners(db, 5)
    announce(db, anEvent(db), 'exchanges', NOW)
    const [first] = unqueued(db)
    if (first === undefined) throw new Error('Cannot find the notification')
    queueDeliveries(db, first, 10, NOW)
    queueDeliveries(db, first, 10, NOW)
    expect(due(db)).toHaveLength(5)
  })

  test('passes over who asked only afterwards, who chose another topic and who is stopped', ({
    db,
  }) => {
    listeners(db, 1)
    rememberChat(db, 2, { lang: 'uk', zone: 'Europe/Kyiv' }, at(-1000))
    subscribe(db, 2, 'bodies', at(-1000))
    rememberChat(db, 3, { lang: 'uk', zone: 'Europe/Kyiv' }, at(-1000))
    subscribe(db, 3, 'exchanges', at(1))
    rememberChat(db, 4, { lang: 'uk', zone: 'Europe/Kyiv' }, at(-1000))
    subscribe(db, 4, 'exchanges', at(-1000))
    stopChat(db, 4, 'blocked', NOW)
    announce(db, anEvent(db), 'exchanges', NOW)
    rememberChat(db, 5, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    subscribe(db, 5, 'exchanges', NOW)
    queueAll(db, 500, at(10))
    expect(dueWork(db, at(10), 10).map(({ chatId }) => chatId)).toEqual([1])
  })

  test("makes a delivery due at the end of the chat's quiet hours", ({ db }) => {
    listeners(db, 1)
    // It is two in the night, 02:16 by the wall clock of Kyiv, on the first day of 1970.
    setQuietHours(db, 1, 'exchanges', { from: 60, to: 240 })
    announce(db, anEvent(db), 'exchanges', NOW)
    queueAll(db)
    expect(due(db)).toEqual([])
    expect(dueWork(db, at(3 * 3_600_000), 10)).toHaveLength(1)
  })

  test('tells those who asked before the clock was set back', ({ db }) => {
    listeners(db, 1)
    rememberChat(db, 2, { lang: 'uk', zone: 'Europe/Kyiv' }, at(3_600_000))
    subscribe(db, 2, 'exchanges', at(3_600_000))
    announce(db, anEvent(db), 'exchanges', NOW)
    queueAll(db)
    expect(due(db)).toEqual([1, 2])
  })
})

const oneDelivery = (db: WritableDb): number => {
  listeners(db, 1)
  announce(db, anEvent(db), 'exchanges', NOW)
  queueAll(db)
  const [delivery] = dueWork(db, NOW, 1)
  if (delivery === undefined) throw new Error('Cannot find the delivery')
  return delivery.id
}

describe('recordSettlement()', () => {
  test('keeps the message and the version of the event that a chat was told', ({ db }) => {
    const id = oneDelivery(db)
    recordSettlement(
      db,
      id,
      { state: 'sent', messageId: 77 },
      { now: NOW, shown: { version: 1, inCard: false } },
    )
    expect(
      db.prepare('SELECT state, message_id, event_version, attempts FROM delivery').get(),
    ).toEqual({ state: 'sent', message_id: 77, event_version: 1, attempts: 1 })
    expect(due(db)).toEqual([])
    expect(hasDelivery(db, 1, 1)).toBe(true)
    expect(hasDelivery(db, 2, 1)).toBe(false)
  })

  test('settles once', ({ db }) => {
    const id = oneDelivery(db)
    expect(recordSettlement(db, id, { state: 'dropped', error: 'blocked' }, { now: NOW })).toBe(
      true,
    )
    expect(recordSettlement(db, id, { state: 'sent', messageId: 77 }, { now: NOW })).toBe(false)
  })

  test('puts a failed one off', ({ db }) => {
    const id = oneDelivery(db)
    recordSettlement(
      db,
      id,
      { state: 'due', error: '502', attempts: 1, dueAt: at(5000) },
      { now: NOW },
    )
    expect(due(db)).toEqual([])
    expect(dueWork(db, at(5000), 10)).toMatchObject([{ id, attempts: 1 }])
  })

  test('has nothing to record for a chat that was forgotten meanwhile', ({ db }) => {
    const id = oneDelivery(db)
    forgetChat(db, 1)
    expect(recordSettlement(db, id, { state: 'sent', messageId: 77 }, { now: NOW })).toBe(false)
    expect(due(db)).toEqual([])
  })
})

describe('what waits for a chat', () => {
  test('is dropped with the reason when the chat is gone', ({ db }) => {
    oneDelivery(db)
    expect(dropWaiting(db, 1, 'blocked', NOW)).toBe(1)
    expect(due(db)).toEqual([])
  })

  test('follows a group to its new number', ({ db }) => {
    oneDelivery(db)
    moveChat(db, 1, -1001)
    expect(due(db)).toEqual([-1001])
  })
})

describe('stillness', () => {
  test('is none at first, and the longest word of Telegram stands', ({ db }) => {
    expect(stillUntil(db)).toBeNull()
    beStill(db, at(5000), NOW)
    beStill(db, at(3000), NOW)
    expect(stillUntil(db)).toBe(at(5000))
  })
})
