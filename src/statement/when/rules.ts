import { isOpenQuestion } from '#statement/sentence/answered.ts'
import { isAsOf } from '#statement/day/as-of.ts'
import { isDayOfSum, goesBackToSum, isSumApart } from './day-of-sum.ts'
import {
  countsEvents,
  isOfEarlierMonth,
  isOfMonth,
  isOfPastYear,
  monthsIn,
  monthsOf,
  namesPastYear,
} from '#statement/day/period.ts'
import {
  isOfYearOfPost,
  isOfYearPast,
  mayBeOfYear,
  namesBareYear,
} from '#statement/day/bare-year.ts'
import { holdsMonthsOwn, isOfMonthsOwn } from '#statement/day/months-own.ts'
import { isBehindPapers, isDespite } from '#statement/sentence/despite.ts'
import { holdsEarlierStages, isOfEarlierStages } from './earlier-stages.ts'
import { holdsFake, isBelowFake } from './fake-heading.ts'
import { holdsFrame, isFramed, isWarnedOf, warnsOfSwindlers } from './framed.ts'
import { isOfBefore, mayBeOfBefore } from './known-before.ts'
import { isNoSum } from './no-sum.ts'
import { isOfAttackOrSanctions, speaksOfAttacks } from '#statement/sentence/of-attack.ts'
import { isOfIdentity } from '#statement/sentence/of-identity.ts'
import { isAgreeing, isOfList, isPlanned } from './planned.ts'
import { isExplainer, isRefuted, mayExplain } from '#statement/sentence/question.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline, When } from '#statement/day/timeline.ts'
import { isLookedBack, mayLookBack } from './years-after.ts'
import { isBetweenOthers, isOfForeign, speaksOfOthers } from '#statement/sentence/between-others.ts'
import { holdsTimeSince, isOfTimeSince, maySpeakOfTimeSince } from '#statement/day/time-since.ts'
import { isRecordBelow } from './record.ts'
import { isResumedBy, isSaidBehind } from '#statement/sentence/resumed.ts'
import { maySumUp, speaksOfMoreDays, sumsUp } from './several-swaps.ts'
import { isOfThen, setsThenBesideNow } from './then-and-now.ts'
import { isOfOneAmong, namesDayOfReturn } from './one-among.ts'
import { isOnlyOfWords } from './only-of-word.ts'
import { isNotHeld, notHeldIn } from './not-held.ts'
import { isBesideUncalled } from './uncalled.ts'
import { isUnreal, mayBeUnreal, speaksOfUnreal } from '#statement/sentence/unreal.ts'
import { tellsOfKnownGroup } from './of-known-group.ts'
import { isOfRoll, mayBeOfRoll, speaksOfRoll } from './of-roll.ts'
import { isUntrueAt, mayBeUntrue, untrueIn } from './untrue.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** A place in a text, with what its clause and the words before it hold. */
export type Place = Readonly<{
  timeline: Timeline
  sentence: Sentence
  at: number
  clause: Span
}>

/**
 * What the text must hold for a rule to be asked at all (one of some ideas, where any are named, and what
 * else is asked of it), what the sentence must hold, and what decides at a place in it; where nothing does,
 * the rule holds all over the sentence.
 */
export type Rule = Readonly<{
  when: When
  ideas?: readonly Idea[]
  inText?: (timeline: Timeline) => boolean
  may: (sited: Sited) => boolean
  holds?: (place: Place) => boolean
}>

/** Whether an idea stands in the clause of a place, or before it in the sentence. */
const near = ({ sentence, at, clause }: Place, idea: Idea): boolean =>
  hitsIn(sentence, idea).some(
    ({ from, to }) => to <= at || (from >= clause.from && to <= clause.to),
  )

const isSaid = (place: Place, idea: Idea): boolean =>
  near(place, idea) && !isDespite(place.timeline.reading, place.sentence, place.clause, idea)
const holding =
  (...ideas: readonly Idea[]) =>
  ({ sentence }: Sited): boolean =>
    has(sentence, ideas)

/** Before the nearest date is asked: the first rule that holds tells what a place speaks of. */
export const BEFORE_DATES: readonly Rule[] = [
  {
    when: 'denied',
    inText: ({ reading }) => holdsFake(reading),
    may: ({ timeline, sentence }) => isBelowFake(timeline.reading, sentence),
  },
  {
    when: 'recalled',
    inText: ({ reading }) => holdsFrame(reading),
    may: ({ timeline, sentence }) => isFramed(timeline.reading, sentence),
  },
  {
    when: 'denied',
    inText: ({ reading }) => warnsOfSwindlers(reading),
    may: ({ sentence }) => isWarnedOf(sentence),
  },
  {
    when: 'denied',
    inText: (t) => mayBeUntrue(t.reading) || notHeldIn(t).length > 0,
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
    may: (s) => isOpenQuestion(s.timeline.reading, s.sentence) || isRefuted(s.sentence),
    holds: ({ timeline, sentence, clause }) =>
      !isDespite(timeline.reading, sentence, clause, 'refuted'),
  },
  {
    when: 'recalled',
    may: ({ timeline, sentence }) => mayExplain(timeline.reading, sentence),
    holds: ({ timeline, sentence, clause }) => isExplainer(timeline.reading, sentence, clause),
  },
  {
    when: 'planned',
    inText: ({ reading }) => speaksOfUnreal(reading),
    may: ({ timeline: t, sentence }) => mayBeUnreal(t.reading.tokens, sentence),
    holds: ({ timeline: t, sentence, clause }) => isUnreal(t.reading.tokens, sentence, clause),
  },
  {
    when: 'recalled',
    ideas: ['exchanged', 'returned', 'gave'],
    inText: ({ reading }) => mayLookBack(reading),
    may: ({ timeline, sentence }) => isLookedBack(timeline.reading, sentence, sentence),
    holds: ({ timeline, sentence, clause }) => isLookedBack(timeline.reading, sentence, clause),
  },
  {
    when: 'recalled',
    ideas: ['fiction'],
    may: holding('fiction'),
    holds: (place) => near(place, 'fiction'),
  },
  {
    when: 'recalled',
    inText: ({ reading }) => speaksOfOthers(reading),
    may: ({ timeline, sentence }) => isBetweenOthers(timeline.reading.tokens, sentence),
  },
  {
    when: 'recalled',
    inText: ({ reading }) => speaksOfAttacks(reading),
    may: ({ sentence }) => isOfAttackOrSanctions(sentence),
  },
  {
    when: 'total',
    ideas: ['total'],
    may: (s) => has(s.sentence, ['total']) && !isNoSum(s.timeline, s.sentence),
    holds: (place) =>
      (near(place, 'total') ||
        isSaidBehind(place.timeline.reading, place.sentence, place.clause, 'total')) &&
      !isDayOfSum(place.timeline, place.sentence, place.clause),
  },
  {
    when: 'total',
    ideas: ['total_maybe', 'these_figures'],
    may: (s) => has(s.sentence, ['total']) && has(s.sentence, ['total_maybe', 'these_figures']),
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
    inText: speaksOfMoreDays,
    may: (sited) => maySumUp(sited.timeline, sited.sentence),
    holds: (place) => sumsUp(place.timeline, place.sentence, place.clause),
  },
  { when: 'total', ideas: ['total_back'], may: goesBackToSum },
  {
    when: 'total',
    ideas: ['body', 'dead'],
    inText: ({ dates }) => dates.length > 0,
    may: ({ timeline, sentence }) => isAsOf(timeline, sentence),
  },
  { when: 'recalled', ideas: ['recall'], may: mayBeOfBefore, holds: isOfBefore },
  { when: 'recalled', ideas: ['afterwards', 'recall'], may: setsThenBesideNow, holds: isOfThen },
  {
    when: 'recalled',
    inText: namesPastYear,
    may: ({ timeline, sentence }) => isOfPastYear(timeline, sentence),
  },
  {
    when: 'recalled',
    may: ({ timeline: t, sentence: s }) =>
      monthsIn(t.reading, s).length > 0 || holdsMonthsOwn(t.reading, s),
    holds: ({ timeline: t, sentence: s, clause }) =>
      isOfEarlierMonth(t, s, clause) || isOfMonthsOwn(t, s, clause),
  },
]

/** After a date that tells of another day. */
export const BESIDE_DATES: readonly Rule[] = [
  {
    when: 'recalled',
    inText: ({ reading }) => maySpeakOfTimeSince(reading),
    may: ({ timeline, sentence }) => holdsTimeSince(timeline.reading, sentence),
    holds: ({ timeline, sentence, clause }) => isOfTimeSince(timeline.reading, sentence, clause),
  },
  { when: 'planned', ideas: ['will'], may: holding('will'), holds: (place) => isPlanned(place) },
  { when: 'planned', ideas: ['agreeing'], may: holding('agreeing'), holds: (p) => isAgreeing(p) },
  {
    when: 'planned',
    inText: ({ reading }) => speaksOfRoll(reading),
    may: ({ sentence }) => mayBeOfRoll(sentence),
    holds: (place) =>
      (isOfList(place) &&
        !isBehindPapers(place.timeline.reading.tokens, place.sentence, place.clause)) ||
      isOfRoll(place),
  },
  {
    when: 'alleged',
    ideas: ['alleged'],
    may: (s) => has(s.sentence, ['alleged']) && !isOfIdentity(s.sentence),
    holds: (place) => isSaid(place, 'alleged'),
  },
]

/** Where no date of the news stands near. */
export const AFTER_DATES: readonly Rule[] = [
  {
    when: 'recalled',
    inText: namesBareYear,
    may: ({ timeline, sentence }) => mayBeOfYear(timeline, sentence),
    holds: ({ timeline, sentence, clause }) => isOfYearPast(timeline, sentence, clause),
  },
  {
    when: 'recalled',
    inText: (timeline) => !namesDayOfReturn(timeline),
    may: ({ timeline, sentence }) => isOfOneAmong(timeline, sentence),
  },
  {
    when: 'total',
    inText: namesBareYear,
    may: ({ timeline, sentence }) => mayBeOfYear(timeline, sentence),
    holds: ({ timeline, sentence, clause }) => isOfYearOfPost(timeline, sentence, clause),
  },
  {
    when: 'recalled',
    inText: ({ reading }) => monthsOf(reading).length > 0,
    may: ({ timeline, sentence }) => monthsIn(timeline.reading, sentence).length > 0,
    holds: ({ timeline, sentence, clause }) => isOfMonth(timeline, sentence, clause),
  },
  {
    when: 'recalled',
    ideas: ['foreign', 'greatest'],
    may: (sited) =>
      isOfForeign(sited.sentence) || isRecordBelow(sited.timeline.reading, sited.sentence),
  },
  {
    when: 'total',
    may: ({ timeline: t, sentence: s }) => countsEvents(t.reading, s) || tellsOfKnownGroup(t, s),
  },
  {
    when: 'recalled',
    ideas: ['recall'],
    may: holding('recall'),
    holds: (place) => isRecalled(place),
  },
  {
    when: 'recalled',
    inText: ({ carried }) => carried.size > 0,
    may: ({ timeline, sentence }) => timeline.carried.has(sentence.index),
  },
  {
    when: 'total',
    inText: ({ totalled }) => totalled.size > 0,
    may: ({ timeline, sentence }) => timeline.totalled.has(sentence.index),
  },
  {
    when: 'maybe_total',
    ideas: ['total_maybe'],
    may: holding('total_maybe'),
    holds: (place) => near(place, 'total_maybe'),
  },
]

const isRecalled = (place: Place): boolean =>
  near(place, 'recall') && !isOnlyOfWords(place.timeline, place.sentence)

type Sited = Pick<Place, 'timeline' | 'sentence'>
