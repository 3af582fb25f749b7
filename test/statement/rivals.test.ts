import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const codesOf = (text: string): readonly string[] =>
  extractStatements({ text, published: '2026-05-14' })
    .filter((statement) => isEvent(statement))
    .flatMap(({ review }) => review.map(({ code }) => code))

describe('a whole beside which the text has another one', () => {
  test.for([
    'Відбувся новий обмін, додому повернулися понад 45 українців. Звільнено також 12 цивільних.',
    'A prisoner exchange took place today. More than 41 Ukrainian prisoners of war were released, including 13 civilians who came home.',
    'Сьогодні Україні повернули понад 500 тіл полеглих. З моргів на території РФ повернули 154 тіла.',
    'Обмін: 84 захисники вдома. Сьогодні з російського полону повернулися 86 захисників.',
    'Україні передали ще 1251 тіло полеглих. Сьогодні Україна отримала 1248 тіл полеглих.',
  ])('is held: %s', (text) => {
    expect(codesOf(text)).toContain('figures_differ')
  })

  test.for([
    'Сьогодні відбувся обмін. Майже 50 захисників удома: повернулися 49 воїнів.',
    'Сьогодні відбувся обмін: додому повернулися 157 людей, 150 військових і 7 цивільних.',
  ])('is told where both agree: %s', (text) => {
    expect(codesOf(text)).toEqual([])
  })
})
