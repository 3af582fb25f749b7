import { type CivilDay, daysBetween } from '#post/civil-day.ts'
import { type DateMention, impossibleDates, weekdayOfDay } from './dates.ts'
import { isNews } from './news-day.ts'
import { quoteOf, type Reading } from './reading.ts'
import { clauseAt, has, type Sentence, type Span } from './sentence.ts'
import { DONE, MOVED } from './tense.ts'
import { datesIn, type Timeline } from './timeline.ts'
import { textAt } from './token.ts'
import type { Idea } from './vocabulary/idea.ts'

/** The day of the news is named in its first sentences; further down other days are told of. */
const TOP_SENTENCES = 4
const OTHER: readonly Idea[] = ['recall', 'background', 'afterwards', 'agreed', 'agreeing', 'will']

/**
 * Finds the words by which a text contradicts itself on the day of its news: a weekday that the date
 * does not fall on, «сьогодні» beside another day, a day that no calendar has. Null where it does not.
 */
export function misprintOf(timeline: Timeline): string | null {
  const { reading, published } = timeline
  if (timeline.misprint !== null) return quoteOf(reading, timeline.misprint).text
  const impossible = impossibleDates(reading.tokens, reading.language, published)
  for (const sentence of reading.sentences) {
    if (!(sentence.place < TOP_SENTENCES) || has(sentence, OTHER)) continue
    const wrong =
      impossible.find(({ from, to }) => from >= sentence.from && to <= sentence.to) ??
      doneAhead(timeline, sentence) ??
      wrongWeekday(timeline, sentence) ??
      wrongToday(timeline, sentence)
    if (wrong !== null) return quoteOf(reading, wrong).text
  }
  return null
}

/** «у понеділок, 12 березня», and that day is a Thursday. */
function wrongWeekday(timeline: Timeline, sentence: Sentence): Span | null {
  const named = datesIn(timeline.dates, sentence)
  for (const weekday of named.filter((one) => one.named === 'weekday')) {
    const date = named.find((one) => one.named === 'date' && isBeside(timeline, weekday, one))
    if (date !== undefined && weekdayOfDay(date.day) !== weekday.weekday) return both(weekday, date)
  }
  return null
}

/** «Сьогодні, у понеділок», «Сьогодні, 13 березня» in a post of Thursday, the 12th. */
function wrongToday(timeline: Timeline, sentence: Sentence): Span | null {
  const fits = (mention: DateMention): boolean =>
    [timeline.today, timeline.published].some((day) =>
      mention.named === 'date' ? mention.day === day : mention.weekday === weekdayOfDay(day),
    )
  for (const today of sentence.hits.filter(({ idea }) => idea === 'today')) {
    const wrong = datesIn(timeline.dates, sentence).find(
      (one) => isBeside(timeline, today, one) && !fits(one),
    )
    if (wrong !== undefined) return both(today, wrong)
  }
  return null
}

/** «15 травня відбувся обмін» in a post of the 14th. */
const doneAhead = ({ dates, published }: Timeline, sentence: Sentence): Span | null =>
  datesIn(dates, sentence).find(
    ({ named, day, from }) =>
      named === 'date' && day > published && has(sentence, MOVED, clauseAt(sentence, from)),
  ) ?? null

const BETWEEN = new Set(', ( у в во on — the'.split(' '))

/** Only commas and prepositions part them: both name one day. */
function isBeside({ reading }: Timeline, a: Span, b: Span): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  for (let at = first.to; at < second.from; at += 1)
    if (!BETWEEN.has(textAt(reading.tokens, at))) return false
  return second.from - first.to <= 2
}

const both = (a: Span, b: Span): Span => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
})

/** Finds dates that must be misprints: «у четвер, 5 лютого» in a post of Thursday, 5 March. */
export function misprintsIn(
  reading: Reading,
  dates: readonly DateMention[],
  published: CivilDay,
): readonly DateMention[] {
  return reading.sentences.flatMap((sentence) => {
    if (!isNews(sentence)) return []
    const inside = datesIn(dates, sentence)
    const weekday = inside.find(({ named }) => named === 'weekday')?.weekday
    const fits = weekday === weekdayOfDay(published)
    return inside.filter(
      ({ named, day }) =>
        named === 'date' &&
        day !== published &&
        day.slice(8) === published.slice(8) &&
        (fits || (isPlainLead(reading, sentence) && isOneOff(day, published))),
    )
  })
}

/** «5 лютого відбувся обмін» leads a post of 5 March that recalls nothing. */
const isPlainLead = ({ sentences }: Reading, lead: Sentence): boolean =>
  lead.place === 0 &&
  has(lead, DONE) &&
  !sentences.some((s) => has(s, ['recall', 'background', 'afterwards', 'total', 'will', 'study']))

const MONTH_DAYS = 31
const YEAR_DAYS = 366

/** The month before, or the same day of the year before: what slips from an older post or calendar. */
const isOneOff = (day: CivilDay, published: CivilDay): boolean => {
  const past = daysBetween(day, published)
  return past > 0 && (past <= MONTH_DAYS || past === YEAR_DAYS || past === YEAR_DAYS - 1)
}
