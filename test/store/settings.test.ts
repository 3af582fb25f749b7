import { describe, expect, test as plain } from 'vitest'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { moveChat } from '#store/move-chat.ts'
import { openDb, type WritableDb } from '#store/db.ts'
import { feedbackKept, keepFeedback } from '#store/feedback.ts'
import { migrate } from '#store/migrate.ts'
import {
  preferencesOf,
  setDigest,
  setOnly,
  setPlain,
  setQuiet,
  setSound,
  setThread,
  setZone,
  threadOf,
} from '#store/settings.ts'
import { all, sql } from '#store/sql.ts'
import { MIGRATIONS, test } from '../db.ts'

const HER = 11
const NOW = instant(Date.UTC(2025, 7, 17, 12))

function chosen(db: WritableDb): void {
  rememberChat(db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
  subscribe(db, HER, 'exchanges', NOW)
}

describe('what a chat has set', () => {
  test('is unknown for a stranger, and cannot be set', ({ db }) => {
    expect(preferencesOf(db, HER)).toBeNull()
    expect(setPlain(db, HER, true)).toBe(false)
    expect(setZone(db, HER, 'Europe/London', NOW)).toBe(false)
    expect(setDigest(db, HER, { every: 'day', at: 0 }, NOW)).toBe(false)
    expect(setSound(db, HER, 'exchanges', false)).toBe(false)
    expect(setQuiet(db, HER, 'exchanges', 'none')).toBe(false)
    expect(threadOf(db, HER)).toBeNull()
  })

  test('is at first as each topic has it', ({ db }) => {
    chosen(db)
    expect(preferencesOf(db, HER)).toEqual({
      lang: 'uk',
      zone: 'Europe/Kyiv',
      topics: ['exchanges'],
      plain: false,
      pausedUntil: null,
      digest: null,
      sound: {},
      quiet: { exchanges: 'usual' },
      only: {},
    })
  })

  test('of a topic that is not chosen cannot be set', ({ db }) => {
    chosen(db)
    expect(setSound(db, HER, 'quota', true)).toBe(false)
    expect(setQuiet(db, HER, 'bodies', { from: 0, to: 60 })).toBe(false)
  })

  test('can be given back to what it was at first', ({ db }) => {
    chosen(db)
    setQuiet(db, HER, 'exchanges', { from: 60, to: 120 })
    expect(preferencesOf(db, HER)?.quiet).toEqual({ exchanges: { from: 60, to: 120 } })
    setQuiet(db, HER, 'exchanges', 'none')
    expect(preferencesOf(db, HER)?.quiet).toEqual({ exchanges: 'none' })
    setQuiet(db, HER, 'exchanges', 'usual')
    expect(preferencesOf(db, HER)?.quiet).toEqual({ exchanges: 'usual' })
  })

  test('goes along with a group that moves', ({ db }) => {
    rememberChat(db, -5, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    setDigest(db, -5, { every: 'month', at: 600 }, NOW)
    setThread(db, -5, 7)
    moveChat(db, -5, -1005)
    expect(preferencesOf(db, -1005)?.digest).toEqual({ every: 'month', at: 600 })
    expect(threadOf(db, -1005)).toBe(7)
  })

  test('moves along, as narrow and as quiet, to a chat that is on record already', ({ db }) => {
    for (const chat of [-5, -1005]) rememberChat(db, chat, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    subscribe(db, -5, 'exchanges', NOW)
    setOnly(db, -5, 'exchanges', { is: 'group', group: 'civilians' })
    setSound(db, -5, 'exchanges', false)
    setQuiet(db, -5, 'exchanges', { from: 60, to: 120 })
    moveChat(db, -5, -1005)
    expect(preferencesOf(db, -1005)).toMatchObject({
      only: { exchanges: { is: 'group', group: 'civilians' } },
      sound: { exchanges: false },
      quiet: { exchanges: { from: 60, to: 120 } },
    })
    expect(preferencesOf(db, -5)).toBeNull()
  })
})

test('feedback is kept up to what the box holds, the newest first', ({ db }) => {
  keepFeedback(db, 'перший', NOW)
  keepFeedback(db, 'другий', NOW)
  expect(feedbackKept(db, 1).map(({ words }) => words)).toEqual(['другий'])
})

plain('the migration of settings keeps the chats that were there, with nothing set', () => {
  const db = openDb(':memory:')
  migrate(db, MIGRATIONS, 6)
  db.exec(
    "INSERT INTO chat (chat_id, language, zone, state, created_at) VALUES (11, 'en', 'Europe/Kyiv', 'active', 5)",
  )
  db.exec("INSERT INTO chat_topic (chat_id, topic, since_at) VALUES (11, 'bodies', 5)")
  migrate(db, MIGRATIONS)
  expect(preferencesOf(db, 11)).toMatchObject({
    lang: 'en',
    topics: ['bodies'],
    plain: false,
    digest: null,
    sound: {},
  })
  expect(all(db, sql`SELECT chat_id AS chatId FROM chat_digest`)).toEqual([])
  db.close()
})

test('digests that are due are found by an index', ({ db }) => {
  const plan = all<{ detail: string }>(
    db,
    sql`EXPLAIN QUERY PLAN SELECT chat_id FROM chat_digest WHERE next_at <= 5 ORDER BY next_at`,
  ).map(({ detail }) => detail)
  expect(plan.join()).toContain('chat_digest_due')
})
