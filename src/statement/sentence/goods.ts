import type { Hit } from '#statement/word/lexicon.ts'
import type { Reading } from './reading.ts'
import { has, type Sentence } from './sentence.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether an exchange is of things: "a swap of 40 grain wagons", «обмін 40 вагонами». A noun that
 * we do not know is no thing where the text speaks of captivity.
 */
export function isOfGoods(
  { tokens, sentences }: Reading,
  sentence: Sentence,
  swap: Hit<Idea>,
): boolean {
  const at = textAt(tokens, swap.to) === 'of' ? swap.to + 1 : swap.to
  if (tokens[at]?.kind !== 'number' || !isNoun(tokens[at + 1])) return false
  const counted = { from: at + 1, to: at + NOUN_WORDS }
  return !has(sentence, LIVING, counted) && !sentences.some((s) => has(s, CAPTIVITY))
}

const NOUN_WORDS = 6
const LIVING: readonly Idea[] = [
  'person',
  'military',
  'defender',
  'civilian',
  'child',
  'woman',
  'man',
  'officer',
  'rank',
  'wounded',
  'ukrainian',
  'russian',
  'own',
  'body',
  'dead',
]
const CAPTIVITY: readonly Idea[] = [
  'captive',
  'captivity',
  'from_russia',
  'from_ukraine',
  'defender',
]

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && !isLink(token)
const isLink = wordsLike(
  /^(?:for|from|on|by|with|in|at|to|and|each|took|was|were|has|на|за|з|із|по|від|до|у|в|та|і|и|с|из|от|к)$/u,
)
