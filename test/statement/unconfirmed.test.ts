import { expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { readOn } from './told.ts'

const { codesIn } = readOn('2025-05-23')

test.each([
  'Російські канали пишуть про обмін 112 на 112. Координаційний штаб цього не підтверджує.',
  'Обмін полоненими між Україною та Росією відбувся, пише видання. Офіційного підтвердження поки немає.',
  'Между Россией и Украиной состоялся обмен пленными, пишет газета. Стороны эту информацию не подтвердили.',
  'A prisoner swap between Russia and Ukraine took place today, a president abroad wrote. Kyiv has not confirmed it.',
])('an exchange without a number that its own text takes back waits for a person: %s', (text) => {
  expect(codesIn(text)).toContain('unconfirmed')
})

test('an exchange that goes on for days is told', () => {
  expect(
    codesIn('Сьогодні відбувся черговий етап обміну полоненими. Обмін триватиме й завтра.'),
  ).toEqual([])
})

test.each([
  'Заяви про репатріацію тіл, яка нібито розпочалася сьогодні, не відповідають дійсності. Тіла полеглих передали лише на словах.',
  'The repatriation of bodies has taken place, Russian media say. The headquarters calls these claims untrue.',
])('bodies without a number that are denied in the same text are not told: %s', (text) => {
  const told = extractStatements({ text, published: '2025-06-06' }).filter(
    (one) => isEvent(one) && one.review.length === 0,
  )
  expect(told).toEqual([])
})

test.each([
  'Обмін полоненими: ще 140 захисників удома. Сьогодні повернулися 140 людей. ЗСУ — 82 бійці, НГУ — 22, ТрО — 15, ВМС — 11, ДПСУ — 10; чоловіків 132, жінок 8.',
  'The first exchange in months: 150 people were released. 75 Ukrainians were brought back, Zelensky said. "75 defenders are out of captivity," the headquarters wrote.',
])('a number beside which another one is said again and again is not told: %s', (text) => {
  const told = extractStatements({ text, published: '2024-05-31' }).filter(
    (one) => isEvent(one) && one.review.length === 0,
  )
  const wholes = told.map((one) => isEvent(one) && one.figures.ua_returned?.value)
  expect(wholes.filter((value) => value !== 140 && value !== 75)).toEqual([])
})
