import { expect, test } from 'vitest'
import { codesIn, eventIn, figuresIn } from './told.ts'

const DAY = '2026-06-19'

test.for<readonly [string, Record<string, number>]>([
  ['The swap has just ended: 118 for 118.', { ua_returned: 118, ru_returned: 118 }],
  [
    '118-for-118. The exchange is over, our people are on the buses.',
    { ua_returned: 118, ru_returned: 118 },
  ],
  ['Обмен только что закончен. 118 на 118.', { ua_returned: 118, ru_returned: 118 }],
  [
    'Росія сьогодні відмовилася віддати 30 азовців, тому обмін відбувся без них: 70 на 70.',
    { ua_returned: 70, ru_returned: 70 },
  ],
  [
    'Moscow refused to give up 30 wounded, so the prisoner exchange went ahead today and was completed: 70 for 70.',
    { ua_returned: 70, ru_returned: 70 },
  ],
  [
    'Russia returned 48 Ukrainian soldiers in an exchange today - six more than yesterday.',
    { ua_returned: 48, ua_military: 48 },
  ],
  [
    'Сьогодні за обміном Росія повернула 48 військових - це на шість більше, ніж учора.',
    { ua_returned: 48, ua_military: 48 },
  ],
  [
    'All of the 88 defenders released today in a swap had been beaten.',
    { ua_returned: 88, ua_military: 88 },
  ],
])('%s is told', ([text, figures]) => {
  expect(codesIn(text, DAY)).toEqual([])
  expect(figuresIn(text, DAY)).toEqual(figures)
})

test.for([
  'A swap took place today. We got 52, they got 50.',
  'Сьогодні вдома тридцять. Учора були вдома сто. Обмін триває, чекаємо на інших.',
  'Вчера 100, сегодня 45: обмен, о котором договорились в Женеве, идёт дальше.',
  'Після обміну 5 червня (160 осіб) сьогодні відбувся новий: 88.',
  'Ukraine expected 1,000 bodies today; 912 arrived.',
  'Обмін тілами сьогодні: 1000/38.',
  '1,000 bodies again. It is the same round number as ever; today Russia took 26.',
])('%s is held, and not lost', (text) => {
  const event = eventIn(text, DAY)
  expect(event?.review.length).toBeGreaterThan(0)
})

test.for([
  'Росія відмовилася віддати 30 поранених, тож обмін 70 на 70 зірвано.',
  'Russia refused the exchange of 70 for 70, so new talks took place today.',
  'Today 40 families received letters from prisoners. The exchange of letters goes on.',
  'Сьогодні 60 днів, як відбувся обмін. Чекаємо на новий.',
  'Сегодня сто дней, как состоялся обмен. Ждём остальных.',
  'The swap of flats is complete: 132 for 132 apartments were exchanged by the city.',
  'Today 200 hryvnias were returned. The exchange office apologised.',
  'Ukraine expected 1,000 bodies today, but 912 will arrive only tomorrow.',
])('%s is no news', (text) => {
  expect(eventIn(text, DAY)).toBeNull()
})
