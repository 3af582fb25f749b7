import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, eventsIn } = readOn('2025-03-19')

test.each([
  'Обмін полоненими відбувся сьогодні. Росія хотіла 76 на 76, та не зійшлися.',
  'Обмін полоненими відбувся сьогодні. Мало бути 76 за 76, та не склалося.',
  'Обмен пленными состоялся сегодня. Россия требовала обмен по формуле 76 на 76.',
  'A prisoner swap took place today. Moscow had wanted 76 for 76, but Kyiv refused.',
])('a formula that was only sought is none of the swap: %s', (text) => {
  expect(eventsIn(text)).toHaveLength(1)
  expect(figuresIn(text)).toEqual({})
})

test.each([
  'Обмін полоненими відбувся сьогодні: 76 за 76, як і хотів Київ.',
  'Обмен состоялся сегодня. Москва требовала 90 на 76, сошлись на 76 на 76.',
  'A prisoner swap that families had asked for took place today, 76 for 76.',
])('one that was carried out is, whatever was sought: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 76, ru_returned: 76 })
})

test.each([
  'Сьогодні обмін полоненими, вдома 76 захисників. З автобуса сходили по двоє, 2 за 2.',
  'Сьогодні обмін полоненими, вдома 76 захисників. Родичі підходили 3 за 3.',
])('by twos and threes nobody is swapped: %s', (text) => {
  expect(figuresIn(text)).toEqual({ ua_returned: 76, ua_military: 76 })
})
