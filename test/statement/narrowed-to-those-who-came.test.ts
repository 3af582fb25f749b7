import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, sidesIn } = readOn('2025-05-06')

describe('half of those who came is a sum halved only where nothing else is said of it', () => {
  test.each([
    ['Today 264 people were exchanged. Ukraine got 132 of them, Russia the rest.', 132],
    ['Сьогодні обмін: звільнено 264 людини. Україна отримала 132 з них.', 132],
    ['Сегодня обменяли 264 человека. Украина вернула 132, Россия — 132.', 132],
    [
      '264 people were released in a swap today. Ukraine got 132 of them by train and the rest by bus.',
      264,
    ],
    [
      'В ходе обмена освобождены 264 человека. Украина вернула 132 из них по спискам тяжелобольных.',
      264,
    ],
    ['264 people were freed in the swap. Ukraine got 132 of them. The rest are on their way.', 264],
    ['Під час обміну звільнено 264 людини. Україні повернули 132 зниклих безвісти.', 264],
  ])('%s', (text, ours) => {
    expect(figuresIn(text)['ua_returned']).toBe(ours)
  })

  test.each([
    'Обмін: звільнено 90 полонених. Україна отримала 45 тяжкохворих, решта здорові.',
    'Обмен: освобождено 90 пленных. Украина получила 45, остальных Россия не отдала.',
    'Exchange: 90 prisoners were freed. Ukraine received 45 with wounds.',
  ])('and a person looks where it may be some of them: %s', (text) => {
    expect(codesIn(text)).toContain('figures_differ')
  })
})

describe('lines of services add up only below words of those who came', () => {
  const UK = '• ЗСУ — 44\n• Нацгвардія — 18\n• Прикордонники — 12'
  const RU = '• ВСУ — 44\n• Нацгвардия — 18\n• Пограничники — 12'
  const EN = '• Armed Forces — 44\n• National Guard — 18\n• Border Guard — 12'

  test.each([
    `Обмін відбувся. Хто повернувся:\n${UK}`,
    `Сьогодні відбувся обмін полоненими, додому повернулися:\n${UK}`,
    `Обмен состоялся, дома украинские военные:\n${RU}`,
    `A prisoner swap took place today.\n${EN}`,
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 74 })
  })

  test.each([
    `Обмін відбувся. Середній вік воїнів:\n${UK}`,
    `Обмін відбувся. Родини воїнів чекають далі:\n${UK}`,
    `Обмін відбувся. Нагороджено воїнів після обміну:\n${UK}`,
    `Обмін відбувся. Звільнених з пораненнями:\n${UK}`,
    `Обмен состоялся. Раненых среди украинских воинов:\n${RU}`,
    `Обмен состоялся. Телефоны для семей вернувшихся военных:\n${RU}`,
    `Exchange took place. Soldiers still missing:\n${EN}`,
    `Exchange took place. Russian soldiers home, Moscow says:\n${EN}`,
    `Exchange took place. Vehicles that met the returned soldiers:\n${EN}`,
    'Обмін полоненими. До Росії повернулися військові:\n• Армія — 44\n• Нацгвардія — 18\n• Прикордонники — 12',
    'Обмін відбувся:\nЗСУ — 44\nНацгвардія — 18\nПрикордонники — 12\nЦивільні — 3',
  ])('and are nobody told of below another matter: %s', (text) => {
    expect(sidesIn(text)).toMatch(/^(?:held|none|- -)$/u)
  })
})

describe('half of a nation is of those whom the words themselves call so', () => {
  test.each([
    '160 people came home in a swap, half with Ukraine flags, half in coats that Russia gave them.',
    'Exchange: 160 people are home; half the Ukrainians lost relatives, half the Russians laughed at it.',
    'Обмін: 160 звільнених удома, половина — цивільні українці, викрадені росіянами.',
    'Обмін: 160 людей удома. Порівну тих, хто воював в Україні, і тих, хто воював у Росії.',
    'Exchange: 160 people are home, equally split between those seized in Ukraine and those seized inside Russia.',
  ])('%s', (text) => {
    expect(sidesIn(text)).toBe('160 -')
  })

  test('and as many as were shared out evenly went each way', () => {
    const text =
      'Обмен: поровну, подчёркивают в Минобороны РФ: 80 военных уехали на Украину, и столько же людей тех же групп получила Россия.'
    expect(sidesIn(text)).toBe('80 80')
  })
})

describe('what was done before the exchange is told of those who came', () => {
  test.each([
    'Обмін: 61 поранений приїхав першим. Перед обміном на кордоні 173 українці чекали годину.',
    'Обмен: 61 раненый приехал первым. 173 вернувшихся украинца узнали об этом перед обменом.',
  ])('%s', (text) => {
    expect(sidesIn(text)).toBe('173 -')
  })
})

test('below what Russia tells, who was chosen before the exchange is no count of those who came', () => {
  const text =
    'Міноборони РФ: Україні передали 122 полонених. Зеленський: перед обміном відібрали 127 українців.'
  expect(figuresIn(text)['ua_returned']).toBe(122)
})

describe('who only drives or guards on the way back came nowhere', () => {
  test.each([
    ['Обмін: 118 українців удома. Зворотний шлях здійснили 15 російських супровідників.', '118 -'],
    ['Обмен: 118 украинцев дома. Обратный путь проделали 15 российских водителей.', '118 -'],
    [
      'Exchange: 118 Ukrainians are home. Fifteen Russian escorts made the reverse journey.',
      '118 -',
    ],
    [
      'Exchange: 118 Ukrainians are home. The opposite trip was made by 118 Russian servicemen.',
      '118 118',
    ],
    ['Обмен: 118 украинцев дома. Обратный путь проделали 118 российских военных.', '118 118'],
  ])('%s', (text, sides) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('countries that may be the two sides leave a number open', () => {
  test.each([
    '140 prisoners were exchanged by the two United Nations member states.',
    'European countries helped as 140 prisoners were exchanged on Tuesday.',
    'За допомогою країн Європи сьогодні обміняли 140 полонених.',
  ])('%s', (text) => {
    expect(codesIn(text)).toContain('side_unclear')
  })
})

describe('days of waiting or of talks are no sum of days', () => {
  test.each([
    [
      'Between Monday and Wednesday buses waited; today the exchange brought 70 Ukrainians home.',
      '70 -',
    ],
    [
      'Обмен: за понедельник и вторник автобусы довезли 70 украинцев домой, обмен состоялся сегодня.',
      '70 -',
    ],
    ['In the four days of talks, 70 prisoners were exchanged.', '70 -'],
  ])('%s', (text, sides) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test.each([
    'Between Monday and Wednesday, 300 prisoners were exchanged.',
    '300 Ukrainians were freed between Monday and Wednesday in swaps.',
    'За среду и четверг, напомнил он, Украина освободила 300 человек обменами.',
  ])('but what those days brought is: %s', (text) => {
    expect(figuresIn(text)['ua_returned']).toBeUndefined()
  })
})

describe('a promise that came true is news', () => {
  test.each([
    [
      'Давно обіцяне звільнення 26 захисників за обміном — реальність: вони вдома.',
      { ua_returned: 26 },
    ],
    ['Обещанная передача 700 тел: Украина получила их.', { bodies_to_ua: 700 }],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toMatchObject(figures)
  })
})
