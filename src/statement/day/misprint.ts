import { weekdayOfDay } from '#post/civil-day.ts'
import { type DateMention, impossibleDates } from '#statement/sentence/dates.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import {
  has,
  hitsIn,
  type Sentence,
  type Span,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import { fitsPost, isBeside } from './slips.ts'
import { datesIn, holdsDate, type Timeline } from './timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BEFORE } from '#statement/vocabulary/idea-groups.ts'

const OTHER: readonly Idea[] = [...BEFORE, 'afterwards', 'agreed', 'agreeing', 'will']

/**
 * Finds the words by which a text contradicts itself on the day of its news: a weekday that the date
 * does not fall on, «сьогодні» beside another day, a day that no calendar has. Null where it does not.
 */
export function misprintOf(timeline: Timeline): string | null {
  const { reading, published } = timeline
  if (timeline.misprint !== null) return quoteOf(reading, timeline.misprint).text
  const impossible = impossibleDates(reading, published)
  if (impossible.length + timeline.dates.length === 0) return null
  for (const sentence of reading.sentences) {
    if (!(sentence.place < TOP_SENTENCES) || has(sentence, OTHER)) continue
    const isDated = holdsDate(timeline.dates, sentence)
    const wrong =
      impossible.find((one) => isInside(one, sentence) && !isToldBeside(timeline, sentence, one)) ??
      (isDated ? (wrongWeekday(timeline, sentence) ?? wrongToday(timeline, sentence)) : null)
    if (wrong !== null) return quoteOf(reading, wrong).text
  }
  return null
}

const isInside = ({ from, to }: Span, around: Span): boolean =>
  from >= around.from && to <= around.to

/** «у четвер, 45 травня» in a post of a Thursday: which day it is stands beside. */
const isToldBeside = (timeline: Timeline, sentence: Sentence, date: Span): boolean =>
  datesIn(timeline.dates, sentence).some(
    (one) => fitsPost(one.weekday, timeline) && isBeside(timeline.reading, one, date),
  )

/** «у понеділок, 12 березня», and that day is a Thursday. */
function wrongWeekday(timeline: Timeline, sentence: Sentence): Span | null {
  const named = datesIn(timeline.dates, sentence)
  for (const weekday of named.filter((one) => one.named === 'weekday')) {
    const date = named.find(
      (one) => one.named === 'date' && isBeside(timeline.reading, weekday, one),
    )
    if (date !== undefined && weekdayOfDay(date.day) !== weekday.weekday) return both(weekday, date)
  }
  return null
}

/** Tells by which words a sentence sets «сьогодні» beside a day that is not that of the post; null where it does not. */
export function misdatedToday(timeline: Timeline, sentence: Sentence): string | null {
  const wrong = wrongToday(timeline, sentence)
  const isFirst = hitsIn(sentence, 'today').some(({ from }) => from === wrong?.from)
  // «…, яких повернули 17 липня, сьогодні поховали» tells of two days.
  return wrong === null || !isFirst ? null : quoteOf(timeline.reading, wrong).text
}

/** «Сьогодні, у понеділок», «Сьогодні, 13 березня» in a post of Thursday, the 12th. */
function wrongToday(timeline: Timeline, sentence: Sentence): Span | null {
  const fits = (mention: DateMention): boolean =>
    [timeline.today, timeline.published].some((day) =>
      mention.named === 'date' ? mention.day === day : mention.weekday === weekdayOfDay(day),
    )
  for (const today of hitsIn(sentence, 'today')) {
    const wrong = datesIn(timeline.dates, sentence).find(
      (one) => isBeside(timeline.reading, today, one) && !fits(one),
    )
    if (wrong !== undefined) return both(today, wrong)
  }
  return null
}

const both = (a: Span, b: Span): Span => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
})
