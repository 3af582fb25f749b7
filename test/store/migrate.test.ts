import { describe, expect, test } from 'vitest'
import { markWorld, openDb, type WritableDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { MIGRATIONS } from '../db.ts'

const schemaOf = (db: WritableDb): string =>
  db
    .prepare<[], { sql: string }>(
      'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name',
    )
    .all()
    .map(({ sql }) => `${sql};`)
    .join('\n\n')

const count = (db: WritableDb, table: string): unknown =>
  db.prepare(`SELECT count(*) AS n FROM ${table}`).get()

describe('migrate()', () => {
  test('gives the schema on record', async () => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS)
    await expect(`${schemaOf(db)}\n`).toMatchFileSnapshot('schema.sql')
  })

  test('makes every table strict', () => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS)
    const loose = db
      .prepare<[], { name: string }>(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all()
    expect(loose).toEqual([])
  })

  test('does nothing the second time', () => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS)
    const before = schemaOf(db)
    migrate(db, MIGRATIONS)
    expect(schemaOf(db)).toBe(before)
  })

  test('refuses a database newer than the program', () => {
    const db = openDb(':memory:')
    db.pragma('user_version = 99')
    expect(() => migrate(db, MIGRATIONS)).toThrow('Cannot open database at schema 99')
  })

  test('0002 keeps the posts that were there and takes statements of them', () => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS, 1)
    db.exec(`
      INSERT INTO post (channel, number, published_at, seen_at) VALUES ('Koord_shtab', 1, 0, 0);
      INSERT INTO post_revision (channel, number, revision, kind, text, text_hash, edited,
                                 forwarded_from, members, media, links, perhaps_cut,
                                 published_at, seen_at)
      VALUES ('Koord_shtab', 1, 1, 'own', 'text', 'hash', 0, NULL, '[1]', '[]', '[]', 0, 0, 0);`)
    migrate(db, MIGRATIONS, 2)
    expect(count(db, 'post_revision')).toEqual({ n: 1 })
    db.exec(`INSERT INTO statement (id, channel, number, revision, kind, standing, body, recorded_at)
             VALUES ('Koord_shtab/1/1#0', 'Koord_shtab', 1, 1, 'planned', 'told', '{}', 0)`)
    expect(() =>
      db.exec(`INSERT INTO statement (id, channel, number, revision, kind, standing, body, recorded_at)
               VALUES ('Koord_shtab/2/1#0', 'Koord_shtab', 2, 1, 'planned', 'told', '{}', 0)`),
    ).toThrow('FOREIGN KEY')
  })

  test('0003 keeps the events that were there', () => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS, 2)
    db.exec(`INSERT INTO event (kind, first_on, last_on, standing, body, version, created_at, changed_at)
             VALUES ('prisoner_exchange', '2025-08-14', '2025-08-14', 'confirmed', '{}', 1, 0, 0)`)
    migrate(db, MIGRATIONS, 3)
    expect(count(db, 'event')).toEqual({ n: 1 })
  })

  test('0004 keeps the chats that were there, and a forgotten chat takes its deliveries along', () => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS, 3)
    db.exec(`INSERT INTO chat (chat_id, language, zone, state, created_at)
             VALUES (11, 'uk', 'Europe/Kyiv', 'active', 0)`)
    migrate(db, MIGRATIONS, 4)
    db.exec(`
      INSERT INTO event (kind, first_on, last_on, standing, body, version, created_at, changed_at)
      VALUES ('prisoner_exchange', '2025-08-14', '2025-08-14', 'confirmed', '{}', 1, 0, 0);
      INSERT INTO notification (kind, event_id, topic, created_at, audience_until)
      VALUES ('alert', 1, 'exchanges', 0, 1);
      INSERT INTO delivery (notification_id, chat_id, due_at) VALUES (1, 11, 0);`)
    expect([count(db, 'chat'), count(db, 'delivery')]).toEqual([{ n: 1 }, { n: 1 }])
    db.exec('DELETE FROM chat WHERE chat_id = 11')
    expect(count(db, 'delivery')).toEqual({ n: 0 })
  })
})

describe('0005', () => {
  test('0014 keeps topics whole, and what was announced for everybody', () => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS, 13)
    db.exec(`INSERT INTO chat (chat_id, language, zone, state, created_at)
               VALUES (11, 'uk', 'Europe/Kyiv', 'active', 1);
             INSERT INTO chat_topic (chat_id, topic, since_at) VALUES (11, 'exchanges', 1);
             INSERT INTO notification (kind, topic, created_at, audience_until)
               VALUES ('digest', 'digest', 1, 1)`)
    migrate(db, MIGRATIONS, 14)
    expect(db.prepare('SELECT topic, only_of FROM chat_topic').all()).toEqual([
      { topic: 'exchanges', only_of: null },
    ])
    expect(db.prepare('SELECT falls_under, is_widened FROM notification').all()).toEqual([
      { falls_under: null, is_widened: 0 },
    ])
    db.close()
  })

  test('keeps the events and history rows that were there, with what their bodies held', () => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS, 4)
    db.exec(`
      INSERT INTO event (kind, first_on, last_on, standing, body, version, created_at, changed_at)
      VALUES ('prisoner_exchange', '2025-05-23', '2025-05-23', 'confirmed',
              '{"agreement":{"id":"istanbul_may_2025"}}', 1, 0, 0);
      INSERT INTO statement (id, history_row, kind, happened_on, standing, body, recorded_at)
      VALUES ('history/a/1', 'a/1', 'body_repatriation', '2022-06-01', 'told',
              '{"origin":{"lastDay":"2022-06-30"}}', 0);`)
    migrate(db, MIGRATIONS, 5)
    expect(db.prepare('SELECT agreement, outside FROM event').all()).toEqual([
      { agreement: 'istanbul_may_2025', outside: null },
    ])
    expect(db.prepare('SELECT last_on FROM statement').all()).toEqual([{ last_on: '2022-06-30' }])
  })
})

describe('0006', () => {
  test('keeps what was sent and what waits, and begins anew what was half queued', () => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS, 5)
    db.exec(`
      INSERT INTO chat (chat_id, language, zone, state, created_at)
      VALUES (11, 'uk', 'Europe/Kyiv', 'active', 0), (12, 'uk', 'Europe/Kyiv', 'active', 0);
      INSERT INTO event (kind, first_on, last_on, standing, body, version, created_at, changed_at)
      VALUES ('prisoner_exchange', '2025-08-14', '2025-08-14', 'confirmed', '{}', 1, 0, 0),
             ('prisoner_exchange', '2025-08-24', '2025-08-24', 'confirmed', '{}', 1, 0, 0);
      INSERT INTO notification (kind, event_id, topic, created_at, audience_until, queued_until)
      VALUES ('alert', 1, 'exchanges', 0, 2, 2), ('alert', 2, 'exchanges', 0, 2, 1);
      INSERT INTO delivery (notification_id, chat_id, state, due_at, message_id, event_version)
      VALUES (1, 11, 'sent', 0, 77, 1), (1, 12, 'due', 0, NULL, NULL);`)
    migrate(db, MIGRATIONS, 6)
    expect(db.prepare('SELECT id, is_queued FROM notification ORDER BY id').all()).toEqual([
      { id: 1, is_queued: 1 },
      { id: 2, is_queued: 0 },
    ])
    expect(
      db
        .prepare('SELECT chat_id, state, message_id, event_version FROM delivery ORDER BY id')
        .all(),
    ).toEqual([
      { chat_id: 11, state: 'sent', message_id: 77, event_version: 1 },
      { chat_id: 12, state: 'due', message_id: null, event_version: null },
    ])
    db.exec('DELETE FROM chat WHERE chat_id = 11')
    expect(count(db, 'delivery')).toEqual({ n: 1 })
  })
})

describe('markWorld()', () => {
  test("refuses to run against Telegram on the sandbox's database", () => {
    const db = openDb(':memory:')
    markWorld(db, 'sandbox')
    markWorld(db, 'sandbox')
    expect(() => {
      markWorld(db, 'telegram')
    }).toThrow('Cannot use :memory: with telegram')
  })
})
