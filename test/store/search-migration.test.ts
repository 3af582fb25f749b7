import { expect, test } from 'vitest'
import { openDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { indexDue } from '#store/search-index.ts'
import { all, sql } from '#store/sql.ts'
import { MIGRATIONS } from '../db.ts'
import { CHANNELS } from './library.ts'

test('0008 lets what was on record before be found', () => {
  const db = openDb(':memory:')
  migrate(db, MIGRATIONS, 7)
  db.exec(`
    INSERT INTO post (channel, number, published_at, seen_at) VALUES ('Koord_shtab', 1, 0, 0);
    INSERT INTO post_revision (channel, number, revision, kind, text, text_hash, edited,
                               forwarded_from, members, media, links, perhaps_cut,
                               published_at, seen_at)
    VALUES ('Koord_shtab', 1, 1, 'own', 'Зустріч', 'hash', 0, NULL, '[1]', '[]', '[]', 0, 0, 0);`)
  migrate(db, MIGRATIONS)
  expect(indexDue(db, CHANNELS, 10)).toBe(0)
  expect(all(db, sql`SELECT words FROM search_text`)).toEqual([{ words: ' зустріч ' }])
  db.close()
})
