import type { Span } from './sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether a verb behind "in a swap" is of whoever was freed there: "soldiers freed in a swap began new jobs". */
export const isBehindInSwap = (tokens: readonly Token[], { from }: Pick<Span, 'from'>): boolean =>
  isSwap(tokens[from]) && isArticle(tokens[from - 1]) && isIn(tokens[from - 2])

const isSwap = wordsLike(/^(?:swap|exchange)$/u)
const isArticle = wordsLike(/^(?:a|an|the|prisoner|pow)$/u)
const isIn = wordsLike(/^(?:in|during|through|under|by|via|a|an|the)$/u)
