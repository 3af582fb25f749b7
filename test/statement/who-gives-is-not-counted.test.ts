import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, sidesIn } = readOn('2026-05-14')

describe('a people that gives or gets is not whom the number behind its verb counts', () => {
  test.for<readonly [string, number, number]>([
    ['Обмін тілами 900 на 33 відбувся сьогодні: росіяни віддали 900, забрали 33.', 900, 33],
    ['Обмен телами состоялся сегодня: россияне отдали 900, а забрали 33.', 900, 33],
    ['Сьогодні обмін тілами. Росіяни віддали дев’ятсот, забрали тридцять три.', 900, 33],
    ['Сьогодні обмін тілами. Українці забрали 900, віддали 33.', 900, 33],
    ['Сьогодні відбувся обмін тілами: окупанти повернули 900, отримали 33.', 900, 33],
  ])('bodies: «%s»', ([text, ours, theirs]) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ bodies_to_ua: ours, bodies_to_ru: theirs })
  })

  test.for<readonly [string, string]>([
    ['Обмін полоненими 70 на 55 відбувся сьогодні: росіяни віддали 70, забрали 55.', '70 55'],
    ['Сьогодні обмін полоненими. Українці віддали 55, а отримали 70.', '70 55'],
    ['Сегодня обмен пленными. Россияне получили 55, отдали 70.', '70 55'],
    ['Сьогодні обмін. Росіян віддали 55, українців забрали 70.', '70 55'],
  ])('people: «%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('of whom each side is said to free people, that side frees others as well', () => {
  test.for<readonly [string, string]>([
    [
      'Ukraine and Russia swapped prisoners today. Each side freed 164 servicemen. Ukraine also released 6 civilians.',
      '164 170',
    ],
    [
      'Ukraine and Russia each freed 164 prisoners of war today. Kyiv additionally freed six civilians.',
      '164 170',
    ],
    [
      'Ukraine and Russia swapped prisoners today: both sides released 164 people. Moscow also freed six civilians.',
      '170 164',
    ],
    [
      'Сьогодні відбувся обмін полоненими. Кожна сторона звільнила 164 військових. Україна також звільнила шістьох цивільних.',
      '164 170',
    ],
    [
      'Сегодня состоялся обмен пленными. Стороны освободили по 164 военных. Киев дополнительно отпустил шестерых гражданских.',
      '164 170',
    ],
    [
      'Сегодня состоялся обмен пленными. Каждая сторона освободила по 164 военных. Москва также освободила шестерых гражданских.',
      '170 164',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test.for<readonly [string, string]>([
    [
      'Ukraine and Russia swapped prisoners today. Each side freed 164 soldiers. Ukraine also freed 6 civilians from Russian captivity.',
      '170 164',
    ],
    [
      'Ukraine and Russia swapped prisoners today, each freeing 164. Ukraine also got back six civilians.',
      '170 164',
    ],
    ['Ukraine freed 164 soldiers and six civilians from captivity in a swap today.', '170 -'],
    ['Сьогодні обмін: Україна звільнила з полону 164 військових і шістьох цивільних.', '170 -'],
  ])('out of captivity come its own: «%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('Russia gets few bodies', () => {
  test.for<readonly [string, readonly string[]]>([
    ['Сегодня российской стороне передали тела 900 военных.', ['out_of_proportion']],
    ['Сегодня российской стороне передали тела 35 военных.', []],
  ])('«%s»', ([text, codes]) => {
    expect(codesIn(text)).toEqual(codes)
  })

  test('who gives to «us» is the other side, and one that only waits says nothing', () => {
    expect(
      figuresIn('Сегодня нам передали 900 тел погибших. Украина ждёт результатов экспертизы.'),
    ).toEqual({ bodies_to_ua: 900 })
    expect(figuresIn('Сегодня украинская сторона передала нам 33 тела, мы передали 900.')).toEqual({
      bodies_to_ua: 900,
      bodies_to_ru: 33,
    })
  })
})
