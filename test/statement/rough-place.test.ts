import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-10-16')

test.each([
  'Сьогодні відбувся обмін полоненими, ледь не 53-й за час війни.',
  'Сьогодні відбувся обмін полоненими, здається, 53-й за час війни.',
  'Сегодня состоялся обмен пленными, чуть ли не 53-й с начала войны.',
  'Сегодня состоялся обмен пленными, как минимум 53-й с начала войны.',
  'A prisoner swap took place today, at least the 53rd since the invasion.',
])('a place in the row that is only guessed is not told: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ ordinal: null })
})

test.each([
  'Сьогодні відбувся обмін полоненими, вже 53-й за час війни. Повернулися майже всі.',
  'Сегодня состоялся обмен пленными — 53-й с начала войны.',
])('one that is known is: %s', (text) => {
  expect(eventIn(text)?.ordinal?.value).toBe(53)
})
