import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { readOn } from './told.ts'

const { codesIn, sidesIn, toldIn } = readOn('2026-06-19')
const kindsIn = (text: string): readonly string[] =>
  extractStatements({ text, published: '2026-06-19' }).map(({ kind }) => kind)

describe('a denial below leaves no return either', () => {
  test.for([
    '17 захисників сьогодні повернулися поза обміном. Фейк.',
    'Сегодня 17 защитников вернулись вне обмена. Это неправда.',
    '17 defenders came home today outside any exchange. This is false.',
    'Сьогодні 17 цивільних повернулися з Білорусі. Це неправда.',
  ])('%s', (text) => {
    expect(kindsIn(text).filter((kind) => kind !== 'denial')).toEqual([])
  })
  test('and without one it is told', () => {
    expect(kindsIn('17 defenders came home today outside any exchange.')).toEqual([
      'return_outside_exchange',
    ])
  })
})

describe('numbers behind which the side that got them is named', () => {
  test.for([
    'Сьогодні сорок полонених отримала Росія і дев’яносто — Україна.',
    'Forty prisoners were received by Russia and ninety by Ukraine today.',
  ])('are told of that side: %s', (text) => {
    expect(sidesIn(text)).toBe('90 40')
  })
  test('and where the sides stand first they are told', () => {
    const text = 'Обмін полоненими відбувся сьогодні: Україна отримала 90, Росія отримала 40.'
    expect(toldIn(text)).toBe('told 2026-06-19')
  })
})

describe('whose names are not sure yet have come', () => {
  test('so that the news is told', () => {
    const text =
      'Today 90 defenders came home in an exchange. Families are awaiting confirmation of the lists.'
    expect(toldIn(text)).toBe('told 2026-06-19')
  })
  test('and an exchange that waits for confirmation is held', () => {
    const text = '90 prisoners were exchanged today. We are awaiting confirmation from Kyiv.'
    expect(codesIn(text)).toContain('unconfirmed')
  })
})

test('the remains of one without a number wait for a person', () => {
  expect(codesIn('Today the remains of a Ukrainian pilot came back from Russia.')).toContain(
    'out_of_proportion',
  )
})
