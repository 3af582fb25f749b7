import { toCardinal as inEnglish } from 'n2words/en-GB'
import { toCardinal as inRussian } from 'n2words/ru-RU'
import { toCardinal as inUkrainian } from 'n2words/uk-UA'
import { describe, expect, test } from 'vitest'
import { normalise } from '#statement/word/normalise.ts'
import { joinNumberWords } from '#statement/word/number-words.ts'
import type { Language } from '#statement/statement.ts'
import { tokenise } from '#statement/word/token.ts'

const read = (text: string, language: Language) =>
  joinNumberWords(tokenise(normalise(text)), language).map(({ kind, value }) => ({ kind, value }))

const spellings: readonly (readonly [Language, (value: number) => string])[] = [
  ['uk', inUkrainian],
  ['ru', inRussian],
  ['en', inEnglish],
]

describe('numbers in words', () => {
  test.for(spellings)('in %s are read from 0 to 9,999', ([language, spell]) => {
    const misread = Array.from({ length: 10_000 }, (_, value) => value).filter((value) => {
      const [token, ...rest] = read(spell(value), language)
      return token?.kind !== 'number' || token.value !== value || rest.length > 0
    })
    expect(misread).toEqual([])
  })

  test.for([
    ['uk', 'двоє', 2],
    ['uk', 'двє', 2],
    ['uk', 'сімох', 7],
    ['uk', 'восьмеро', 8],
    ['uk', 'десятеро', 10],
    ['uk', "дев'яноста п'ятьох", 95],
    ['uk', 'двадцяти одного', 21],
    ['uk', 'ста вісімдесяти трьох', 183],
    ['uk', 'двохсот сімдесяти', 270],
    ['uk', 'тисячу двісті дванадцять', 1212],
    ['uk', '1,2 тис.', 1200],
    ['uk', '6 тисяч', 6000],
    ['uk', '1 212', 1212],
    ['uk', '1\u202F000', 1000],
    ['ru', 'восьмерых', 8],
    ['ru', 'ста сорока двух', 142],
    ['ru', '2,4 тысяч', 2400],
    ['ru', 'тысяча', 1000],
    ['en', 'two hundred and seven', 207],
    ['en', 'Forty-five', 45],
    ['en', '2,430', 2430],
    ['en', 'six thousand', 6000],
  ] as const)('in %s «%s» is %d', ([language, text, value]) => {
    expect(read(text, language)).toEqual([{ kind: 'number', value }])
  })

  test.for([
    ['uk', '71-й', 71],
    ['uk', 'шістдесят восьмий', 68],
    ['uk', 'третього', 3],
    ['ru', 'двадцать первый', 21],
    ['ru', 'девятый', 9],
    ['en', '58th', 58],
    ['en', 'fifty-eighth', 58],
  ] as const)('in %s «%s» is a place in a row', ([language, text, value]) => {
    expect(read(text, language)).toEqual([{ kind: 'ordinal', value }])
  })

  test('two numbers side by side stay two', () => {
    expect(read('двадцять тридцять', 'uk').map(({ value }) => value)).toEqual([20, 30])
    expect(read('п’ять сто', 'uk').map(({ value }) => value)).toEqual([5, 100])
  })

  test('«тисячі родин» counts nothing, «тіла тисячі загиблих» does', () => {
    expect(read('тисячі родин', 'uk').map(({ kind }) => kind)).toEqual(['word', 'word'])
    expect(read('тіла тисячі загиблих', 'uk')[1]).toEqual({ kind: 'number', value: 1000 })
  })
})
