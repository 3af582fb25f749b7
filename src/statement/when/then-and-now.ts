import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isThen } from '#statement/word/small-words.ts'

type Sited = Readonly<{ timeline: Timeline; sentence: Sentence }>

/**
 * Tells whether a sentence sets another time beside the day of the news: «Два тижні тому повернули сотню. Росія тоді
 * прийняла 69; цього разу вона мовчить». The sentence before it tells of that time, or it does so itself: «Останній
 * обмін згадали сьогодні у штабі: тоді повернулися 150».
 */
export function setsThenBesideNow({ timeline, sentence: s }: Sited): boolean {
  if (!has(s, ['today']) && !isThisTimeIn(timeline, s)) return false
  const saysThen = someToken(timeline.reading.tokens, s.from, s.to, isThen)
  const before = timeline.reading.sentences[s.index - 1]
  return (
    (saysThen && has(s, ['recall'])) ||
    (before !== undefined &&
      isOfOtherTime(timeline, before) &&
      (saysThen || has(s, ['afterwards'])))
  )
}

const isOfOtherTime = ({ carried, dates, day }: Timeline, s: Sentence): boolean =>
  has(s, ['recall', 'background']) ||
  carried.has(s.index) ||
  datesIn(dates, s).some((date) => date.day < day)

/** Tells whether a place of such a sentence is of that time: the last word of time before it says so, or its own clause. */
export function isOfThen({ timeline, sentence: s, at }: Sited & Readonly<{ at: number }>): boolean {
  const { tokens } = timeline.reading
  const then = [
    ...hitsIn(s, 'afterwards').map(({ from }) => from),
    ...placesOf(tokens, s, (one) => isThen(tokens[one])),
  ]
  const now = [
    ...hitsIn(s, 'today').map(({ from }) => from),
    ...placesOf(tokens, s, (one) => isThisTime(tokens, one)),
  ]
  const last = (places: readonly number[]): number =>
    Math.max(-1, ...places.filter((one) => one <= at))
  const clause = clauseAt(s, at)
  const isWithin = (one: number): boolean => one >= clause.from && one < clause.to
  return last(then) > last(now) || (then.some(isWithin) && !now.some(isWithin))
}

const placesOf = (
  tokens: readonly Token[],
  { from, to }: Sentence,
  isWanted: (at: number) => boolean,
): readonly number[] =>
  tokens.slice(from, to).flatMap((_, step) => (isWanted(from + step) ? [from + step] : []))

const isThisTimeIn = ({ reading: { tokens } }: Timeline, s: Sentence): boolean =>
  placesOf(tokens, s, (at) => isThisTime(tokens, at)).length > 0

/** "this time it gave no number" */
const isThisTime = (tokens: readonly Token[], at: number): boolean =>
  isThis(tokens[at]) && isTime(tokens[at + 1])

const isThis = anyWord('this')
const isTime = anyWord('time')
