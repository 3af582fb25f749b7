import { isNumberWord } from '#statement/word/quantities.ts'
import { KINDS, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Finds who accounts for a number: "soldiers account for 33 of them and civilians for 51", «на військових припадає 33, на
 * цивільних — 51», "women number three". The noun that stands behind the number is of the next one.
 */
export function accountedFor(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  if (!isLinked(tokens[at - 1])) return null
  const start = Math.max(sentence.from, at - ROW_WORDS)
  if (!someToken(tokens, start, at, isAccounting)) return null
  let end = at - 1
  while (end > start && isBetween(tokens[end])) end -= 1
  // "Prisoner number 51" counts nobody.
  if (isNumberWord(tokens[at - 1]) && !areMany(tokens[end])) return null
  const nouns = sentence.hits.filter(
    ({ idea, from, to }) => KINDS.has(idea) && from <= end && to > end,
  )
  return nouns.length === 0
    ? null
    : { kinds: new Set(nouns.map(({ idea }) => idea)), span: { from: end, to: at + 1 } }
}

/** "Military personnel account for 270 of them and civilians for 120" */
const ROW_WORDS = 14
const isAccounting = anyWord(`
  припадає припало припадають приходится пришлось приходятся
  account{,s} accounted accounting number numbered
`)
const isLinked = anyWord('for number numbered припадає припало приходится пришлось —')
const isBetween = anyWord(`
  — , припадає припало припадають приходится пришлось приходятся
  for account{,s} accounted number numbered
`)
const areMany = anyWord('*s *men *people *personnel')
