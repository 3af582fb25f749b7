import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn } = readOn('2025-11-21')

test.each([
  "Ukraine received 640 bodies today. October's repatriation brought 655 bodies.",
  "Ukraine received 640 bodies today. October's brought 655 bodies, September's 630 and August's as many.",
])('What an earlier month brought is told beside the news: %s', (text) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 640 })
})

test.each([
  "In a repeat of October's swap, 90 Ukrainian soldiers came home today in a prisoner exchange.",
  "August's swap talks bore fruit: 90 Ukrainian soldiers are home, exchanged on Friday.",
])('and a month that is only compared, or of talks, dates nothing: %s', (text) => {
  expect(figuresIn(text)['ua_returned']).toBe(90)
})

test.each([
  'В Україну сьогодні повернули 640 тіл. Це третя передача за тиждень, вісімнадцятого й дев’ятнадцятого – по 600. Росія не забрала жодного тіла.',
  'В Украину сегодня вернули 640 тел. Это третья передача за неделю, восемнадцатого и девятнадцатого – по 600. Россия не забрала ни одного тела.',
])('So many on each of two days are not so many for each side: %s', (text) => {
  expect(figuresIn(text)['bodies_to_ru'] ?? 0).toBe(0)
})

test('So many for each side are, whatever the days', () => {
  expect(
    figuresIn('Обмін відбувся 20 і 21 листопада: по 110 полонених з кожного боку.'),
  ).toMatchObject({ ua_returned: 110, ru_returned: 110 })
})

test('Bodies that will be taken to be examined are those that came', () => {
  const text =
    '118 загиблих захисників повернуто додому. Двох воїнів повернуто із Запорізького напрямку. Тіла на спеціальних машинах повезуть до державних установ; по тому рідні зможуть провести полеглих військових.'
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)['bodies_to_ua']).toBe(118)
})
