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

describe('those given out of goodwill for a few of the other side are told of both, in each language', () => {
  test.for<readonly [string, string]>([
    [
      '170 українців сьогодні вдома, обмін відбувся. Росія отримала 143 своїх, а жестом доброї волі 27 важкопоранених віддали за 12.',
      '170 155',
    ],
    [
      '170 украинцев сегодня дома, обмен состоялся. Россия получила 143 своих, а жестом доброй воли 27 тяжелораненых отдали за 12.',
      '170 155',
    ],
    [
      '170 Ukrainians are home today, the exchange took place. Russia received 143 of its own, and as a gesture of goodwill 27 badly wounded were given for 12.',
      '170 155',
    ],
    [
      'Сьогодні з полону повернулися 170 наших. 143 обміняли на 143, а жестом доброї волі 27 важкопоранених віддали за 12 їхніх.',
      '170 155',
    ],
    [
      'Today 170 of ours came back from captivity. 143 were swapped for 143, and as a gesture of goodwill 27 badly wounded were given for 12 of theirs.',
      '170 155',
    ],
    [
      'Сьогодні обмін полоненими: по 143 військових повернулися додому з кожного боку. Як жест доброї волі 27 важкопоранених нам віддали за 12 поранених росіян.',
      '170 155',
    ],
    [
      'Сегодня обмен пленными: по 143 военных вернулись домой с каждой стороны. В качестве жеста доброй воли 27 тяжелораненых нам отдали за 12 раненых россиян.',
      '170 155',
    ],
    [
      'Prisoner exchange today: 143 soldiers returned home on each side. As a goodwill gesture, 27 badly wounded were handed to us for 12 wounded Russians.',
      '170 155',
    ],
    [
      'Обмін полоненими відбувся сьогодні: 143 на 143. Жестом доброї волі Росія передала ще 27 важкопоранених.',
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
