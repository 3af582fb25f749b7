import type { Reading } from './reading.ts'
import { clauseAt, has, type Sentence, type Span } from './sentence.ts'
import { MOVED } from './tense.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isPrevious } from '#statement/word/spans.ts'
import { isFurther, isTime, isWhen, isAfter } from '#statement/word/small-words.ts'

const isDay = anyWord('day days week день дні днів тиждень дня дней неделю')
const isSmall = anyWord('the за ще еще тих тех тим тем each another')

/** "after swapping 200 each" */
const isDoing = anyWord('swapping exchanging freeing releasing returning receiving')

/** How many words may stand between, where it is said how long after. */
const REACH = 5

/**
 * Tells that a number is of those who came before the counted ones: "307 came home on Saturday after 390
 * on Friday", «307 — после 390 в пятницу», "a day after each released 390".
 */
export function isOfThoseBefore({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const { from } = sentence
  if (isOfLastTime(tokens, sentence, at) || isOfTransferBefore(tokens, sentence, at)) return true
  const after = afterBefore(tokens, from, at)
  if (after === null || !isCountedBefore(tokens, from, after)) return false
  const between = tokens[at - 1]
  const isRightBehind =
    at - after === 1 || (at - after === 2 && (isSmall(between) || isDoing(between)))
  return isRightBehind || isDay(tokens[after - 1])
}

/** «Як і минулого разу, коли повернули 1000 тіл, …»: of the last time is what stands in the clause behind it. */
function isOfLastTime(tokens: Reading['tokens'], sentence: Sentence, at: number): boolean {
  const clause = clauseAt(sentence, at)
  return (
    isWhen(tokens[clause.from]) &&
    isTime(tokens[clause.from - 2]) &&
    isPrevious(tokens[clause.from - 3]) &&
    !has(sentence, ['today'], clause)
  )
}

/** The verb that tells the news behind an opening of an earlier event: «Після серпневої передачі 1000 тіл повернули ще 909». */
function newsAfterOther(tokens: Reading['tokens'], sentence: Sentence): number | null {
  if (!isAfter(tokens[sentence.from])) return null
  const verb = sentence.hits.find(({ idea }) => MOVED.includes(idea))
  if (verb === undefined) return null
  const opening = { from: sentence.from, to: verb.from }
  const isNews =
    has(sentence, ['repatriation'], opening) &&
    has(sentence, ['body', 'dead'], opening) &&
    sentence.numbers.some((at) => at < verb.from && tokens[at]?.kind === 'number') &&
    sentence.numbers.some((at) => at >= verb.to && tokens[at]?.kind === 'number')
  return isNews ? verb.from : null
}

/** "After a transfer of 1,000 bodies in August, 909 were returned": the thousand came before. */
function isOfTransferBefore(tokens: Reading['tokens'], sentence: Sentence, at: number): boolean {
  const news = newsAfterOther(tokens, sentence)
  return news !== null && at < news
}

/**
 * Finds where the news begins behind an opening that only says whom it follows: "After 60 went home on Thursday,
 * another 80 were released"; the beginning of the sentence where it has no such opening.
 */
export function startBehindOther(tokens: Reading['tokens'], sentence: Sentence): number {
  const { from, clauses } = sentence
  if (!isAfter(tokens[from])) return from
  const news = clauses.find((one) => one.from > from && isFurther(tokens[firstIn(tokens, one)]))
  const isTold =
    news !== undefined &&
    has(sentence, [...MOVED, 'home'], { from, to: news.from }) &&
    has(sentence, MOVED, { from: news.from, to: sentence.to })
  return isTold ? news.from : from
}

const firstIn = (tokens: Reading['tokens'], { from }: Span): number =>
  tokens[from]?.kind === 'mark' ? from + 1 : from

/** The «після» that a number stands behind, with no mark and no other number between. */
function afterBefore(tokens: Reading['tokens'], from: number, at: number): number | null {
  for (let back = at - 1; back > from && at - back <= REACH; back -= 1) {
    const token = tokens[back]
    if (isAfter(token)) return back
    if (token?.kind === 'mark' || token?.kind === 'number') return null
  }
  return null
}

function isCountedBefore(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'number') return true
  return false
}
