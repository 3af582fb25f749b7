import type { Span } from './sentence.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { isBut, isComma, isStop, isYet } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether «таким образом» only draws a conclusion in the middle of a sentence, and sums up nobody: «Формула, таким
 * образом, симметричная». Where it opens a sentence, or a number is said with it, it may.
 */
export const isInferred = (tokens: readonly Token[], { from, to }: Span): boolean =>
  isConcluding(tokens[to - 1]) &&
  isComma(tokens[from - 1]) &&
  isComma(tokens[to]) &&
  !isCounting(tokens, from, -1) &&
  !isCounting(tokens, to, 1)

/** Whether a number stands that way, before something else begins. */
function isCounting(tokens: readonly Token[], from: number, step: -1 | 1): boolean {
  for (let at = from; tokens[at] !== undefined && !isTurn(tokens, at); at += step)
    if (tokens[at]?.kind === 'number') return true
  return false
}

/** «образом», «отже», "thus" */
const isConcluding = anyWord('образом чином отже thus therefore')

const isTold = anyWord(': ;')

/** Where something else begins. */
const isTurn = (tokens: readonly Token[], at: number): boolean =>
  isStop(tokens[at]) ||
  isTold(tokens[at]) ||
  (textAt(tokens, at - 1) === ',' && (isBut(tokens[at]) || isYet(tokens[at])))
