import { describe, expect, test as plain } from 'vitest'
import type { Reader } from '#notification/reader.ts'
import { instant } from '#post/post.ts'
import {
  chatState,
  forgetChat,
  readerOf,
  rememberChat,
  resumeChat,
  setLanguage,
  stopChat,
  subscribe,
  unsubscribe,
} from '#store/chats.ts'
import { openDb, type WritableDb } from '#store/db.ts'
import { moveChat } from '#store/move-chat.ts'
import { migrate } from '#store/migrate.ts'
import { all, get, run, sql } from '#store/sql.ts'
import { MIGRATIONS, test } from '../db.ts'

const NOW = instant(Date.UTC(2025, 7, 14, 12))
const LATER = instant(NOW + 60_000)
const HERS: Pick<Reader, 'lang' | 'zone'> = { lang: 'uk', zone: 'Europe/Kyiv' }

const remember = (db: WritableDb, chatId: number): boolean => rememberChat(db, chatId, HERS, NOW)

describe('a chat', () => {
  test('is unknown until it is remembered', ({ db }) => {
    expect(readerOf(db, 11)).toBeNull()
    expect(chatState(db, 11)).toBeNull()
    expect(setLanguage(db, 11, 'en')).toBe(false)
    expect(stopChat(db, 11, 'blocked', NOW)).toBe(false)
    expect(moveChat(db, 11, 12)).toBe(false)
    expect(forgetChat(db, 11)).toBe(false)
  })

  test('has no topic when it is remembered, and is remembered once', ({ db }) => {
    expect(remember(db, 11)).toBe(true)
    expect(rememberChat(db, 11, { lang: 'en', zone: 'Europe/London' }, LATER)).toBe(false)
    expect(readerOf(db, 11)).toEqual({ ...HERS, topics: [] })
  })

  test('gets a topic by asking for that topic only', ({ db }) => {
    remember(db, 11)
    expect(subscribe(db, 11, 'exchanges', NOW)).toBe(true)
    expect(subscribe(db, 11, 'exchanges', LATER)).toBe(false)
    expect(readerOf(db, 11)?.topics).toEqual(['exchanges'])
    expect(subscribe(db, 11, 'bodies', NOW)).toBe(true)
    expect(unsubscribe(db, 11, 'exchanges')).toBe(true)
    expect(unsubscribe(db, 11, 'exchanges')).toBe(false)
    expect(readerOf(db, 11)?.topics).toEqual(['bodies'])
  })

  test('cannot have a topic without being on record', ({ db }) => {
    expect(() => subscribe(db, 11, 'exchanges', NOW)).toThrow(/FOREIGN KEY/u)
  })

  test('keeps its choices while it is stopped, and has them again when it is resumed', ({ db }) => {
    remember(db, 11)
    subscribe(db, 11, 'bodies', NOW)
    expect(stopChat(db, 11, 'bot was blocked by the user', LATER)).toBe(true)
    expect(stopChat(db, 11, 'user is deactivated', LATER)).toBe(false)
    expect(chatState(db, 11)).toEqual({
      is: 'stopped',
      reason: 'bot was blocked by the user',
      at: LATER,
    })
    expect(resumeChat(db, 11)).toBe(true)
    expect(resumeChat(db, 11)).toBe(false)
    expect(chatState(db, 11)).toEqual({ is: 'active' })
    expect(readerOf(db, 11)?.topics).toEqual(['bodies'])
  })

  test('changes its language and nothing else', ({ db }) => {
    remember(db, 11)
    subscribe(db, 11, 'exchanges', NOW)
    expect(setLanguage(db, 11, 'en')).toBe(true)
    expect(readerOf(db, 11)).toEqual({ ...HERS, lang: 'en', topics: ['exchanges'] })
  })

  test('is read in Ukrainian and without unknown topics after a newer program wrote it', ({
    db,
  }) => {
    remember(db, 11)
    run(db, sql`UPDATE chat SET language = 'xx' WHERE chat_id = 11`)
    run(db, sql`INSERT INTO chat_topic (chat_id, topic, since_at) VALUES (11, 'later', 0)`)
    expect(readerOf(db, 11)).toEqual({ ...HERS, topics: [] })
  })

  test('is gone whole when it is forgotten, and others stay', ({ db }) => {
    for (const chatId of [11, 12]) {
      remember(db, chatId)
      subscribe(db, chatId, 'exchanges', NOW)
    }
    expect(forgetChat(db, 11)).toBe(true)
    expect(readerOf(db, 11)).toBeNull()
    expect(all(db, sql`SELECT chat_id AS chatId FROM chat_topic`)).toEqual([{ chatId: 12 }])
  })

  test('comes after all others when it returns, since its place is not given twice', ({ db }) => {
    remember(db, 11)
    remember(db, 12)
    forgetChat(db, 12)
    remember(db, 12)
    expect(get(db, sql`SELECT seq FROM chat WHERE chat_id = 12`)).toEqual({ seq: 3 })
  })
})

describe('a group that moves', () => {
  test('takes its topics and its place along', ({ db }) => {
    remember(db, -5)
    subscribe(db, -5, 'exchanges', NOW)
    expect(moveChat(db, -5, -1005)).toBe(true)
    expect(readerOf(db, -5)).toBeNull()
    expect(readerOf(db, -1005)?.topics).toEqual(['exchanges'])
    expect(get(db, sql`SELECT seq FROM chat WHERE chat_id = -1005`)).toEqual({ seq: 1 })
  })

  test('joins the chat that is there already', ({ db }) => {
    remember(db, -5)
    remember(db, -1005)
    subscribe(db, -5, 'exchanges', NOW)
    subscribe(db, -1005, 'exchanges', LATER)
    expect(moveChat(db, -5, -1005)).toBe(true)
    expect(readerOf(db, -5)).toBeNull()
    expect(readerOf(db, -1005)?.topics).toEqual(['exchanges'])
  })
})

plain('the migration of chats keeps what was there before it', () => {
  const db = openDb(':memory:')
  migrate(db, MIGRATIONS, 2)
  const before = all(db, sql`SELECT name, sql FROM sqlite_schema ORDER BY name`)
  migrate(db, MIGRATIONS, 3)
  const after = all(
    db,
    sql`SELECT name, sql FROM sqlite_schema
        WHERE tbl_name NOT IN ('chat', 'chat_topic', 'sqlite_sequence') ORDER BY name`,
  )
  expect(after).toEqual(before)
  db.close()
})

test('the audience of a topic is read in order of place without a scan of all choices', ({
  db,
}) => {
  const plan = all<{ detail: string }>(
    db,
    sql`EXPLAIN QUERY PLAN
        SELECT chat.seq, chat.chat_id FROM chat
        JOIN chat_topic ON chat_topic.chat_id = chat.chat_id AND chat_topic.topic = 'exchanges'
        WHERE chat.state = 'active' AND chat.seq > 0 AND chat.seq <= 100
        ORDER BY chat.seq LIMIT 50`,
  ).map(({ detail }) => detail)
  expect(plan.join('\n')).not.toMatch(/SCAN|TEMP B-TREE/u)
})
