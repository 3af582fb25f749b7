import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hit } from '#notification/search.ts'
import { queryIn, searchMessage } from '#notification/search.ts'
import { sentencesOf, speaksOfTheDead, withoutTheDead } from '#notification/search-bodies.ts'
import { readQuery, type SearchQuery } from '#notification/search-query.ts'
import { searchable } from '#notification/search-words.ts'
import { HQ } from '../ledger/reported.ts'
import { BODIES, EN, EXCHANGE, FROM_HISTORY, RU, UK, UNCONFIRMED, withBodies } from './events.ts'

const query = (text: string): SearchQuery => {
  const read = readQuery(text)
  if (read === null) throw new Error(`Cannot test: nothing to look for in "${text}"`)
  return read
}

const page = (hits: readonly Hit[], text = 'обмін') => ({
  query: query(text),
  total: hits.length,
  page: 1,
  pages: 1,
  hits,
  channels: [HQ],
})

describe('a query', () => {
  test.for([
    ['19.08.2025', '2025-08-19', '2025-08-19'],
    ['2025-08-19', '2025-08-19', '2025-08-19'],
    ['19/8/25', '2025-08-19', '2025-08-19'],
    ['19 серпня 2025', '2025-08-19', '2025-08-19'],
    ['19 августа 2025 года', '2025-08-19', '2025-08-19'],
    ['Aug 19, 2025', '2025-08-19', '2025-08-19'],
    ['серпень 2025', '2025-08-01', '2025-08-31'],
    ['февраль 2024', '2024-02-01', '2024-02-29'],
    ['December 2025', '2025-12-01', '2025-12-31'],
    ['май 2025', '2025-05-01', '2025-05-31'],
    ['березня 2026', '2026-03-01', '2026-03-31'],
  ] as const)('of «%s» asks for the days %s to %s', ([text, from, to]) => {
    expect(query(text)).toMatchObject({ days: { from, to }, terms: [] })
  })

  test.for(['32.13.2025', '30.02.2025', '2025-13-40'])(
    'of «%s», which is no day, asks for the numbers',
    (text) => {
      const { days, terms } = query(text)
      expect(days).toBeNull()
      expect(terms.length).toBeGreaterThan(0)
    },
  )

  test('takes words without their endings, numbers and short words whole', () => {
    expect(query('обміни полоненими').terms).toEqual(['обмін', 'полонен'])
    expect(query('69-й обмін').terms).toEqual([' 69 ', 'обмін'])
    expect(query('1 000').terms).toEqual([' 1000 '])
    expect(query('РФ').terms).toEqual([' рф '])
    expect(query('ё'.repeat(3)).terms).toEqual(['еее'])
    expect(query('Стамбул у червні').terms).toEqual(['стамбул', 'червн'])
  })

  test('holds nothing that is syntax, and survives being shown and read again', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (text) => {
        const read = readQuery(text)
        if (read === null) return
        for (const term of read.terms) expect(term).toMatch(/^[\p{L}\p{N}' ]+$/u)
        expect(readQuery(read.shown)?.terms).toEqual(read.terms)
        const shown = searchMessage(page([], text), UK).html.replaceAll(/<[^>]+>/gu, '')
        expect(shown.length).toBeLessThan(4096)
      }),
      { numRuns: 300 },
    )
  })

  test('is read back out of the message that shows its results', () => {
    for (const reader of [UK, EN, RU]) {
      const text = searchMessage(page([], 'обмін <69>'), reader)
        .html.replaceAll(/<[^>]+>/gu, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
      expect(queryIn(text)).toBe('обмін <69>')
    }
    expect(queryIn('Добрий день')).toBeNull()
  })
})

describe('what was found', () => {
  test.for([UK, EN, RU])('stands with whose word it is in $lang', async (reader) => {
    const hits = [EXCHANGE, FROM_HISTORY, UNCONFIRMED].map((event) => ({
      is: 'event' as const,
      event,
    }))
    const { html, buttons } = searchMessage(page(hits), reader)
    const keys = buttons.map((row) => row.map(({ text }) => `[${text}]`).join(' '))
    await expect(`${[html, ...keys].join('\n')}\n`).toMatchFileSnapshot(`search.${reader.lang}.txt`)
  })

  test('tells of a repatriation the day alone, and in the plain view what the source says', () => {
    const hits = [{ is: 'event', event: BODIES } as const]
    const reader = withBodies(UK)
    expect(searchMessage(page(hits, 'тіла'), reader).html).not.toMatch(/1.000/u)
    const plain = searchMessage(page(hits, 'тіла'), { ...reader, plain: true }).html
    expect(plain).toMatch(/1.000.тіл, які, за твердженням російської сторони/u)
  })
})

describe('words about the dead', () => {
  test.for([
    'В Україну повернуто 1000 тіл',
    'Тіла загиблих захисників',
    'останки',
    'репатріаційні заходи',
    'тела погибших',
    'bodies of the fallen',
    'remains',
    'Five had died in captivity',
    'померли в полоні',
  ])('are known: «%s»', (text) => {
    expect(speaksOfTheDead(text)).toBe(true)
  })

  test.for([
    'телефон гарячої лінії',
    'Умеров заявил',
    'Завдання полягає в цьому',
    'Marine Corps',
    'тілесні ушкодження',
    'somebody',
    'обмін 69',
    'Телеграм',
  ])('are not «%s»', (text) => {
    expect(speaksOfTheDead(text)).toBe(false)
  })

  test('go sentence by sentence, and a date or a number parts no sentence', () => {
    const text = 'Відбувся обмін 14.08.2025 р. у полудень. Повернуто 22 тіла! Дякуємо ОАЕ.\nТіла.'
    expect(sentencesOf(text)).toHaveLength(4)
    expect(withoutTheDead(text)).toBe('Відбувся обмін 14.08.2025 р. у полудень. Дякуємо ОАЕ.')
  })
})

test('a text is made even as a query is', () => {
  expect(searchable('«1\u00a0000» ПОЛОНЕНИХ, cім’я ё № 69-й')).toBe(' 1000 полонених сімя е 69 й ')
})
