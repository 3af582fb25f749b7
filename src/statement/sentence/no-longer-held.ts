import type { Span } from './sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isSwap } from '#statement/word/known-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'

/**
 * Tells whether «більше не тримають у полоні» brings nobody home: only where the text speaks of an exchange it does, and not
 * where they fled: «Двух украинцев больше не держат в плену — они сбежали».
 */
export const isNotByExchange = (tokens: readonly Token[], { from, to }: Span): boolean =>
  to - from >= LEAST_WORDS &&
  isLonger(tokens[from]) &&
  isNot(tokens[from + 1]) &&
  isHeld(tokens[from + 2]) &&
  (!someToken(tokens, 0, tokens.length, isSwap) || someToken(tokens, 0, tokens.length, isFleeing))

const LEAST_WORDS = 3
const isLonger = anyWord('більше больше no')
const isNot = anyWord('не longer')
const isHeld = anyWord('трима* утриму* держ* удержив* held kept captive{,s} prisoner{,s}')
const isFleeing = anyWord('вт{ік,екли,екла,еча} сбежа{л,ли,ла} бежа{л,ли,ла} escap* fled')
