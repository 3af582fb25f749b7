import { describe, expect, test } from 'vitest'
import { figuresIn, readOn } from './told.ts'

const DAY = '2026-05-14'
const { sidesIn } = readOn(DAY)

describe('whom a side lets out of its hands goes to the other one, in each language', () => {
  test.for<readonly [string, string]>([
    [
      'Обмін полоненими. У четвер Росія випустила 62 військових та чотирьох цивільних, підтвердив омбудсман.',
      '66 -',
    ],
    [
      'Обмен пленными. В четверг Россия выпустила 62 военных и четверых гражданских, подтвердил Лубинец.',
      '66 -',
    ],
    ['Prisoner exchange. Today Russia set free 62 soldiers and four civilians.', '66 -'],
    [
      'Prisoner exchange. Today Kyiv set free 58 Russian soldiers, and Moscow set free 62 Ukrainians.',
      '62 58',
    ],
    ['Обмін полоненими. Сьогодні Київ випустив 58 військових, а Москва випустила 62.', '62 58'],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test('what is only set is let go by nobody', () => {
    const text =
      'Prisoner exchange today. Russia set a new record and took back 62 of its soldiers.'
    expect(figuresIn(text, DAY)).toMatchObject({ ru_returned: 62 })
    expect(figuresIn(text, DAY)).not.toHaveProperty('ua_returned')
  })
})

describe('half of a number in each direction is that of either side', () => {
  test.for([
    'Prisoner exchange today: 124 people changed hands, half in each direction.',
    'Обмен пленными: сегодня домой поехали 124 человека, половина – с каждой стороны.',
    'Обмін полоненими: сьогодні додому поїхали 124 людини, по половині з кожного боку.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('62 62')
  })

  test.for([
    'Prisoner exchange today: 124 Ukrainians came home, half of them wounded, each has been examined.',
    'Обмін полоненими: сьогодні додому повернулися 124 українці, половина з них поранені, кожного оглянули лікарі.',
    'Обмен пленными: сегодня домой вернулись 124 украинца, половина ранены, каждого осмотрели врачи.',
  ])('half of them may be something else: «%s»', (text) => {
    expect(sidesIn(text)).toBe('124 -')
  })
})

describe('those who came as a sign of goodwill came on top of the exchange', () => {
  test.for<readonly [string, string]>([
    [
      'Обмін полоненими. Сьогодні 131 боєць РФ та 131 українець повернулися до своїх. На знак доброї волі Росія додатково віддала 18 поранених і отримала дев’ять своїх.',
      '149 140',
    ],
    [
      'Обмен пленными. Сегодня 131 боец РФ и 131 украинец вернулись к своим. Формула, таким образом, равная, но ею дело не ограничилось: в знак доброй воли Россия дополнительно отдала 18 раненых и получила девять таких же своих.',
      '149 140',
    ],
    [
      'Prisoner exchange. 131 Russian soldiers and 131 Ukrainians returned to their own today. As a sign of goodwill Russia additionally handed over 18 wounded men and received nine of its own.',
      '149 140',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test.for([
    'Обмен пленными. Сегодня вернулся 131 украинец. Таким образом, с начала войны домой вернулись 4757 человек.',
    'Обмен пленными. Сегодня вернулся 131 украинец. Домой, таким образом, вернулись 4757 человек.',
    'Обмін полоненими. Сьогодні повернувся 131 українець. Додому, таким чином, повернулися 4757 людей.',
  ])('«таким образом» with a number still sums up: «%s»', (text) => {
    expect(sidesIn(text)).toBe('131 -')
  })
})

describe('a number that is named as the Ukrainian count is of all who came', () => {
  test.for([
    'Обмен: 131 боец РФ и 131 украинец вернулись сегодня к своим, сообщило Минобороны РФ. Ещё 18 раненых Россия отдала в знак доброй воли. Подробностей немного. На странице президента названо итоговое украинское число – 149 воинов, пишет Зеленский.',
    'Обмін: 131 боєць РФ та 131 українець повернулися сьогодні до своїх, повідомило Міноборони РФ. Ще 18 поранених Росія віддала на знак доброї волі. Подробиць небагато. Зеленський називає остаточне українське число: 149 воїнів.',
    'Exchange: 131 Russian soldiers and 131 Ukrainians came back to their own today, the Russian Defence Ministry said. Another 18 wounded were given by Russia as an act of goodwill. Few details are known. Zelensky names the final Ukrainian figure: 149 soldiers.',
  ])('«%s»', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 149, ru_returned: 131 })
  })
})

describe('civilians beside soldiers whom nobody counts are within the number of all', () => {
  test.for([
    'Сьогодні відбувся обмін: на Батьківщину приїхали 120 українців. Додому їдуть оборонці Соледара, морпіхи й нацгвардійці, а з ними троє цивільних.',
    'Обмен пленными состоялся: на родину приехали 120 украинцев. Домой едут защитники Соледара, бойцы Нацгвардии, а с ними трое гражданских.',
    'Prisoner exchange: 120 Ukrainians are home today. The defenders of Soledar and soldiers of the National Guard are on the buses, plus three civilians.',
  ])('«%s»', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 120, ua_civilians: 3 })
  })

  test.for([
    'Сьогодні в обміні повернулися 120 військових. Додому їдуть оборонці Соледара, а з ними троє цивільних.',
    'Сьогодні в обміні повернулися 120 українців. Разом із ними троє цивільних.',
  ])('and on top of those whom the number counts: «%s»', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 123, ua_civilians: 3 })
  })
})
