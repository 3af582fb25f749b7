import { actorIn } from './actor.ts'
import { isOfBothWays } from '#statement/sentence/both-ways.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import {
  isAlso,
  isAt,
  isFrom,
  isFurther,
  isRefused,
  isRest,
  isYearOfLate,
} from '#statement/word/small-words.ts'
import { isRelative } from '#statement/word/people.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * «51 тело вернула сегодня украинская сторона, написал Мединский»: where Russia's speaker tells what Ukraine returned, it is
 * what came to Russia; in Ukraine's own mouth «Україна повернула 1000 тіл» are those that came home.
 */
export const isGivenBackByUkraine = (reading: Reading, sentence: Sentence, clause: Span): boolean =>
  isOfBothWays(sentence, clause) &&
  (has(sentence, ['ru_voice'])
    ? isFew(reading, sentence, clause, MANY)
    : isBesideRussiasOwn(reading, sentence, clause)) &&
  has(sentence, ['body', 'dead']) &&
  !has(sentence, OF_OURS) &&
  !isOfOthersThanTheirs(reading, sentence, clause) &&
  !isOfUkrainians(sentence) &&
  !sentence.clauses.some(
    (other) => other.from !== clause.from && isBesideRussia(reading, sentence, other),
  )

/** No day brought Russia as many; and who is told of with the rest of them is some of those whom Russia gave. */
const isFew = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
  many: number,
): boolean =>
  !someToken(tokens, from, sentence.to, isRest) &&
  sentence.numbers.every(
    (at) => at < from || at >= to || isYearOfLate(tokens[at]) || (tokens[at]?.value ?? 0) < many,
  )

const MANY = 200

/** «Российская сторона передала 1248 тел. 51 вернула украинская»: what either gave is told. */
const isBesideRussiasOwn = (reading: Reading, sentence: Sentence, clause: Span): boolean =>
  isFew(reading, sentence, clause, MOST) &&
  !someToken(reading.tokens, sentence.from, sentence.to, isAdding) &&
  [reading.sentences[sentence.index - 1], reading.sentences[sentence.index + 1]].some(
    (one) =>
      one !== undefined &&
      one.numbers.some((at) => isMost(reading.tokens, at, sentence.numbers)) &&
      has(one, ['gave']) &&
      !has(one, ['received', 'returned', 'recall', 'total']) &&
      actorIn(reading, one, one) === 'ru',
  )

/** «Ще 12 тіл Україна повернула»: goes on with what came to Ukraine. */
const isAdding = oneOf(isFurther, isAlso)

/**
 * «повернула 48 тіл полеглих на Курщині», «з польської лікарні», «рідним», «от которых отказывалась»: such are told of
 * one's own, or of those whom no side gave the other.
 */
const isOfOthersThanTheirs = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  someToken(tokens, sentence.from, sentence.to, isOfOurs) ||
  tokens
    .slice(from, to)
    .some(
      (token, index) =>
        (isFrom(tokens[from + index - 1]) && !isReference(token)) ||
        (isNearWhere(tokens[from + index - 1]) && token.capital),
    )

const isOfOurs = oneOf(isRelative, isRefused, anyWord('родным полегл* павш* fallen'))
const isNearWhere = oneOf(isAt, anyWord('під под біля near in at'))
const isReference = anyWord('посилан* ссылк* reference')

/** No day has so great a number, and Russia gives more bodies than it gets. */
const isMost = (tokens: Reading['tokens'], at: number, numbers: readonly number[]): boolean => {
  const value = tokens[at]?.value ?? 0
  return value >= MOST && numbers.every((one) => (tokens[one]?.value ?? 0) < value)
}

const MOST = 100

/** «Украина вернула 1000 тел, Россия — 38»: of both the same is said. */
const isBesideRussia = (reading: Reading, sentence: Sentence, other: Span): boolean =>
  actorIn(reading, sentence, other) === 'ru' &&
  !has(sentence, ['ru_voice'], other) &&
  sentence.numbers.some((at) => at >= other.from && at < other.to)

/** «украинских военных»; «украинская сторона» is who acts. */
const isOfUkrainians = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'ukrainian').some(
    ({ from }) => !hitsIn(sentence, 'ukraine').some((one) => one.from === from),
  )

const OF_OURS: readonly Idea[] = [
  'ua_voice',
  'own',
  'defender',
  'to_ukraine',
  'from_russia',
  'captivity',
  'child',
  'civilian',
]
