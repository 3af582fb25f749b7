import type { Amount } from '#statement/count/amount.ts'
import { boundsFor, weightAsReport } from '#statement/doubt/report-words.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { quoteOf, speaksOf } from '#statement/sentence/reading.ts'
import { TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { hold } from '#statement/review.ts'
import type { EventStatement } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isLedByOther, isOtherThanExchange } from './elsewhere.ts'
import { exchangeAsCounted } from './exchange.ts'
import { repatriationAsCounted } from './repatriation.ts'

/**
 * Holds what would else be lost: people or bodies are counted as of today, no wording that is known tells
 * what became of them, and the words of the post are those of reports (`npm run weigh`). The less is
 * counted, the more the words must weigh.
 */
export function wordedAsReportOf(findings: Findings): EventStatement | null {
  if (!isWordedAsReport(findings)) return null
  const [lead] = countedIn(findings)
  const { reading } = findings.timeline
  const isOfBodies = lead === undefined ? speaksOf(reading, BODIES) : isOfTheDead(findings, lead)
  if (isOfBodies) return heldAsReport(findings, repatriationAsCounted(findings))
  return isOtherThanExchange(findings) ? null : heldAsReport(findings, exchangeAsCounted(findings))
}

/** «Наших — 26»: below bodies that were handed over the dead are counted as people are. */
const isOfTheDead = (
  { evidence: { exchange, through, release, bodies } }: Findings,
  lead: Amount,
): boolean =>
  isBodies(lead) || (bodies.length > 0 && exchange.length + through.length + release.length === 0)

/** What a rule takes for no news, while the words of the post are those of reports: a person decides who is right. */
export const heldIfWordedAsReport = (
  findings: Findings,
  event: EventStatement,
): EventStatement | null =>
  isWordedAsReport(findings, TIMES_AGAINST_RULE) ? heldAsReport(findings, event) : null

function heldAsReport(findings: Findings, event: EventStatement): EventStatement | null {
  const { reading } = findings.timeline
  const told = countedIn(findings)[0]?.span ?? reading.sentences[0]
  if (told === undefined) return null
  return {
    ...event,
    review: [hold('wording_unknown', quoteOf(reading, told).text), ...event.review],
  }
}

function isWordedAsReport(findings: Findings, atLeast = 1): boolean {
  const { timeline } = findings
  const { tokens } = timeline.reading
  const weight = weightAsReport(tokens)
  const most = weight > 0 ? boundsFor(tokens).most : 0
  if (weight <= most) return false
  const led = isLedByOther(timeline) ? TIMES_LED_BY_OTHER : 1
  return weight > most * Math.max(atLeast, led, timesFor(countedIn(findings)))
}

/** What people or bodies are counted as of today, those of the first sentences before all others. */
function countedIn({ amounts }: Findings): readonly Amount[] {
  const counted = amounts.filter((a) => isNews(a) && isCount(a))
  return [...counted.filter(isOnTop), ...counted.filter((a) => !isOnTop(a))]
}

/** A rule knows why it is no news; so much more the words must weigh. */
const TIMES_AGAINST_RULE = 1.5
/** Another matter is named on top; so much more the words must weigh. */
const TIMES_LED_BY_OTHER = 1.75

/** A number on top is what reports begin with; one below is often a total or a past one, and plans have none. */
const timesFor = (counted: readonly Amount[]): number =>
  counted[0] !== undefined && isOnTop(counted[0])
    ? 1
    : (TIMES_BELOW[counted.length] ?? FEWEST_TIMES)

/** By how many numbers are counted below. */
const TIMES_BELOW = [3, 2.5]
const FEWEST_TIMES = 1.25

const BODIES: readonly Idea[] = ['body', 'repatriation']

/** A few are told of in posts of every sort: a farewell, a trial, a raid. */
const LEAST = 5

const isCount = (a: Amount): boolean =>
  !a.approximate && a.value >= LEAST && (isPeople(a) || isBodies(a))

const isOnTop = (a: Amount): boolean => a.sentence.place < TOP_SENTENCES && !a.part
