import type { Span } from './sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isSwap } from '#statement/word/known-words.ts'
import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import { isAs, isOutOf } from '#statement/word/small-words.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'

/**
 * Tells whether «більше не тримають у полоні» brings nobody home: only where the text speaks of an exchange it does, and not
 * where they fled, died or are lost, or only a list says so: «Двух украинцев больше не держат в плену — они сбежали».
 */
export const isNotByExchange = (tokens: readonly Token[], hit: Span): boolean =>
  isOfAllSoFar(tokens, hit) || isHeldNoLonger(tokens, hit)

/** «З 1000 азовців 400 вже не в полоні»: so many of all in all the time. */
const isOfAllSoFar = (tokens: readonly Token[], { from }: Span): boolean =>
  isLongerOrAlready(tokens[from]) &&
  textAt(tokens, from + 1) === 'не' &&
  tokens[from - 1]?.kind === 'number' &&
  tokens.slice(Math.max(1, from - WHOLE_WITHIN), from - 1).some((token, step) => {
    const at = Math.max(1, from - WHOLE_WITHIN) + step
    return token.kind === 'number' && isOutOf(tokens[at - 1])
  })

const WHOLE_WITHIN = 7
const isLongerOrAlready = anyWord('більше больше вже уже')

const isHeldNoLonger = (tokens: readonly Token[], { from, to }: Span): boolean =>
  to - from >= LEAST_WORDS &&
  isLonger(tokens[from]) &&
  isNot(tokens[from + 1]) &&
  isHeld(tokens[from + 2]) &&
  (!someToken(tokens, 0, tokens.length, isSwap) ||
    isByList(tokens, { from, to }) ||
    tokens.some((_, at) => isOfFate(tokens, at) || isUntouched(tokens, at)))

const LEAST_WORDS = 3
const isLonger = anyWord('більше больше no')
const isNot = anyWord('не longer')
const isHeld = anyWord('трима* утриму* держ* удержив* held kept captive{,s} prisoner{,s}')

/** "as prisoners of war but as convicts", «в переліках МКЧХ», «по спискам» */
const isByList = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to + 1, isAs) || someToken(tokens, to, to + LIST_WITHIN, isList)
const LIST_WITHIN = 4
const isList = anyWord(
  'спис{ку,ком,ках,ками,ок} перелік{у,ом,ах,ами} списк{у,ам,ах,ами,е,ом} list{,s}',
)

/** «вони втекли», «їх стратили», "they died", and not "one of them once tried to escape" */
const isOfFate = (tokens: readonly Token[], at: number): boolean =>
  isFate(tokens[at]) &&
  someToken(tokens, at - THEY_WITHIN, at, isThey) &&
  !someToken(tokens, at - THEY_WITHIN, at, isOneOf)

const THEY_WITHIN = 3
const isThey = anyWord('вони їх они их they сами самі оба обидва обоє')
const isOneOf = anyWord('один одного однак one two двоє двое')
const isFate = anyWord(`
  вт{ік,екли,екла,еча*} сбежа{л,ли,ла} бежа{л,ли,ла} escap* fled страти* розстріл* загину* помер* зник* пропа*
  казн* расстрел* погиб* умер* исчез* died killed executed vanished disappeared missing
`)

/** «обмін не торкнувся їх», "the exchange did not concern them" */
const isUntouched = (tokens: readonly Token[], at: number): boolean =>
  isTouching(tokens[at]) && someToken(tokens, at - THEY_WITHIN, at, isNotOrNo)
const isTouching = anyWord('торкну* стосу* косну* каса* concern* affect* involve*')
