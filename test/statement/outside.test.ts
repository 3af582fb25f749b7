import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn } = readOn('2026-04-11')

describe('those who came outside of the exchange are counted once', () => {
  test.for<readonly [string, string]>([
    [
      'Russia’s Defence Ministry said 143 Russian soldiers returned from Ukraine today and, as a goodwill gesture, 27 wounded Ukrainians were handed over in exchange for 12 wounded Russians.\n\nZelensky said 170 Ukrainian warriors are home from Russian captivity.',
      '170 155',
    ],
    [
      '170 українців сьогодні вдома, обмін відбувся. Росія отримала 143 своїх, а 27 важкопоранених повернулися до нас жестом доброї волі.',
      '170 143',
    ],
    [
      'Сегодня из плена вернулись 170 украинских защитников. 27 раненых Россия отдала вне обмена, остальные 143 – по обмену.',
      '170 -',
    ],
    [
      'Сьогодні з полону повернулися 143 українських воїни. Ще 31 поранений повернувся поза обміном.',
      '174 -',
    ],
    [
      'Ukraine and Russia swapped 143 prisoners each today; another 27 wounded Ukrainians were freed outside the exchange.',
      '170 143',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('civilians counted beside soldiers are of the same side', () => {
  test.for<readonly [string, string]>([
    [
      'A prisoner exchange took place today: 190 people came back to Ukraine. Moscow reported that 60 civilians and 130 Ukrainian soldiers were swapped for an equivalent number of its detainees.',
      '190 190',
    ],
    [
      'Russia said 60 civilians and 130 Ukrainian soldiers were exchanged for the same number of its own today.',
      '190 190',
    ],
    [
      'Сьогодні додому повернулися 130 українських військових. Росія отримала 130 своїх військових і 20 жителів Курської області.',
      '130 150',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})
