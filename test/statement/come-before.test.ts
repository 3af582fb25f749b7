import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, toldIn } = readOn('2026-04-11')
const DAY = 'told 2026-04-11'

describe('whoever came home from another country was no captive', () => {
  test.for([
    'Наші захисники досі в полоні, а сьогодні з-за кордону додому повернулися 90 українців.',
    'Наші захисники досі в полоні. А сьогодні з-за кордону додому повернулися 90 українців.',
    'Наши защитники до сих пор в плену, а сегодня из-за границы домой вернулись 90 украинцев.',
    'Our defenders are still in captivity, while today 90 Ukrainians returned home from abroad.',
    'Our defenders are still in captivity. Today 90 Ukrainians returned home from Poland.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['not_called_exchange'])
  })

  test.for([
    'Інші захисники досі в полоні, а сьогодні з російської неволі додому повернулися 90 українців.',
    'Other defenders are still in captivity, while today 90 Ukrainians returned home from Russian captivity.',
    'Сегодня из российского плена домой вернулись 90 украинских защитников.',
  ])('from captivity they were: %s', (text) => {
    expect(toldIn(text)).toBe(DAY)
  })
})

describe('those freed in a swap who go home had come before', () => {
  test.for([
    'Eighty marines freed in a swap went back home today.',
    'Вісімдесят морпіхів, звільнених під час обміну, сьогодні поїхали додому.',
    'Восемьдесят морпехов, освобождённых в ходе обмена, сегодня уехали домой.',
  ])('%s', (text) => {
    expect(toldIn(text)).not.toBe(DAY)
  })

  test.for([
    'Eighty marines were freed in a swap today.',
    'Eighty marines freed in a swap today are back home.',
    'Сьогодні вісімдесят морпіхів повернулися додому в межах обміну.',
    'Сегодня восемьдесят морпехов вернулись в Украину в ходе обмена.',
  ])('who come are news: %s', (text) => {
    expect(toldIn(text)).toBe(DAY)
  })
})

const briefing = (lead: string, sum: string) =>
  `${lead} Про це на брифінгу 11 квітня розповів представник штабу. «${sum}», — сказав він.`

describe('bodies led by the sum of all days', () => {
  test('are no news of the day of the briefing', () => {
    const text = briefing(
      'Росія передала тіла 12 захисників, яких вважали полоненими.',
      'На сьогоднішній день росія передала вже дванадцять тіл наших полонених',
    )
    expect(toldIn(text)).not.toBe(DAY)
  })

  test('beside a number of the day are', () => {
    const text = briefing(
      'Сьогодні Росія передала тіла 12 захисників.',
      'Загалом від початку року повернуто 340 тіл',
    )
    expect(toldIn(text)).toBe(DAY)
  })
})
