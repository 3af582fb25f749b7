import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { normalise } from '#statement/word/normalise.ts'
import { isEvent } from '#statement/statement.ts'

const told = (text: string) =>
  extractStatements({ text, published: '2026-03-12' })
    .filter(isEvent)
    .map(({ kind, review, figures }) => ({
      kind,
      held: review.length > 0,
      values: Object.values(figures).map(({ value }) => value),
    }))

const swapped =
  (from: string, to: string) =>
  (text: string, isSwapped: (at: number) => boolean): string =>
    Array.from(text, (letter, at) =>
      from.includes(letter) && isSwapped(at) ? (to[from.indexOf(letter)] ?? letter) : letter,
    ).join('')

const POSTS = [
  ['Сьогодні відбувся обмін: додому повернулися 84 захисники.', swapped('асеіох', 'aceiox')],
  ['Сьогодні Україні повернуто тіла 512 полеглих воїнів.', swapped('асеіох', 'aceiox')],
  ['Сегодня состоялся обмен: из плена вернулись 84 украинских бойца.', swapped('асеох', 'aceox')],
  [
    'A prisoner exchange took place today: 84 Ukrainian soldiers are free.',
    swapped('aceox', 'асеох'),
  ],
] as const

describe('letters of the other alphabet that look alike', () => {
  test.for(POSTS)('change nothing, all of them set in: %s', ([text, swap]) => {
    expect(told(text)).toMatchObject([{ held: false }])
    expect(told(swap(text, () => true))).toEqual(told(text))
  })

  test('change nothing, wherever they are set in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...POSTS),
        fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }),
        ([text, swap], places) => {
          expect(told(swap(text, (at) => places[at] === true))).toEqual(told(text))
        },
      ),
      { numRuns: 100 },
    )
  })

  test('make a word of the text’s own language where each of its letters has a twin', () => {
    expect(normalise('Тhе sоldiers саme hоme').text).toBe('the soldiers came home')
    expect(normalise('Тaм yce дoбpe').text).toBe('там yce добре')
  })

  test('are read under marks over letters, and with what nobody sees between them', () => {
    const text = 'Обмін: додому повернулися 84 захисники.'
    expect(told(`Сьогодні ${text}`)).toMatchObject([{ held: false }])
    expect(told(`Сьогодні ${text.replaceAll(/(?<=\p{L})/gu, '\u0301')}`)).toEqual(
      told(`Сьогодні ${text}`),
    )
    expect(told(`Сьогодні ${text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u00AD')}`)).toEqual(
      told(`Сьогодні ${text}`),
    )
  })
})

describe('a formula', () => {
  test.for([
    ['Сегодня обмен 8 на 6: восемь наших уже дома, шестеро россиян уехали в Белоруссию.', 8, 6],
    ['Обмен пленными состоялся сегодня, 8 на 6. Наших шестеро, россиян восемь.', 6, 8],
    ['Сьогодні відбувся обмін 84х84. Наші захисники вдома.', 84, 84],
    ['Сьогодні відбувся обмін 84/84. Наші захисники вдома.', 84, 84],
    ['Сегодня прошел обмен 84 x 84, наши украинские бойцы дома.', 84, 84],
  ] as const)('tells both sides: «%s»', ([text, ours, theirs]) => {
    const [event] = extractStatements({ text, published: '2026-03-12' }).filter(isEvent)
    expect(event?.figures.ua_returned?.value).toBe(ours)
    expect(event?.figures.ru_returned?.value).toBe(theirs)
    expect(event?.ordinal).toBeNull()
  })

  test('Russians counted beside «наших» without one say nothing of whose those are', () => {
    const text =
      'Минобороны России: сегодня вернулись домой 84 россиянина, среди них шестеро наших земляков.'
    const [event] = extractStatements({ text, published: '2026-03-12' }).filter(isEvent)
    expect(event?.figures.ua_returned).toBeUndefined()
  })

  test('a year with an ending is no place in a row', () => {
    const text =
      'Сьогодні обмін 2023-го повторили: 84 військових удома, відбулося повернення з полону.'
    const [event] = extractStatements({ text, published: '2026-03-12' }).filter(isEvent)
    expect(event?.ordinal).toBeNull()
  })
})
