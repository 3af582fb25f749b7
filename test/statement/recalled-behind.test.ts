import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2025-11-20')

describe('What is of before by the words behind it', () => {
  test.each([
    'Україна повернула з полону 215 захисників. Так генерал згадує один із перших обмінів.',
    'З полону звільнили 84 захисників. Такими словами учасник перемовин пригадав обмін, який провели взимку.',
    'Из плена вернули 132 украинских защитника. Так переговорщик вспоминает тот обмен.',
    'Ukraine brought home 132 defenders from Russian captivity. This is how the envoy remembers the swap.',
  ])('is no news where somebody only calls it to mind: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    'Сьогодні з полону звільнили 215 захисників. Так президент згадав про обмін у зверненні.',
    'З полону звільнили 215 захисників. Так президент повідомив про обмін.',
    'З полону звільнили 215 захисників. Про обмін президент згадав і у вечірньому зверненні.',
  ])('is news where the day is named, or it is only told: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-20')
  })

  test.each([
    'З Росії привезли 750 тіл. Але це було в червні.',
    'Из России привезли 750 тел, но это было в июне.',
    'Russia handed over 750 bodies, but that was in June.',
    'Додому повернулися 206 захисників із полону, але це сталося ще в травні.',
  ])('is no news where it was in another month: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('is news where only its agreement was in another month', () => {
    const text =
      'Відбувся обмін: з полону повернулися 206 захисників. Домовленість про це була ще в червні.'
    expect(toldIn(text)).toBe('told 2025-11-20')
  })
})
