import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '#statement/word/normalise.ts'
import { tokenise } from '#statement/word/token.ts'

const kinds = (text: string) => tokenise(normalise(text)).map(({ kind }) => kind)

describe('an evened text', () => {
  test.for([
    ['м’яких м`яких мʼяких', "м'яких м'яких м'яких"],
    ['«Азовсталь» “x” „y”', '"азовсталь" "x" "y"'],
    ['Ёлка — ещё', 'елка — еще'],
    ['и\u0306 і\u0308 е\u0308', 'й ї е'],
    ['захисни\u0301к', 'захисник'],
    ['Обмiн 1\u00A0212', 'обмін 1 212'],
    ['1️⃣8️⃣9️⃣ 🇺🇦', '189   '],
    ['𝟏𝟓𝟎', '150'],
    ['со\u00ADтня\u200B', 'сотня'],
    ['a\r\nb\tc\u2028d', 'a\nb c\nd'],
    ["'так'", '"так"'],
    ['нe‑бо', 'не-бо'],
    ['Вudаnov', 'budanov'],
    ['İ', 'i'],
    ['1&nbsp;212 &laquo;тіл&raquo;', '1 212 "тіл"'],
    ['об&#39;єднання <b>84</b>', "об'єднання 84"],
    ['п"ять об*єднань "Єдність"', 'п\'ять об\'єднань "єдність"'],
    ['вдома - 84 -- усі', 'вдома — 84 — усі'],
    ['8-ма і 2-3', '8-ма і 2-3'],
    ['5 < 6 &unknown; R&D;', '5 < 6 &unknown; r&d;'],
  ] as const)('of «%s» is «%s»', ([given, even]) => {
    expect(normalise(given).text).toBe(even)
  })

  test('keeps for every character where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const { text, offsets } = normalise(given)
        expect(offsets).toHaveLength(text.length + 1)
        expect(offsets.at(-1)).toBe(given.length)
        expect(offsets.toSorted((a, b) => a - b)).toEqual(offsets)
      }),
    )
  })

  test('is cut into tokens whose spans lie in the text as given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        for (const { start, end } of tokenise(normalise(given))) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(given.length)
        }
      }),
    )
  })

  test('tells counts from percent, clock times, telephones, fractions and days', () => {
    expect(kinds('90%')).toEqual(['other'])
    expect(kinds('15:56\n')).toEqual(['other', 'break'])
    expect(kinds('0 800 339 247')).toEqual(['other'])
    expect(kinds('24/7')).toEqual(['other'])
    expect(kinds('24.01.2025')).toEqual(['day'])
    expect(kinds('30-річний')).toEqual(['other'])
    expect(kinds('+')).toEqual(['mark'])
    expect(kinds('24.08 12.08%')).toEqual(['day', 'other'])
    expect(kinds('1.12 тис.')).toEqual(['number', 'word', 'mark'])
    expect(kinds('68–й 65 го 1–ої')).toEqual(['ordinal', 'ordinal', 'ordinal'])
  })
})
