import type { Sentence } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isOutOf } from '#statement/word/small-words.ts'
import { isFirst } from '#statement/word/known-words.ts'

/**
 * Tells whether a number is of all who were promised, of whom those counted before are the first: «віддали 27 тіл —
 * „першу партію“ з шести тисяч», "27 bodies, the first part of 6,000 agreed". «Перша партія з 1212 тіл» has come.
 */
export const isOfBatch = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  (tokens[at]?.value ?? 0) >= PROMISED_FROM &&
  isOutOf(tokens[placeOfOut(tokens, at)]) &&
  isLast(tokens[at + 1]) &&
  isFirstPart(tokens, sentence, placeOfOut(tokens, at)) &&
  sentence.numbers.some((one) => one < at && isLess(tokens, one, at))

const PROMISED_FROM = 500

/** «з домовлених шести тисяч» */
const placeOfOut = (tokens: readonly Token[], at: number): number =>
  isPromised(tokens[at - 1]) ? at - 2 : at - 1

const isLess = (tokens: readonly Token[], one: number, at: number): boolean =>
  tokens[one]?.kind === 'number' && tokens[one].value < (tokens[at]?.value ?? 0)

/** No noun behind it, or only that they were agreed. */
const isLast = (token: Token | undefined): boolean => token?.kind !== 'word' || isPromised(token)

function isFirstPart(tokens: readonly Token[], { from }: Sentence, out: number): boolean {
  const part = textAt(tokens, out - 1) === '"' ? out - 2 : out - 1
  return (
    isFirstOrNumbered(tokens[part]) ||
    (isPart(tokens[part]) && someToken(tokens, Math.max(from, part - 2), part, isFirstOrNumbered))
  )
}

const isFirstOrNumbered = (token: Token | undefined): boolean =>
  token?.kind === 'ordinal' || isFirst(token)
const isPart = anyWord('парті* парти* част* етап* этап* груп* batch* part tranche* instal*')
const isPromised = anyWord(`
  обіцян* домовлен* узгоджен* погоджен* обещанн* оговоренн* согласованн*
  promised agreed pledged
`)
