import type { Amount } from '#statement/count/amount.ts'
import { MOST_OF_OTHERS, weightAsReport } from '#statement/doubt/report-words.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { hold } from '#statement/review.ts'
import type { EventStatement } from '#statement/statement.ts'
import { isLedByOther, isOtherThanExchange } from './elsewhere.ts'
import { exchangeAsCounted } from './exchange.ts'
import { repatriationAsCounted } from './repatriation.ts'

/**
 * Holds what would else be lost: near the top people or bodies are counted as of today, no wording that is
 * known tells what became of them, and the words of the post are those of reports (`npm run weigh`).
 */
export function wordedAsReportOf(findings: Findings): EventStatement | null {
  const { timeline, amounts } = findings
  const { reading } = timeline
  const counted = amounts.find((a) => isNews(a) && isCountOnTop(a))
  if (counted === undefined || isLedByOther(timeline)) return null
  const most = isKnown(findings) ? MOST_OF_OTHERS * 2 : MOST_OF_OTHERS
  if (weightAsReport(reading.tokens) <= most) return null
  const doubt = hold('wording_unknown', quoteOf(reading, counted.span).text)
  if (!isBodies(counted) && isOtherThanExchange(findings)) return null
  const event = isBodies(counted) ? repatriationAsCounted(findings) : exchangeAsCounted(findings)
  return { ...event, review: [doubt, ...event.review] }
}

/** A return is told in known wording, and the rules took it for none that is news: only the plainest words outweigh them. */
const isKnown = ({ evidence: { exchange, through, release, bodies, aside } }: Findings): boolean =>
  [exchange, through, release, bodies, aside].some((told) => told.length > 0)

/** A few are told of in posts of every sort: a farewell, a trial, a raid. */
const LEAST = 5

const isCountOnTop = (a: Amount): boolean =>
  a.sentence.place < TOP_SENTENCES &&
  !a.part &&
  !a.approximate &&
  a.value >= LEAST &&
  (isPeople(a) || isBodies(a))
