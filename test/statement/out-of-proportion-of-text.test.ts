import { expect, test } from 'vitest'
import type { EventStatement } from '#statement/statement.ts'
import { extractStatements } from '#statement/extract.ts'

const eventIn = (text: string, published = '2026-03-05'): EventStatement | undefined =>
  extractStatements({ text, published }).find(
    (one): one is EventStatement =>
      one.kind === 'prisoner_exchange' || one.kind === 'body_repatriation',
  )

const reasonsIn = (text: string, published?: string): readonly string[] =>
  eventIn(text, published)?.review.map(({ code }) => code) ?? ['lost']

test.each([
  'Сьогодні пройшов обмін полоненими у форматі 700 на 700. Вдома 700 українців.',
  'Обмін полоненими відбувся за формулою 700 на 700. Вдома тепер 700 наших воїнів, росіянам віддали стільки ж.',
  'Сегодня состоялся обмен пленными по формуле 700 на 700. Домой вернулись 700 украинцев.',
  'A prisoner exchange took place today under a 700-for-700 formula. 700 Ukrainians are home.',
  'Сьогодні відбувся обмін полоненими за формулою 606 на 606.',
])('More people than a day brings are held, and no event is lost: %s', (text) => {
  expect(reasonsIn(text)).toContain('out_of_proportion')
})

test.each([
  'До України повернулися тіла 2100 загиблих. За твердженням Росії, вони належать українським військовим.',
  'В Украину вернули тела 2100 погибших. По утверждению России, это украинские военные.',
  'The bodies of 2,100 fallen soldiers have come back to Ukraine. Russia claims that they are Ukrainian soldiers.',
  'До України повернуто тіла 1700 полеглих героїв. 900 — з Донецького напрямку, 800 — з моргів РФ. Дякуємо МКЧХ.',
])('So many bodies are held, and no event is lost: %s', (text) => {
  expect(reasonsIn(text)).toContain('out_of_proportion')
})

test.each(['2023-05-10', '2024-06-14', '2026-02-26'])(
  'What a post says is read alike on any day: %s',
  (published) => {
    const event = eventIn(
      'До України повернулися тіла 508 полеглих героїв. Серед них 300 — з Донецького напрямку, 208 — з моргів РФ.',
      published,
    )
    expect(event?.figures.bodies_to_ua?.value).toBe(508)
    expect(event?.review).toEqual([])
  },
)

test.each([
  'Україна повернула 2026 тіл загиблих захисників.',
  'Украина вернула тела 2026 погибших защитников.',
  'Ukraine has returned the bodies of 2,026 fallen defenders.',
])('So many with no word of a day are a sum: %s', (text) => {
  expect(extractStatements({ text, published: '2026-01-10' }).map(({ kind }) => kind)).toEqual([
    'official_total',
  ])
})

test.each([
  'Сторони провели великий обмін полоненими «1000 на 1000». Його розбили на три дні. Сьогодні повернули 9 захисників.',
])('A formula of several days is no figure of this one: %s', (text) => {
  expect(eventIn(text)?.figures.ua_returned?.value).toBe(9)
})
