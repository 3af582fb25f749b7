import { isNot } from '#statement/word/small-words.ts'
import type { Sentence } from './sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a sentence says of something that it is not the last: «Цей обмін, обіцяє президент, не останній», "the
 * swap, he promises, is not the last one". Whatever is promised of it, it has been.
 */
export function isNotLast(
  tokens: readonly Token[],
  { from, to }: Pick<Sentence, 'from' | 'to'>,
): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (isLast(tokens[at]) && someToken(tokens, Math.max(from, at - NOT_WITHIN), at, isNot))
      return true
  return false
}

/** «не стане останнім», «далеко не останній», "will not be the last" */
const NOT_WITHIN = 4
const isLast = anyWord('останн{ій,ім,я,ьою,є,ього} последн{ий,им,яя,ей,ее,его} last final')
