import { expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const codesOf = (text: string): readonly string[] =>
  extractStatements({ text, published: '2025-05-23' })
    .filter((one) => isEvent(one))
    .flatMap(({ review }) => review.map(({ code }) => code))

test.each([
  'Президент іншої країни привітав Україну та Росію з обміном 1000 на 1000. Обмін ще не почався, кажуть джерела.',
  'Обмін полоненими між Україною та Росією відбувся, пише видання. Офіційного підтвердження поки немає.',
  'Между Россией и Украиной состоялся обмен пленными, пишет газета. Стороны эту информацию не подтвердили.',
  'A prisoner swap between Russia and Ukraine took place today, a president abroad wrote. Kyiv has not confirmed it.',
])('an exchange without a number that its own text takes back waits for a person: %s', (text) => {
  expect(codesOf(text)).toEqual(['unconfirmed'])
})

test('an exchange that goes on for days is told', () => {
  expect(
    codesOf('Сьогодні відбувся черговий етап обміну полоненими. Обмін триватиме й завтра.'),
  ).toEqual([])
})
