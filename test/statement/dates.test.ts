import { describe, expect, test } from 'vitest'
import { datableIn, datesOf } from '#statement/sentence/dates.ts'
import { normalise } from '#statement/word/normalise.ts'
import { joinNumberWords } from '#statement/word/number-words.ts'
import type { Language } from '#statement/statement.ts'
import { tokenise } from '#statement/word/token.ts'

const days = (text: string, language: Language, published: string) => {
  const tokens = joinNumberWords(tokenise(normalise(text)), language)
  const datable = datableIn(tokens, language)
  return datesOf({ tokens, datable, language }, published).map(({ day }) => day)
}

describe('a date in a post of 5 January 2026', () => {
  test.for([
    ['uk', '24 серпня', ['2025-08-24']],
    ['uk', '24-го січня 2025 року', ['2025-01-24']],
    ['uk', '24 січ. 2025', ['2025-01-24']],
    ['uk', '1-го грудня', ['2025-12-01']],
    ['uk', '5 та 6 березня 2025', ['2025-03-06']],
    ['uk', 'п’ятого січня', ['2026-01-05']],
    ['uk', '24.01.2025', ['2025-01-24']],
    ['uk', '31.02.2025', []],
    ['uk', 'обмін 24.08', ['2025-08-24']],
    ['uk', '03.01 — обмін', ['2026-01-03']],
    ['uk', '14.05 — обмін', []],
    ['uk', 'о 14.05', []],
    ['uk', '2.01 млн', []],
    ['ru', 'обмен 30.12: вернулись', ['2025-12-30']],
    ['en', 'at 12.05 on December 30', ['2025-12-30']],
    ['uk', '30 лютого', []],
    ['uk', 'у неділю', ['2026-01-04']],
    ['uk', 'у понеділок', ['2026-01-05']],
    ['uk', '6 лютого', ['2026-02-06']],
    ['uk', '32 січня', []],
    ['ru', 'с 23 по 25 мая', ['2025-05-25']],
    ['ru', 'в среду', ['2025-12-31']],
    ['en', 'December 30', ['2025-12-30']],
    ['en', 'Dec. 30, 2025', ['2025-12-30']],
    ['en', 'June 13, 2025', ['2025-06-13']],
    ['en', '30 December', ['2025-12-30']],
    ['en', '2nd of June', ['2025-06-02']],
    ['en', 'on Friday', ['2026-01-02']],
  ] as const)('in %s «%s» is %s', ([language, text, expected]) => {
    expect(days(text, language, '2026-01-05')).toEqual(expected)
  })

  test('is found behind a list of very many numbers', () => {
    const text = `${'5, '.repeat(20_000)}6 березня 2025`
    expect(days(text, 'uk', '2026-01-05')).toEqual(['2025-03-06'])
  })
})
