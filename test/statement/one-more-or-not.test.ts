import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const DAY = '2025-10-02'
const { codesIn, figuresIn } = readOn(DAY)

describe('whether a number ending in one counts the next one too is open', () => {
  test.for([
    'Сьогодні відбувся обмін. Додому повернули 41 військового та цивільного.',
    'Обмін полоненими: 41 військовий і цивільний повернулися додому.',
    'Сьогодні відбувся обмін. Додому повернули 41 захисника та цивільного.',
    'Сегодня состоялся обмен. Украина вернула 41 военного и гражданского.',
    'Сьогодні репатрійовано тіла 41 військового та цивільного.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).toEqual(['figure_open'])
  })

  test.for([
    ['Сьогодні відбувся обмін. Додому повернули 42 військових та цивільного.', 43],
    ['Сьогодні відбувся обмін. Додому повернули 11 військових та цивільного.', 12],
    ['Сьогодні відбувся обмін. Додому повернули 41 військового й одного цивільного.', 42],
    ['Сьогодні відбувся обмін. Додому повернули 41 захисника та цивільну.', 42],
    ['Сьогодні відбувся обмін. Додому повернули 42 військових та цивільних.', 42],
    ['Сьогодні 42 українці вдома: в обміні повернули 41 військового та цивільного.', 42],
    ['Prisoner swap today: 41 servicemen and a civilian came home.', 42],
    ['Prisoner swap today: 41 military and civilian captives came home to Ukraine.', 41],
  ] as const)('and plain in «%s»', ([text, all]) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: all })
  })
})

describe('whether civilians told of besides are some of the soldiers is open', () => {
  test.for([
    'Обмін полоненими: додому повернулися 90 військових, серед визволених також 5 цивільних.',
    'Обмін полоненими: додому повернулися 90 військових. Серед звільнених є й 5 цивільних.',
    'Обмін полоненими: повернулися 90 захисників. Серед тих, кого звільнили, також п’ятеро цивільних.',
    'Обмен пленными: Украина вернула 90 военных, среди освобожденных также 5 гражданских.',
    '90 Ukrainian soldiers returned in a swap today. Among those freed are also 5 civilians.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).toEqual(['figure_open'])
  })

  test.for([
    ['Обмін полоненими: повернулися 90 людей. Серед звільнених також 5 цивільних.', 90, 85],
    ['Обмін полоненими: повернулися 90 військових, серед них 5 цивільних.', 90, 85],
    ['Обмін: 95 людей удома, 90 військових, серед визволених також 5 цивільних.', 95, 90],
    ['Обмен пленными: вернулись 90 украинцев, среди освобожденных также 5 гражданских.', 90, 85],
    ['90 prisoners returned to Ukraine in a swap, among those freed are also 5 civilians.', 90, 85],
  ] as const)('and plain in «%s»', ([text, all, soldiers]) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({
      ua_returned: all,
      ua_military: soldiers,
      ua_civilians: 5,
    })
  })
})

describe('civilians whom one side lets go besides', () => {
  test.for([
    'Сьогодні відбувся обмін полоненими, по 90. Росія також відпустила 5 цивільних.',
    'Обмін полоненими по 90. Росія також відпустила 5 цивільних.',
    'Сегодня прошел обмен пленными, по 90. Россия также отпустила 5 гражданских.',
    'A prisoner exchange took place today, 90 each. Russia also released 5 civilians.',
    'A prisoner exchange took place today, 90 from each side. Russia also let 5 civilians go.',
    "Today's swap was 90 for 90. Russia also let go 5 civilians.",
  ])('are none of the number of each: «%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 95, ua_civilians: 5, ru_returned: 90 })
  })

  test.for([
    'Сегодня прошел обмен пленными, по 90. Украина также отпустила 5 гражданских.',
    'Сьогодні обмін полоненими, по 90. Україна також відпустила 5 цивільних.',
  ])('nor where it is the other side: «%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 90, ru_returned: 95 })
  })
})
