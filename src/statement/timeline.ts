import { type CivilDay, addDays, daysBetween, wallClock } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import { type DateMention, datesOf, weekdayOfDay } from './dates.ts'
import { clauseAt, has, type Reading, type Sentence, type Span } from './reading.ts'
import type { DayBasis } from './statement.ts'
import type { Idea } from './vocabulary/idea.ts'

/** What a place in the text speaks of: the news itself, or something told beside it. */
export type When = 'now' | 'alleged' | 'maybe_total' | 'total' | 'recalled' | 'planned' | 'denied'

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
  misprint: boolean
  /** Indexes of sentences that go on with something recalled. */
  carried: ReadonlySet<number>
  /** Indexes of sentences that go on with running totals. */
  totalled: ReadonlySet<number>
}>

/** A report is written on the day or soon after it; what lies further back is recalled. */
const WINDOW_DAYS = 2
/** Until this hour of the night «сьогодні» is the day that has just ended. */
const NIGHT_ENDS_AT_MINUTE = 5 * 60

const DONE: readonly Idea[] = ['happened', 'returned', 'gave', 'received', 'exchanged', 'managed']
const MOVED: readonly Idea[] = ['happened', 'returned', 'gave', 'received', 'exchanged']
const MOVED_OR_MANAGED: readonly Idea[] = [...MOVED, 'managed']
const TOPIC: readonly Idea[] = [
  'exchange',
  'exchanged',
  'repatriation',
  'body',
  'dead',
  'captive',
  'military',
  'defender',
  'civilian',
  'person',
  'from_russia',
  'from_ukraine',
]

/** Finds the day of a text's news; `published` is the moment of the post, or its day in Kyiv. */
export function timelineOf(reading: Reading, published: Instant | CivilDay): Timeline {
  const clock = typeof published === 'number' ? wallClock(published) : null
  const day = clock?.day ?? String(published)
  const night = clock !== null && clock.minutes < NIGHT_ENDS_AT_MINUTE
  const today =
    night && !reading.sentences.some((s) => has(s, ['tonight'])) ? addDays(day, -1) : day
  const all = datesOf(reading.tokens, reading.language, day)
  const accordDates = all.filter((mention) => isOfAccord(reading, mention, day))
  const misprints = misprintsIn(reading, all, day)
  const dates = all.filter(
    (mention) => !accordDates.includes(mention) && !misprints.includes(mention),
  )
  const named = newsDay(reading, dates, day, today)
  const begun = {
    reading,
    dates,
    accordDates,
    published: day,
    today,
    day: named?.day ?? today,
    basis: named?.basis ?? 'published',
    misprint: misprints.length > 0,
  } as const
  const carried = carriedOn(begun)
  return { ...begun, carried, totalled: totalledOn(begun) }
}

/** «за домовленостями від 2 червня»: the day of the agreement, not of what is told. */
function isOfAccord(reading: Reading, mention: DateMention, published: CivilDay): boolean {
  if (daysBetween(mention.day, published) <= WINDOW_DAYS) return false
  const sentence = reading.sentences.find(
    ({ from, to }) => mention.from >= from && mention.to <= to,
  )
  if (sentence === undefined || has(sentence, ['agreeing'])) return false
  const around = { from: mention.from - 8, to: mention.to + 4 }
  return has(sentence, ['agreed'], around)
}

type Named = Readonly<{ day: CivilDay; basis: DayBasis }>

/** How far below the first news a date may stand that is older than the post. */
const NEAR_TOP = 3

/**
 * The latest day that a sentence of news names, within the window before the post. A date may follow
 * in the sentence that says who told it; far below undated news it belongs to something else.
 */
function newsDay(
  reading: Reading,
  dates: readonly DateMention[],
  published: CivilDay,
  today: CivilDay,
): Named | null {
  let latest: Named | null = null
  let first: number | null = null
  for (const sentence of reading.sentences) {
    if (has(sentence, ['background']) && !has(sentence, ['today'])) break
    const follows =
      first !== null &&
      sentence.index - first === 1 &&
      !has(sentence, ['recall', 'total', 'afterwards'])
    if (!isNews(sentence) && !follows) continue
    first ??= sentence.index
    const named = dayNamedBy(sentence, dates, published, today)
    if (named === null || (latest !== null && named.day <= latest.day)) continue
    if (named.day === published || sentence.index - first <= NEAR_TOP) latest = named
  }
  return latest
}

const isNews = (sentence: Sentence): boolean =>
  !has(sentence, ['recall', 'afterwards', 'denied']) &&
  (!has(sentence, ['total']) ||
    (has(sentence, ['exchange', 'repatriation']) && has(sentence, ['happened']))) &&
  (has(sentence, DONE) || !has(sentence, ['will'])) &&
  has(sentence, TOPIC)

function dayNamedBy(
  sentence: Sentence,
  dates: readonly DateMention[],
  published: CivilDay,
  today: CivilDay,
): Named | null {
  const near = datesIn(dates, sentence).filter(({ day }) => isNear(day, published))
  const dated = near.filter(({ named }) => named === 'date')
  const chosen = (dated.length > 0 ? dated : near)
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
  if (chosen !== undefined)
    return { day: chosen, basis: dated.length > 0 ? 'explicit' : 'relative' }
  if (has(sentence, ['today', 'tonight'])) return { day: today, basis: 'relative' }
  if (has(sentence, ['yesterday'])) return { day: addDays(today, -1), basis: 'relative' }
  return null
}

const isNear = (day: CivilDay, published: CivilDay): boolean => {
  const past = daysBetween(day, published)
  return past >= 0 && past <= WINDOW_DAYS
}

/** The dates that stand inside a span. */
export const datesIn = (
  dates: readonly DateMention[],
  { from, to }: Span,
): readonly DateMention[] => dates.filter((mention) => mention.from >= from && mention.to <= to)

/** «у четвер, 5 лютого» in a post of Thursday, 5 March: which of the two is wrong is not for us. */
function misprintsIn(
  reading: Reading,
  dates: readonly DateMention[],
  published: CivilDay,
): readonly DateMention[] {
  return reading.sentences.flatMap((sentence) => {
    if (!isNews(sentence)) return []
    const inside = datesIn(dates, sentence)
    const weekday = inside.find(({ named }) => named === 'weekday')?.weekday
    if (weekday !== weekdayOfDay(published)) return []
    return inside.filter(
      ({ named, day }) =>
        named === 'date' && day !== published && day.slice(8) === published.slice(8),
    )
  })
}

type Begun = Omit<Timeline, 'carried' | 'totalled'>

/** «Загалом … 1863. З них … . Також повернуто 1409 тіл»: the sentences that go on adding up. */
function totalledOn(timeline: Begun): Set<number> {
  const totalled = new Set<number>()
  for (const sentence of timeline.reading.sentences) {
    const before = timeline.reading.sentences[sentence.index - 1]
    const follows =
      before !== undefined &&
      (totalled.has(before.index) || isTotal(timeline, before)) &&
      (before.line === sentence.line || has(sentence, ['also', 'in_return']))
    if (follows && !namesDay(timeline, sentence)) totalled.add(sentence.index)
  }
  return totalled
}

const isTotal = ({ reading }: Begun, sentence: Sentence): boolean =>
  has(sentence, ['total']) &&
  reading.tokens
    .slice(sentence.from, sentence.to)
    .some(({ kind, value }) => kind === 'number' && value > 31)

/** After something recalled the text goes on with it: to the paragraph's end, or to the very end. */
function carriedOn(timeline: Begun): Set<number> {
  const carried = new Set<number>()
  let background = false
  let recalledLine = -1
  for (const sentence of timeline.reading.sentences) {
    const here = namesDay(timeline, sentence)
    background ||= has(sentence, ['background']) && !here
    const goesOn =
      background ||
      recalledLine === sentence.line ||
      has(sentence, ['afterwards']) ||
      isOlder(timeline, sentence)
    if (goesOn && !here) carried.add(sentence.index)
    if (here && !background) recalledLine = -1
    else if (carried.has(sentence.index) || (has(sentence, ['recall']) && !here))
      recalledLine = sentence.line
  }
  return carried
}

const namesDay = (timeline: Begun, span: Sentence): boolean =>
  has(span, ['today', 'tonight']) ||
  datesIn(timeline.dates, span).some(({ day }) => day === timeline.day)

function isOlder({ dates, day }: Begun, sentence: Sentence): boolean {
  const inside = datesIn(dates, sentence)
  return inside.length > 0 && inside.every((mention) => mention.day < day)
}

/** Tells what the text speaks of at a token of a sentence. */
export function whenAt(timeline: Timeline, sentence: Sentence, at: number): When {
  const clause = clauseAt(sentence, at)
  const upTo = { from: sentence.from, to: at }
  const near = (ideas: readonly Idea[]): boolean =>
    has(sentence, ideas, clause) || has(sentence, ideas, upTo)
  if (near(['denied']) || isQuestion(timeline, sentence)) return 'denied'
  if ((near(['total']) && !isOrdinalOfWeek(timeline, sentence)) || has(sentence, ['total_back']))
    return 'total'
  if (isLongAgo(timeline, sentence)) return 'recalled'
  const dated = datedAt(timeline, sentence, at)
  if (dated !== null && dated !== 'now') return dated
  if (isPlanned(timeline, sentence, clause) || isAgreeing(sentence, clause)) return 'planned'
  if (near(['alleged'])) return 'alleged'
  if (dated === 'now') return 'now'
  if (near(['recall']) || timeline.carried.has(sentence.index)) return 'recalled'
  if (timeline.totalled.has(sentence.index)) return 'total'
  return near(['total_maybe']) ? 'maybe_total' : 'now'
}

/** By the date in the clause, else by the one before the token, else by any of the sentence. */
function datedAt(
  timeline: Timeline,
  sentence: Sentence,
  at: number,
): 'now' | 'recalled' | 'planned' | null {
  const clause = clauseAt(sentence, at)
  const inside = datesIn(timeline.dates, sentence)
  const date =
    inside.findLast((mention) => mention.from >= clause.from && mention.to <= clause.to) ??
    inside.findLast((mention) => mention.to <= at) ??
    inside.find((mention) => mention.from > at)
  const today = has(sentence, ['today', 'tonight'], clause)
  if (isYesterday(timeline, sentence, clause)) return 'recalled'
  if (today || date?.day === timeline.day) return 'now'
  if (date === undefined) return has(sentence, ['today', 'tonight']) ? 'now' : null
  if (date.day > timeline.published) return 'planned'
  return date.day < timeline.day ? 'recalled' : null
}

/** «домовилися обміняти»: what somebody agrees to is not done, unless it is said after. */
function isAgreeing(sentence: Sentence, clause: Span): boolean {
  const agreeing = sentence.hits.find(({ idea, to }) => idea === 'agreeing' && to <= clause.to)
  if (agreeing === undefined) return false
  return !has(sentence, MOVED_OR_MANAGED)
}

/** "May 25" is no may. */
const isDated = (dates: readonly DateMention[], at: number): boolean =>
  dates.some(({ from, to }) => from <= at && at < to)

/** «четвертий за тиждень обмін» is an exchange of today. */
const isOrdinalOfWeek = ({ reading }: Timeline, sentence: Sentence): boolean =>
  sentence.hits.every(
    ({ idea, from }) => idea !== 'total' || reading.tokens[from - 1]?.kind === 'ordinal',
  )

/** «цього дня два роки тому» */
const isLongAgo = ({ reading }: Timeline, sentence: Sentence): boolean =>
  sentence.hits.some(
    ({ idea, to }) =>
      idea === 'recall' && /^(?:тому|назад|ago)$/u.test(reading.tokens[to - 1]?.text ?? ''),
  )

/** A question tells nothing that has happened. */
const isQuestion = ({ reading }: Timeline, { from, to }: Sentence): boolean =>
  reading.tokens.slice(Math.max(from, to - 2), to).some(({ text }) => text === '?')

/** «учора» in a post about today. */
const isYesterday = ({ day, today }: Timeline, sentence: Sentence, clause: Span): boolean =>
  day === today && has(sentence, ['yesterday'], { from: sentence.from, to: clause.to })

/** «возвращены 185, кроме того, домой вернутся 20»: on their way with the others. */
function isGoingOn({ tokens }: Reading, sentence: Sentence, plan: Span): boolean {
  if (
    /^(?:завтра|наступн|найближч|очіку|следующ|ближайш|ожида|tomorrow|next|expected|план|готов)/u.test(
      tokens[plan.from]?.text ?? '',
    )
  )
    return false
  return (
    has(sentence, ['also'], { from: sentence.from, to: plan.from }) &&
    has(sentence, MOVED, { from: sentence.from, to: plan.from })
  )
}

/** A verb of what is to come governs its clause, unless something done stands before it. */
function isPlanned({ reading, dates }: Timeline, sentence: Sentence, clause: Span): boolean {
  const plan = sentence.hits.find(
    ({ idea, from }) =>
      idea === 'will' && from >= clause.from && from < clause.to && !isDated(dates, from),
  )
  if (plan !== undefined && isGoingOn(reading, sentence, plan)) return false
  if (plan !== undefined)
    return (
      !has(sentence, DONE, { from: clause.from, to: plan.from }) &&
      !has(sentence, ['exchanged'], { from: sentence.from, to: clause.from })
    )
  return has(sentence, ['will']) && !has(sentence, DONE)
}
