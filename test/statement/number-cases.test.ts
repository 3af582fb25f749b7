import { toCardinal as inRussian } from 'n2words/ru-RU'
import { toCardinal as inUkrainian } from 'n2words/uk-UA'
import { describe, expect, test } from 'vitest'
import { normalise } from '#statement/word/normalise.ts'
import { joinNumberWords } from '#statement/word/number-words.ts'
import { RU_NUMERALS } from '#statement/word/numerals/ru.ts'
import { UK_NUMERALS } from '#statement/word/numerals/uk.ts'
import { tokenise } from '#statement/word/token.ts'
import { CASES, declined, type Declension, formsOf, RUSSIAN, UKRAINIAN } from './number-cases.ts'

type Spoken = Readonly<{
  language: 'uk' | 'ru'
  declension: Declension
  table: typeof UK_NUMERALS
  inNominative: (value: number) => string
  /** Forms of the table that no grammar makes: misspellings and talk. */
  loose: readonly (readonly [word: string, value: number])[]
  ofThousand: readonly (readonly [text: string, value: number])[]
}>

const LANGUAGES: readonly Spoken[] = [
  {
    language: 'uk',
    declension: UKRAINIAN,
    table: UK_NUMERALS,
    inNominative: inUkrainian,
    loose: [
      ['двє', 2],
      ['двойко', 2],
      ['шестьох', 6],
      ['восьмох', 8],
      ["дев'ятдесят", 90],
      ['півтораста', 150],
    ],
    ofThousand: [
      ['одну тисячу двісті', 1200],
      ['2 тис.', 2000],
    ],
  },
  {
    language: 'ru',
    declension: RUSSIAN,
    table: RU_NUMERALS,
    inNominative: inRussian,
    loose: [
      ['полтораста', 150],
      ['полутораста', 150],
    ],
    ofThousand: [
      ['одну тысячу двести', 1200],
      ['2 тыс.', 2000],
    ],
  },
]

const isRead = (text: string, value: number, language: 'uk' | 'ru'): boolean => {
  const [token, ...rest] = joinNumberWords(tokenise(normalise(text)), language)
  return token?.kind === 'number' && token.value === value && rest.length === 0
}

/** All up to a thousand; above, numbers that bring every digit of each place together with others. */
const VALUES = Array.from({ length: 9999 }, (_, at) => at + 1).filter(
  (value) => value < 1000 || value % 37 === 0 || value % 1000 === 0,
)

const WAYS = CASES.flatMap((inCase) => [0, 1].map((variant) => ({ inCase, variant })))

describe.for(LANGUAGES)('a number in words in $language', (spoken) => {
  const { language, declension, table, inNominative, loose, ofThousand } = spoken

  test.for(WAYS)('is read in the $inCase (form $variant)', (way) => {
    const misread = VALUES.map((value) => [declined(declension, value, way), value] as const)
      .filter(([text, value]) => !isRead(text, value, language))
      .map(([text]) => text)
    expect(misread).toEqual([])
  })

  test('is read in every form of every word, of each gender and collective, alone and behind twenty', () => {
    const misread = formsOf(declension)
      .flatMap(([word, value]) => [
        [word, value] as const,
        ...(value > 0 && value < 10 ? [[`${declension.twenty} ${word}`, 20 + value] as const] : []),
      ])
      .filter(([text, value]) => !isRead(text, value, language))
      .map(([text]) => text)
    expect(misread).toEqual([])
  })

  test('has no form in its table that is not tried here or in the nominative', () => {
    const tried = new Set([
      ...formsOf(declension).map(([word]) => word),
      ...Object.keys(table.cardinals).map((value) => normalise(inNominative(Number(value))).text),
      ...loose.map(([word]) => word),
    ])
    const all = Object.values(table.cardinals).flatMap((forms) => forms.split(' '))
    expect(all.filter((form) => !tried.has(form))).toEqual([])
  })

  test('is read in misspellings and talk, and with a thousand as an object or shortened', () => {
    const texts: readonly (readonly [string, number])[] = [...loose, ...ofThousand]
    const misread = texts.filter(([text, value]) => !isRead(text, value, language))
    expect(misread).toEqual([])
  })
})
