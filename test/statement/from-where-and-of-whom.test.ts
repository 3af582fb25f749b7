import { describe, expect, test } from 'vitest'
import { figuresOf, readOn } from './told.ts'

const { eventIn } = readOn('2025-11-20')

describe('soldiers of one garrison and civilians in one breath', () => {
  test.for([
    'Сьогодні відбувся обмін: удома 84 військові з Маріуполя й 9 цивільних.',
    'Обмін полоненими відбувся. Додому повернулися 84 оборонці Маріуполя та 9 цивільних осіб.',
    'Today 84 soldiers from Mariupol and 9 civilians came home from Russian captivity.',
  ])('are added up, for nobody counts all: %s', (text) => {
    expect(figuresOf(eventIn(text))).toMatchObject({
      ua_returned: 93,
      ua_military: 84,
      ua_civilians: 9,
    })
  })

  test('are some of those whom a greater number counts', () => {
    const event = eventIn(
      'Сьогодні відбувся обмін: удома 160 українців. Серед них 84 військові з Маріуполя й 9 цивільних.',
    )
    expect(event?.figures.ua_returned?.value).toBe(160)
  })
})

describe('Kyiv as the town of those who came', () => {
  test.for([
    'Обмін відбувся. Додому їдуть 96 військових, 12 із них з Києва та 7 цивільних.',
    'Prisoner exchange: 96 defenders are home, 12 of them from Kyiv, 7 from Sumy.',
  ])('lets nobody go to Russia: %s', (text) => {
    const figures = figuresOf(eventIn(text))
    expect(figures).toMatchObject({ ua_returned: 96 })
    expect(figures).not.toHaveProperty('ru_returned')
    expect(figures).not.toHaveProperty('ru_civilians')
  })

  test('is the side that let them go where Moscow counts them', () => {
    const event = eventIn('Обмін завершено: Москва повідомила про 96 своїх військових з Києва.')
    expect(event?.figures.ua_returned).toBeUndefined()
  })
})

describe('things taken from prisoners', () => {
  test.for([
    'Состоялся обмен 150 на 150. Россияне забрали у 150 военных и 12 гражданских все вещи.',
    'Відбувся обмін 150 на 150. Перед дорогою охоронці відібрали у 12 цивільних телефони.',
    'The sides exchanged prisoners today, 150 for 150. Guards seized letters from 12 civilians.',
  ])('count nobody who came: %s', (text) => {
    expect(figuresOf(eventIn(text))).toEqual({ ua_returned: 150, ru_returned: 150 })
  })
})

describe('so many as never before', () => {
  test.for([
    'Never before has Ukraine received so many bodies in one day: 1,100 fallen defenders were brought home today.',
    'Ukraine has never received this many bodies in one day. Today 1,100 fallen soldiers came home.',
  ])('is news, and denies nothing: %s', (text) => {
    const event = eventIn(text)
    expect(event?.kind).toBe('body_repatriation')
    expect(figuresOf(event)).toEqual({ bodies_to_ua: 1100 })
  })

  test.for([
    'Kyiv never received so many bodies as Moscow claims: 1,100 today, it says.',
    'The exchange never took place, so 150 people remain in captivity.',
  ])('is a denial where Russia claims it or nothing took place: %s', (text) => {
    expect(eventIn(text)).toBeNull()
  })
})

describe('who only goes with the freed or meets them', () => {
  test.for([
    'Обмін: удома 132 воїни, з ними 20 психологів, які супроводжували їх у дорозі.',
    'Обмен: в Украину вернулись 132 военных, а вместе с ними 5 сотрудников Красного Креста.',
    'Prisoner swap: 132 Ukrainian soldiers, and with them 5 doctors of the escort, crossed the border.',
    'Обмін: вдома 132 воїни, а з ними й троє капеланів.',
    'Обмін: вдома 132 воїни, з ними 11 дітей, які прийшли обійняти батьків.',
    'Обмін: вдома 132 воїни, а разом із ними 14 дружин, що чекали на них роками.',
    'Обмін: вдома 132 воїни, з ними 4 рятувальники ДСНС.',
  ])('is not added to them: %s', (text) => {
    expect(figuresOf(eventIn(text))['ua_returned']).toBe(132)
    expect(figuresOf(eventIn(text))['ua_children']).toBeUndefined()
  })

  test.for([
    'Обмін: вдома 132 воїни, а з ними 8 військових медиків із Маріуполя.',
    'Обмін: вдома 132 воїни, а з ними 8 жінок. Рідні вже обіймають їх.',
    'Обмін: вдома 132 воїни, а з ними 8 цивільних, які чекали на визволення три роки.',
  ])('but captives of such a trade are, and whoever waited to be freed: %s', (text) => {
    expect(figuresOf(eventIn(text))['ua_returned']).toBe(140)
  })
})

test.for([
  'Двух украинцев больше не держат в плену — они сбежали.',
  '200 українців більше не утримують у полоні, таких списків Росія не дає.',
  'Обмін їх не торкнувся: 9 українців більше не тримають у неволі, їх розстріляли.',
  '200 украинцев больше не держат в плену по спискам Красного Креста: списки для обмена сверили.',
])('whom nobody holds any longer has not come by an exchange where none is told of: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})

test.for([
  'Обмін: 200 українців уже не в полоні.',
  'Обмен: 200 украинцев больше не в российском плену.',
  'Prisoner exchange today. 200 Ukrainians are no longer held captive; one of them once tried to escape.',
])('but whom nobody holds any longer by an exchange has come: %s', (text) => {
  expect(figuresOf(eventIn(text))['ua_returned']).toBe(200)
  expect(eventIn(text)?.review).toEqual([])
})

test('whom years were taken from has come home', () => {
  const text = 'Обмін: Росія забрала у 95 українців три роки життя. Сьогодні вони вдома!'
  expect(figuresOf(eventIn(text))['ua_returned']).toBe(95)
})

test.for([
  'Плен забрал у 95 украинцев по три года жизни, они всё ещё там.',
  'Полон забрав у 95 українців три роки життя, а обміну досі немає.',
])('and has not where nobody says so: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})
