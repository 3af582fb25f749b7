import { addDays, type CivilDay, daysBetween, weekdayOfDay } from '#post/civil-day.ts'
import { type DateMention } from '#statement/sentence/dates.ts'
import { isNews } from './news-sentence.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import {
  clauseAt,
  has,
  hitsIn,
  type Sentence,
  type Span,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import { DONE, MOVED } from '#statement/sentence/tense.ts'
import { datesIn, holdsDate } from './timeline.ts'
import { textAt } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BEFORE } from '#statement/vocabulary/idea-groups.ts'

/** The day of a post, and what «сьогодні» means in it. */
export type Days = Readonly<{ published: CivilDay; today: CivilDay }>

/** What of the days that a text names is a slip of the pen. */
export type Slips = Readonly<{
  /** A careful reader sees which day is meant: what is listed names none. */
  settled: readonly DateMention[]
  /** Among the settled there is a date, so that the day is told by the weekday or the post alone. */
  slipped: boolean
  /** Must be misprints, and which day is meant stays open. */
  doubted: readonly DateMention[]
}>

/** Finds days that are slips of the pen: «у середу, 11 жовтня» in a post of Tuesday, 11 October. */
export function slipsIn(reading: Reading, dates: readonly DateMention[], days: Days): Slips {
  if (dates.length === 0) return NONE
  const all = reading.sentences
    .filter((sentence) => holdsDate(dates, sentence) && isNews(reading, sentence))
    .map((sentence) => slipsOf(reading, sentence, datesIn(dates, sentence), days))
  const settled = all.flatMap((one) => one.settled)
  return {
    settled,
    slipped: settled.some(({ named }) => named === 'date'),
    doubted: all.flatMap((one) => one.doubted).filter((one) => !settled.includes(one)),
  }
}

const NONE: Slips = { settled: [], slipped: false, doubted: [] }

function slipsOf(
  reading: Reading,
  sentence: Sentence,
  inside: readonly DateMention[],
  days: Days,
): Pick<Slips, 'settled' | 'doubted'> {
  const wrong = isOnTop(sentence)
    ? inside.flatMap((date) => slipBeside(reading, sentence, { date, inside, days }) ?? [])
    : []
  const older = inside.filter((date) => isOfOlderMonth(date, days.published))
  const fits = inside.some((one) => one.named === 'weekday' && fitsPost(one.weekday, days))
  const lead = isPlainLead(reading, sentence)
  return {
    settled: [...wrong, ...older.filter(() => fits && lead)],
    doubted: [
      ...(wrong.length === 0
        ? inside.flatMap((date) => doneAhead(reading, sentence, { date, inside, days }))
        : []),
      ...older.filter(({ day }) => fits || (lead && isOneOff(day, days.published))),
      ...(lead && wrong.length === 0
        ? inside.flatMap((date) => farAndWrong(reading, date, inside, days))
        : []),
    ],
  }
}

/** «15 травня відбувся обмін» in a post of the 14th, and «сьогодні, 15 травня»: what is to come is not done. */
function doneAhead(
  reading: Reading,
  sentence: Sentence,
  { date, inside, days }: Named,
): readonly DateMention[] {
  const { named, day, from, to } = date
  if (named !== 'date' || day <= days.published || !isOnTop(sentence)) return []
  if (has(sentence, ['recall', 'afterwards'])) return []
  const clause = clauseAt(sentence, from)
  const isAlone = clause.to - clause.from <= to - from + BESIDE_WORDS
  if (!has(sentence, MOVED, isAlone ? sentence : clause)) return []
  const weekday = weekdayBeside(reading, date, inside)
  const next = weekday ?? date
  // «Сьогодні повернулися 100, які 25 грудня …»: the news has its own day.
  const isOfToday = hitsIn(sentence, 'today').some((today) => !isBeside(reading, today, next))
  return isOfToday ? [] : weekday === undefined ? [date] : [date, weekday]
}

/** «у четвер, 15 травня, …», "on Monday, May 15, …": the date is set off from its verb by commas. */
const BESIDE_WORDS = 3

/** «У понеділок, 3 березня» of a Tuesday, and no post of the 12th is of a Monday either. */
function farAndWrong(
  reading: Reading,
  date: DateMention,
  inside: readonly DateMention[],
  days: Days,
): readonly DateMention[] {
  if (date.named !== 'date' || !isFar(date.day, days)) return []
  const weekday = weekdayBeside(reading, date, inside)
  return weekday === undefined || weekday.weekday === weekdayOfDay(date.day) ? [] : [date, weekday]
}

const isOnTop = (sentence: Sentence): boolean =>
  sentence.place < TOP_SENTENCES && !has(sentence, ['background', 'agreed', 'agreeing', 'will'])

type Named = Readonly<{ date: DateMention; inside: readonly DateMention[]; days: Days }>

/** Which of a date and of what stands beside it is wrong; null where nothing is, or either may be. */
function slipBeside(
  reading: Reading,
  sentence: Sentence,
  { date, inside, days }: Named,
): DateMention | null {
  if (date.named !== 'date') return null
  const weekday = weekdayBeside(reading, date, inside)
  const isToday = sentence.hits.some(
    (hit) => hit.idea === 'today' && isBeside(reading, hit, weekday ?? date),
  )
  if (weekday === undefined) return null
  return weekdayOfDay(date.day) === weekday.weekday ? null : wrongOf(date, weekday, days, isToday)
}

function wrongOf(
  date: DateMention,
  weekday: DateMention,
  days: Days,
  isToday: boolean,
): DateMention | null {
  const { day } = date
  if (day === days.published || day === days.today) return weekday
  if (!fitsPost(weekday.weekday, days)) return isDayBefore(day, days) ? weekday : null
  return day > days.published || isToday || isFar(day, days) ? date : null
}

const isDayBefore = (day: CivilDay, { published }: Days): boolean => day === addDays(published, -1)

const isFar = (day: CivilDay, { published }: Days): boolean =>
  daysBetween(day, published) > NEAR_DAYS

const weekdayBeside = (
  reading: Reading,
  date: DateMention,
  inside: readonly DateMention[],
): DateMention | undefined =>
  inside.find((one) => one.named === 'weekday' && isBeside(reading, one, date))

/** «У п'ятницю, 12 березня» in a post of Friday, the 13th, may be of either day. */
const NEAR_DAYS = 2

/** Tells whether a weekday is that of the post, or of the evening before a post of the night. */
export const fitsPost = (weekday: number | null, { published, today }: Days): boolean =>
  weekday === weekdayOfDay(published) || weekday === weekdayOfDay(today)

const BETWEEN = new Set(', ( у в во on — the'.split(' '))

/** Tells whether only commas and prepositions part two words, so that both name one day. */
export function isBeside({ tokens }: Reading, a: Span, b: Span): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  for (let at = first.to; at < second.from; at += 1)
    if (!BETWEEN.has(textAt(tokens, at))) return false
  return second.from - first.to <= 2
}

/** «5 лютого» in a post of 5 March: the same day of another month or year. */
const isOfOlderMonth = ({ named, day }: DateMention, published: CivilDay): boolean =>
  named === 'date' && day !== published && day.slice(8) === published.slice(8)

/** «5 лютого відбувся обмін» leads a post of 5 March that recalls nothing. */
const isPlainLead = ({ sentences }: Reading, lead: Sentence): boolean =>
  lead.place === 0 && has(lead, DONE) && !sentences.some((s) => has(s, OTHER))

const OTHER: readonly Idea[] = [...BEFORE, 'afterwards', 'total', 'will', 'study']

const MONTH_DAYS = 31
const YEAR_DAYS = 366

/** The month before, or the same day of the year before: what slips from an older post or calendar. */
const isOneOff = (day: CivilDay, published: CivilDay): boolean => {
  const past = daysBetween(day, published)
  return past > 0 && (past <= MONTH_DAYS || past === YEAR_DAYS || past === YEAR_DAYS - 1)
}
