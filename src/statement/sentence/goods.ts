import type { Hit } from '#statement/word/lexicon.ts'
import type { Reading } from './reading.ts'
import { has, type Sentence, type Span } from './sentence.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether an exchange is of things: "a swap of 40 grain wagons", «обмін книжками». A noun that
 * we do not know is no thing where the text speaks of captivity.
 */
export function isOfGoods(reading: Reading, sentence: Sentence, swap: Hit<Idea>): boolean {
  const { tokens } = reading
  const at = textAt(tokens, swap.to) === 'of' ? swap.to + 1 : swap.to
  if (tokens[at]?.kind !== 'number' || !isNoun(tokens[at + 1]))
    return isOfManyGoods(reading, sentence, swap)
  return isUnknown(reading, sentence, { from: at + 1, to: at + NOUN_WORDS })
}

/** Tells the same where nobody counts the things, and they stand right behind: «обмін книжками». */
export const isOfManyGoods = (reading: Reading, sentence: Sentence, { to }: Hit<Idea>): boolean =>
  isMany(reading.tokens[to]) && isUnknown(reading, sentence, { from: to, to: to + 1 })

const isMany = wordsLike(/\p{L}{2}[ая]ми$/u)

const isUnknown = ({ sentences }: Reading, sentence: Sentence, named: Span): boolean =>
  !has(sentence, LIVING, named) && !sentences.some((s) => has(s, CAPTIVITY))

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
const isLink = anyWord(`
  на за з із по від до у в та і и с из от к
  for from on by with in at to and each took was were has
`)
