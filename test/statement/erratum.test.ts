import { describe, expect, test } from 'vitest'
import { answerOf } from '#cli/answer-line.ts'
import { readOn } from './told.ts'

const { eventIn, figuresIn } = readOn('2026-05-14')

const TEXTS = [
  ['Уточнення: сьогодні з полону повернулося 84 захисники, а не 86, як ми писали раніше.', 86],
  ['Виправлення: під час обміну 13 травня додому повернулися 84 захисники, а не 86.', 86],
  ['Просимо вибачення за помилку: у сьогоднішньому обміні повернулися не 86, а 84 захисники.', 86],
  ['Уточнение: сегодня из плена вернулись 84 украинских защитника, а не 86.', 86],
  ['Поправка: в ходе обмена 13 мая домой вернулись 84 украинца вместо 86.', 86],
  ['Correction: 84 people came home in the exchange on 13 May, not 86.', 86],
] as const

test('a number of a day is not the one that a correction puts right', () => {
  const event = eventIn('Correction: 84 people came home in the exchange on 13 May, not 86.')
  expect(event?.figures.ua_returned?.value).toBe(84)
})

describe('a text that corrects what was said before', () => {
  test.for(TEXTS)('takes a number back, and is news of no event: %s', ([text, wrong]) => {
    const event = eventIn(text)
    expect(event).toMatchObject({
      figures: { ua_returned: { value: 84 } },
      corrects: { instead: [wrong] },
    })
    expect(event === null ? null : answerOf(event, false)).toMatchObject({
      kind: 'correction',
      about: 'prisoner_exchange',
      ua_returned: 84,
    })
  })

  test('corrects bodies as well', () => {
    const text = 'Уточнення щодо репатріаційних заходів: Україні передано 1000 тіл, а не 1003.'
    expect(eventIn(text)).toMatchObject({
      kind: 'body_repatriation',
      figures: { bodies_to_ua: { value: 1000 } },
      corrects: { instead: [1003] },
      review: [],
    })
  })

  test.for([
    'Уточнення: повернулося 84, а не 86.',
    'Правильна кількість — 84 захисники. У попередньому дописі помилково вказано 86.',
    'Correction: an earlier post said 86 people came home in today’s exchange. The right number is 84.',
    'Уточнення щодо сьогоднішнього обміну: додому повернулися 84 людини.',
  ])('is held where it is not clear what it corrects: %s', (text) => {
    expect(eventIn(text)?.review.map(({ code }) => code)).toContain('correction_unclear')
  })

  test.for([
    'Сьогодні з полону повернулися 84 захисники. Виправлення: не 84, а 86.',
    'Сьогодні з полону повернулися 84 захисники.\nУточнюємо: 86, а не 84, як писали раніше.',
    'Уточнюємо: додому повернулися 86, а не 84 захисники, як ми писали раніше.',
    'Сегодня из плена домой вернулись 84 украинских защитника. Уточняем: 86, а не 84, как писали ранее.',
    '84 defenders came home from Russian captivity today. Correction: 86, not 84.',
    'Correction: 86 came home today instead of 84.',
  ])('is held with the number that it puts right: %s', (text) => {
    const event = eventIn(text)
    expect(event?.figures.ua_returned?.value).toBe(86)
    expect(event?.corrects?.instead).toEqual([84])
    expect(event?.review.map(({ code }) => code)).toEqual(['correction_unclear'])
  })

  test('puts right a part, and what it adds up to', () => {
    const text =
      'Сьогодні з полону повернулися 84 захисники і 10 цивільних. Виправлення: цивільних не 10, а 12.'
    expect(figuresIn(text)).toEqual({ ua_returned: 96, ua_military: 84, ua_civilians: 12 })
  })

  test('puts the number of bodies right', () => {
    const text = 'Сегодня Украине передали тела 1000 погибших. Уточнение: 1012, а не 1000.'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1012 })
  })

  test.for([
    'Сьогодні відбувся обмін. Речник уточнив, що повернулися 84 захисники.',
    'Сегодня состоялся обмен. Зеленский уточнил, что домой вернулись 84 украинца.',
    'Today a prisoner exchange took place: 84 Ukrainians, not 86 as media wrote, came home.',
  ])('is not meant by a word that only adds: %s', (text) => {
    const event = eventIn(text)
    expect(event?.corrects).toBeUndefined()
    expect(event).toMatchObject({ figures: { ua_returned: { value: 84 } }, review: [] })
  })
})

describe('what a correction proposes', () => {
  test.for([
    'Виправлення: Росії передали не 84, а 86 військових.',
    'Исправление: России передали не 84, а 86 военных.',
    'Correction: not 84 but 86 soldiers were handed over to Russia.',
    'Виправлення: Росія отримала не 84, а 86 своїх.',
  ])('is of Russia where they went there: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ru_returned: 86 })
  })

  test.for([
    'Виправлення: Росія передала не 84, а 86 військових.',
    'Исправление: Украине передали не 84, а 86 военных.',
  ])('and of Ukraine where they came from there: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 86, ua_military: 86 })
  })

  test.for([
    'Відбувся обмін: 84 на 84. Виправлення: 86 на 84.',
    'Обмен 84 на 84. Исправление: 86 на 84.',
    'Виправлення: обмін був не 84 на 84, а 86 на 84.',
    'Correction: the swap was 86 for 84, not 84 for 84.',
  ])('is the formula that it puts right: %s', (text) => {
    const event = eventIn(text)
    expect(figuresIn(text)).toEqual({ ua_returned: 86, ru_returned: 84 })
    expect(event?.review.map(({ code }) => code)).toContain('correction_unclear')
  })
})
