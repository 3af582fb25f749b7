import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

type Sited = Readonly<{ timeline: Timeline; sentence: Sentence }>

/**
 * Tells whether a sentence sets another time beside the day of the news: «Два тижні тому повернули сотню. Росія тоді
 * прийняла 69; цього разу вона мовчить». The sentence before it must tell of that time.
 */
export function setsThenBesideNow({ timeline, sentence: s }: Sited): boolean {
  if (!has(s, ['today']) && !isThisTimeIn(timeline, s)) return false
  const { sentences, tokens } = timeline.reading
  if (!tokens.slice(s.from, s.to).some((token) => isThen(token)) && !has(s, ['afterwards']))
    return false
  const before = sentences[s.index - 1]
  return (
    before !== undefined &&
    (has(before, ['recall', 'background']) ||
      timeline.carried.has(before.index) ||
      datesIn(timeline.dates, before).some(({ day }) => day < timeline.day))
  )
}

/** Tells whether a place of such a sentence is of that time: the last word of time before it says so. */
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
  return last(then) > last(now)
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

const isThis = wordsLike(/^this$/u)
const isTime = wordsLike(/^time$/u)
const isThen = wordsLike(/^(?:then|тоді|тогда)$/u)
