import { hitsIn, type Sentence, type Span } from './sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether a sentence calls another event to mind, and does not only compare this one with others of late. */
export const recallsOther = (tokens: readonly Token[], sentence: Sentence): boolean =>
  hitsIn(sentence, 'recall').some((hit) => !isGreatOfLate(tokens, sentence, hit))

/** Tells whether a word of the past only compares: "carried out one of the larger exchanges of recent months". */
export const isGreatOfLate = (
  tokens: readonly Token[],
  { from }: Sentence,
  { from: late }: Span,
): boolean =>
  isRecent(tokens[late]) &&
  textAt(tokens, late - 1) === 'of' &&
  someToken(tokens, Math.max(from, late - GREAT_WORDS), late, isGreater)

const GREAT_WORDS = 6
const isRecent = anyWord('recent')
const isGreater = anyWord('larger largest bigger biggest greatest')
