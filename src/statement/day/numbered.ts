import { isSince } from '#statement/word/prepositions.ts'
import { isHe, isThisOne } from '#statement/word/pronouns.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isDash, isYearOfLate, isThis } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isOneSwap } from '#statement/word/known-words.ts'

/**
 * Tells whether a number is a place in a series; «72 обміну» lacks the ending and is one still: nobody
 * makes 72 exchanges.
 */
export const isOrdinal = (
  reading: Reading,
  sentence: Sentence,
  token: Token,
  at: number,
): boolean =>
  (token.kind === 'ordinal' && token.value < MOST && !isTag(reading.tokens, at)) ||
  (token.kind === 'number' &&
    !isMinutes(reading.tokens, at) &&
    (isSinceBeginning(reading.tokens, sentence, at) ||
      isNumbered(reading, sentence, at) ||
      isNamedBelow(reading, sentence, at) ||
      isWithoutEnding(token.value, reading.tokens[at + 1], sentence)))

/** «18:42 Обмін відбувся»: a clock stands before the line. */
const isMinutes = (tokens: readonly Token[], at: number): boolean =>
  isColon(tokens[at - 1]) &&
  tokens[at - 2]?.kind === 'number' &&
  tokens[at - 2]?.end === tokens[at - 1]?.start

const isColon = anyWord(':')

/** «#обмін #84»: a tag among others stands for anything. */
const isTag = (tokens: readonly Token[], at: number): boolean =>
  isHash(tokens[at - 1]) && (isHash(tokens[at - 3]) || isHash(tokens[at + 1]))

const isHash = anyWord('#')

/** No series is as long: «обмін 2021-го» was in that year. */
const MOST = 1000

/** «вже п'ятий цього року та 64 від початку вторгнення» */
const isSinceBeginning = (tokens: readonly Token[], { from }: Sentence, at: number): boolean =>
  isSince(tokens[at + 1]) &&
  isBeginning(tokens[at + 2]) &&
  someToken(tokens, from, at, ({ kind }) => kind === 'ordinal')

/** «72 обмін» counts nothing even in a sentence of totals, where «71 обмін» may be seventy-one of them. */
function isWithoutEnding(value: number, noun: Token | undefined, sentence: Sentence): boolean {
  // «ще один обмін»
  if (value === 1 || !isOneSwap(noun)) return false
  const singular = value % 10 === 1 && value % 100 !== 11
  return !has(sentence, ['total']) || (isBareExchange(noun) && !singular)
}

const isBeginning = anyWord('початку начала')
const isBareExchange = anyWord('обмін обмен')

/** A bare number may be a place in the series: «Цей обмін — 50, уточнили …», «50 по счёту обмен», «порядковий номер обміну — 50», «обмін номер п'ятдесят» */
function isNumbered({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  if (isBy(tokens[at + 1]) && isOfCount(tokens[at + 2])) return true
  if (isCalledNumber(tokens, sentence, at) || isCalledSo(tokens, sentence, at)) return true
  if (!isDash(tokens[at - 1])) return false
  const subject = hitsIn(sentence, 'exchange').find(({ to }) => to === at - 1)
  if (subject === undefined) return false
  const before = tokens[subject.from - 1]
  return before?.text === 'номер' || (isThisOne(before) && endsAt(tokens, at + 1))
}

const isCalledNumber = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isNumberWord(tokens[at - 1]) && hitsIn(sentence, 'exchange').some(({ to }) => to === at - 1)

/** "this is exchange 73 by its count": nobody is counted behind it. */
const isCalledSo = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isIs(tokens[at - 2]) &&
  hitsIn(sentence, 'exchange').some(({ to }) => to === at) &&
  (endsAt(tokens, at + 1) || isByOrSince(tokens[at + 1]))

const isIs = anyWord("is was became it's this")
const isByOrSince = anyWord('by since on of in')

const isOther = (token: Token): boolean => token.kind === 'word' && !isNumberWord(token)

/** Tells whether a number stands alone and the next sentence says what has it: «Номер п'ять. Таким за ліком став обмін». */
export function isNamedBelow(
  { tokens, sentences }: Reading,
  sentence: Sentence,
  at: number,
): boolean {
  const next = sentences[sentence.index + 1]
  if (next === undefined || sentence.to - sentence.from > ALONE) return false
  return (
    !someToken(tokens, sentence.from, at, isOther) &&
    !someToken(tokens, at + 1, sentence.to, isOther) &&
    next.numbers.length === 0 &&
    has(next, ['exchange']) &&
    someToken(tokens, next.from, Math.min(next.to, next.from + SUCH_WITHIN), isSuch) &&
    someToken(tokens, next.from, next.to, (token) => isOfCount(token) || isNumberWord(token))
  )
}

/** A sign before the number, «номер», the number and a mark behind it. */
const ALONE = 4
const SUCH_WITHIN = 4
const isSuch = anyWord('так{им,ий,ой} that this')
const isNumberWord = anyWord('номер number n')

const endsAt = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.kind ?? 'mark') === 'mark' || tokens[at]?.kind === 'break'

/**
 * Tells whether a pronoun is the exchange told before: «Він — 50-й від початку війни», «За рахунком він п'ятдесятий»,
 * "It's the fifth this year and the 77th since February 2022".
 */
export const isItCalled = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isItSince(tokens, sentence, at) || isBehindAside(tokens, sentence, at)

/** «Обмін, за нумерацією штабу, 57-й»: only by whose count stands between. */
const isBehindAside = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isComma(tokens[at - 1]) &&
  tokens[at]?.kind === 'ordinal' &&
  endsAt(tokens, at + 1) &&
  hitsIn(sentence, 'exchange').some(
    ({ to }) =>
      to < at - 1 &&
      at - to <= ASIDE_WITHIN &&
      isComma(tokens[to]) &&
      !someToken(tokens, to + 1, at - 1, isComma),
  )

const ASIDE_WITHIN = 9
const isComma = anyWord(',')

const isItSince = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  (isNamed(tokens, sentence, at, isHe) ||
    (isSince(tokens[at + 1]) && isNamed(tokens, sentence, at, isThat))) &&
  (has(sentence, ['total']) ||
    isSinceThen(tokens, at) ||
    someToken(tokens, sentence.from, at, isOfCount)) &&
  !someToken(tokens, sentence.from, sentence.to, isOtherNumber)

/** Right before the number, or before another place of the same that is said first. */
function isNamed(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  isSubject: (token: Token) => boolean,
): boolean {
  if (someToken(tokens, Math.max(sentence.from, at - 3), at, isSubject)) return true
  const first = sentence.numbers.find((one) => tokens[one]?.kind === 'ordinal')
  if (first === undefined || first >= at || !has(sentence, ['this_year'], { from: first, to: at }))
    return false
  return first === sentence.from || isNamed(tokens, sentence, first, isSubject)
}

const isOtherNumber = (token: Token): boolean =>
  token.kind === 'number' && !(token.value >= 2022 && isYearOfLate(token))

/** «77-й з лютого 2022 року», "since 2022" */
const isSinceThen = (tokens: readonly Token[], at: number): boolean =>
  isSince(tokens[at + 1]) && someToken(tokens, at + 2, at + 5, ({ value }) => value === 2022)

const isThat = oneOf(isThis, anyWord("it's"))

/** Tells whether a word says by which count: «обмен по счёту 81-й», «обмін за рахунком 75-й». */
export const isOfCount = anyWord('счету рахунком рахунку ліком разу номером номер number no nr n #')

const isBy = anyWord('по за')
