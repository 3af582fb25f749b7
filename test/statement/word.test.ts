import { expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { normalise } from '#statement/word/normalise.ts'
import { tokenise } from '#statement/word/token.ts'
import { onceAWord, wordFor, wordsLike } from '#statement/word/word.ts'

const POST = 'Сьогодні відбувся обмін: додому повернулися 205 захисників.'
const read = () => extractStatements({ text: POST, published: '2026-01-05' })

/** So many invented words that what is known of words is forgotten more than once. */
const invented = Array.from({ length: 45_000 }, (_, at) => `слово${at.toString(36)}щ`)

test('what a post says is the same after any number of invented words', () => {
  const before = read()
  for (const word of invented) wordFor(word)
  extractStatements({ text: invented.join(' '), published: '2026-01-05' })
  expect(read()).toEqual(before)
})

test('a word that was known before memory began anew is still told by its text', () => {
  const isHome = wordsLike(/^додому$/u)
  const lengthOf = onceAWord((text) => text.length)
  const [old, other] = tokenise(normalise('додому вчора'))
  for (const word of invented) wordFor(word)
  const [fresh] = tokenise(normalise('завтра'))
  expect([old, other, fresh].map((token) => isHome(token))).toEqual([true, false, false])
  expect([old, other].map((token) => (token === undefined ? 0 : lengthOf(token)))).toEqual([6, 5])
  expect(isHome(old)).toBe(true)
})

test('one word is found by its letters wherever it stands, and never another of the same number', () => {
  const text = 'обмін Обмін «обмін» обміну'
  const ids = tokenise(normalise(text)).filter(({ kind }) => kind === 'word')
  expect(new Set(ids.map(({ id }) => id)).size).toBe(2)
  for (const { text: word, id } of ids) expect(wordFor(word).id).toBe(id)
})

test('a word of more than a hundred letters is read and not remembered', () => {
  const long = 'обмін'.repeat(30)
  const [token] = tokenise(normalise(long))
  expect(token?.text).toBe(long)
  expect(wordFor(long)).not.toBe(wordFor(long))
})
