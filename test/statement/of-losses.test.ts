import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, figuresIn } = readOn('2025-08-14')

describe('losses in battle beside an exchange', () => {
  test.each([
    'Сьогодні обмін: удома 146 захисників. Москва оцінила власні втрати в бою у 130 військових.',
    'Сегодня обмен: дома 146 украинских защитников. В Москве оценили свои потери в 130 военных.',
    '146 Ukrainian defenders are home after a prisoner swap today. Moscow put its own losses in the battle at 130 servicemen.',
  ])('are nobody who came to Russia: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toEqual({ ua_returned: 146, ua_military: 146 })
  })

  test('leave what Russia got as it is', () => {
    const text =
      '146 Ukrainian defenders are home after a prisoner swap today. Moscow put its own number at 130 servicemen.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 146, ru_returned: 130 })
  })
})
