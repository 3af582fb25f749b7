import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, codesIn, sidesIn } = readOn('2025-11-20')

describe('those outside the exchange are some of a whole that is named again', () => {
  test.each([
    '240 воїнів удома. Двадцятьох поранених повернуто з-поміж цих 240 поза обміном.',
    '240 воїнів удома. 20 з цих 240 повернуто поза обміном.',
    '240 defenders are home. Of the 240, 20 wounded were returned outside the exchange.',
    '240 defenders are home. 20 wounded among the 240 were returned outside the exchange.',
  ])('%s', (text) => {
    expect(figuresIn(text)['ua_returned']).toBe(240)
  })

  test.each([
    'Україна повернула 240 захисників. І ще 20 поранених повернулися поза обміном.',
    'Україна повернула 240 захисників під час обміну. Крім цих 240, поза обміном повернули 20 поранених.',
  ])('and others come on top: %s', (text) => {
    expect(figuresIn(text)['ua_returned']).toBe(260)
  })
})

describe('a formula of one for one, and who comes beside it', () => {
  test.each([
    ['112 за 112. Обмін пройшов сьогодні.', '112 112'],
    ['112 за 112, і ще двоє — для Росії. Обмін пройшов сьогодні.', '112 114'],
    ['Сегодня состоялся обмен, 112 за 112, и ещё двое для России.', '112 114'],
    ['112 for 112 and two more for Russia. The exchange took place today.', '112 114'],
    ['112 на 112 і ще шестеро для України: обмін відбувся сьогодні.', '118 112'],
    ['Обмін сьогодні: 112 військових для України, 118 для Росії.', '112 118'],
    ['Обмен сегодня: 112 военных для Украины, 118 для России.', '112 118'],
    ['Сьогодні відбувся обмін 112 за 112. Це 20-й обмін для України.', '112 112'],
    ['Сегодня состоялся обмен пленными, 112 за 112. Шестеро ждут отправки для России.', '112 112'],
    ['A swap of 95 for 95 plus four more for Moscow took place today.', '95 99'],
    ['Сьогодні обмін: 95 на 95 плюс четверо для Росії', '95 99'],
    ['Today 95 were swapped for 95, and six more returned to Ukraine.', '101 95'],
    // What is no people, and people who came at no time or another one.
    ['Відбувся обмін 95 за 95, плюс 12 тонн допомоги для Росії.', '95 95'],
    ['Відбувся обмін 95 за 95, ще 600 посилок до України передали посередники.', '95 95'],
    ['Обмен прошёл 95 на 95, и ещё три часа автобусы ехали до Украины.', '95 95'],
    ['A swap of 95 for 95, plus 18 bodies for Russia, took place today.', '95 95'],
    ['A swap of 95 for 95 took place today; 40 more trucks left for Ukraine.', '95 95'],
    ['A swap of 95 for 95 took place today; seven more refused to go to Russia.', '95 95'],
    ['Состоялся обмен 95 за 95, ещё четверо для России не явились.', '95 95'],
    ['Відбувся обмін 95 за 95, і ще шестеро для Росії лишилися у переліку.', '95 95'],
    ['Обмін 95 на 95 відбувся сьогодні, а ще шестеро для Росії — 24 серпня.', '95 95'],
    ['A swap of 95 for 95 took place today; six more for Russia last month.', '95 95'],
    ['Обмін 95 на 95 відбувся, ще шестеро цивільних поїхали до Росії минулого тижня.', '95 95'],
    ['Обмін 95 на 95 сьогодні; ще десятьох полонених для Росії тримають у Львові.', '95 95'],
  ])('%s', (text, sides) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test('days are no formula', () => {
    const text =
      'Україна повернула 112 військових. За 112 днів полону вони схудли на 20 кілограмів.'
    expect([figuresIn(text)['ru_returned'], codesIn(text)]).toEqual([undefined, []])
  })

  test.each([
    ['Обмін тілами: 800 тіл для України, 44 для Росії.', 800, 44],
    ['Обмен телами прошёл сегодня: 44 тела для России, восемьсот для Украины.', 800, 44],
  ])('bodies are told so as well: %s', (text, ua, ru) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: ua, bodies_to_ru: ru })
  })
})
