import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { disprovedBy } from '#statement/when/disproved.ts'
import { isLedByOther, isOtherThanExchange } from './elsewhere.ts'
import { exchangeAsCounted } from './exchange.ts'
import { stated } from '#statement/count/figure.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { doubtsIn, isOfNews } from '#statement/doubt/guessed.ts'
import { misdatedToday } from '#statement/day/misprint.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { repatriationWith } from './repatriation.ts'
import { hold, withoutRepeated } from '#statement/review.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { EventStatement, ReviewReason } from '#statement/statement.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, BEFORE, OF_OTHERS, PEOPLE } from '#statement/vocabulary/idea-groups.ts'

/**
 * Holds what is told of this day and would else be dropped as hearsay («Сьогодні нібито обміняли 203»,
 * "Rumour has it that 150 were swapped today") or as of another day («Сьогодні, 6 лютого, …» on the 16th).
 */
export function rumouredOf(findings: Findings): EventStatement | null {
  const { timeline } = findings
  const { reading } = timeline
  const told = reading.sentences.find((s) => s.place >= 0 && s.place < LEAD && isToldToday(s))
  if (told === undefined || isDenied(reading) || isLedByOther(timeline)) return null
  const reason = doubtOf(findings, told)
  if (reason === null) return null
  const amounts = findings.amounts.map((a) =>
    a.sentence === told ? { ...a, when: 'now' as const } : a,
  )
  const event = eventIn({ ...findings, amounts }, told)
  return event === null ? null : { ...event, review: withoutRepeated([reason, ...event.review]) }
}

/** «Насправді цього не було»: who denies it knows more. */
const isDenied = (reading: Reading): boolean =>
  disprovedBy(reading) !== null || speaksOf(reading, ['refuted', 'denied'])

/** What a text is about is said in its first sentences. */
const LEAD = 2

const isToldToday = (s: Sentence): boolean =>
  has(s, ['today', 'tonight']) &&
  has(s, [...MOVED, 'exchange', 'home']) &&
  has(s, [...PEOPLE, ...BODIES, 'exchange']) &&
  !has(s, ASIDE)

const ASIDE: readonly Idea[] = [
  ...BEFORE,
  ...OF_OTHERS,
  'denied',
  'refuted',
  'no_exchange',
  'total',
]

function doubtOf({ timeline }: Findings, told: Sentence): ReviewReason | null {
  const { reading } = timeline
  const hit = doubtsIn(reading, told).find((one) => isOfNews(reading, told, one))
  if (hit !== undefined) return hold('unconfirmed', quoteOf(reading, hit).text)
  const misprint = misdatedToday(timeline, told)
  return misprint === null ? null : hold('date_misprint', misprint)
}

function eventIn(findings: Findings, told: Sentence): EventStatement | null {
  const { timeline, amounts } = findings
  const inside = amounts.filter(({ sentence }) => sentence === told)
  if (has(told, BODIES)) {
    const body = inside.find((a) => isBodies(a) && isWhole(a))
    if (body === undefined) return null
    const figure = stated(timeline.reading, body)
    const side = body.toward === 'ru' ? 'bodies_to_ru' : 'bodies_to_ua'
    return repatriationWith(findings, { [side]: figure }, [])
  }
  if (isOtherThanExchange(findings)) return null
  return exchangeAsCounted(findings)
}

const isWhole = ({ part, approximate, open }: Amount): boolean => !part && !approximate && !open
