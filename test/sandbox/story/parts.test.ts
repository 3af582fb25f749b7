import { toCardinal } from 'n2words/uk-UA'
import { describe, expect, test } from 'vitest'
import { groupsIn, outsideIn, servicesIn } from '../../../sandbox/story/groups.ts'
import { dayInWords, kyivTime } from '../../../sandbox/story/kyiv.ts'
import { spansOf } from '../../../sandbox/story/marks.ts'
import { form, inWords, people, spaced, togetherOf } from '../../../sandbox/story/numbers.ts'
import { directionsIn, morguesIn } from '../../../sandbox/story/places.ts'
import { readTable } from '../../../sandbox/story/table.ts'

describe('Kyiv time', () => {
  test.for([
    ['2025-08-19', '13:52', '2025-08-19T10:52:00.000Z'],
    ['2026-02-05', '15:17', '2026-02-05T13:17:00.000Z'],
    ['2025-03-30', '12:00', '2025-03-30T09:00:00.000Z'],
    ['2025-10-26', '12:00', '2025-10-26T10:00:00.000Z'],
    ['2024-10-19', '00:44', '2024-10-18T21:44:00.000Z'],
  ] as const)('%s %s is %s', ([day, clock, utc]) => {
    expect(new Date(kyivTime(day, clock)).toISOString()).toBe(utc)
  })

  test('names days as people say them', () => {
    expect(dayInWords('2025-08-04')).toBe('4 серпня')
  })
})

/** That library writes a Latin letter in «двiстi». */
const folded = (text: string): string => text.replaceAll('i', 'і').replaceAll('’', "'")

describe('numbers', () => {
  test('are written in words as another library writes them', () => {
    const numbers = Array.from({ length: 999 }, (_, n) => n + 1)
    const others = numbers.map((n) => folded(toCardinal(n)))
    expect(numbers.map(inWords)).toEqual(others)
  })

  test('agree with their nouns', () => {
    const forms = ['цивільний', 'цивільні', 'цивільних'] as const
    expect([1, 2, 7, 21, 22, 51].map((n) => people(n, forms))).toEqual([
      'один цивільний',
      'двоє цивільних',
      'семеро цивільних',
      '21 цивільний',
      '22 цивільні',
      '51 цивільний',
    ])
    expect(form(11, forms)).toBe('цивільних')
    expect(togetherOf(5)).toBe("п'ятьох")
  })

  test('set thousands apart by a no-break space', () => {
    expect([999, 1000, 15801].map(spaced)).toEqual(['999', '1\u00A0000', '15\u00A0801'])
  })
})

describe('cells of a row', () => {
  test('give groups and services with their counts', () => {
    const cell =
      'Azov 23; National Guard 38, Armed Forces 28; Mariupol 69 (Azovstal 31); no officers'
    expect(groupsIn(cell)).toEqual([
      { words: 'оборонці Маріуполя', count: 69 },
      { words: 'захисники «Азовсталі»', count: 31 },
      { words: 'бійці «Азову»', count: 23 },
    ])
    expect(servicesIn(cell)).toEqual([
      { words: 'Збройних Сил України', count: 28 },
      { words: 'Національної гвардії України', count: 38 },
    ])
  })

  test('give people outside the exchange apart from the groups', () => {
    const cell = 'born after 2000; 31 wounded outside the exchange; officers 9'
    expect(outsideIn(cell)).toBe(31)
    expect(groupsIn(cell).map(({ words }) => words)).toEqual([
      'офіцери',
      'народжені після 2000 року',
    ])
    expect(outsideIn('wounded')).toBeNull()
  })

  test('give directions and morgues, and no place of handover', () => {
    expect(directionsIn('Luhansk 12; Donetsk 107')).toEqual([
      { words: 'Донецьк', count: 107 },
      { words: 'Луганськ', count: 12 },
    ])
    expect(morguesIn('Donetsk 320; morgues in RF 154')).toEqual({ count: 154 })
    expect(morguesIn('Donetsk 320')).toBeNull()
    expect(directionsIn('Zaporizhzhia oblast (handover)')).toEqual([])
    expect(directionsIn('as in March plus Sumy and Kharkiv directions (no counts)')).toHaveLength(8)
  })

  test('are named by kind, day and place in the file', () => {
    const rows = readTable('x', 'date\tn\r\n2022-01-01\t1\r\n2022-01-01\t2\r\n2022-02-01\t\r\n')
    expect(rows.map(({ name }) => name)).toEqual(['x/2022-01-01/1', 'x/2022-01-01/2', 'x/2022-02-01/1']) // prettier-ignore
  })
})

test('marks of our authors become spans', () => {
  expect(spansOf('a **b** __c__ [d](https://example.org/?x=1&y=2) {{🕊}}')).toEqual([
    { is: 'plain', text: 'a ' },
    { is: 'bold', text: 'b' },
    { is: 'plain', text: ' ' },
    { is: 'italic', text: 'c' },
    { is: 'plain', text: ' ' },
    { is: 'plain', text: 'd', href: 'https://example.org/?x=1&y=2' },
    { is: 'plain', text: ' ' },
    { is: 'custom_emoji', text: '🕊' },
  ])
})
