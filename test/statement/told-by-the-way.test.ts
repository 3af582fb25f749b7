import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, sidesIn, toldIn } = readOn('2026-06-19')

describe('several swaps of one exchange', () => {
  test.each([
    'Сьогодні ми повернули 215 людей з полону. Двісті наших воїнів — за одного політика. П’ятьох командирів обміняли на 55 росіян. І ще десять іноземців.',
    'Сегодня мы вернули из плена 215 человек. Двести наших воинов — за одного политика. Пятерых командиров обменяли на 55 россиян. И ещё десять иностранцев.',
    'Today we brought 215 people home from captivity. Two hundred of our soldiers for one politician. Five commanders were swapped for 55 Russians. And ten foreigners.',
  ])('make up the whole, and so do their prices: %s', (text) => {
    expect(sidesIn(text)).toBe('215 56')
  })
  test('and what does not make it up differs', () => {
    const text =
      'Сьогодні ми повернули 215 людей з полону. Двісті наших воїнів — за одного політика.'
    expect(codesIn(text)).toContain('figures_differ')
  })
})

test.each([
  'On the evening of 18 June we brought 215 people home from captivity. Five commanders were swapped for 55 Russians.',
  'On the morning of 18 June, 17 soldiers came home from captivity in a swap.',
])('the day before a number is no whole of it: %s', (text) => {
  expect(figuresIn(text)['ua_returned']).toBe(text.includes('215') ? 215 : 17)
})

describe('a sentence that opens with the Russians and ends with their number', () => {
  test.each([
    'Сьогодні відбувся обмін: вдома 95 військових. Росіян же, як заявили в їхньому відомстві, вилетіло на лікування 94.',
    'Сьогодні відбувся обмін: вдома 95 військових. Росіян поїхало додому 94.',
    'Сегодня состоялся обмен: дома 95 украинских военных. Россиян, по словам их ведомства, вернулось 94.',
  ])('counts them: %s', (text) => {
    expect(sidesIn(text)).toBe('95 94')
  })
  test.each([
    'Сьогодні відбувся обмін: вдома 95 військових. Росіян за добу знищено 940.',
    'Сьогодні відбувся обмін: вдома 95 військових. Росіян у нашому полоні лишається ще 940.',
  ])('but not those who went nowhere: %s', (text) => {
    expect(sidesIn(text)).toBe('95 -')
  })
})

describe('some of one region beside the exchange', () => {
  test.each([
    'Семеро захисників із Запорізької області обняли рідних. Вони поверталися вчорашнім обміном, 18 червня: є мелітополець, двоє бердянців.',
    'Семь защитников из Запорожской области обняли родных. Они вернулись вчерашним обменом, 18 июня.',
    'Seven defenders from the Zaporizhzhia region have hugged their families. They came back with yesterday’s exchange, on 18 June.',
  ])('tell of it and are not its number: %s', (text) => {
    expect(toldIn(text)).toBe('told 2026-06-18')
    expect(figuresIn(text)).toEqual({})
  })
  test.each([
    'Учора відбувся обмін. Серед тих, хто вдома, важкопоранені. Один боєць 15 місяців провів із переломом і зараз на операції.',
    'Yesterday’s exchange brought them home. One soldier spent 15 months with a broken leg and is in surgery now.',
  ])('and one of whom a story is told is not either: %s', (text) => {
    expect(figuresIn(text)).toEqual({})
  })
})

describe('who came', () => {
  const swap = 'Учора відбувся обмін: вдома 60 військових.'
  test.each([
    [`${swap} Цей етап, нагадаємо, включив поранених і тяжкохворих.`, ['wounded', 'seriously_ill']],
    [`${swap} Четверо не досягли двадцяти п’яти років.`, ['under_25']],
    [`${swap} Деякі довго числилися серед зниклих.`, ['missing']],
    [`${swap} Серед визволених одна дівчина.`, ['women']],
    [
      `${swap} Президент просив чекати продовження в суботу; поки що назвав підрозділи: Нацгвардія, прикордонники.`,
      ['national_guard', 'border_guards'],
    ],
  ])('is told in passing: %s', (text, categories) => {
    expect(eventIn(text)?.categories).toEqual(categories)
  })
  test.each([
    `${swap} Нагадаємо, минулий етап включив поранених і тяжкохворих.`,
    `${swap} Їм до 60 років.`,
    `${swap} До речі, на початку червня у подібний спосіб вдалося виручити 107 захисників, із них 74 азовстальці.`,
    'An exchange took place yesterday: 60 soldiers aged under 60 are home in Ukraine.',
  ])('and who came before, or is older, is not: %s', (text) => {
    expect(eventIn(text)?.categories).toEqual([])
  })
})

describe('those who were accused of espionage', () => {
  test.each([
    'Учора відбувся обмін: вдома 60 військових і 20 цивільних, яких викрали, а судили за «шпигунство».',
    'Вчера состоялся обмен: дома 60 украинских военных и 20 гражданских, осуждённых за шпионаж.',
  ])('are captives of this war: %s', (text) => {
    expect(sidesIn(text)).toBe('80 -')
  })
  test('and spies of others are none', () => {
    const text =
      'Росія та Захід обмінялися в’язнями: додому летять 16 людей, яких судили за шпигунство.'
    expect(toldIn(text)).toBe('none')
  })
})

test.each([
  'Почалася «тисяча на тисячу»: сьогодні з полону повернулися 390 українців.',
  'Як пройшла перша частина «тисячі на тисячу». 390 людей прийняла сьогодні Україна, розпочавши обмін.',
])('the formula of a thousand names its agreement by itself: %s', (text) => {
  expect(eventIn(text, '2025-05-23')?.agreement?.id).toBe('istanbul_may_2025')
})
