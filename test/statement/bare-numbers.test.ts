import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn, toldIn, sidesIn } = readOn('2025-10-02')

describe('a number without a noun beside a swap', () => {
  test.each([
    'Сьогодні обмін полоненими. Повернулося додому: 94.',
    'Сьогодні відбувся обмін полоненими. Повернулося вдвічі більше, ніж минулого разу: 94.',
    'Сегодня состоялся обмен пленными. На Украину вернулось вдвое больше, чем в прошлый раз: 94.',
    'Twice as many as last time came home in today’s prisoner exchange: 94.',
    'Prisoner swap today. Back home: 94.',
  ])('counts those who came: «%s»', (text) => {
    expect(sidesIn(text)).toBe('94 -')
  })

  test.each([
    'Сьогодні обмін полоненими. Не повернулися додому: 94.',
    'Сьогодні не повернулися додому: 94. Обмін відбувся.',
    'Сегодня обмен пленными. Не вернулись на Украину: 94.',
    'Today’s prisoner swap is over. Never came home: 94.',
    'Обмін полоненими відбувся торік. Повернулося додому: 94.',
    'Щоразу, коли оголошують обмін, вона їде до лікарні. Учора повернулися 94.',
    'Сьогодні обмін книжками. Повернулося додому: 94.',
  ])('counts nobody in «%s»', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('ua_returned')
  })
})

describe('a number of which only is said where they went', () => {
  test.each([
    'Москва и Киев поменялись людьми: 157 вернулись на Украину (150 служивых и 7 гражданских), 150 — в Россию.',
    'Обмен пленными сегодня. Вернулись 157 (150 военных и 7 гражданских), 150 — в Россию.',
    'Сьогодні обмін полоненими. Додому їдуть 157 (150 військових і 7 цивільних), росіянам — 150.',
    'Обмін полоненими відбувся сьогодні: в Україну повернулися 157 (150 військових і 7 цивільних), у Росію — 150.',
    'Prisoner swap today. 157 came home (150 military and 7 civilians) and 150 to Russia.',
  ])('is of the other side: «%s»', (text) => {
    expect(sidesIn(text)).toBe('157 150')
    expect(figuresIn(text)).toMatchObject({ ua_military: 150, ua_civilians: 7 })
  })

  test.each([
    [
      'Минобороны РФ: сегодня вернулись 157 (150 военных и 7 гражданских), 150 — на Украину.',
      '150 157',
    ],
    ['Сегодня из плена вернулись 157 российских военных, 150 — на Украину.', '150 157'],
    [
      'Сьогодні обмін полоненими. Повернулися 157 (150 військових і 7 цивільних), 150 із них служили в ЗСУ.',
      '157 -',
    ],
  ])('«%s»: %s', (text, sides) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('the place in the series without the word for it', () => {
  test.each([
    '94 defenders came home in today’s prisoner exchange. It’s the 77th since February 2022.',
    '94 defenders came home in today’s prisoner exchange. It was the fifth this year and the 77th since the invasion.',
    'Сьогодні обмін полоненими: 94 захисники вдома. Це вже 77-й з лютого 2022 року.',
    'Сьогодні обмін полоненими: 94 захисники вдома. П’ятий цього року, 77-й від початку вторгнення.',
    'Сегодня состоялся обмен пленными: 94 украинских защитника дома. Это 77-й с февраля 2022 года.',
    'Сегодня состоялся обмен пленными: 94 украинских защитника дома. Это пятый в этом году и 77-й с начала вторжения.',
  ])('is told by «%s»', (text) => {
    expect(eventIn(text)).toMatchObject({ ordinal: { value: 77 }, review: [] })
  })

  test.each([
    '94 defenders came home in today’s prisoner exchange. It’s the 717th day since February 2022.',
    '94 defenders came home in today’s prisoner exchange. This is the 77th defender from our town since 2022.',
    'Сьогодні обмін полоненими: 94 захисники вдома. Це вже 77-й захисник із нашого міста з лютого 2022 року.',
    'Сьогодні обмін полоненими: 94 захисники вдома. Минулий обмін був у липні. Це був 76-й з лютого 2022 року.',
    'Сегодня состоялся обмен пленными: 94 украинских защитника дома. Среди них боец 77-й бригады, в плену с февраля 2022 года.',
  ])('and not by «%s»', (text) => {
    expect(eventIn(text)).toMatchObject({ ordinal: null })
  })
})

describe('several swaps of one day', () => {
  test.each([
    '94 defenders returned in two exchanges today.',
    'Сьогодні 94 українці повернулися двома обмінами.',
    'Сегодня 94 украинских защитника вернулись двумя обменами.',
  ])('are read and held: «%s»', (text) => {
    expect(toldIn(text)).toBe('held')
  })

  test.each([
    'Over two days 94 Ukrainians came home in two exchanges.',
    '940 Ukrainian soldiers returned in five exchanges.',
    '6,235 Ukrainian soldiers returned in 71 exchanges.',
  ])('of several days are no news: «%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('a round number made exact', () => {
  test.each([
    'Three dozen of them, to be precise: 36 Ukrainian soldiers crossed over in today’s prisoner exchange.',
    'Сьогодні обмін полоненими. Три десятки їх, а точніше: 36 захисників, повернулися додому.',
    'Сегодня обмен пленными. Из плена вернулись три десятка украинских бойцов, а точнее: 36.',
  ])('is all of them: «%s»', (text) => {
    expect(sidesIn(text)).toBe('36 -')
  })
})

describe('only some of them', () => {
  test.each([
    'Сьогодні обмін полоненими: повернулися наші, лише 3 з них офіцери.',
    'Сегодня обмен пленными: домой вернулись наши, только 3 из них офицеры.',
    'Our people are home from captivity in a prisoner swap today, only 3 of them officers.',
  ])('are no whole: «%s»', (text) => {
    expect(figuresIn(text)).toEqual({})
  })
})
