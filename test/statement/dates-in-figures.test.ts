import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, codesIn, figuresIn } = readOn('2025-08-14')

test.each([
  ['On 13/08/2025 73 defenders returned from captivity.', 'told 2025-08-13'],
  ['On 08/13/2025 73 defenders returned from captivity.', 'told 2025-08-13'],
  ['2025-08-14 з полону повернулися 73 захисники.', 'told 2025-08-14'],
  ['2025-08-13 — обмін полоненими: 73 захисники вдома.', 'told 2025-08-13'],
  ['14-08-2025 состоялся обмен: 73 украинских защитника дома.', 'told 2025-08-14'],
  ['13/08/2023 з полону повернулися 73 захисники.', 'none'],
  ['On 08/13/2023 73 defenders returned from captivity.', 'none'],
  ['2023-08-14: відбувся обмін, з полону повернулися 73 захисники.', 'none'],
  ['14-08-2023 состоялся обмен: 73 украинских защитника дома.', 'none'],
])('a day written with strokes or hyphens is that day: %s', (text, told) => {
  expect(toldIn(text)).toBe(told)
})

test.each([
  'On 14/08/2027 73 defenders returned from captivity.',
  'On 14 August 2027 the bodies of 1,000 fallen defenders were returned to Ukraine.',
  'On 13 August 2027 the bodies of 1,000 fallen defenders were returned to Ukraine.',
  '13 серпня 2027 року в Україну повернули тіла 1000 полеглих захисників.',
  '13 августа 2027 года Украине вернули тела 1000 погибших защитников.',
])('a year that is still to come is a misprint, and nobody is counted by it: %s', (text) => {
  expect(codesIn(text)).toEqual(['date_misprint'])
  expect(Object.values(figuresIn(text)).every((value) => value < 2000)).toBe(true)
})
