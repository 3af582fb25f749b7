import type { CivilDay } from '#post/civil-day.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Span } from '#statement/sentence/sentence.ts'
import type { DayBasis } from '#statement/statement.ts'

/** What a place in the text speaks of: the news itself, or something told beside it. */
export type When = 'now' | 'alleged' | 'maybe_total' | 'total' | 'recalled' | 'planned' | 'denied'

/** Of other days than this one, or of none. */
export const OTHER_DAYS: ReadonlySet<When> = new Set(['recalled', 'planned', 'denied'])
/** Of days gone by, one or all of them, or of none. */
export const GONE_BY: ReadonlySet<When> = new Set(['recalled', 'total', 'denied'])
/** What has not happened. */
export const UNDONE: ReadonlySet<When> = new Set(['planned', 'denied'])

/** Which day a text's news is of, and which of its sentences tell of other days. */
export type Timeline = Readonly<{
  reading: Reading
  dates: readonly DateMention[]
  /** Dates of agreements, under which the text's event took place. */
  accordDates: readonly DateMention[]
  published: CivilDay
  /** What «сьогодні» means: the day before for a post made shortly after midnight. */
  today: CivilDay
  day: CivilDay
  basis: DayBasis
  /** A date that contradicts itself: the weekday fits the post, the month does not. */
  misprint: Span | null
  /** A date was a slip of the pen for the day of the post, which no date names then. */
  slipped: boolean
  /** Indexes of sentences that go on with something recalled. */
  carried: ReadonlySet<number>
  /** Indexes of sentences that go on with running totals. */
  totalled: ReadonlySet<number>
  /** The index of the sentence below a lead of a few that counts all who came; -1 where there is none. */
  counted: number
}>

/** A timeline before it is known which sentences go on with something. */
export type Begun = Omit<Timeline, 'carried' | 'totalled' | 'counted'>

/** The dates that stand inside a span. */
export const datesIn = (dates: readonly DateMention[], span: Span): readonly DateMention[] =>
  holdsDate(dates, span) ? dates.filter(({ from, to }) => from >= span.from && to <= span.to) : NONE

/** Tells whether any date stands inside a span. */
export function holdsDate(dates: readonly DateMention[], span: Span): boolean {
  for (const date of dates) if (date.from >= span.from && date.to <= span.to) return true
  return false
}

const NONE: readonly DateMention[] = []
