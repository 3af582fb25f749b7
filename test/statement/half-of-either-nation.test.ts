import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, sidesIn } = readOn('2025-05-06')

test.each([
  '180 people walked free in the swap, half of them Russians, half Ukrainians.',
  'Обмен пленными: на свободу вышли 180 человек, половина — украинцы, половина — россияне.',
  'Обмін полоненими: на волю вийшли 180 людей, порівну українців і росіян.',
  'Після обміну додому їдуть 180 полонених, половина – в Україну, половина – до Росії.',
])('a sum of which half are of either nation is halved: %s', (text) => {
  expect(sidesIn(text)).toBe('90 90')
})

test.each([
  '180 people were freed today in a prisoner swap, half of them held in Russia, the rest in the occupied part of Ukraine.',
  '180 people came home in the swap, half of them Ukrainian civilians whom Russia jailed.',
  '180 Ukrainians are home after a swap with Russia, half of them wounded.',
  '180 людей удома після обміну, половина з них — цивільні, яких Росія викрала в Україні.',
])('half of those who came home are of the whole: %s', (text) => {
  const { ua_returned: ua, ru_returned: ru } = figuresIn(text)
  expect([ua, ru]).toEqual([180, undefined])
})

test.each([
  '180 people were freed in a prisoner swap today, 90 of them, including 12 wounded, are Ukrainians.',
  'Внаслідок обміну звільнено 180 людей, із них 90 — українці.',
  'Сегодня в результате обмена освобождены 180 человек, 90 из них — украинцы.',
  'Сьогодні обміняли 180 полонених: 90 українських і стільки ж російських.',
])('a sum of which half are said to be Ukrainians is of both sides: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 90 })
})

test('half of the Ukrainians are some of them', () => {
  const text = 'Внаслідок обміну додому повернулися 180 українців, 90 з них цивільні.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 180, ua_civilians: 90 })
})
