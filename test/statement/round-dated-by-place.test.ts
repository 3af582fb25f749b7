import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-06-26')
const agreementIn = (text: string): string | undefined => eventIn(text)?.agreement?.id

describe('a round that is dated beside its place', () => {
  test.each([
    'Наші захисники повернулися з полону. Обмін 26 червня відбувся на виконання того, про що сторони зійшлися у Стамбулі 2 червня.',
    'Наши защитники вернулись из плена в Украину. Обмен 26 июня провели во исполнение того, на чём стороны сошлись в Стамбуле 2 июня.',
    'Ukrainian soldiers are home from captivity. The exchange took place on June 26 and carries out what the sides settled in Istanbul on June 2.',
  ])('is the one the exchange is under: %s', (text) => {
    expect(agreementIn(text)).toBe('istanbul_june_2025')
  })

  test('is none where another exchange was on its day', () => {
    const text =
      'Обмін відбувся: 41 воїн удома. Минулий обмін провели 14 червня, коли делегації їхали зі Стамбула.'
    expect(agreementIn(text)).toBeUndefined()
  })
})
