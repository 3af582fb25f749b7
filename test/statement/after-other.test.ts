import { describe, expect, test } from 'vitest'
import { eventsIn } from './told.ts'

describe('a number of those who came before', () => {
  test.each([
    'A second day of the big swap: 307 prisoners came home to each country on Saturday after 390 on Friday.',
    'Ukraine and Russia swapped 307 prisoners each on Saturday, a day after each released 390.',
    "307 людей повернулися додому сьогодні після 390 у п'ятницю. Обмін триває.",
    'Обмен пленными: на Украину сегодня вернулись 307 человек после 390 в пятницу.',
  ])('is not of the news: %s', (text) => {
    expect(eventsIn(text, '2025-05-24').map(({ figures }) => figures.ua_returned?.value)).toEqual([
      307,
    ])
  })

  test('is told where nothing was counted before it', () => {
    const text = 'After 84 defenders came home today in an exchange, their families met them.'
    expect(eventsIn(text, '2025-08-14')[0]?.figures.ua_returned?.value).toBe(84)
  })
})

describe('what two do to each other', () => {
  test.each([
    'Росія та Україна готуються обміняти по 1000 полонених. Сторони передали одна одній списки.',
    'Сторони обміну передали один одному списки полонених. Коли повернуться люди, не сказано.',
    'Ukraine and Russia handed one another lists of prisoners for the coming exchange.',
  ])('counts nobody: %s', (text) => {
    expect(eventsIn(text, '2025-05-22')).toEqual([])
  })
})
