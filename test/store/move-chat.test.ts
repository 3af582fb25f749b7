import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { readerOf, rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { recordSettlement } from '#store/deliveries.ts'
import { dueWork } from '#store/due.ts'
import { moveChat } from '#store/move-chat.ts'
import { announce, followUp, requestEdits, unqueued } from '#store/notifications.ts'
import { queueDeliveries, queueEdits, unedited } from '#store/queue.ts'
import { setQuietHours } from '#store/rest.ts'
import { test } from '../db.ts'
import { anEvent } from '../watch/events.ts'

const NOW = instant(1_000_000)
const [OLD, NEW] = [-500, -1_000_000_000_500]

function joins(db: WritableDb, chatId: number): void {
  rememberChat(db, chatId, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
  subscribe(db, chatId, 'exchanges', instant(0))
}

function queue(db: WritableDb, chunk = 100): void {
  const [first] = unqueued(db)
  if (first !== undefined) queueDeliveries(db, first, chunk, NOW)
}

const due = (db: WritableDb): unknown[] =>
  dueWork(db, instant(NOW + 1), 100).map(({ chatId, task }) => [chatId, task])

describe('moveChat()', () => {
  test('brings what waits to a chat that is on record already, and tells it nothing twice', ({
    db,
  }) => {
    for (const chat of [OLD, NEW]) joins(db, chat)
    announce(db, anEvent(db), 'exchanges', NOW)
    queue(db)
    rememberChat(db, 7, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    db.prepare('DELETE FROM delivery WHERE chat_id = ?').run(NEW)
    moveChat(db, OLD, NEW)
    expect(due(db)).toEqual([[NEW, 'send']])
    joins(db, OLD)
    announce(db, anEvent(db, { day: '2025-08-18' }), 'exchanges', NOW)
    queue(db)
    moveChat(db, OLD, NEW)
    expect(due(db)).toHaveLength(2)
  })

  test('takes the quiet hours of a topic along', ({ db }) => {
    joins(db, OLD)
    setQuietHours(db, OLD, 'exchanges', { from: 60, to: 120 })
    rememberChat(db, NEW, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    moveChat(db, OLD, NEW)
    expect(db.prepare('SELECT quiet_from, quiet_to FROM chat_topic').all()).toEqual([
      { quiet_from: 60, quiet_to: 120 },
    ])
  })

  test.for([0, 1])(
    'loses no alert whose deliveries are made in that moment (new one on record: %i)',
    (known, { db }) => {
      for (const chat of [OLD - 1, OLD, OLD + 1]) joins(db, chat)
      if (known === 1) rememberChat(db, NEW, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
      announce(db, anEvent(db), 'exchanges', NOW)
      queue(db, 1)
      expect(due(db)).toEqual([[OLD - 1, 'send']])
      moveChat(db, OLD, NEW)
      queue(db)
      expect(due(db)).toContainEqual([NEW, 'send'])
      expect(due(db)).toHaveLength(3)
    },
  )

  test('edits and answers no message of the new chat for one of the old', ({ db }) => {
    joins(db, OLD)
    const event = anEvent(db)
    announce(db, event, 'exchanges', NOW)
    queue(db)
    const [first] = dueWork(db, NOW, 1)
    const shown = { version: 1, inCard: false }
    recordSettlement(db, first?.id ?? 0, { state: 'sent', messageId: 7 }, { now: NOW, shown })
    moveChat(db, OLD, NEW)
    requestEdits(db, event.id, 2)
    followUp(db, event.id, { kind: 'retraction', reason: 'post_changed' }, NOW)
    queue(db)
    const edits = unedited(db)
    if (edits !== null) queueEdits(db, edits, 100, NOW)
    const rows = db.prepare('SELECT chat_id, message_id, reply_to FROM delivery ORDER BY id').all()
    expect(rows).toEqual([
      { chat_id: NEW, message_id: 0, reply_to: null },
      { chat_id: NEW, message_id: null, reply_to: null },
    ])
  })

  test('changes nothing where a chat is said to move to itself', ({ db }) => {
    joins(db, OLD)
    expect(moveChat(db, OLD, OLD)).toBe(false)
    expect(readerOf(db, OLD)?.topics).toEqual(['exchanges'])
  })
})
