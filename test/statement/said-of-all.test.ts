import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn: eventOf, figuresIn: figuresOf } = readOn('2025-08-14')

describe('hundreds', () => {
  test.for([
    '«Вдома ще дві сотні українських воїнів: вони повернулися з неволі», – написав Зеленський.',
    'Сегодня состоялся обмен пленными, сообщил Зеленский. Домой вернулись две сотни украинских военных.',
  ])('that are counted are a number: %s', (text) => {
    expect(figuresOf(text)).toMatchObject({ ua_returned: 200 })
  })

  test('are about so many beside the exact number', () => {
    const text =
      'Дві сотні українців вдома! Сьогодні відбувся обмін: з неволі повернулися 191 військовий та 13 цивільних.'
    expect(figuresOf(text)).toMatchObject({ ua_returned: 204, ua_military: 191 })
  })

  test.for(['Сотні захисників', 'Понад дві сотні захисників', 'Кілька сотень захисників'])(
    'are no number in «%s»',
    (who) => {
      const text = `Сьогодні відбувся обмін полоненими. ${who} повернулися додому.`
      expect(figuresOf(text)).not.toHaveProperty('ua_returned')
    },
  )
})

test('"A thousand were handed over" counts the bodies of the sentence before', () => {
  const text =
    'Bodies of fallen soldiers were repatriated to Ukraine today, the Coordination Headquarters said. A thousand were returned.'
  expect(figuresOf(text)).toMatchObject({ bodies_to_ua: 1000 })
})

describe('only women', () => {
  test.for([
    'Сьогодні відбувся обмін полоненими, уперше цілковито жіночий. Додому повернулися 98 українок. Серед них 35 захисниць із ЗСУ.',
    'Сегодня прошёл обмен пленными, сообщил Ермак. Вернулись 98 украинцев, и все они женщины. Из них 32 женщины служили в ВМС.',
    'A prisoner swap took place today, Yermak said. Ukraine brought home 98 people, and everyone freed is a woman; 33 women are from the Navy.',
  ])('are as many as came: %s', (text) => {
    expect(figuresOf(text)).toMatchObject({ ua_returned: 98, ua_women: 98 })
  })

  test('are not meant where all get help and some are women', () => {
    const text =
      'Сьогодні відбувся обмін. Додому повернулися 98 українців, серед них 35 жінок. Усі звільнені отримають допомогу.'
    expect(figuresOf(text)).toMatchObject({ ua_returned: 98, ua_women: 35 })
  })
})

test.for([
  'Ukraine carried out an exchange of prisoners today, Yermak said. Nine of those released are officers and 70 are privates and sergeants. Fourteen civilians were freed along with them.',
  "Сьогодні відбувся обмін. Серед звільнених дев'ять офіцерів, 70 рядових і сержантів. Разом із ними додому повернулися 14 цивільних, повідомив Єрмак.",
])('officers with all other ranks are the soldiers where no whole is told: %s', (text) => {
  expect(figuresOf(text)).toMatchObject({ ua_returned: 93, ua_military: 79, ua_civilians: 14 })
})

test('officers with one other rank are some of them', () => {
  const text =
    "Сьогодні відбувся обмін, додому повертаються захисники. Серед звільнених дев'ять офіцерів і 12 рядових."
  expect(figuresOf(text)).not.toHaveProperty('ua_returned')
})

test('a list under «Хто вони?» counts those who came', () => {
  const list = '\n▪️ ВМС – 21\n▪️ Нацгвардія – 10\n▪️ цивільні – 3'
  const lead = 'Обмін полоненими, 14 серпня: 34 наші люди вже вдома.'
  expect(figuresOf(`${lead}\n\nХто вони?${list}`)).toMatchObject({
    ua_military: 31,
    ua_civilians: 3,
  })
  expect(figuresOf(`${lead}\n\nЧи повернуть решту?${list}`)).not.toHaveProperty('ua_civilians')
})

describe('bodies', () => {
  test.for([
    'Ukraine brought home 102 people in a swap with Russia on August 14. Kyiv was given the remains of two foreign volunteers. The body of a Ukrainian volunteer was handed over as well.',
    'Обмін полоненими: 14 серпня додому повернулися 102 українці. Україні передали тіла двох добровольців. Також повернули тіло українського медика.',
  ])('of which one more is told below are added: %s', (text) => {
    expect(figuresOf(text)).toMatchObject({ ua_returned: 102, bodies_to_ua: 3 })
  })

  test('of which one is described below are as many as before', () => {
    const text =
      'Обмін полоненими: 14 серпня додому повернулися 102 українці. Україні передали тіла двох добровольців. Серед них тіло британця.'
    expect(figuresOf(text)).toMatchObject({ bodies_to_ua: 2 })
  })

  test.for([
    'Сьогодні Україна отримала тіла 900 полеглих воїнів, повідомляють у Коордштабі. Шістьох із них мали віддати живими. Вони померли в російському полоні.',
    'Ukraine received 900 bodies today, the Coordination Headquarters said. Six of them were on the exchange lists. They died in Russian captivity.',
  ])('of those who died in captivity are counted in the sentence before: %s', (text) => {
    expect(figuresOf(text)).toMatchObject({ bodies_to_ua: 900, died_in_captivity: 6 })
  })

  test('of two counts before leave it open who died in captivity', () => {
    const text =
      'Сьогодні Україна отримала тіла 900 полеглих воїнів, повідомляють у Коордштабі. 20 із них упізнано, 5 поховано. Вони померли в російському полоні.'
    expect(figuresOf(text)).not.toHaveProperty('died_in_captivity')
  })

  test('told of by both sides alike are confirmed', () => {
    const both =
      'Ukrainian and Russian officials alike say the bodies of 900 Ukrainian troops were handed to Kyiv today. The Coordination Headquarters announced the transfer.'
    expect(eventOf(both)?.attribution).toBe('confirmed')
    const theirs =
      'За словами російської сторони, передані сьогодні 900 тіл належать українським військовим. Про передачу повідомив Коордштаб.'
    expect(eventOf(theirs)?.attribution).toBe('claimed_by_russia')
  })
})

describe('an agreement', () => {
  test.for([
    'Коордштаб: 18 вересня Україні передано 900 тіл. За стамбульськими домовленостями Київ у червні вже отримав понад 6 тисяч тіл.',
    'The Coordination Headquarters said 900 bodies were handed to Ukraine on September 18. Under the Istanbul agreements Kyiv in June received 6,057 bodies.',
  ])('of what came in another month holds nothing of this one: %s', (text) => {
    expect(eventOf(text, '2025-09-18')?.agreement).toBeNull()
  })

  test('of Istanbul holds no exchange of the years before', () => {
    const text =
      'The exchange took place today, with 73 captives going home on each side. Five fighters had come back to Ukraine under an earlier deal through Turkey.'
    expect(eventOf(text, '2024-01-03')?.agreement).toBeNull()
  })

  test.for([
    'Росія виконала обіцяне у Стамбулі. Україна 16 червня отримала 945 тіл, повідомив Коордштаб.',
    'Россия выполнила обещанное в Стамбуле: 16 июня Украина получила 945 тел, сообщил Координационный штаб.',
  ])('is what was promised there: %s', (text) => {
    expect(eventOf(text, '2025-06-16')?.agreement?.id).toBe('istanbul_june_2025')
  })

  test('that is not fulfilled holds nothing', () => {
    const text =
      'Росія не виконує обіцяного у Стамбулі. Україна 16 червня отримала 945 тіл, повідомив Коордштаб.'
    expect(eventOf(text, '2025-06-16')?.agreement).toBeNull()
  })
})

test.for([
  ['Сьогодні відбувся обмін, вдома 41 захисник. Є й морський піхотинець.', ['marines']],
  [
    'Today Ukraine brought home 41 defenders in a swap, Zelensky said: troops of the army and the National Guard.',
    ['national_guard', 'army'],
  ],
] as const)('a marine is none of the foot: %s', ([text, categories]) => {
  expect(eventOf(text)?.categories.toSorted()).toEqual([...categories].toSorted())
})

test.for([
  'Сьогодні Росія передала Україні 905 тіл українських військових, заявили в Москві. Коордштаб передачу тіл поки не підтвердив.',
  'Сегодня Россия передала Украине 905 тел, заявил Мединский. Координационный штаб пока не подтвердил передачу.',
])('bodies whose handover Ukraine has not confirmed wait for a person: %s', (text) => {
  expect(eventOf(text)?.review.map(({ code }) => code)).toEqual(['unconfirmed'])
})

describe('soldiers and civilians', () => {
  test.each([
    ['Сьогодні з полону повернулися 86 українців. Це виключно військові.', 86],
    ['Сьогодні з полону повернулися 86 українців, усі — військові.', 86],
    ['All 86 Ukrainians freed today in a prisoner exchange are soldiers.', 86],
  ])('are all who came where nobody else is left: %s', (text, soldiers) => {
    expect(figuresOf(text)).toEqual({ ua_returned: soldiers, ua_military: soldiers })
  })

  test('are not all of whom only some are called so', () => {
    const text =
      'Сьогодні з полону повернулися 86 українців. Усі четверо наших земляків — військові.'
    expect(figuresOf(text)).toEqual({ ua_returned: 86 })
  })

  test.each([
    'Сьогодні обмін: вдома шістнадцятеро наших людей — восьмеро військових і стільки ж цивільних.',
    'Сегодня обмен: в Украину вернулись 16 человек — восемь военных и столько же гражданских.',
    "Today's prisoner swap: 16 Ukrainians are home, eight soldiers and as many civilians.",
  ])('came in the same number: %s', (text) => {
    expect(figuresOf(text)).toEqual({ ua_returned: 16, ua_military: 8, ua_civilians: 8 })
  })

  test('of the other side are no part of ours', () => {
    const text =
      'Сьогодні обмін: повернулися 30 військових, і стільки ж російських полонених передано Росії.'
    expect(figuresOf(text)).toMatchObject({ ua_military: 30, ru_returned: 30 })
    expect(figuresOf(text)).not.toHaveProperty('ua_civilians')
  })
})

test.each([
  [
    "Russia's ministry said on Thursday that it had given the Ukrainian side the bodies of 1,248 servicemen. Fifty-one bodies were received in return.",
    { bodies_to_ua: 1248, bodies_to_ru: 51 },
  ],
  [
    'Moscow handed the Ukrainians 1,000 bodies and received 19.',
    { bodies_to_ua: 1000, bodies_to_ru: 19 },
  ],
  [
    'Ukraine gave the Russian side 19 bodies and got 1,000.',
    { bodies_to_ua: 1000, bodies_to_ru: 19 },
  ],
])('bodies go to whom they were given: %s', (text, figures) => {
  expect(figuresOf(text)).toEqual(figures)
})
