import { describe, expect } from 'vitest'
import type { Outcome } from '#delivery/delivery.ts'
import type { Message } from '#notification/message.ts'
import { type Instant, instant } from '#post/post.ts'
import type { WritableDb } from '#store/db.ts'
import { stillUntil } from '#store/deliveries.ts'
import { tellOperator } from '#store/operator-messages.ts'
import { type OperatorOutbox, tellNext } from '#watch/operator-outbox.ts'
import { test } from '../db.ts'

const GROUP = -500
const SUPERGROUP = -1_000_000_000_500
const START = instant(Date.UTC(2026, 0, 5, 12))
const MINUTE = 60_000

type Outside = { now: Instant; chat: number; outcome: Outcome; sent: [number, string][] }

function outboxOn(db: WritableDb): { outside: Outside; outbox: OperatorOutbox } {
  const outside: Outside = {
    now: START,
    chat: GROUP,
    outcome: { is: 'sent', messageId: 5 },
    sent: [],
  }
  const outbox: OperatorOutbox = {
    db,
    chat: () => outside.chat,
    moved: (to) => {
      outside.chat = to
    },
    send: async (chat: number, { html }: Message) => {
      outside.sent.push([chat, html])
      return outside.outcome
    },
    now: () => outside.now,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  }
  return { outside, outbox }
}

const tell = (db: WritableDb, key: string): boolean =>
  tellOperator(db, { key, news: { is: 'event', sentence: `Sentence ${key}` } }, START)

describe('tellNext()', () => {
  test('tries again after an outage, farther and farther apart, and sends once', async ({ db }) => {
    const { outside, outbox } = outboxOn(db)
    tell(db, 'a')
    outside.outcome = { is: 'failed', reason: 'ETIMEDOUT' }
    expect(await tellNext(outbox)).toBe(true)
    expect(await tellNext(outbox)).toBe(false)
    outside.now = instant(START + 6000)
    expect(await tellNext(outbox)).toBe(true)
    outside.outcome = { is: 'sent', messageId: 5 }
    outside.now = instant(START + 20 * MINUTE)
    expect(await tellNext(outbox)).toBe(true)
    outside.now = instant(START + 60 * MINUTE)
    expect(await tellNext(outbox)).toBe(false)
    expect(outside.sent).toHaveLength(3)
  })

  test('waits for a chat that cannot be written to and drops nothing', async ({ db }) => {
    const { outside, outbox } = outboxOn(db)
    tell(db, 'a')
    outside.outcome = { is: 'chat_gone', reason: 'bot was kicked from the group chat' }
    await tellNext(outbox)
    outside.outcome = { is: 'sent', messageId: 5 }
    outside.now = instant(START + 16 * MINUTE)
    expect(await tellNext(outbox)).toBe(true)
    expect(db.prepare('SELECT state FROM operator_message').pluck().all()).toEqual(['sent'])
  })

  test('follows a group that became a supergroup', async ({ db }) => {
    const { outside, outbox } = outboxOn(db)
    tell(db, 'a')
    outside.outcome = { is: 'chat_moved', to: SUPERGROUP }
    await tellNext(outbox)
    outside.outcome = { is: 'sent', messageId: 5 }
    await tellNext(outbox)
    expect(outside.sent.map(([chat]) => chat)).toEqual([GROUP, SUPERGROUP])
  })

  test('obeys what Telegram told the whole bot', async ({ db }) => {
    const { outside, outbox } = outboxOn(db)
    tell(db, 'a')
    outside.outcome = { is: 'slow_down', retryAfterMs: 30_000 }
    await tellNext(outbox)
    outside.now = instant(START + 29_000)
    expect(await tellNext(outbox)).toBe(false)
    expect(db.prepare('SELECT until_at FROM stillness').pluck().get()).toBe(START + 30_000)
  })

  test('waits alone where Telegram holds back their chat alone', async ({ db }) => {
    const { outside, outbox } = outboxOn(db)
    tell(db, 'a')
    tell(db, 'b')
    outside.outcome = { is: 'slow_down', retryAfterMs: 30_000 }
    const own = { ...outbox, isChatsOwn: (chat: number) => chat === GROUP }
    expect(await tellNext(own)).toBe(true)
    outside.now = instant(START + 29_000)
    expect(await tellNext(own)).toBe(false)
    expect(stillUntil(db)).toBeNull()
    outside.now = instant(START + 30_000)
    expect(await tellNext(own)).toBe(true)
  })

  test('says one word a day of old posts that wait, once the history is read', async ({ db }) => {
    const { outside, outbox } = outboxOn(db)
    for (const number of [1, 2, 3]) {
      db.exec(`
        INSERT INTO post (channel, number, published_at, seen_at) VALUES ('Koord_shtab', ${number}, 10, 11);
        INSERT INTO post_revision (channel, number, revision, kind, text, text_hash, edited,
                                   forwarded_from, members, media, links, perhaps_cut, published_at, seen_at)
        VALUES ('Koord_shtab', ${number}, 1, 'own', 'x', 'hash', 0, NULL, '[1]', '[]', '[]', 0, 10, 11);
        INSERT INTO statement (id, channel, number, revision, kind, happened_on, standing, body, recorded_at)
        VALUES ('Koord_shtab/${number}/1#0', 'Koord_shtab', ${number}, 1, 'prisoner_exchange', '2022-08-14',
                'held', '{}', 12);
        INSERT INTO review (statement_id, code, detail, opened_at)
        VALUES ('Koord_shtab/${number}/1#0', 'figures_differ', '84 / 85', ${START});`)
    }
    expect(await tellNext(outbox)).toBe(false)
    outside.now = instant(START + 11 * MINUTE)
    expect(await tellNext(outbox)).toBe(true)
    expect(await tellNext(outbox)).toBe(false)
    expect(outside.sent.map(([, html]) => html)).toEqual([
      'Давніші дописи, що чекають на рішення: 3. Переглянути: /review',
    ])
  })
})
