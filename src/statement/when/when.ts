import { isAsOf } from '#statement/day/as-of.ts'
import { isDayOfSum, isSumApart } from './day-of-sum.ts'
import { datedAt, namesDay } from '#statement/day/dated.ts'
import { countsEvents, isOfMonth, isOfPastYear, monthsIn } from '#statement/day/period.ts'
import { isDespite } from '#statement/sentence/despite.ts'
import { holdsEarlierStages, isOfEarlierStages } from './earlier-stages.ts'
import { isFramed } from './framed.ts'
import { isLongAgo, isNotBefore } from '#statement/day/long-ago.ts'
import { isNoSum } from './no-sum.ts'
import { isOfIdentity } from '#statement/sentence/of-identity.ts'
import { isAgreeing, isOfList, isPlanned } from './planned.ts'
import { isExplainer, isQuestion, isRefuted } from '#statement/sentence/question.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline, When } from '#statement/day/timeline.ts'
import { isOfTellerIn } from '#statement/sentence/one-man.ts'
import { isBetweenOthers, isOfForeign } from '#statement/sentence/between-others.ts'
import { isOfTimeSince } from '#statement/day/time-since.ts'
import { isRecordBelow } from './record.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { isResumedBy } from '#statement/sentence/resumed.ts'
import { maySumUp, sumsUp } from './several-swaps.ts'
import { isOnlyOfWord } from './only-of-word.ts'
import { isNotHeld, notHeldIn } from './not-held.ts'
import { isBesideUncalled } from './uncalled.ts'
import { isUnreal, mayBeUnreal } from '#statement/sentence/unreal.ts'
import { isUntrueAt, untrueIn } from './untrue.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** A place in a text, with what its clause and the words before it hold. */
type Place = Readonly<{
  timeline: Timeline
  sentence: Sentence
  at: number
  clause: Span
  /** Whether an idea stands in the clause, or before the place in the sentence. */
  near: (...ideas: readonly Idea[]) => boolean
}>

/**
 * What the text must hold for a rule to be asked at all (one of some ideas, where any are named), what
 * the sentence must hold, and what decides at a place in it.
 */
type Rule = Readonly<{
  when: When
  ideas?: readonly Idea[]
  may: (sited: Sited) => boolean
  holds: (place: Place) => boolean
}>

const isSaid = ({ near, timeline, sentence, clause }: Place, idea: Idea): boolean =>
  near(idea) && !isDespite(timeline.reading, sentence, clause, idea)
const always = (): boolean => true
const holding =
  (...ideas: readonly Idea[]) =>
  ({ sentence }: Sited): boolean =>
    has(sentence, ideas)

/** Before the nearest date is asked: the first rule that holds tells what a place speaks of. */
const BEFORE_DATES: readonly Rule[] = [
  {
    when: 'recalled',
    may: ({ timeline, sentence }) => isFramed(timeline.reading, sentence),
    holds: always,
  },
  {
    when: 'denied',
    may: ({ timeline: t, sentence: s }) =>
      untrueIn(t.reading, s) !== null || notHeldIn(t).length > 0,
    holds: ({ timeline: t, sentence: s, at }) =>
      isUntrueAt(t.reading, s, at) || isNotHeld(t, s, at),
  },
  {
    when: 'denied',
    ideas: ['denied'],
    may: holding('denied'),
    holds: (place) =>
      (isSaid(place, 'denied') &&
        !isBesideUncalled(place.timeline.reading, place.sentence, place.at)) ||
      isResumedBy(place.timeline.reading, place.sentence, place.clause, 'denied'),
  },
  {
    when: 'denied',
    may: (s) => isQuestion(s.timeline.reading, s.sentence) || isRefuted(s.sentence),
    holds: ({ timeline, sentence, clause }) =>
      !isDespite(timeline.reading, sentence, clause, 'refuted'),
  },
  {
    when: 'recalled',
    may: ({ sentence }) => sentence.index === 0,
    holds: ({ timeline, sentence, clause }) => isExplainer(timeline.reading, sentence, clause),
  },
  {
    when: 'planned',
    may: ({ timeline: t, sentence }) => mayBeUnreal(t.reading.tokens, sentence),
    holds: ({ timeline: t, sentence, clause }) => isUnreal(t.reading.tokens, sentence, clause),
  },
  {
    when: 'recalled',
    ideas: ['exchanged', 'returned'],
    may: holding('exchanged', 'returned'),
    holds: ({ timeline, sentence, clause }) => isOfTellerIn(timeline.reading, sentence, clause),
  },
  {
    when: 'recalled',
    ideas: ['fiction'],
    may: holding('fiction'),
    holds: ({ near }) => near('fiction'),
  },
  {
    when: 'recalled',
    may: ({ timeline, sentence }) => isBetweenOthers(timeline.reading.tokens, sentence),
    holds: always,
  },
  {
    when: 'total',
    ideas: ['total'],
    may: (s) => has(s.sentence, ['total']) && !isNoSum(s.timeline, s.sentence),
    holds: ({ near, timeline, sentence, clause }) =>
      near('total') && !isDayOfSum(timeline, sentence, clause),
  },
  {
    when: 'total',
    ideas: ['total_maybe'],
    may: (s) => has(s.sentence, ['total']) && has(s.sentence, ['total_maybe']),
    holds: ({ sentence, clause }) => isSumApart(sentence, clause),
  },
  {
    when: 'recalled',
    ideas: ['stage', 'unit'],
    may: ({ timeline, sentence }) => holdsEarlierStages(timeline.reading, sentence),
    holds: ({ timeline, clause }) => isOfEarlierStages(timeline.reading, clause),
  },
  {
    when: 'total',
    ideas: ['exchange', 'today'],
    may: (sited) => maySumUp(sited.timeline, sited.sentence),
    holds: (place) => sumsUp(place.timeline, place.sentence, place.clause),
  },
  { when: 'total', ideas: ['total_back'], may: holding('total_back'), holds: always },
  {
    when: 'total',
    ideas: ['body', 'dead'],
    may: ({ timeline, sentence }) => isAsOf(timeline, sentence),
    holds: always,
  },
  { when: 'recalled', ideas: ['recall'], may: (s) => isLongAgo(s), holds: (p) => isNotBefore(p) },
  {
    when: 'recalled',
    may: ({ timeline, sentence }) => isOfPastYear(timeline, sentence),
    holds: always,
  },
]

/** After a date that tells of another day. */
const BESIDE_DATES: readonly Rule[] = [
  {
    when: 'recalled',
    may: ({ timeline, sentence }) =>
      sentence.clauses.some((clause) => isOfTimeSince(timeline.reading, sentence, clause)),
    holds: ({ timeline, sentence, clause }) => isOfTimeSince(timeline.reading, sentence, clause),
  },
  { when: 'planned', ideas: ['will'], may: holding('will'), holds: (place) => isPlanned(place) },
  {
    when: 'planned',
    ideas: ['agreeing'],
    may: holding('agreeing'),
    holds: (place) => isAgreeing(place),
  },
  { when: 'planned', may: (sited) => isOfList(sited), holds: always },
  {
    when: 'alleged',
    ideas: ['alleged'],
    may: (s) => has(s.sentence, ['alleged']) && !isOfIdentity(s.sentence),
    holds: (place) => isSaid(place, 'alleged'),
  },
]

/** Where no date of the news stands near. */
const AFTER_DATES: readonly Rule[] = [
  {
    when: 'recalled',
    may: ({ timeline, sentence }) => monthsIn(timeline.reading, sentence).length > 0,
    holds: ({ timeline, sentence, clause }) => isOfMonth(timeline, sentence, clause),
  },
  {
    when: 'recalled',
    ideas: ['foreign', 'greatest'],
    may: (sited) =>
      isOfForeign(sited.sentence) || isRecordBelow(sited.timeline.reading, sited.sentence),
    holds: always,
  },
  {
    when: 'total',
    may: ({ timeline, sentence }) => countsEvents(timeline.reading, sentence),
    holds: always,
  },
  {
    when: 'recalled',
    ideas: ['recall'],
    may: holding('recall'),
    holds: (place) => isRecalled(place),
  },
  { when: 'recalled', may: (sited) => isCarried(sited), holds: always },
  {
    when: 'total',
    may: ({ timeline, sentence }) => timeline.totalled.has(sentence.index),
    holds: always,
  },
  {
    when: 'maybe_total',
    ideas: ['total_maybe'],
    may: holding('total_maybe'),
    holds: ({ near }) => near('total_maybe'),
  },
]

/** The rules that a sentence as a whole leaves open, and whether it holds a word of a day or a date. */
type Course = Readonly<{
  before: readonly Rule[]
  dated: boolean
  beside: readonly Rule[]
  after: readonly Rule[]
}>

/** The rules that a text as a whole leaves open. */
type Rules = Readonly<{ before: readonly Rule[]; beside: readonly Rule[]; after: readonly Rule[] }>

function rulesFor({ reading }: Timeline): Rules {
  const asked = (rules: readonly Rule[]): readonly Rule[] =>
    rules.filter(({ ideas }) => ideas === undefined || speaksOf(reading, ideas))
  return { before: asked(BEFORE_DATES), beside: asked(BESIDE_DATES), after: asked(AFTER_DATES) }
}

function courseOf(timeline: Timeline, sentence: Sentence, rules: Rules): Course {
  const sited = { timeline, sentence }
  const open = (some: readonly Rule[]): readonly Rule[] => some.filter(({ may }) => may(sited))
  return {
    before: open(rules.before),
    dated: namesDay(timeline, sentence),
    beside: open(rules.beside),
    after: open(rules.after),
  }
}

/** What has been told of a text already, by sentence and by token; the same is asked many times over. */
type Told = Readonly<{
  timeline: Timeline | null
  rules: Rules
  courses: (Course | undefined)[]
  places: (When | undefined)[]
}>
/** Texts are read one after the other, and nothing is asked of one that has been read. */
const NO_RULES: Rules = { before: [], beside: [], after: [] }
let told: Told = { timeline: null, rules: NO_RULES, courses: [], places: [] }

const toldOf = (timeline: Timeline): Told => ({
  timeline,
  rules: rulesFor(timeline),
  courses: [],
  places: [],
})

/** Tells what the text speaks of at a token of a sentence. */
export function whenAt(timeline: Timeline, sentence: Sentence, at: number): When {
  if (told.timeline !== timeline) told = toldOf(timeline)
  const { rules, courses, places } = told
  const known = places[at]
  if (known !== undefined) return known
  const course = courses[sentence.index] ?? courseOf(timeline, sentence, rules)
  courses[sentence.index] = course
  const when = tellWhen(timeline, sentence, at, course)
  places[at] = when
  return when
}

function tellWhen(timeline: Timeline, sentence: Sentence, at: number, course: Course): When {
  const clause = clauseAt(sentence, at)
  const { before, beside, after } = course
  const dated = course.dated ? datedAt(timeline, sentence, at, clause) : null
  if (before.length + beside.length + after.length === 0) return dated ?? 'now'
  const preceding = { from: sentence.from, to: at }
  const place: Place = {
    timeline,
    sentence,
    at,
    clause,
    near: (...ideas) => has(sentence, ideas, clause) || has(sentence, ideas, preceding),
  }
  const first = (rules: readonly Rule[]): When | null =>
    rules.find(({ holds }) => holds(place))?.when ?? null
  const other = dated === 'now' ? null : dated
  return first(before) ?? other ?? first(beside) ?? dated ?? first(after) ?? 'now'
}

const isRecalled = ({ near, sentence, timeline }: Place): boolean =>
  near('recall') &&
  !hitsIn(sentence, 'recall').every((hit) => isOnlyOfWord(timeline, sentence, hit))

type Sited = Pick<Place, 'timeline' | 'sentence'>
const isCarried = ({ timeline, sentence }: Sited): boolean => timeline.carried.has(sentence.index)
