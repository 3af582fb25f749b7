import { describe, expect, test } from 'vitest'
import { hitsOf, lexiconOf } from '#statement/word/lexicon.ts'
import { normalise } from '#statement/word/normalise.ts'
import { tokenise } from '#statement/word/token.ts'

const found = (text: string, phrases: readonly string[]) =>
  hitsOf(tokenise(normalise(text)), lexiconOf({ all: { idea: phrases } })).all.map(
    ({ from, to }) => [from, to],
  )

describe('a phrase', () => {
  test.for([
    ['takes any ending after a star', 'полонених', ['полонен*'], [[0, 1]]],
    ['without a star takes the whole word', 'полонених', ['полонен'], []],
    ['takes any of its alternatives', 'в Україну', ['до|в україну'], [[0, 2]]],
    ['takes up to three words for a gap', 'за а б в росії', ['за ~ росії'], [[0, 5]]],
    ['takes no fourth word for a gap', 'за а б в г росії', ['за ~ росії'], []],
    ['takes up to six words for two gaps', 'за а б в г росії', ['за ~ ~ росії'], [[0, 6]]],
    ['takes no line break for a gap', 'за\nросії', ['за ~ росії'], []],
    ['takes a number', 'за 12 днів', ['за # днів'], [[0, 3]]],
    ['may begin with a number', '12 днів', ['# днів'], [[0, 2]]],
    ['is reported once at its longest', 'обмін тілами', ['обмін', 'обмін тілами'], [[0, 2]]],
    ['is found by a stem of two letters', 'рф', ['рф*'], [[0, 1]]],
  ] as const)('%s', ([, text, phrases, hits]) => {
    expect(found(text, phrases)).toEqual(hits)
  })

  test('that can never be found is refused', () => {
    expect(() => lexiconOf({ all: { idea: ['~ росії'] } })).toThrow('Cannot find phrase "~ росії"')
  })

  test('is found though a hostile text has said very many words before', () => {
    const lexicon = lexiconOf({ all: { idea: ['обмін'] } })
    const words = Array.from({ length: 20_001 }, (_, n) => `слово${'а'.repeat(n % 7)}б${n}`)
    const invented = words.map((word) =>
      word.replaceAll(/\d/gu, (d) => 'абвгдежзик'.charAt(Number(d))),
    )
    hitsOf(tokenise(normalise(invented.join(' '))), lexicon)
    expect(hitsOf(tokenise(normalise('обмін')), lexicon).all).toHaveLength(1)
  })
})
