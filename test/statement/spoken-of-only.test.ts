import { describe, expect, test } from 'vitest'
import type { Measure } from '#statement/statement.ts'
import { readOn } from './told.ts'

const { eventIn, eventsIn, figuresIn, codesIn } = readOn('2025-11-20')

/** The figures of what is told; none of what is held. */
const toldIn = (text: string): Readonly<Partial<Record<Measure, number>>> =>
  codesIn(text).length > 0 ? {} : figuresIn(text)

describe('whose word the bodies are', () => {
  const theirs = 'Мединський заявив, що Росія передала сьогодні Україні 640 тіл.'
  test.each([
    'Зазвичай Україна підтверджує таке ввечері; про 640 у Києві мовчать.',
    'Чи підтвердила Україна ці 640 тіл, невідомо.',
    'Київ підтвердив 500, а 640 назвав вигадкою.',
    'Київ підтвердив зустріч, але не ці 640.',
  ])('stays Russia’s where Ukraine only may confirm it: %s', (below) => {
    expect(eventIn(`${theirs} ${below}`)?.attribution).toBe('claimed_by_russia')
  })

  test.each(['Київ підтвердив ці 640.', 'Українська сторона 640 тіл підтвердила.'])(
    'is Ukraine’s as well where it confirms the number: %s',
    (below) => {
      expect(eventIn(`${theirs} ${below}`)?.attribution).toBe('confirmed')
    },
  )
})

describe('who brought somebody back', () => {
  test.each([
    'Сьогодні обмін полоненими. 92 своїх громадян повернула Україна, 41 — Росія.',
    'Сегодня состоялся обмен пленными. 92 человека вернула себе Украина, 41 — Россия.',
    'Сегодня состоялся обмен пленными. Украинской и российской сторонами передано 41 и 92 человека соответственно.',
  ])('is whoever got them: %s', (text) => {
    expect(toldIn(text)).toMatchObject({ ua_returned: 92, ru_returned: 41 })
  })

  test('and of nobody is told who is only promised', () => {
    expect(
      toldIn(
        'Обмін тілами відбувся сьогодні. Сто тіл отримала українська сторона, і 69 — російська обіцяє прийняти завтра.',
      ).bodies_to_ru,
    ).toBeUndefined()
  })
})

describe('Russia’s number is none', () => {
  test.each([
    'Сьогодні за обміном Україна повернула 185 захисників. Чи така сама цифра щодо росіян, невідомо.',
    'Сегодня по обмену Украина вернула 185 защитников. Такая же цифра для россиян не подтверждена.',
    "In today's exchange 185 Ukrainian soldiers returned home. Moscow gave no same figure for its men.",
    "In today's exchange 185 Ukrainian soldiers came home. The same figure for Russians was reported in August.",
    "Today 84 Ukrainians came home in an exchange.\nBackground: in August 146 Ukrainians returned.\nRussia's Defence Ministry, for its part, spoke of 146 servicemen then.",
    'Сегодня в рамках обмена Украина вернула 84 защитников.\nНапомним, прошлый обмен прошёл летом.\nМинобороны РФ тоже отчиталось о нём: 146 военных вернулись в Россию.',
    'Today 20 people came home from captivity in an exchange. Two of them, according to Moscow, are civilians.',
  ])('where only another one, or none, is spoken of: %s', (text) => {
    expect(toldIn(text).ru_returned).toBeUndefined()
  })

  test.each([
    'The politician Viktor Medvedchuk also returned to the talks in Moscow.',
    'A lawmaker also came along.',
  ])('one more where a politician is only spoken of: %s', (below) => {
    const text = `Today Ukraine got back 215 soldiers in an exchange. Russia received 55 servicemen. ${below}`
    expect(toldIn(text).ru_returned).toBe(55)
  })

  test('nor one more of a year long past', () => {
    expect(
      toldIn(
        'Today Ukraine got back 215 soldiers in an exchange. Russia received 55 servicemen, besides the politician Viktor Medvedchuk, who was handed over in 2022.',
      ).ru_returned,
    ).toBe(55)
  })
})

describe('Ukraine’s number', () => {
  test.each([
    'Сьогодні обмін полоненими. Україна отримала 195 військових. Зеленський назвав іншу цифру: 207, враховуючи вчорашню групу.',
    'Today a prisoner swap took place: Russia returned 195 people. Zelensky named a different figure: 207, counting both stages.',
  ])('stands where another one counts something else: %s', (text) => {
    expect(toldIn(text).ua_returned).toBe(195)
  })

  test.each([
    'Обмін відбувся сьогодні. 95 матерів питали, чи стільки військових повернулося.',
    'Сьогодні відбулась репатріація тіл. З 50 загиблих, яких прийняв морг у Дніпрі, 37 – із Донецького напрямку.',
  ])('is not told where somebody asks, or got some: %s', (text) => {
    expect(toldIn(text)).toEqual({})
  })

  test.each([
    'Гражданские в российских тюрьмах: их 51.',
    'Цивільні ще чекають: їх 51.',
    'Жінки зустрічали з прапорами: їх 51.',
  ])('is not split by others who are counted below: %s', (below) => {
    expect(toldIn(`Сьогодні обмін: вдома 84 людини. ${below}`)).toEqual({ ua_returned: 84 })
  })
})

test.each([
  'В Україні 640 тіл неопізнані. Стільки передала російська сторона від червня.',
  'There are 640 unidentified bodies in Ukraine. That many Russia handed over.',
  'Такого крупного обмена с начала войны не было: 390 человек вернулись домой, вспоминает омбудсмен о майском обмене.',
])('what is only kept or remembered is no news: %s', (text) => {
  expect(eventsIn(text)).toEqual([])
})
