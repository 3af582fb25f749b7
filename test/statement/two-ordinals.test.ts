import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2026-03-06')

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
