import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { isRest } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { serviceOf } from './services.ts'

/**
 * Names the service that stands before a number without a noun of its own, as in a roster: «прикордонників 25, з лав ЗСУ
 * 26», «ЗСУ — 26, Нацгвардія — 49». Null where a noun follows, or no service stands there.
 */
export function labelBefore(tokens: readonly Token[], sentence: Span, at: number): string | null {
  if (!isLastOfLabel(tokens, sentence, at)) return null
  let from = at - 1
  while (from >= sentence.from && at - from <= LABEL_WORDS && isOfLabel(tokens[from])) from -= 1
  return serviceOf(tokens, { at: from }, at)
}

/** Tells whether a sentence is a row that ends with its only number: «Збройні сили — 49». */
export const isRow = (tokens: readonly Token[], { numbers, to }: Sentence): boolean =>
  numbers.length === 1 &&
  numbers.every(
    (at) =>
      isDash(tokens[at - 1]) &&
      tokens.slice(at + 1, to).every(({ kind }) => kind !== 'word' && kind !== 'number'),
  )

/** Tells whether a number counts the rest, and the service behind a dash says who they are: «решта 49 — Нацгвардія». */
export const isRestOfService = (tokens: readonly Token[], at: number): boolean =>
  isRest(tokens[at - 1]) &&
  isDash(tokens[at + 1]) &&
  serviceOf(tokens, { at: at + 1 }, at + LABEL_WORDS) !== null

const LABEL_WORDS = 5

const isLastOfLabel = (tokens: readonly Token[], { to }: Span, at: number): boolean =>
  at + 1 >= to || isEnd(tokens[at + 1])

const isOfLabel = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'word' || isDash(token))

const isDash = anyWord('— : -')
const isEnd = anyWord(', ; . )')
