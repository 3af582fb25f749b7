import { describe, expect, test } from 'vitest'
import { answerOf } from '#cli/answer-line.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const read = (text: string, published = '2025-11-20') => extractStatements({ text, published })
const eventIn = (text: string, published?: string) => read(text, published).find((s) => isEvent(s))
const totalsIn = (text: string) =>
  read(text).flatMap((s) => (s.kind === 'official_total' ? [[s.scope, s.figure.value]] : []))
const quotesIn = (text: string) =>
  Object.values(eventIn(text)?.figures ?? {}).flatMap((f) => f.quotes.map((quote) => quote.text))

describe('what explains an answer', () => {
  test('holds the words of places in a row and of each number of the list', () => {
    const text =
      'Сьогодні репатріація: повернуто 100 тіл: 60 — Донецький напрямок, 40 — Запорізький напрямок. Шостий етап.'
    const event = eventIn(text)
    expect(event === undefined ? null : answerOf(event, true)).toMatchObject({
      quotes: {
        bodies_to_ua: { quotes: [{ text: '100 тіл' }] },
        stage: { how: 'stated', quotes: [{ text: 'Шостий етап' }] },
        breakdown: [
          { count: 60, how: 'stated', quotes: [{ text: '60 — Донецький' }] },
          { count: 40, how: 'stated', quotes: [{ text: '40 — Запорізький' }] },
        ],
      },
    })
  })

  test('holds the place of the year beside that of the war, told in its own sentence or not', () => {
    for (const text of [
      'Шістдесят сьомий обмін. Одинадцятий у цьому році. Удома 95 захисників.',
      'Сегодня прошёл 67-й обмен. Одиннадцатый в этом году. Дома 95 украинских военных.',
      'The 67th exchange took place today. Eleventh this year. 95 defenders are home.',
    ]) {
      const event = eventIn(text)
      expect(event === undefined ? null : answerOf(event, true)).toMatchObject({
        ordinal: 67,
        ordinal_of_year: 11,
        quotes: { ordinal: { how: 'stated' }, ordinal_of_year: { how: 'stated' } },
      })
    }
  })

  test.for([
    ['Сьогодні Росія та Україна обмінялися тілами: 1000 тіл передано Україні.', ['1000 тіл']],
    [
      'Сегодня стороны обменялись телами: 38 российских военных и 1000 украинских.',
      ['1000 украинских', '38 российских военных'],
    ],
  ] as const)('quotes the number and its noun, not what leads to them: %s', ([text, quotes]) => {
    expect(quotesIn(text).toSorted()).toEqual(quotes)
  })
})

describe('running totals', () => {
  test.for([
    ['Сьогодні 67-й обмін: вдома 95 захисників. Загалом завдяки обмінам — 6235.', 6235],
    [
      'Сьогодні обмін: вдома 95 захисників. З початку вторгнення це 6 235 військових і цивільних.',
      6235,
    ],
    ['Сегодня обмен: дома 95 защитников. Всего благодаря обменам — 6235.', 6235],
  ] as const)('of all who came are read: %s', ([text, value]) => {
    expect(totalsIn(text)).toEqual([['people_since_2022', value]])
  })

  test.for([
    'Сьогодні обмін: вдома 95 захисників. Усього повернуто понад 7 тисяч людей. З них поза обмінами — 536.',
    'Сегодня обмен: дома 95 защитников. Всего с начала вторжения возвращены более 7000 человек, из них вне обменов — 536.',
    'Prisoner exchange today: 95 defenders are home. Over 7,000 people have been returned since the full-scale invasion, plus 536 outside exchanges.',
  ])('of those who came outside of exchanges are read: %s', (text) => {
    expect(totalsIn(text)).toEqual([['people_outside_exchanges_since_2022', 536]])
  })

  test.for([
    'Відбувся обмін за посередництва ОАЕ: 95 українців удома. Загальна кількість звільнених за посередництва ОАЕ — 4181.',
    'Сегодня при посредничестве ОАЭ прошёл обмен: 95 украинских военных дома. Всего при посредничестве ОАЭ освобождены 4181 человек.',
    // Those of today are no running total.
    'Сьогодні обмін: додому повернулися 95 захисників, ще 22 — поза обміном.',
    'Сьогодні 67-й обмін: вдома 95 захисників. Телефон гарячої лінії — 1648.',
  ])('are not what a mediator counts of both sides, nor what came today: %s', (text) => {
    expect(totalsIn(text)).toEqual([])
  })
})

describe('a stated zero', () => {
  test.for([
    ['Сьогодні Україна передала Росії тіла 38 солдатів. Росія не передала жодного.', 0, 38],
    ['Сьогодні Росія передала Україні тіла 1000 захисників. Україна не передала жодного.', 1000, 0],
  ] as const)('is of the side that got none: %s', ([text, ours, theirs]) => {
    expect(eventIn(text)).toMatchObject({
      figures: { bodies_to_ua: { value: ours }, bodies_to_ru: { value: theirs } },
      review: [],
    })
  })
})

describe('an agreement', () => {
  test.for([
    ['2025-11-20', 'Сьогодні відбувся обмін за домовленостями в Абу-Дабі: вдома 100 захисників.'],
    ['2025-06-20', 'Сегодня по договорённостям в Абу-Даби прошёл обмен: дома 100 защитников.'],
  ] as const)('is none of a later day: %s', ([published, text]) => {
    expect(eventIn(text, published)?.agreement?.id).toBe('other:abu_dhabi')
  })

  test.for([
    ['2026-02-05', 'Сьогодні відбувся обмін за домовленостями в Абу-Дабі: вдома 157 захисників.'],
    ['2026-02-06', 'Under the Abu Dhabi agreement 157 defenders came home in an exchange today.'],
  ] as const)('is that of its day: %s', ([published, text]) => {
    expect(eventIn(text, published)?.agreement?.id).toBe('other:abu_dhabi_february_2026')
  })
})
