import { actorIn } from './actor.ts'
import type { Direction } from '#statement/count/amount.ts'
import { isOfBothWays } from '#statement/sentence/both-ways.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells the side of those whom Russia returned or freed, where the verb alone leaves open whether it got or gave
 * them; null where nothing else tells, and «plain» where the verb is not open.
 */
export function returnedByRussia(
  reading: Reading,
  sentence: Sentence,
  { span, clause, way }: Readonly<{ span: Span; clause: Span; way: 'in' | 'out' }>,
): Direction | null | 'plain' {
  if (way === 'in') {
    if (isOpenReturn(reading, sentence, span)) return null
    return isFreedHere(reading, sentence, span) ? 'ua' : 'plain'
  }
  if (!isBroughtOrGiven(reading, sentence, span)) return 'plain'
  return isAsTheOther(reading, sentence, clause) ? 'ru' : null
}

/** Tells that a clause before speaks of Russia's own: «вернула 157 российских военных», or what is said of both ways. */
export const isOfTheirOwn = (reading: Reading, sentence: Sentence, clause: Span): boolean =>
  isOfRussians(sentence, clause) || isBroughtOrGiven(reading, sentence, clause)

/** «вернула 157 военных и трёх жителей Курской области»; «РФ» itself is no word for them. */
const isOfRussians = (sentence: Sentence, { from, to }: Span): boolean =>
  sentence.hits.some(
    (hit) =>
      hit.idea === 'russian' &&
      hit.from >= from &&
      hit.to <= to &&
      !hitsIn(sentence, 'russia').some(({ from: start }) => start === hit.from),
  )

/** In Russian «Россия вернула 84 военных» is said of those whom it got and of those whom it gave. */
const isBroughtOrGiven = ({ language }: Reading, sentence: Sentence, span: Span): boolean =>
  language === 'ru' &&
  isOfBothWays(sentence, span) &&
  !has(sentence, ['body', 'dead']) &&
  !has(sentence, TO_UKRAINE, span)

const TO_UKRAINE: readonly Idea[] = ['to_ukraine', 'ukraine', 'ukrainian', 'defender', 'in_return']

/** «Украина вернула 90, Россия вернула 84»: of both the same is said, or Russia's speaker says it. */
const isAsTheOther = (reading: Reading, sentence: Sentence, clause: Span): boolean =>
  has(sentence, ['ru_voice']) ||
  someToken(reading.tokens, clause.from, clause.to, isToThemselves) ||
  sentence.clauses.some((one) => one.from !== clause.from && isOfUkraine(reading, sentence, one)) ||
  reading.sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index)
    .some((s) => isOfUkraine(reading, s, s) && isOfBothWays(s, s))

const isToThemselves = anyWord('себе')

const isOfUkraine = (reading: Reading, sentence: Sentence, span: Span): boolean =>
  actorIn(reading, sentence, span) === 'ua' &&
  (!has(sentence, ['gave'], span) || isOfBothWays(sentence, span))

/** «84 военных россияне вернули из плена», «Россия освободила из плена 84 военных»: their own, or those whom they held. */
const isOpenReturn = ({ tokens }: Reading, sentence: Sentence, span: Span): boolean =>
  has(sentence, ['captivity'], span) &&
  !has(sentence, TO_THEM, span) &&
  someToken(tokens, span.from, span.to, isOpen) &&
  !isOfRussians(sentence, span)

/** «У неділю Росія звільнила 215 людей»: in Ukrainian who frees has held them, unless they are its own. */
const isFreedHere = ({ language, tokens }: Reading, sentence: Sentence, span: Span): boolean =>
  language === 'uk' &&
  someToken(tokens, span.from, span.to, isFreed) &&
  !has(sentence, TO_THEM, span) &&
  !isOfRussians(sentence, span)

const isFreed = anyWord('звільнил{а,и,о}')

const TO_THEM: readonly Idea[] = ['own', 'from_ukraine', 'to_russia', 'received']
const isOpen = anyWord('россияне росіяни освободил{,а,и,о} звільнил{а,и,о}')
