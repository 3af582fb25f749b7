import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn } = readOn('2026-03-06')

describe('the end of a swap is news, whenever it began', () => {
  test.each([
    'Ukraine got 187 of its people back from Russian captivity on Friday, completing the swap that had begun the day before.',
    'Ukraine got 187 of its people back from Russian captivity on Friday, finishing the exchange that started a day earlier.',
    'У п’ятницю Україна повернула з полону 187 людей – завершено обмін, що почався днем раніше.',
    'В пятницу Украина вернула из плена 187 человек, завершив обмен, который начался днём ранее.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('187 -')
  })

  test.each([
    'The swap that began the day before brought 187 Ukrainians home from captivity, and nobody came on Friday.',
    'Completing his visit, the president recalled the swap that had begun the day before, when 187 Ukrainians came home.',
    'Завершуючи виступ, президент нагадав про обмін, який розпочався днем раніше: тоді повернулися 187 українців.',
    'Завершая выступление, президент напомнил об обмене, который начался днём ранее: тогда вернулись 187 украинцев.',
  ])('and what only began the day before is none: «%s»', (text) => {
    expect(sidesIn(text)).toBe('none')
  })
})
