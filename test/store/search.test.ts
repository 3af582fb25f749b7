import { assert, constantFrom, oneof, property, string, stringMatching } from 'fast-check'
import { describe, expect } from 'vitest'
import { readQuery } from '#notification/search-query.ts'
import { instant } from '#post/post.ts'
import type { ReadableDb } from '#store/db.ts'
import { markMissing, recordPost } from '#store/posts.ts'
import { indexDue } from '#store/search-index.ts'
import { type Asked, findHits, nearestExchanges, searchQuery } from '#store/search.ts'
import { get, sql } from '#store/sql.ts'
import { test } from '../db.ts'
import { aPost } from '../posts.ts'
import { CHANNELS, fill } from './library.ts'

const ALL: Asked = { bodies: true, offset: 0, limit: 500 }
const QUIET: Asked = { ...ALL, bodies: false }

/** What is found, as short words: the days of events and the numbers of posts. */
function found(db: ReadableDb, text: string, asked: Asked = QUIET): string[] {
  const query = readQuery(text)
  if (query === null) return []
  return findHits(db, query, asked).hits.map((hit) =>
    hit.is === 'event' ? `${hit.event.kind} ${hit.event.firstDay}` : `post ${hit.post.number}`,
  )
}

const totalOf = (db: ReadableDb, text: string): number => {
  const query = readQuery(text)
  return query === null ? 0 : findHits(db, query, QUIET).total
}

describe('a search', () => {
  test('finds a word inside another, in any case and alphabet of look-alikes', ({ db }) => {
    fill(db)
    for (const typed of ['полонен', 'ПОЛОНЕН', 'пoлoнен', 'полонених', 'полонені']) {
      expect(found(db, typed)).toContain('post 505')
      expect(found(db, typed)).toContain('prisoner_exchange 2025-08-14')
    }
    for (const typed of ['Стамбул', 'стамбулі', 'СТАМБУЛЬСЬКІ']) {
      expect(found(db, typed)).toContain('post 502')
    }
  })

  test('finds events by words of all three languages', ({ db }) => {
    fill(db)
    for (const typed of [
      'обмін серпень 2025',
      'обмен август 2025',
      'prisoner exchange august 2025',
    ]) {
      expect(found(db, typed)).toContain('prisoner_exchange 2025-08-14')
    }
    expect(found(db, 'Istanbul')).toContain('prisoner_exchange 2025-06-12')
    expect(found(db, 'обєднані арабські')).toContain('prisoner_exchange 2025-08-14')
    expect(found(db, 'Эмираты')).toContain('prisoner_exchange 2025-08-14')
  })

  test('finds the groups that were named, in the language of the one who asks', ({ db }) => {
    fill(db)
    for (const typed of [
      'Маріуполь',
      'Мариуполь',
      'Mariupol',
      'тяжелораненые',
      'wounded',
      'пограничники',
      'border guards',
    ]) {
      expect(found(db, typed)).toContain('prisoner_exchange 2025-09-20')
    }
  })

  test('finds days however they are written', ({ db }) => {
    fill(db)
    for (const typed of [
      '14.08.2025',
      '2025-08-14',
      '14.08.25',
      '14 серпня 2025 року',
      '14 августа 2025',
      'August 14, 2025',
      '14th of August 2025',
      '14.08',
    ]) {
      expect(found(db, typed)[0]).toBe('prisoner_exchange 2025-08-14')
    }
  })

  test('gives the exchange of an ordinal first', ({ db }) => {
    fill(db)
    for (const typed of ['67', '67 обмін', '67-й обмін', 'обмен №67', '67th exchange']) {
      expect(found(db, typed)[0]).toBe('prisoner_exchange 2025-08-14')
    }
    expect(found(db, '69 обмін').length).toBeGreaterThan(0)
  })

  test('leaves repatriation to those who asked for it', ({ db }) => {
    fill(db)
    expect(found(db, '19.08.2025')).toEqual([])
    expect(found(db, '19.08.2025', ALL)).toEqual(['body_repatriation 2025-08-19', 'post 503'])
    for (const typed of ['тіла', 'тел', 'bodies', 'репатріація', '1000', 'загиблих']) {
      expect(found(db, typed).join()).not.toMatch(/body_rep|503/u)
    }
  })

  test('lets a post of an exchange be found by others without its words on the dead', ({ db }) => {
    fill(db)
    expect(found(db, '20.09.2025')).toContain('post 504')
    expect(found(db, 'тіла', QUIET)).not.toContain('post 504')
    expect(found(db, 'тіла', ALL).filter((hit) => hit === 'post 504')).toHaveLength(1)
  })

  test('finds nobody by name, in no case of it', ({ db }) => {
    fill(db)
    for (const typed of ['Вигаданчук', 'вигаданчука', 'Дмитро Вигаданчук', 'Коваль', 'Вигадько']) {
      expect(found(db, typed, ALL)).toEqual([])
    }
    expect(get(db, sql`SELECT count(*) AS n FROM search_text WHERE words LIKE '%вигад%'`)).toEqual({
      n: 0,
    })
  })

  test('passes over what other channels write of anything else', ({ db }) => {
    fill(db)
    expect(found(db, 'погоды', ALL)).toEqual([])
  })

  test('keeps what a channel wrote that is not read at present for when it is again', ({ db }) => {
    recordPost(db, aPost({ text: 'Вигадівка' }), instant(1))
    expect(indexDue(db, [], 10)).toBe(0)
    expect(found(db, 'Вигадівка')).toEqual([])
    expect(indexDue(db, CHANNELS, 10)).toBe(0)
    expect(found(db, 'Вигадівка')).toEqual(['post 1'])
  })

  test('follows an edit, and keeps what its channel shows no more', ({ db }) => {
    fill(db)
    recordPost(db, aPost({ number: 502, text: 'Слова змінено: Женева.' }), instant(1))
    indexDue(db, CHANNELS, 10)
    expect(found(db, 'стамбульські формати')).toEqual([])
    expect(found(db, 'Женева змінено')).toEqual(['post 502'])
    markMissing(db, { channel: 'Koord_shtab', number: 502 }, instant(2))
    expect(found(db, 'Женева змінено')).toEqual(['post 502'])
  })

  test('gives pages that part what is found without a gap', ({ db }) => {
    fill(db)
    const whole = found(db, 'обмін')
    const pages = [0, 7, 14].flatMap((offset) => found(db, 'обмін', { ...QUIET, offset, limit: 7 }))
    expect(pages).toEqual(whole.slice(0, 21))
  })

  test('finds for an inline card confirmed exchanges alone', ({ db }) => {
    fill(db)
    const cards = found(db, 'обмін', { ...ALL, only: 'exchanges' })
    expect(cards.length).toBeGreaterThan(20)
    expect(cards.every((hit) => hit.startsWith('prisoner_exchange'))).toBe(true)
    expect(found(db, '2025-08-19', { ...ALL, only: 'exchanges' })).toEqual([])
    expect(nearestExchanges(db, '2025-08-19').map(({ firstDay }) => firstDay)).toEqual([
      '2025-08-14',
      '2025-08-24',
    ])
  })

  test('never fails, whatever is typed', ({ db }) => {
    fill(db)
    const hostile = oneof(
      string({ unit: 'binary', maxLength: 300 }),
      string({ unit: 'grapheme', maxLength: 300 }),
      stringMatching(/^[a-zа-яії"'*^():{}+\-. \d]{0,60}$/u),
      constantFrom(
        '" OR 1=1 --',
        'words : (',
        'NEAR(обмін обмін, 5)',
        '^обмін*',
        'обмін NOT',
        "'; DROP TABLE post; --",
        '\0обмін\0',
        '🙂'.repeat(2000),
        'а'.repeat(4096),
        'і '.repeat(2000),
        '%_%',
        '\ud83d',
        '99.99.9999',
        '٣٤',
      ),
    )
    assert(
      property(hostile, (text) => {
        expect(Array.isArray(found(db, text, ALL))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('goes through the trigrams or the days, never through all, among 20,000 posts', ({ db }) => {
    fill(db)
    db.exec(`
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
      INSERT INTO post (channel, number, published_at, seen_at) SELECT 'Koord_shtab', 1000 + i, 0, 0 FROM n;
      INSERT INTO search_entry (id, channel, number, scope, first_on, last_on)
      SELECT 100000 + number, channel, number, 'all', date('2019-01-01', '+' || (number / 10) || ' days'),
             date('2019-01-01', '+' || (number / 10) || ' days') FROM post WHERE number > 1000;
      INSERT INTO search_text (rowid, words)
      SELECT id, ' зустріч із родинами військовополонених номер ' || number || ' у місті ' || (number % 97) || ' '
      FROM search_entry WHERE id > 100000;
      ANALYZE;`)
    const plan = (typed: string): string => {
      const query = readQuery(typed)
      if (query === null) throw new Error('Cannot test: an empty query')
      const { text, values } = searchQuery(query, QUIET)
      return db
        .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
        .all(...values)
        .map(({ detail }) => detail)
        .join('\n')
    }
    expect(plan('полонен')).toMatch(/SCAN t VIRTUAL TABLE INDEX \d+:M/u)
    expect(plan('полонен')).toContain('SEARCH e USING INTEGER PRIMARY KEY')
    expect(plan('14.08.2025')).toContain('SEARCH e USING INDEX search_entry_by_day')
    expect(totalOf(db, 'номер 7777')).toBe(1)
    expect(totalOf(db, 'родинами')).toBe(20_001)
  })
})
