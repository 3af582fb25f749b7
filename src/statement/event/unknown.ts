import type { Amount } from '#statement/count/amount.ts'
import { isLedByOther, isOtherThanExchange } from './elsewhere.ts'
import { exchangeOfThese } from './exchange.ts'
import { type Findings, newsOf } from '#statement/figures/findings.ts'
import { MANY_PEOPLE } from './gate.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { isOfOtherMatter } from '#statement/when/other-matter.ts'
import { quoteOf, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { isOfStory } from '#statement/when/story.ts'
import { hold } from '#statement/review.ts'
import type { EventStatement } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { NO_NEWS, PROMISED } from '#statement/vocabulary/idea-groups.ts'

/** Where an exchange is named on top with a number of people and no verb that we know, a person reads it. */
export function unknownOf(findings: Findings): EventStatement | null {
  const { timeline, amounts } = findings
  if (!speaksOf(timeline.reading, ['exchange']) || isLedByOther(timeline)) return null
  if (isOtherThanExchange(findings)) return null
  const lead = timeline.reading.sentences.filter(({ place }) => place < TOP_SENTENCES)
  if (lead.some((s) => has(s, ['exchange']) && has(s, ['denied', 'refuted']))) return null
  if (lead.filter(({ place }) => place < 1).some((s) => has(s, ['elsewhere']))) return null
  const top = lead.filter((s) => !has(s, ASIDE) && !isStory(timeline, s))
  const named = top.some(
    (s) =>
      has(s, ['exchange']) && !has(s, ['repatriation']) && !isOfOtherMatter(timeline.reading, s, s),
  )
  const counted = newsOf(amounts, (a) => top.includes(a.sentence) && isTelling(a))
  const [first] = counted
  if (!named || first === undefined || first.approximate) return null
  const reason = hold('wording_unknown', quoteOf(timeline.reading, first.span).text)
  return exchangeOfThese(findings, withItems(amounts, counted), [reason])
}

/** With what the further items of their lists count, however far down and however few. */
const withItems = (amounts: readonly Amount[], counted: readonly Amount[]): readonly Amount[] =>
  newsOf(
    amounts,
    (a) =>
      counted.includes(a) ||
      (a.sentence.item &&
        isPeople(a) &&
        counted.some(({ sentence }) => sentence.item && sentence.header === a.sentence.header)),
  )

const isStory = (timeline: Timeline, s: Sentence): boolean =>
  [...hitsIn(s, 'returned'), ...hitsIn(s, 'exchanged')].some((hit) => isOfStory(timeline, s, hit))

const TOP_SENTENCES = 3
/** Fewer people are often named one by one in reports of other things. */
const TELLING_FROM = 5

const isTelling = (a: Amount): boolean =>
  isPeople(a) && !a.part && a.value >= TELLING_FROM && a.value <= MANY_PEOPLE

const ASIDE: readonly Idea[] = [
  ...NO_NEWS,
  ...PROMISED,
  'total',
  'outside',
  'captured',
  'died_captive',
  'formula',
]
