import { NEAR_TOP, isNews } from './news-sentence.ts'
import type { DateMention } from './dates.ts'
import type { Reading } from './reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from './sentence.ts'
import { datesIn } from './timeline.ts'

/**
 * «Повернулися 300. У четвер — 200»: a number of its own beside a weekday or «учора», below news that has
 * another number and no day, is of the day before.
 */
export function isOfDayBefore(
  reading: Reading,
  sentence: Sentence,
  dates: readonly DateMention[],
): boolean {
  if (sentence.place <= NEAR_TOP && datesIn(dates, sentence).some(({ named }) => named === 'date'))
    return false
  const own = ownCounts(reading, sentence, dates)
  if (own.length === 0) return false
  const top = reading.sentences
    .slice(0, sentence.index)
    .find((one) => isNews(one) && countsIn(reading, one, dates).length > 0)
  if (top === undefined) return false
  const known = countsIn(reading, top, dates)
  return !own.some((value) => known.includes(value)) && !areSomeOf(top, known, own)
}

/** The numbers beside the word of the day; «накануне — по 270» has them in the clause behind. */
function ownCounts(
  reading: Reading,
  sentence: Sentence,
  dates: readonly DateMention[],
): readonly number[] {
  const word = hitsIn(sentence, 'yesterday')[0]?.from
  const day = datesIn(dates, sentence)[0]?.from ?? word ?? sentence.from
  const beside = countsIn(reading, clauseAt(sentence, day), dates)
  return beside.length > 0 || word === undefined ? beside : countsIn(reading, sentence, dates)
}

/** «Трое земляков вернулись. Вчера возвращены 175»: a few on top, and the whole of which they are some. */
const areSomeOf = (top: Sentence, known: readonly number[], own: readonly number[]): boolean =>
  !has(top, ['today', 'tonight', 'each', 'formula']) &&
  Math.max(...known) <= FEW &&
  Math.min(...own) >= Math.max(...known) * MANY_TIMES

const FEW = 12
const MANY_TIMES = 3

/** Tells that a weekday names only what came before: "612 bodies, after 588 on Thursday". */
export const isOfBefore = ({ tokens }: Reading, { from, named }: DateMention): boolean => {
  const before = tokens.slice(Math.max(0, from - 4), from)
  return (
    named === 'weekday' &&
    before.some(({ text }) => /^(?:after|following|після|после|вслід|вслед)$/u.test(text)) &&
    before.some(({ kind }) => kind === 'number')
  )
}

function countsIn(
  { tokens }: Reading,
  { from, to }: Span,
  dates: readonly DateMention[],
): readonly number[] {
  const counts: number[] = []
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'number') continue
    if (!dates.some((date) => date.from <= at && at < date.to)) counts.push(token.value)
  }
  return counts
}
