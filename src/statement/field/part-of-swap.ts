import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { FIGHTERS } from '#statement/vocabulary/idea-groups.ts'
import { isOneSwap } from '#statement/word/known-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isOf } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a place in a row is that of a part of the exchange: the text names one in the same sentence or the one
 * before, and nothing else that has parts: "the first instalment of the swap", «друга половина обміну», "phase two".
 */
export const isPartOfSwap = (reading: Reading, sentence: Sentence, at: number): boolean => {
  const part = partAt(reading.tokens, at)
  return (
    part !== null &&
    !isOfSwapBehind(sentence, part, at) &&
    !someToken(reading.tokens, at - SERVED, at, isServing) &&
    !isOfOther(reading.tokens, sentence, Math.max(part, at)) &&
    isNearSwap(reading, sentence, part)
  )
}

/** «другий етап 66-го обміну»: the place behind the noun of a stage is that of the exchange. */
const isOfSwapBehind = (sentence: Sentence, part: number, at: number): boolean =>
  part === at - 1 && has(sentence, SWAP, { from: at + 1, to: at + 2 })

/** Right behind the place, or before it: «третьої його частини», "the second of three stages", "part two". */
const partAt = (tokens: readonly Token[], at: number): number | null => {
  const behind = [1, 2, 3, 4].find((step) => isPart(tokens[at + step]))
  if (behind !== undefined && (behind === 1 || isBetween(tokens[at + 1]))) return at + behind
  const before = isNo(tokens[at - 1]) ? at - 2 : at - 1
  return isPart(tokens[before]) ? before : null
}

/** Tells whether a number is that of a part of the exchange: "phase two of the swap", «етап №2»; "in part 200 soldiers" counts them. */
export const isNumberOfPart = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'number' || token.value >= MOST) return false
  return isSingular(tokens[isNo(tokens[at - 1]) ? at - 2 : at - 1]) && isAlone(tokens[at + 1])
}

const isAlone = (next: Token | undefined): boolean =>
  next?.kind !== 'word' || isOf(next) || isOneSwap(next)

const MOST = 20
const isNo = anyWord('№ n no номер number')
const isSingular = anyWord('етап этап фаза частина часть stage phase part leg')

const isBetween = anyWord('його її их їх его её ее of з із из велик* больш* big great')
const isPart = anyWord(`
  част{ь,и,ью,ей} частин{,а,и,у,і,ою} половин{а,и,у,і,ою,ы,е,ой} транш траншу траншем черга
  чергу очередь етап{,у,ом,ів,і} этап{,а,ом,ов,е} фаз{,а,и,у,ы,е,ой,ою,і}
  part{,s} half leg portion tranche instalment{,s} installment{,s} phase{,s} stage{,s}
`)

/** «Третя частина звільнених» is a third of them, "the second half of the day" no part of the exchange. */
const isOfOther = (tokens: readonly Token[], sentence: Sentence, part: number): boolean =>
  isOfOtherMatter(tokens, part) ||
  (!has(sentence, SWAP, { from: part + 1, to: part + OF_WITHIN }) &&
    ((isOf(tokens[part + 1]) && tokens[part + 2]?.kind !== 'number') ||
      has(sentence, PEOPLE, nextWords(tokens, part))))

/** Tells whether what stands behind the noun of a stage is no exchange: «перший етап реабілітації», "the second stage of the talks". */
export const isOfOtherMatter = (tokens: readonly Token[], stage: number): boolean =>
  tokens.slice(stage + 1, nextWords(tokens, stage).to).some(isOtherMatter)

/** The next words up to a mark. */
const nextWords = (tokens: readonly Token[], at: number): Span => {
  const end = [1, 2, 3].find((step) => tokens[at + step]?.kind === 'mark') ?? NEXT_WORDS
  return { from: at + 1, to: at + end }
}

const NEXT_WORDS = 4
/** "the first part of what is to become by far the biggest swap" */
const OF_WITHIN = 12
const PEOPLE: readonly Idea[] = [...FIGHTERS, 'person', 'body']
const isOtherMatter = anyWord(`
  {звільнен,визволен,повернен,повернут}{их,і} {освобожд,возвращ}{е,ё}нн* вернувш* них дня ночі
  ночи року года війни* войны* списк* реабіліт* реабилит* лікуван* лечен* перемов* переговор*
  перемир*
  them those day year war list* rehab* treatment* talks* negotiat* ceasefire* truce*
`)

/** A half and the like are of the exchange only where it is named beside; a part may be of the exchange named before. */
const isNearSwap = (reading: Reading, sentence: Sentence, part: number): boolean => {
  if (has(sentence, SWAP)) return true
  const before = reading.sentences[sentence.index - 1]
  return before !== undefined && has(before, SWAP) && !isHalf(reading.tokens[part])
}

const SWAP: readonly Idea[] = ['exchange', 'repatriation']
const isHalf = anyWord('половин* half leg portion черг* очередь*')

const isServing = anyWord('служ* воюва* воева* serv*')
/** «служили в третій частині» */
const SERVED = 4
