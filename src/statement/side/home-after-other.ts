import { otherSide } from './actor.ts'
import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isFurther } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'

/**
 * Tells the side of those who came home, by the clause before, which tells whom the other side got: «Росії передали 50
 * військових, а додому повернулися 52 людини», "Russia got 50 soldiers, and 52 people came home".
 */
export function byHomeAfterOther(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
): Direction | null {
  if (!has(sentence, ['home'], clause) || has(sentence, NAMING, clause)) return null
  if (someToken(reading.tokens, clause.from, clause.to, isFurther)) return null
  const side = sideBefore(reading, sentence, clause)
  // In Ukrainian nobody calls Russia home.
  const isTheirHome = side === 'ua' && reading.language === 'uk'
  return side === null || isTheirHome ? null : otherSide(side)
}

/** What only tells more of them may stand between: «Росії передали 60, двох із яких узяли на Курщині, а додому …». */
function sideBefore(reading: Reading, sentence: Sentence, clause: Span): Direction | null {
  const last = sentence.clauses.findLast(
    (one) =>
      one.to <= clause.from &&
      (has(sentence, OURS_NAMED, one) || otherIn(reading, sentence, one) !== null),
  )
  return last === undefined || !isCounting(sentence, last) ? null : otherIn(reading, sentence, last)
}

const OURS_NAMED: readonly Idea[] = ['to_ukraine', 'ukraine', 'ukrainian']

/** Whose it is stands there, or they come on top of those before. */
const NAMING: readonly Idea[] = [
  'to_ukraine',
  'to_russia',
  'ukraine',
  'russia',
  'ukrainian',
  'russian',
  'own',
  'also',
  'in_return',
]

const isCounting = ({ numbers }: Sentence, { from, to }: Span): boolean =>
  numbers.some((at) => at >= from && at < to)

/** Whoever gives speaks of his own home; who only got some is the other side where Ukraine's own language or English tells it of Russia. */
function otherIn({ language }: Reading, sentence: Sentence, clause: Span): Direction | null {
  if (has(sentence, ['own', 'home'], clause)) return null
  const isGiven = hitsIn(sentence, 'gave').some(
    ({ from }) => from >= clause.from && from < clause.to,
  )
  const russia = has(sentence, ['to_russia'], clause)
  const ukraine = has(sentence, ['to_ukraine'], clause)
  if (isGiven && russia !== ukraine) return russia ? 'ru' : 'ua'
  const isGot = has(sentence, ['received'], clause) && has(sentence, ['russia'], clause)
  return isGot && !ukraine && language !== 'ru' && !has(sentence, ['ukraine'], clause) ? 'ru' : null
}
