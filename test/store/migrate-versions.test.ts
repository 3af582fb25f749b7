import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openDb, type WritableDb } from '#store/db.ts'
import { migrate, newestSchema } from '#store/migrate.ts'
import { MIGRATIONS } from '../db.ts'

/** A row for each table, by the version that brought it; each also fits every later version. */
const ROWS: Readonly<Record<number, readonly string[]>> = {
  1: [
    `INSERT INTO post (channel, number, published_at, seen_at) VALUES ('Koord_shtab', 1, 10, 11)`,
    `INSERT INTO post_revision (channel, number, revision, kind, text, text_hash, edited, forwarded_from,
       members, media, links, perhaps_cut, published_at, seen_at)
     VALUES ('Koord_shtab', 1, 1, 'own', 'Допис', 'hash', 0, NULL, '[1]', '[]', '[]', 0, 10, 11)`,
    `INSERT INTO post_number (channel, number, state, looked_at) VALUES ('Koord_shtab', 1, 'post', 11)`,
    `INSERT INTO covered (channel, first, last) VALUES ('Koord_shtab', 1, 1)`,
    `INSERT INTO source (channel, newest, silent_after_ms) VALUES ('Koord_shtab', 1, 1000)`,
  ],
  2: [
    `INSERT INTO statement (id, channel, number, revision, kind, happened_on, standing, body, recorded_at)
     VALUES ('Koord_shtab/1/1#0', 'Koord_shtab', 1, 1, 'prisoner_exchange', '2025-08-14', 'held', '{}', 12)`,
    `INSERT INTO review (statement_id, code, detail, opened_at)
     VALUES ('Koord_shtab/1/1#0', 'figures_differ', '84 / 85', 12)`,
    `INSERT INTO event (kind, first_on, last_on, standing, body, version, created_at, changed_at)
     VALUES ('prisoner_exchange', '2025-08-14', '2025-08-14', 'confirmed', '{}', 1, 12, 12)`,
    `INSERT INTO event_statement (event_id, statement_id) VALUES (1, 'Koord_shtab/1/1#0')`,
    `INSERT INTO claim (event_id, measure, place, value, how, holder, stated_by, statement_id)
     VALUES (1, 'ua_returned', 0, 84, 'stated', 'coordination_hq', NULL, 'Koord_shtab/1/1#0')`,
  ],
  3: [
    `INSERT INTO chat (chat_id, language, zone, state, created_at)
     VALUES (11, 'uk', 'Europe/Kyiv', 'active', 13)`,
    `INSERT INTO chat_topic (chat_id, topic, since_at) VALUES (11, 'exchanges', 13)`,
  ],
  4: [
    `INSERT INTO notification (kind, event_id, topic, created_at, audience_until)
     VALUES ('alert', 1, 'exchanges', 14, 1)`,
    `INSERT INTO delivery (notification_id, chat_id, state, message_id, due_at, settled_at)
     VALUES (1, 11, 'sent', 77, 14, 15)`,
    `INSERT INTO stillness (id, until_at) VALUES (1, 16)`,
  ],
  5: [
    `INSERT INTO event_version (event_id, version, standing, first_on, last_on, figures, at)
     VALUES (1, 1, 'confirmed', '2025-08-14', '2025-08-14', '{}', 12)`,
    `INSERT INTO claim_change (event_id, version, measure, holder, from_value, reason, statement_id)
     VALUES (1, 1, 'ua_returned', 'coordination_hq', 85, 'edited', 'Koord_shtab/1/1#0')`,
    `INSERT INTO agreement (id, standing, body, proposed_at, decided_at)
     VALUES ('istanbul', 'accepted', '{}', 12, 13)`,
  ],
  6: [
    `INSERT INTO telling (event_id, version, figures, changed_at) VALUES (1, 1, '{}', 14)`,
    `INSERT INTO delivery_count (notification_id, state, deliveries) VALUES (1, 'sent', 5)`,
  ],
  7: [
    `INSERT INTO chat_digest (chat_id, every, at_minutes, from_at, until_at, next_at)
     VALUES (11, 'day', 540, 15, 16, 17)`,
    `INSERT INTO quota_told (commitment, state, told_at) VALUES ('istanbul 0', '{}', 16)`,
    `INSERT INTO feedback (words, received_at) VALUES ('Дякую', 16)`,
  ],
  8: [
    `INSERT INTO search_entry (event_id, scope, first_on, last_on)
     VALUES (1, 'all', '2025-08-14', '2025-08-14')`,
    `INSERT INTO search_text (rowid, words) VALUES (1, 'обмін')`,
    `INSERT OR IGNORE INTO search_due (channel, number) VALUES ('Koord_shtab', 1)`,
    `INSERT INTO picture (name, state, file_id, made_at) VALUES ('months', 's', 'f', 16)`,
  ],
  9: [
    `INSERT INTO correction (statement_id, field, value, was, by_user, at)
     VALUES ('Koord_shtab/1/1#0', 'ua_returned', '84', '85', 5, 17)`,
    `INSERT INTO operator_question (chat_id, message_id, statement_id, field, asked_at)
     VALUES (-5, 7, 'Koord_shtab/1/1#0', 'ua_returned', 17)`,
    `INSERT INTO notice (text, by_user, written_at) VALUES ('Слово', 5, 17)`,
    `INSERT INTO notice_delivery (notice_id, chat_id, due_at) VALUES (1, 11, 17)`,
    `INSERT INTO operator_message (key, body, created_at, due_at) VALUES ('a', '{}', 17, 17)`,
    `INSERT INTO decision (statement_id, what, by_user, decided_at, reviews, before)
     VALUES ('Koord_shtab/1/1#0', 'reject', 5, 17, '[1]', '[]')`,
    `INSERT INTO alarm (name, misses, since_at, detail) VALUES ('disk', 1, 17, '')`,
    `INSERT INTO backup (made_at, file, bytes) VALUES (17, 'f', 1)`,
  ],
  13: [`INSERT INTO operators_chat (named, chat_id) VALUES (-5, -1005)`],
  15: [`INSERT INTO operator (user_id, name, known_at) VALUES (5, '@anna', 18)`],
  16: [
    `INSERT INTO parked_decision (notification_id, what, messages, by_user, decided_at)
     VALUES (1, 'again', 2, 5, 19)`,
  ],
}

const VERSIONS = readdirSync(MIGRATIONS)
  .map((name) => Number(name.slice(0, 4)))
  .toSorted((a, b) => a - b)

const rowsUpTo = (version: number): string[] =>
  Object.entries(ROWS).flatMap(([since, rows]) => (Number(since) <= version ? rows : []))

const tableOf = (row: string): string => /INTO (\w+)/u.exec(row)?.[1] ?? ''

const count = (db: WritableDb, table: string): unknown =>
  db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()

describe('migrations', () => {
  test('are numbered without a double', () => {
    expect(new Set(VERSIONS).size).toBe(VERSIONS.length)
    expect(newestSchema(MIGRATIONS)).toBe(VERSIONS.at(-1))
  })

  test('are tested with a row in every table that there is', () => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS)
    const tables = db
      .prepare<[], { name: string }>(
        `SELECT name FROM sqlite_schema WHERE type = 'table'
           AND name NOT LIKE 'sqlite%' AND name NOT GLOB 'search_text_*'`,
      )
      .all()
    const named = rowsUpTo(Infinity).map(tableOf)
    expect(tables.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([])
    db.close()
  })

  for (const version of VERSIONS) {
    test(`bring a database of version ${version} with something in every table up to date`, () => {
      const db = openDb(':memory:')
      migrate(db, MIGRATIONS, version)
      const rows = rowsUpTo(version)
      for (const row of rows) db.exec(row)
      const tables = rows.map(tableOf)
      const before = tables.map((table) => [table, count(db, table)])
      migrate(db, MIGRATIONS)
      expect(tables.map((table) => [table, count(db, table)])).toEqual(before)
      expect(db.pragma('foreign_key_check')).toEqual([])
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(db.pragma('user_version', { simple: true })).toBe(newestSchema(MIGRATIONS))
      db.close()
    })
  }

  test('keep what was sent, so that it can still be edited', () => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS, 4)
    for (const row of rowsUpTo(4)) db.exec(row)
    migrate(db, MIGRATIONS)
    expect(db.prepare('SELECT chat_id, state, message_id FROM delivery').get()).toEqual({
      chat_id: 11,
      state: 'sent',
      message_id: 77,
    })
  })
})
