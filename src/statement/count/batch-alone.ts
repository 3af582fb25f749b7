import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { isFurther, isPlus } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a number stands alone behind a word that says that more came, on top of a text of an exchange: «Ще сто», —
 * написав президент; "Another hundred." Nobody counts anything else so.
 */
export const isBatchAlone = (reading: Reading, sentence: Sentence, at: number): boolean =>
  sentence.place < TOP_SENTENCES &&
  sentence.numbers.length === 1 &&
  isMore(reading.tokens[at - 1]) &&
  isOpening(reading.tokens, sentence, at - 1) &&
  isClosed(reading.tokens, sentence, at + 1) &&
  speaksOf(reading, ['exchange', 'exchanged'])

const isOpening = (tokens: readonly Token[], { from }: Sentence, at: number): boolean =>
  at === from || (at === from + 1 && isQuote(tokens[from]))

/** Behind it stands nothing, or who says it. */
function isClosed(tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  const end = isQuote(tokens[from]) ? from + 1 : from
  if (!someToken(tokens, end, sentence.to, ({ kind }) => kind === 'word')) return true
  return (
    isQuote(tokens[from]) && has(sentence, ['ua_voice', 'ru_voice'], { from: end, to: sentence.to })
  )
}

const isQuote = anyWord('"')
const isMore = (token: Token | undefined): boolean => isFurther(token) || isPlus(token)
