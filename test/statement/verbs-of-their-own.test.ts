import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn } = readOn('2025-09-30')

describe('further soldiers with a verb of their own are none of the bodies', () => {
  test.each([
    'Украине передали тела 808 военных и ещё 14 военных ждали колонну у моста, сообщил Коордштаб.',
    'Україні повернули тіла 808 воїнів і ще 14 воїнів охороняли колону, повідомив Коордштаб.',
    'Russia returned the bodies of 808 soldiers and another 150 soldiers will be returned next week, the Coordination HQ said.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 808 })
  })
})

describe('prisoners who live, or died elsewhere, are none of the bodies', () => {
  test.each([
    'Ukraine received 808 bodies today. Six prisoners who had been tortured spoke to the press.',
    'Ukraine received 808 bodies today. Seven captives who were beaten are in hospital.',
    'Україна отримала сьогодні 808 тіл. Суд почув справу про 6 полонених, яких розстріляли під Бахмутом.',
    'Украина получила сегодня 808 тел. Среди 13 пленных, умерших в СИЗО, был и учитель, напомнил адвокат.',
    'Україна отримала сьогодні 808 тіл. Троє бійців вийшли живими з оточення. Вони розповіли про друга. Вони загинули в полоні.',
    'Украина получила сегодня 808 тел. Родственники 17 бойцов надеялись увидеть их живыми. Они умерли в плену.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 808 })
    expect(figuresIn(text)['died_in_captivity']).toBeUndefined()
  })
})

describe('the noun of a number added by a sign is of that number only', () => {
  test.each([
    ['Обмін сьогодні: удома 160 + 9 цивільних.', 'ua_civilians'],
    ['Prisoner swap today: 160 + 9 civilians are home.', 'ua_civilians'],
    ['Обмін: додому їдуть 160 + 9 жінок.', 'ua_women'],
  ] as const)('%s', (text, kind) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 169 })
    expect([undefined, 9]).toContain(figuresIn(text)[kind])
  })
})

describe('those who came with the freed', () => {
  test.each([
    'Обмін: вдома 140 воїнів, а з ними 7 жінок, які чекали в тюрмі два роки.',
    'Обмін: вдома 140 воїнів, а з ними 7 цивільних, яких обіймають рідні.',
    'Обмен: вернулись 140 украинских воинов, а с ними 7 гражданских, которых дома ждали дети.',
    'Exchange: 140 soldiers are home, and with them 7 civilians, who were greeted at the border.',
    'Swap: 140 soldiers are home. Seven civilian doctors who returned with them are being examined.',
    'Swap: 140 soldiers are home. Seven civilians, all evacuated from Melitopol by Russian troops in 2022, came home too.',
    'Обмін: 140 військових удома. Після торгів про повернення 7 цивільних Москва поступилася, вони вже в Україні.',
  ])('are counted, whoever waited for them, and whatever was done before: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 147 })
  })
})

test.each([
  'Three nurses came home today, together with 10 other civilians, in an exchange. Among the 15 still held is a driver.',
  'Three nurses came home today, together with 10 other civilians, in an exchange. Among the 14 mediators is Qatar.',
])('another number that some are among is none of those who came: %s', (text) => {
  expect([10, 13]).toContain(figuresIn(text)['ua_returned'])
})

test('what was received in return went to Russia, and whoever cites it says so', () => {
  const text = 'Moscow cites 900 repatriated Ukrainian bodies and 28 received in return.'
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 900, bodies_to_ru: 28 })
  expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
})

test('how many of all are no longer held makes today’s exchange no other return', () => {
  const text =
    'З 900 морпіхів 350 вже не в полоні. Сьогодні додому повернулися 120 захисників, відбувся обмін.'
  expect(eventIn(text)).toMatchObject({ kind: 'prisoner_exchange' })
  expect(figuresIn(text)).toMatchObject({ ua_returned: 120 })
})

test.each([
  ['Обмін: удома 140 воїнів, а разом з ними 5 перекладачів, яких засудили окупанти.', 145],
  ['Обмін: удома 140 воїнів, а з ними 5 лікарів. Вони тримали їх за руку.', 140],
  [
    'Обмін: 140 військових удома. Про повернення 5 цивільних торгувалися, вони вже рік у колонії.',
    140,
  ],
  ['Обмін: 140 військових удома. Торгувалися довго, але звільнення 5 цивільних не відбулося.', 140],
  ['Swap: 140 soldiers are home. Five civilian drivers took them home with great care.', 140],
])('of a trade, of care or of bargains only captives who came are counted: %s', (text, all) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: all, ua_military: 140 })
})
