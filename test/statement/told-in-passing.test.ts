import { describe, expect, test } from 'vitest'
import { codesOf, figuresOf, readOn } from './told.ts'

const { eventIn } = readOn('2025-11-20')

const told = (text: string): Readonly<Record<string, number>> | 'held' | 'none' => {
  const event = eventIn(text)
  if (event === null) return 'none'
  return codesOf(event).length > 0 ? 'held' : figuresOf(event)
}

describe('what Russia got is told in passing', () => {
  test.for<readonly [string, Readonly<Record<string, number>>]>([
    [
      'Відбувся обмін: 133 українці вдома. У російському оборонному відомстві кажуть, що розмін був 120 на 120.',
      { ua_returned: 133, ru_returned: 120 },
    ],
    [
      'Сьогодні з полону привезли 64 людей, серед них четверо цивільних. Міноборони Росії додало, що йому передано 60 військових.',
      { ua_returned: 64, ru_returned: 60 },
    ],
    [
      'Обмін відбувся, вдома 133 українці. Росія вказує на інше співвідношення: по 120 військових з кожного боку.',
      { ua_returned: 133, ru_returned: 120 },
    ],
    [
      'Сьогодні з полону визволено 210 воїнів. Росіяни одержали 12 своїх поранених; окрім того, їм віддали 190 полонених.',
      { ua_returned: 210, ru_returned: 202 },
    ],
    [
      'Сьогодні з полону визволено 210 воїнів. Російська сторона одержала 190 своїх військових, а додатково — дванадцятьох поранених.',
      { ua_returned: 210, ru_returned: 202 },
    ],
    [
      'Сьогодні тіла 808 полеглих привезли додому. Росія, згадує депутат Саралиєв у розмові з журналістами, одержала взамін 41 тіло.',
      { bodies_to_ua: 808, bodies_to_ru: 41 },
    ],
  ])('%s', ([text, figures]) => {
    expect(told(text)).toMatchObject(figures)
  })

  test('what the freed were given is no number of Russia', () => {
    const text =
      'Сьогодні з полону визволено 210 воїнів, українці вже вдома; окрім того, їм віддали 90 посилок.'
    expect(told(text)).not.toHaveProperty('ru_returned')
  })
})

describe('those who came along with others', () => {
  test.for<readonly [string, Readonly<Record<string, number>>]>([
    [
      'Сьогодні з полону їдуть 90 українських воїнів, а з ними 6 воячок.',
      { ua_returned: 96, ua_women: 6 },
    ],
    [
      "In today's exchange Russia released 140 soldiers, and three civilians came back along with them. Russia says it received 140 of its own servicemen.",
      { ua_returned: 143, ua_civilians: 3, ru_returned: 140 },
    ],
  ])('are added, and went the same way: %s', ([text, figures]) => {
    expect(told(text)).toMatchObject(figures)
  })

  test('and are not added where they are some of them', () => {
    const text = 'Сьогодні з полону їдуть 90 українських воїнів, серед них 6 воячок.'
    expect(told(text)).toMatchObject({ ua_returned: 90, ua_women: 6 })
  })
})

test.for([
  'Сімнадцятьох українських бійців більше не тримають у російському полоні: обмін провели сьогодні.',
  'Обмен провели сегодня: семнадцать украинских бойцов больше не держат в российском плену.',
  'Seventeen Ukrainian soldiers are no longer held in Russian captivity: an exchange took place today.',
])('whom nobody holds any longer has come back: %s', (text) => {
  expect(told(text)).toMatchObject({ ua_returned: 17 })
})

test('a weekday on which more are awaited is not the day of those who are home', () => {
  const text =
    'Обмін відбувся: 390 українців уже вдома, повідомив президент; у суботу чекаємо продовження.'
  expect(told(text)).toMatchObject({ ua_returned: 390 })
})

test('an agreement that was concluded long since leaves what is told below it today', () => {
  const text =
    'Сьогодні 808 загиблих оборонців прибули в Україну. Домовленість, на якій стоїть ця репатріація, уклали в Стамбулі 2 червня. Мединський каже, що його країні передали 27 її загиблих.'
  expect(told(text)).toEqual({ bodies_to_ua: 808, bodies_to_ru: 27 })
})

test('of whom as many are is said of that side alone', () => {
  const text =
    'С подконтрольной Киеву территории сегодня по обмену вернули 61 российского военного. По сообщению украинской стороны, она получила столько же: 59 военных и двух гражданских.'
  const figures = told(text)
  expect(figures).toMatchObject({ ua_returned: 61, ua_civilians: 2, ru_returned: 61 })
  expect(figures).not.toHaveProperty('ru_civilians')
})

test.for<readonly [string, Readonly<Record<string, number>>]>([
  [
    '64 людей повернулися з полону: перший обмін за три місяці.\nЧетверо цивільних і 60 захисників – такий підсумок обміну, що пройшов 20 листопада.',
    { ua_returned: 64, ua_military: 60, ua_civilians: 4 },
  ],
  [
    'До України репатрійовано тіла 402 полеглих захисників. Такі підсумки заходів, що пройшли 20 листопада.',
    { bodies_to_ua: 402 },
  ],
])('what one exchange came to is no sum of many: %s', ([text, figures]) => {
  expect(told(text)).toMatchObject(figures)
})

test('what exchanges came to is', () => {
  expect(told('4000 українців повернулися додому. Такий підсумок обмінів за три роки.')).toBe(
    'none',
  )
})

test.for<readonly [string, number]>([
  [
    'Розпочався великий обмін. Перша його частина – 220 людей, вони вже вдома. Військових 190, цивільних 30.',
    220,
  ],
  ['Состоялся обмен. Первая часть — 220 украинцев, уже дома.', 220],
  ['Обмін: удома 220 українців. Перша частина звільнених, 40 людей, уже в лікарні.', 220],
])('a part of the exchange is its stage, one of the freed are some of them: %s', ([text, all]) => {
  expect(told(text)).toMatchObject({ ua_returned: all })
})
