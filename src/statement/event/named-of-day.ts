import { daysBetween } from '#post/civil-day.ts'
import { arrivedOfAll } from './arrived-of-all.ts'
import { countedBeside } from './counted-beside.ts'
import { isCounting, isTalk, NOT_SURE } from './counting.ts'
import { TODAY } from '#statement/day/dated.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import { isLedByOther, isOfOtherMatter } from './elsewhere.ts'
import { exchangeWith } from './exchange.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { isQuestion } from '#statement/sentence/question.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { isOfStory } from '#statement/when/story.ts'
import { repatriationWith } from './repatriation.ts'
import { hold } from '#statement/review.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { EventStatement } from '#statement/statement.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, OF_OTHERS } from '#statement/vocabulary/idea-groups.ts'

/**
 * Holds what would else be lost: near the top an exchange or a repatriation of these days is named beside
 * a number, and no wording that is known tells of it («Такою виявилася арифметика сьогоднішнього обміну»).
 */
export function namedOfDayOf(findings: Findings): EventStatement | null {
  const { timeline } = findings
  const top = timeline.reading.sentences.filter(({ place }) => place < TOP_SENTENCES)
  const named =
    countedIn(timeline, top) ?? countedBeside(timeline, top) ?? arrivedOfAll(findings, top)
  if (named === undefined || isOfOthers(timeline, top)) return null
  const doubts = [hold('wording_unknown', quoteOf(timeline.reading, named).text)]
  if (top.some((s) => has(s, BODIES))) return repatriationWith(findings, {}, doubts)
  return isOfOtherMatter(findings) ? null : exchangeWith(findings, {}, doubts)
}

/** The swap is named right beside its day, and a number stands near. */
const countedIn = (timeline: Timeline, top: readonly Sentence[]): Sentence | undefined => {
  const named = top.find((s) => isNamedOfDay(timeline, s) && !has(s, NOT_SURE))
  const isNear = (s: Sentence): boolean =>
    named !== undefined && Math.abs(s.index - named.index) <= 1 && isCounting(timeline, s)
  return top.some((s) => isNear(s)) ? named : undefined
}

const isOfOthers = (timeline: Timeline, top: readonly Sentence[]): boolean =>
  isLedByOther(timeline) || top.some((s) => has(s, OF_ELSE))

const TOP_SENTENCES = 3

const NAMED: readonly Idea[] = ['exchange', 'exchanged', 'repatriation']
/** «обменяли 146 гривен»: of a verb somebody must be told of. */
const PEOPLE: readonly Idea[] = ['captive', 'military', 'defender', 'person', 'wounded']

/** «сьогоднішній обмін», "Thursday's swap": named right beside the post's own day or one just before it. */
const isNamedOfDay = (timeline: Timeline, s: Sentence): boolean =>
  has(s, NAMED) &&
  !isQuestion(timeline.reading, s) &&
  NAMED.flatMap((idea) => hitsIn(s, idea)).some(({ idea, from, to }) => {
    if (whenAt(timeline, s, from) !== 'now' || (idea === 'exchanged' && !has(s, PEOPLE)))
      return false
    if (idea === 'exchanged' && isOfStory(timeline, s, { from, to })) return false
    const clause = clauseAt(s, from)
    const near = { from: Math.max(clause.from, from - NEAR), to: Math.min(clause.to, to + NEAR) }
    if (someToken(timeline.reading.tokens, near.from, near.to, isTalk)) return false
    return (
      has(s, TODAY, near) || datesIn(timeline.dates, near).some((date) => isJustNow(timeline, date))
    )
  })

const NEAR = 7

const isJustNow = ({ published }: Timeline, { day }: DateMention): boolean => {
  const ago = daysBetween(day, published)
  return ago >= 0 && ago <= WITHIN_DAYS
}

const WITHIN_DAYS = 2

/** What is told of others, wherever on top it stands. */
const OF_ELSE: readonly Idea[] = [...OF_OTHERS, 'no_exchange', 'other_deed', 'study', 'background']
