import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn, codesIn, sidesIn } = readOn('2026-04-11')

describe('figures that are drawn', () => {
  test.for([
    ['Обмін полоненими! ❶⓿❺ захисників удома', '105 -'],
    ['Обмен пленными! ①⓪⑤ защитников Украины дома', '105 -'],
    ['Prisoner swap! ➊⓿➎ defenders are home', '105 -'],
    ['Обмін полоненими! Вдома 💯 захисників', '100 -'],
    ['Обмен пленными! 💯 защитников Украины дома', '100 -'],
    ['Prisoner swap! 💯 defenders are home', '100 -'],
  ] as const)('are read: %s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test.for([
    ['Обмін полоненими.\n❶ 84 захисники вдома', '84 -'],
    ['Обмен пленными.\n① 84 защитника Украины дома', '84 -'],
    ['Обмін полоненими 💯 84 захисники вдома', '84 -'],
    ['Обмін полоненими! 💯 Захисники вдома', '- -'],
    ['Prisoner swap! 💯 Defenders are home', '- -'],
    ['Обмен пленными! Дома 84 💯 защитника Украины', '84 -'],
  ] as const)('but not what marks an item or praises: %s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test('are quoted as they are drawn', () => {
    const quotes = eventIn('Обмін полоненими! Вдома 💯 захисників.')?.figures.ua_returned?.quotes
    expect(quotes?.map(({ text }) => text)).toEqual(['💯 захисників'])
  })
})

describe('figures without a space', () => {
  test.for([
    'Обмін полоненими! Вдома 105захисників',
    'Обмен пленными! Дома 105защитников Украины',
    'Prisoner swap! 105defenders are home',
  ])('before what they count: %s', (text) => {
    expect(sidesIn(text)).toBe('105 -')
  })

  test.for([
    '#обмін52 105 захисників удома',
    '#обмен52 105 защитников Украины дома',
    '#swap52 105 defenders are home',
  ])('behind the name of the exchange are its place in the row: %s', (text) => {
    expect(eventIn(text)).toMatchObject({ ordinal: { value: 52 }, review: [] })
    expect(figuresIn(text)).toMatchObject({ ua_returned: 105 })
  })

  test('and «71-го», «30-річний» stay what they were', () => {
    const text = 'Сьогодні 71-й обмін: вдома 105 захисників, 30-річний боєць теж.'
    expect(eventIn(text)).toMatchObject({ ordinal: { value: 71 } })
    expect(figuresIn(text)).toMatchObject({ ua_returned: 105 })
  })
})

describe('two numbers that a comma parts', () => {
  test.for([
    'Prisoner swap today. One hundred, five soldiers came home to Ukraine.',
    "Обмін полоненими. Сто, п'ять військових удома.",
    'Обмін полоненими. Вдома 100, 5 військових поранені.',
  ])('leave it open how many came: %s', (text) => {
    expect(codesIn(text)).toEqual(['wording_unknown'])
  })

  test.for([
    'Prisoner swap today. One hundred and five soldiers came home to Ukraine.',
    "Обмін полоненими. Сто п'ять військових удома.",
    "Обмін полоненими. Вдома 105 військових, п'ять із них поранені.",
  ])('but one number is one: %s', (text) => {
    expect(sidesIn(text)).toBe('105 -')
  })
})
