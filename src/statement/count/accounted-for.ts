import { isNumberWord } from '#statement/word/quantities.ts'
import { KINDS, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

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
const isAccounting = wordsLike(
  /^(?:accounts?|accounted|accounting|number|numbered|припадає|припало|припадають|приходится|пришлось|приходятся)$/u,
)
const isLinked = wordsLike(/^(?:for|number|numbered|припадає|припало|приходится|пришлось|—)$/u)
const isBetween = wordsLike(
  /^(?:for|accounts?|accounted|number|numbered|припадає|припало|припадають|приходится|пришлось|приходятся|—|,)$/u,
)
const areMany = wordsLike(/(?:s|men|people|personnel)$/u)
