import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, sidesIn, toldIn } = readOn('2026-04-11')

describe('how many came is asked and answered with a bare number', () => {
  test.for([
    'Обмін полоненими. Скільки людей повернули сьогодні? 42.',
    'Обмін полоненими. Скільки захисників повернулося сьогодні? Сорок двоє.',
    'Обмен пленными. Сколько защитников Украины вернули сегодня? 42',
    'Prisoner swap. How many people came home today? Forty-two.',
  ])('%s', (text) => {
    expect(sidesIn(text)).toBe('42 -')
  })

  test('and held where nothing calls it an exchange', () => {
    expect(codesIn('Скільки людей повернули сьогодні? 42')).toEqual(['not_called_exchange'])
  })

  test.for([
    'Обмін полоненими. Скільки людей повернули за рік? 420',
    'Скільки людей повернули сьогодні? Невідомо. 42 роки чоловіку.',
    'Скільки людей повернули сьогодні? Жодного.',
    'How many bodies were returned this year? 4,200',
  ])('but not of other times, nor with nobody: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('who is home now, behind the exchange before it', () => {
  test.for([
    'Новий обмін полоненими. Попередній, 71-й обмін був 5 лютого. Вдома 115',
    'Новый обмен пленными. Предыдущий, 71-й, был 5 февраля. Дома 115 защитников Украины',
    'A new prisoner swap. The previous, the 71st, was on 5 February. Home now: 115 defenders',
    'Обмін полоненими. Вдома 115. Попередній обмін був 5 лютого.',
    'Обмін полоненими\nВдома 115',
  ])('is told: %s', (text) => {
    expect(sidesIn(text)).toBe('115 -')
  })

  test.for([
    'Попередній, 71-й обмін був 5 лютого. Вдома 115',
    'Предыдущий, 71-й обмен был 5 февраля. Дома 115 защитников Украины',
    'The previous exchange, the 71st, was on 5 February. 115 are home.',
  ])('is held where nothing names the new one: %s', (text) => {
    expect(codesIn(text)).toEqual(['not_called_exchange'])
  })

  test.for([
    'Попередній, 71-й обмін був 5 лютого. Тоді повернулися 115 захисників.',
    'Попередній, 71-й обмін відбувся 5 лютого. Додому повернулися 115 захисників.',
    'The previous exchange, the 71st, was on 5 February. 115 came home then.',
    'Обмін полоненими: коли? Вдома 115 днів чекають.',
  ])('and who came then is not: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('the office reports a handing over', () => {
  test.for([
    'Штаб сообщил о передаче Украине 500 тел, о числе тел российских военных он не сообщил.',
    'Координационный штаб сообщил о передаче тел 500 погибших защитников.',
    'Координаційний штаб повідомив про передання Україні 500 тіл.',
    'The Coordination Headquarters reported the handover of 500 bodies to Ukraine.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 500 })
    expect(codesIn(text)).toEqual([])
  })

  test.for([
    'Штаб сообщил о подготовке к передаче Украине 500 тел погибших.',
    'Штаб опроверг сообщение о передаче Украине 500 тел погибших.',
    'Штаб сообщил о передаче экспертам 500 тел погибших.',
    'ДСНС повідомила про передачу 50 тіл родинам.',
    'Штаб сообщил о передаче 500 единиц техники.',
  ])('but not what is ahead, denied or given to others: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('each side got more than is counted', () => {
  test.for([
    'Обмін полоненими: з кожної сторони по 230. Додому повернулися 115 захисників.',
    'Обмен пленными: с каждой стороны по 230. Домой вернулись 115 защитников Украины.',
    'Prisoner swap: 230 from each side. 115 Ukrainian defenders came home.',
  ])('so that it is held: %s', (text) => {
    expect(codesIn(text)).toEqual(['figures_differ'])
  })

  test.for([
    'Обмін полоненими: з кожної сторони по 115. Додому повернулися 115 захисників.',
    'Обмен пленными: с каждой стороны по 115. Домой вернулись 115 защитников Украины.',
    'Prisoner swap: 115 from each side. 115 Ukrainian defenders came home.',
  ])('or told where both agree: %s', (text) => {
    expect(sidesIn(text)).toBe('115 115')
  })
})

test('what makes up the equal number of each side is not on top of it', () => {
  const text =
    'Обмен пленными: с каждой стороны 230. Вернулись 115 российских военных, а также возвращены 115 солдат срочной службы.'
  expect(sidesIn(text)).toBe('230 230')
})

describe('civilians of Russia who went home', () => {
  test.for([
    'Через Белоруссию домой вернулись 25 человек, это жители Курской области.',
    '25 человек вернулись в Россию с территории Украины. Это жители Курской области.',
    '25 гражданских вернулись домой. Жители Курской области благодарят.',
    '25 residents of Kursk region are back home from Ukraine, 3 children among them.',
    '25 жителів Курської області повернулися додому в Росію. Серед них троє дітей.',
  ])('are no exchange, and none of them is ours: %s', (text) => {
    const [only] = extractStatements({ text, published: '2026-04-11' })
    expect(eventIn(text)).toBeNull()
    expect(only).toMatchObject({ kind: 'civilian_return' })
    const measures = only !== undefined && 'figures' in only ? Object.keys(only.figures) : []
    expect(measures.filter((one) => one.startsWith('ua'))).toEqual([])
  })

  test('and ours stay ours', () => {
    const text = '15 українських цивільних повернулися додому через Білорусь.'
    const [only] = extractStatements({ text, published: '2026-04-11' })
    expect(only).toMatchObject({ figures: { ua_returned: { value: 15 } } })
  })
})
