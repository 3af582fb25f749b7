import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn } = readOn('2025-11-20')

describe('a number of the news that nothing reads', () => {
  test.for([
    'Сьогодні відбувся обмін полоненими: додому повернулися 120000 військових.',
    'Сьогодні відбувся обмін полоненими: додому повернулися 1500000 військових.',
    'Сегодня состоялся обмен пленными: в Украину вернулись 120 000 военных.',
    'Prisoner exchange today: 150,000 Ukrainian soldiers are home.',
    'Сьогодні відбувся обмін полоненими. Удома 95 захиснкиів і 3 цивілбні.',
    'Сьогодні відбувся обмін полоненими. Удома 95 захиснкиів і 3 цивільні.',
    'Prisoner exchange today. 95 soliders and 3 civilians are home.',
    'Сьогодні відбувся обмін полоненими. Удома 95,5 захисників.',
    'Сьогодні відбувся обмін: удома 9 5 захисників.',
    'Сьогодні відбувся обмін: удома 1e3 захисників.',
    'Today a prisoner exchange took place: 9 5 Ukrainian soldiers are home.',
  ])('holds the event: %s', (text) => {
    expect(codesIn(text)).toEqual(['wording_unknown'])
  })

  test.for([
    'Сьогодні відбувся обмін полоненими. Додому повернулися захисники 36-ї та 58 бригад.',
    'Сьогодні відбувся обмін полоненими. Удома захисники, які провели в неволі 4013 днів.',
    'Сегодня состоялся обмен пленными. Домой вернулись украинские защитники, младшему 21 год.',
    'Prisoner exchange today. Defenders of Mariupol, captured in May 2022, are home.',
    'Сьогодні, 20 листопада 2025, відбувся обмін полоненими, наші захисники вдома.',
  ])('is no number of years, days and brigades: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({})
  })
})

describe('odd digits', () => {
  test.for([
    'Сьогодні відбувся обмін: удома 95³ захисників.',
    'Сьогодні відбувся обмін: удома 95¹ ² захисників.',
    'Prisoner exchange today: 95¹ Ukrainian soldiers are home.',
    'Сегодня прошёл обмен пленными: дома 95₂ украинских защитников.',
    'Сьогодні відбувся обмін: удома ９５ захисників.',
    'Сьогодні відбувся обмін: удома ٩٥ захисників.',
    'Сьогодні відбувся обмін: удома 𝟗𝟓 захисників.',
  ])('are the figures they stand for, and marks of footnotes are none: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 95 })
  })
})

test.for([
  'Сьогодні відбувся обмін полоненими. Україна повернула понад 300 полонених. Точна цифра — 303.',
  'Сегодня обмен пленными. Украина вернула более 300 пленных. Точное число — 303.',
  'Prisoner exchange today. Ukraine got back more than 300 prisoners. The exact figure is 303.',
])('an exact number behind a rough one is the figure: %s', (text) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toEqual({ ua_returned: 303 })
})

test.for([
  'Сьогодні відбувся обмін полоненими. З російського полону визволено одного нацгвардійця та військовослужбовця ВМС.',
  'Сьогодні відбувся обмін. Додому повернуто одного прикордонника і моряка.',
])('one and one of another service are two: %s', (text) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toMatchObject({ ua_returned: 2 })
})

describe('parts that do not add up', () => {
  test.for([
    ['Сьогодні відбувся обмін: вдома 100 українців. З них 60 військових, 30 цивільних.', 60],
    ['Сьогодні відбувся обмін: вдома 100 українців. Серед них 60 військових і 30 цивільних.', 60],
    ['Сьогодні відбувся обмін: вдома 100 українців: 60 військових, 30 цивільних.', 60],
    ['Prisoner swap today: 100 Ukrainians home. Of them 60 soldiers, 30 civilians.', 60],
    ['Сегодня прошел обмен: дома 100 украинцев. Из них 60 военных, 30 гражданских.', 60],
    ['Сьогодні відбувся обмін: вдома 25 українців, із них 12 військових і 20 цивільних.', 12],
    [
      'Prisoner exchange today: 25 Ukrainians are home, including 20 civilians and 12 soldiers.',
      12,
    ],
    ['Сегодня обмен пленными: вернулись 25 украинцев, из них 20 гражданских и 12 военных.', 12],
  ] as const)('hold the event, and the card shows what the post states: %s', ([text, military]) => {
    expect(codesIn(text)).toHaveLength(1)
    expect(figuresIn(text)).toMatchObject({ ua_military: military })
    expect(eventIn(text)?.figures.ua_military?.how).toBe('stated')
  })

  test.for([
    ['Сьогодні відбувся обмін: вдома 100 українців. З них 70 військових, 30 цивільних.', 70],
    ['Сьогодні обмін: вдома 100 українців. З них 60 захисників Маріуполя, 30 цивільних.', 70],
    [
      'Сьогодні відбувся обмін: вдома 100 українців. Серед них 30 цивільних, 60 прикордонників.',
      70,
    ],
    ['Prisoner exchange today. 205 Ukrainians came home: 195 soldiers and 10 civilians.', 195],
    ['Сегодня обмен: дома 100 украинцев, из них 30 гражданских.', 70],
  ] as const)('are others than some of one place or service: %s', ([text, military]) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_military: military })
  })
})
