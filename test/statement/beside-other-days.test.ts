import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, eventsIn, figuresIn, toldIn } = readOn('2026-10-08')

describe('what befell those who came, some time ago, is no time of the news', () => {
  test.for([
    ['Сьогодні Україні передали 500 тіл воїнів, які загинули торік.', { bodies_to_ua: 500 }],
    ['Сегодня Украине передали 500 тел военных, которые погибли два года назад.', { bodies_to_ua: 500 }],
    ['Сьогодні за обміном повернулися 84 захисники, які потрапили в полон три роки тому.', { ua_returned: 84 }],
    ['84 захисники, які потрапили в полон три роки тому, сьогодні повернулися за обміном.', { ua_returned: 84 }],
    ['Today Ukraine got back 84 soldiers in a swap, who were captured three years ago.', { ua_returned: 84 }],
  ] as const)('%s', ([text, figures]) => {
    expect(toldIn(text)).toBe('told 2026-10-08')
    expect(figuresIn(text)).toMatchObject(figures)
  }) // prettier-ignore

  test.for([
    'Сьогодні зустріли 84 захисників, яких звільнили торік за обміном.',
    'Сьогодні 84 захисники, які потрапили в полон рік тому, отримали протези.',
    'Сьогодні відбулася акція за 84 захисників, які потрапили в полон три роки тому.',
    'Сегодня прошла встреча с семьями 84 бойцов, которые попали в плен год назад.',
    'Сьогодні рік, як росія передала Україні 500 тіл.',
    'Сьогодні провели поховання 20 воїнів, які загинули торік, тіла передали родинам.',
  ])('but who came then is no news: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })

  test('one body of a prisoner waits for a person', () => {
    const text = 'Сьогодні росія передала Україні тіло моряка, який помер у полоні торік.'
    expect(toldIn(text)).toBe('held')
  })
})

describe('people of some days ago stand above the dead of today', () => {
  test.for([
    'Три дні тому зустрічали живих: під час обміну повернулися 38 людей. Сьогодні Україні передано 986 тіл.',
    'Три дні тому був обмін. Сьогодні зустрічаємо полеглих. Україні передано 986 тіл.',
    '3 жовтня під час обміну повернулися 38 людей. Сьогодні Україні передано 986 тіл.',
    '3 октября в ходе обмена вернулись 38 украинцев. Сегодня Украина приняла 986 тел.',
    'On October 3, 38 Ukrainians came home in a swap. Today Ukraine received 986 bodies.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2026-10-08')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 986 })
  })

  test.for([
    'Рік тому: повернулися 84 бійці. Сьогодні Україні передано 986 тіл.',
    'Тиждень тому: обмін, вдома 84 бійці. Сьогодні вони вже в лікарні.',
    'Неделю назад: обмен, дома 84 бойца. Сегодня ждём новостей.',
    '3 жовтня повернулися 38 людей. Сьогодні в моргах лежать 986 тіл.',
  ])('and where nothing came today, nothing is told: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})

describe('a sum of all years stands above the number of today', () => {
  test.for([
    'Від початку вторгнення Україна повернула 19 000 своїх загиблих. До цього числа вже входять 986 тіл, які передали сьогодні.',
    'С начала вторжения Украина вернула 19 000 своих погибших. В это число уже входят 986 тел, которые передали сегодня.',
    'Since 2022 Ukraine has brought home 19,000 of its fallen. That number already includes 986 bodies handed over today.',
  ])('that is in it: %s', (text) => {
    expect(toldIn(text)).toBe('told 2026-10-08')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 986 })
  })
  test('or tells of no day', () => {
    const text =
      'Від початку вторгнення Україна повернула 19 000 своїх загиблих. До цього числа входять 986 тіл, які передали торік.'
    expect(eventsIn(text)).toEqual([])
  })
})

describe('the first time for years sums nothing up', () => {
  test.for([
    '79-й обмін. Уперше за два роки через кордон їхали самі українки: 27 жінок, з них 21 військова й шестеро цивільних.',
    'Сьогодні обмін. Уперше за останній рік повернулися самі жінки: 27 українок.',
    'Сегодня обмен. Впервые за два года вернулись одни женщины: 27 украинок.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2026-10-08')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 27, ua_women: 27 })
  })
})

test.each([
  '40 бійців вийшли сьогодні з автобусів на рідному боці. Це вже 80-й обмін.',
  '40 украинских бойцов вышли сегодня из автобусов. Это 80-й обмен.',
  '40 soldiers got off the buses on the Ukrainian side today. It was the 80th prisoner swap.',
])('who got off the buses came: %s', (text) => {
  expect(toldIn(text)).toBe('told 2026-10-08')
  expect(figuresIn(text)).toMatchObject({ ua_returned: 40 })
})

test.each([
  'Сьогодні сторони обмінялися тілами за формулою 40 на 40. Сорок наших полеглих уже в дорозі до моргів.',
  'Today the sides exchanged the bodies of the fallen, 40 for 40. Forty of our fallen are already in morgues.',
])('whom a formula counts came, wherever they are now: %s', (text) => {
  expect(toldIn(text)).toBe('told 2026-10-08')
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 40, bodies_to_ru: 40 })
})

test.each([
  ['Стамбульські домовленості працюють. Сьогодні Україні передали 1000 тіл.', 'other:istanbul_unspecified'],
  ['Мединский: «Стамбульские договорённости работают. Передали Киеву 1000 тел».', 'other:istanbul_unspecified'],
  ['The Istanbul agreements work. Today Ukraine received 1,000 bodies.', 'other:istanbul_unspecified'],
  ['Стамбульские договорённости не работают. Сегодня Украине передали 1000 тел.', undefined],
  ['Над стамбульськими домовленостями працюють. Сьогодні Україні передали 1000 тіл.', undefined],
] as const)('what works is carried out: %s', (text, id) => {
  expect(eventIn(text)?.agreement?.id).toBe(id)
}) // prettier-ignore

test.each([
  'Україні передано тисячу тіл. Троє з них померли в російських колоніях.',
  'Украине передали тысячу тел. Трое из них умерли в российских тюрьмах.',
  'Ukraine received 1,000 bodies today. Three of them died in Russian penal colonies.',
])('a prison is captivity: %s', (text) => {
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, died_in_captivity: 3 })
})

test.each([
  ['80-й обмін — жіночий. Додому повернулися 27 жінок.', 80],
  ['Другий жіночий обмін. Додому повернулися 27 жінок.', undefined],
] as const)(
  'what an exchange is called behind a dash takes its place nothing: %s',
  (text, place) => {
    expect(eventIn(text)?.ordinal?.value).toBe(place)
  },
)
