import { describe, expect, test } from 'vitest'
import { eventIn, figuresIn } from './told.ts'

const DAY = '2026-01-29'
const BOTH = { bodies_to_ua: 1000, bodies_to_ru: 38 }

describe('who has been given bodies, and gives others', () => {
  test.each([
    'A repatriation took place on Thursday. The Ukrainian side was given 1,000 bodies and returned 38.',
    'A body exchange was held today. The Russian side was given 38 bodies and returned 1,000.',
    'A body exchange was held today. Moscow was given 38 bodies and handed over 1,000.',
    'Сегодня состоялся обмен телами. Украинской стороне передали 1000 тел, она вернула 38.',
    'Сегодня прошёл обмен телами. Российской стороне передали 38 тел, она вернула 1000.',
    'Сьогодні відбувся обмін тілами. Українській стороні передали 1000 тіл, вона віддала 38.',
  ])('gives them to the other side: %s', (text) => {
    expect(eventIn(text, DAY)?.review).toEqual([])
    expect(figuresIn(text, DAY)).toEqual(BOTH)
  })

  test.each([
    'Сьогодні відбувся обмін тілами. Росія передала Україні 1000 тіл, вона отримала 38.',
    'Сегодня состоялся обмен телами. Россия передала Украине 1000 тел, а вернула 38.',
    'A body exchange was held today. Kyiv got 1,000 bodies and returned 38.',
  ])('or gets some back, having given: %s', (text) => {
    expect(figuresIn(text, DAY)).toEqual(BOTH)
  })
})

test.each([
  'Russian officials: 1,000 Ukrainian bodies exchanged for 38. The transfer was held today.',
  '38 Russian bodies were exchanged for 1,000 today.',
  'Тысячу украинских тел обменяли на 38. Передача прошла сегодня, сообщил Саралиев.',
  'Тисячу тіл українських військових обміняли на 38. Передача відбулася сьогодні.',
])('whose the first are tells whose the others are: %s', (text) => {
  expect(figuresIn(text, DAY)).toEqual(BOTH)
})

describe('American mediators', () => {
  const NEWS = 'Today 185 Ukrainian soldiers came home in an exchange.'

  test.each([
    `${NEWS} Zelensky thanked the American mediators.`,
    `${NEWS} It was arranged with American mediation.`,
    `${NEWS} We are grateful to our American partners.`,
    'Сьогодні відбувся обмін: додому повернулися 185 захисників. Умєров подякував американським посередникам.',
    'Сегодня состоялся обмен: из плена вернулись 185 военных. Москалькова поблагодарила американских посредников.',
  ])('are the United States: %s', (text) => {
    expect(eventIn(text, '2025-10-02')?.mediators).toEqual(['USA'])
  })

  test.each([
    `${NEWS} Among them is an American who had helped evacuate civilians.`,
    'Today 185 Ukrainian soldiers and an American volunteer came home in an exchange. The family thanked the headquarters.',
  ])('and an American is none: %s', (text) => {
    expect(eventIn(text, '2025-10-02')?.mediators).toEqual([])
  })
})
