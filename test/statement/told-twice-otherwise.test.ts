import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn } = readOn('2026-03-06')

test.each([
  '72-й обмін полоненими: вдома 300 захисників.\nСьогодні відбувся обмін, 71-й за рахунком. Додому повернулися 300 захисників.',
  'Состоялся 72-й обмен пленными. Домой вернулись 300 украинских военных. Штаб отмечает: это 71-й обмен с начала вторжения.',
  'Another 95 Ukrainian defenders are home after the 58th prisoner swap with Russia.\nFor the headquarters it was the 57th exchange.',
])('Of two numbers of the exchange none is told: %s', (text) => {
  expect(eventIn(text)?.ordinal ?? null).toBeNull()
})

test.each([
  [
    '72-й обмін полоненими: вдома 300 захисників.\nСьогодні відбувся 72-й обмін. Попередній, 71-й обмін пройшов 5 березня.',
    72,
  ],
  [
    'Сьогодні відбувся 72-й обмін полоненими. Вдома 300 захисників. Це другий обмін цього року.',
    72,
  ],
  [
    'Состоялся 72-й обмен пленными. Домой вернулись 300 украинских военных. Предыдущий, 71-й обмен прошел 5 марта.',
    72,
  ],
  [
    'The 72nd prisoner exchange took place today: 300 Ukrainian defenders are home. The previous, 71st exchange was on March 5.',
    72,
  ],
])('That of an earlier one is none of this one: %s', (text, ordinal) => {
  expect(eventIn(text)?.ordinal?.value).toBe(ordinal)
})

test.each([
  'Prisoner swap held today: 206 captives from Russia and Ukraine are home.',
  'Відбувся обмін. Сьогодні додому повернулися 206 полонених з України та Росії.',
  'Сегодня домой вернулись 206 пленных из России и Украины, состоялся обмен.',
])('Of both sides together nobody knows how many are whose: %s', (text) => {
  expect(codesIn(text)).toContain('side_unclear')
})

test.each([
  'Prisoner swap held today: 206 captives from Russia and Ukraine are home, 103 from each side.',
  '103 Ukrainian soldiers came home today in a prisoner exchange between Russia and Ukraine.',
])('unless the text tells: %s', (text) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)['ua_returned']).toBe(103)
})

test.each([
  'Сьогодні відбувся обмін. Додому повернулися військові та 7 цивільних.\nЗ полону сьогодні вийшли також восьмеро цивільних.',
  'Сегодня состоялся обмен пленными. В Украину вернулись военные и 7 гражданских.\nДомой вернулись 9 гражданских, сообщил штаб.',
  'A prisoner exchange took place today. Ukrainian soldiers and 7 civilians are home.\nHome today are soldiers and nine civilians, the headquarters said.',
])('Of two numbers of the civilians neither is told: %s', (text) => {
  expect(codesIn(text)).toContain('figures_differ')
})

test.each([
  'Сьогодні відбувся обмін. Додому повернулися військові та 8 цивільних.\nТрое цивільних повернулися до Харкова.',
  'Сегодня состоялся обмен пленными. Вернулись 150 украинских военных и 7 гражданских. Также домой вернулись 3 жителя Курской области.',
])('but some of them are no other number: %s', (text) => {
  expect(codesIn(text)).toEqual([])
})
