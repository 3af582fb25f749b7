import { isAfter } from '#statement/word/small-words.ts'
import { NEAR_TOP, isNews } from './news-sentence.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { datesIn } from './timeline.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'

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
    .find((one) => isNews(reading, one) && countsIn(reading, one, dates).length > 0)
  if (top === undefined || isOfTodaysDead(top, sentence, dates)) return false
  const known = countsIn(reading, top, dates)
  return !isToldAgain(reading, top, { known, own, sentence }, dates) && !areSomeOf(top, known, own)
}

/** «3 жовтня повернулися 38 людей. Сьогодні передано 986 тіл»: neither day is the one before the other's. */
const isOfTodaysDead = (
  top: Sentence,
  sentence: Sentence,
  dates: readonly DateMention[],
): boolean =>
  has(sentence, ['today', 'tonight']) &&
  has(sentence, BODIES) &&
  !has(top, BODIES) &&
  datesIn(dates, top).length > 0

type Counted = Readonly<{ known: readonly number[]; own: readonly number[]; sentence: Sentence }>

/**
 * «Понад 240 вдома. Учора повернули 245», «118 вдома. Учора — 114 військових, а з ними 4 цивільні», «185 вдома.
 * Учора Росія отримала 151, Україна — 185»: the same once more, by the numbers of the sentence and of one that goes on from it.
 */
function isToldAgain(
  reading: Reading,
  top: Sentence,
  { known, own, sentence }: Counted,
  dates: readonly DateMention[],
): boolean {
  const next = reading.sentences[sentence.index + 1]
  const all = countsIn(reading, sentence, dates)
  const goesOn =
    next !== undefined && has(next, ['also', 'in_return'], { from: next.from, to: next.from + 3 })
  const both = goesOn ? [...all, ...countsIn(reading, next, dates)] : all
  const told = has(sentence, ['today', 'tonight'])
    ? [...own, sumOf(own)]
    : [...both, sumOf(own), sumOf(all), sumOf(both)]
  return (
    told.some((value) => known.includes(value)) ||
    // "swap 190 prisoners": those of both sides together
    (has(sentence, ['each', 'evenly']) && told.some((value) => known.includes(value * 2))) ||
    own.includes(sumOf(known)) ||
    (has(top, ['approximate']) && known.some((about) => told.some((value) => rounds(about, value))))
  )
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, value) => sum + value, 0)

const rounds = (about: number, exact: number): boolean =>
  Math.abs(about - exact) <= Math.max(TEN, Math.min(about * ROUNDED, HUNDRED))

/** «понад 200» may be 240, never another hundred. */
const ROUNDED = 0.25
const TEN = 10
const HUNDRED = 100

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
  return named === 'weekday' && before.some(isAfter) && before.some(({ kind }) => kind === 'number')
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
