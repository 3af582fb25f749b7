import { describe, expect } from 'vitest'
import { rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { recordEdit, recordSettlement } from '#store/deliveries.ts'
import { nextOperatorMessage } from '#store/operator-messages.ts'
import { unqueued } from '#store/notifications.ts'
import { carryOutParked, decideParked, parked } from '#store/parked.ts'
import { queueDeliveries } from '#store/queue.ts'
import { instant } from '#post/post.ts'
import { newSearch } from '#watch/broadcast.ts'
import { queueChunk } from '#watch/queueing.ts'
import { lookOnce } from '#watch/alarm.ts'
import { ANNA, BOHDAN, type Room, STRANGER, test } from './operators.ts'

const EXCHANGE =
  'Відбувся обмін полоненими. Сьогодні, 14 серпня, в Україну повернулися 84 захисники.'
const REASON = "can't parse entities: unexpected end tag"
const version = { version: 2, corrected: true }

/** Three chats were to be told: of two the message is malformed, of one its correction. */
function park({ db, post, clock }: Room): number {
  for (const id of [12, 13]) {
    rememberChat(db, id, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
    subscribe(db, id, 'exchanges', instant(0))
  }
  post(EXCHANGE)
  const [notification] = unqueued(db)
  if (notification === undefined) throw new Error('Cannot test: nothing was announced')
  queueDeliveries(db, notification, 100, clock.now)
  const now = clock.now
  const parking = { state: 'parked', error: REASON } as const
  for (const id of [1, 2]) recordSettlement(db, id, parking, { now })
  const shown = { version: 1, inCard: false }
  recordSettlement(db, 3, { state: 'sent', messageId: 9 }, { now, shown })
  db.prepare('UPDATE delivery SET edit_at = 0 WHERE id = 3').run()
  recordEdit(db, 3, { is: 'given_up', error: REASON, isParked: true }, { ...version, now })
  return notification.id
}

const states = (db: WritableDb): unknown[] =>
  db.prepare('SELECT state, edit_at IS NOT NULL AS owesEdit FROM delivery ORDER BY id').raw().all()

describe('/parked', () => {
  test('says that nothing is parked', async ({ room }) => {
    await room.type('/parked')
    expect(room.said().at(-1)?.text).toContain('Нічого не відкладено.')
  })

  test('is answered nowhere else', async ({ room }) => {
    park(room)
    await room.type('/parked', { chat: STRANGER, from: STRANGER })
    expect(
      room
        .said(STRANGER)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('Відкладено')
  })

  test('calls a warning of fraud what it is', async ({ room }) => {
    const id = park(room)
    room.db.exec(`UPDATE notification SET kind = 'digest', event_id = NULL, reason = 'safety'`)
    await room.type('/parked')
    expect(room.said().at(-1)?.text).toContain(`Розсилка ${id} (попередження про шахраїв)`)
  })

  test('asks before it sends again, and keeps who decided and when', async ({ room }) => {
    const id = park(room)
    await room.type('/parked')
    const card = room.said().at(-1)?.text
    expect(card).toContain(`Розсилка ${id}`)
    expect(card).toContain('повідомлень: 2, виправлень уже надісланого: 1')
    expect(card).toContain(REASON)
    await room.press(`Надіслати ще раз: ${id}`)
    expect(parked(room.db)).toHaveLength(1)
    await room.press('Так, надіслати ще раз', BOHDAN)
    expect(queueChunk(room.db, room.clock.now)).toBe(true)
    expect(states(room.db)).toEqual([
      ['due', 0],
      ['due', 0],
      ['sent', 1],
    ])
    expect(parked(room.db)).toEqual([])
    expect(room.said().at(-1)?.text).toContain(`Розсилка ${id}: надсилаємо ще раз, повідомлень 3`)
    expect(
      room.db.prepare('SELECT what, messages, by_user, decided_at FROM parked_decision').all(),
    ).toEqual([{ what: 'again', messages: 3, by_user: BOHDAN, decided_at: room.clock.now }])
  })

  test('says of which event it is, by its day and number, and whether that stands', async ({
    room,
  }) => {
    park(room)
    room.db.exec('UPDATE event SET ordinal = 67')
    await room.type('/parked')
    const stands = room.said().at(-1)?.text
    expect(stands).toContain('Про що: обмін полоненими · 14\u00a0серпня 2025 · 67-й обмін')
    expect(stands).not.toContain('відкликано')
    room.db.exec("UPDATE event SET standing = 'withdrawn'")
    await room.type('/parked')
    expect(room.said().at(-1)?.text).toContain('Цю подію вже відкликано.')
  })

  test('drops for good once that is confirmed, or goes back', async ({ room }) => {
    const id = park(room)
    await room.type('/parked')
    await room.press(`Не надсилати: ${id}`)
    await room.press('Назад')
    expect(parked(room.db)).toHaveLength(1)
    await room.press(`Не надсилати: ${id}`)
    await room.press('Так, не надсилати')
    expect(queueChunk(room.db, room.clock.now)).toBe(true)
    expect(states(room.db)).toEqual([
      ['dropped', 0],
      ['dropped', 0],
      ['sent', 0],
    ])
    expect(room.said().at(-1)?.text).toContain('Нічого не відкладено.')
  })

  test('of two operators who press at once the first decides, the other reads so', async ({
    room,
  }) => {
    const id = park(room)
    await room.type('/parked')
    await room.type('/parked')
    const cards = room.said().slice(-2)
    const data = (verb: string): string => `op1:${verb}_sure:${id}:0`
    const { people } = room.telegram
    const answers = await Promise.all([
      people.press(room.chat, cards[0]?.id ?? 0, data('again'), { from: { id: ANNA } }),
      people.press(room.chat, cards[1]?.id ?? 0, data('drop'), { from: { id: BOHDAN } }),
    ])
    expect(answers.filter(({ text }) => text !== undefined)).toHaveLength(1)
    const decided = room.db.prepare('SELECT by_user FROM parked_decision').pluck().all()
    expect(decided).toHaveLength(1)
  })

  test('asks anew where it is parked again, and an older button decides nothing', async ({
    room,
  }) => {
    const id = park(room)
    const { db, clock } = room
    const watched = {
      db,
      handles: [],
      now: () => clock.now,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      lastSentAt: () => clock.now,
      startedAt: clock.now,
      freeBytes: async () => await Promise.resolve(1e12),
      diskLowBytes: 1,
      aheadMs: async () => await Promise.resolve(0),
      backupEveryMs: Infinity,
      hearsSilence: false,
      search: newSearch(),
    }
    const told = (): unknown[] =>
      db
        .prepare(`SELECT key FROM operator_message WHERE key GLOB 'parked/*' ORDER BY id`)
        .pluck()
        .all()
    await lookOnce(watched)
    await lookOnce(watched)
    expect(told()).toEqual([`parked/${id}`])
    const again = { notification: id, round: 0, what: 'again', by: ANNA } as const
    expect(decideParked(db, again, clock.now)).toMatchObject({ messages: 3 })
    await lookOnce(watched)
    expect(told()).toEqual([`parked/${id}`])
    while (queueChunk(db, clock.now));
    recordSettlement(db, 1, { state: 'parked', error: REASON }, { now: clock.now })
    await lookOnce(watched)
    expect(told()).toEqual([`parked/${id}`, `parked/${id}/1`])
    expect(decideParked(db, { ...again, what: 'drop' }, clock.now)).toBeNull()
    expect(decideParked(db, { ...again, what: 'drop', round: 1 }, clock.now)).toMatchObject({
      messages: 1,
    })
    expect(nextOperatorMessage(db, clock.now)?.news).toMatchObject({ is: 'parked', messages: 3 })
  })

  test('is carried out in steps, and what is parked once more meanwhile waits for a person', async ({
    room,
  }) => {
    const id = park(room)
    const { db, clock } = room
    decideParked(db, { notification: id, round: 0, what: 'again', by: ANNA }, clock.now)
    expect(carryOutParked(db, 1, clock.now)).toBe(true)
    expect(states(db).map(String)).toEqual(['due,0', 'parked,0', 'sent,0'])
    recordSettlement(db, 1, { state: 'parked', error: REASON }, { now: clock.now })
    while (carryOutParked(db, 1, clock.now));
    expect(states(db).map(String)).toEqual(['parked,0', 'due,0', 'sent,1'])
    expect(parked(db)).toMatchObject([{ messages: 1, edits: 0, round: 1 }])
    await room.type('/parked')
    expect(room.said().at(-1)?.text).toContain('повідомлень: 1')
  })
})
