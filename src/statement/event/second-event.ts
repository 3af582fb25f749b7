import type { Amount } from '#statement/count/amount.ts'
import { isBodies, remainsOf } from '#statement/figures/bodies.ts'
import { onlyKnown } from './event-parts.ts'
import { exchangeAsCounted, exchangeOf } from './exchange.ts'
import { stated } from '#statement/count/figure.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { repatriationOf, repatriationWith } from './repatriation.ts'
import { hold } from '#statement/review.ts'
import { isOfSameDay } from '#statement/sentence/same-day.ts'
import { has, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { EventStatement, ReviewReason } from '#statement/statement.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HELD_THERE } from '#statement/vocabulary/idea-groups.ts'

/** So many bodies are a repatriation of their own; one or two come with an exchange. */
const MANY_BODIES = 10
/** «Також повернули тіла 34 полеглих»: said as a part of the exchange, unless they are as many as this. */
const MANY_BESIDE = 100

/**
 * Reads the second event of a text that tells of an exchange and of a repatriation of the same day. It is
 * always held: a person tells whether it is one of its own, or is told in this post only besides.
 */
export function secondEventOf(findings: Findings, main: EventStatement): EventStatement | null {
  if (main.corrects !== undefined) return null
  return main.kind === 'prisoner_exchange' ? secondRepatriation(findings) : secondExchange(findings)
}

function secondRepatriation(findings: Findings): EventStatement | null {
  const { timeline, evidence, amounts } = findings
  const sentences = evidence.bodies.filter((s) => !has(s, WITH_IT))
  const counted = amounts.filter(
    (a) => isBodies(a) && isTold(a) && sentences.includes(a.sentence) && isMany(a),
  )
  const bare = sentences.find((s) => has(s, ['repatriation']) && isOfDay(timeline, s))
  const first = counted[0]?.sentence ?? bare
  if (first === undefined) return null
  const own = within(findings, sentences, isBodies)
  return heldAs(findings, first, repatriationOf(own) ?? asCounted(own, counted))
}

/** Whatever else it lacks, what is counted stands in it. */
function asCounted(findings: Findings, counted: readonly Amount[]): EventStatement {
  const { toUkraine, toRussia } = remainsOf(findings.timeline, counted, [], () => false)
  return repatriationWith(
    findings,
    onlyKnown({ bodies_to_ua: toUkraine, bodies_to_ru: toRussia }),
    [],
  )
}

/** People and bodies in one sentence, or «у межах обміну»: the bodies came with the exchange. */
const WITH_IT: readonly Idea[] = [
  'exchange',
  'exchanged',
  'through',
  'captive',
  'captivity',
  'from_russia',
]

const isMany = ({ value, sentence }: Amount): boolean =>
  value >= (has(sentence, ['repatriation']) || !has(sentence, ['also']) ? MANY_BODIES : MANY_BESIDE)

function secondExchange(findings: Findings): EventStatement | null {
  const { timeline, evidence, amounts } = findings
  const named = [...evidence.exchange, ...evidence.through]
  // «Обмін відбувся 14 травня» below bodies is theirs.
  const freed = evidence.release.filter((s) => named.length > 0 || has(s, HELD_THERE))
  const sentences = [...named, ...freed].filter((s) => s.place < 2 || isOfDay(timeline, s))
  const counted = amounts.filter((a) => isPeople(a) && isTold(a) && sentences.includes(a.sentence))
  const bare = evidence.exchange.find(
    (s) => s.place < TOP_SENTENCES && has(s, HELD_THERE) && isOfDay(timeline, s),
  )
  const first = counted[0]?.sentence ?? bare
  if (first === undefined) return null
  const own = within(findings, sentences, (a) => !isBodies(a))
  const event = withNumber(findings, exchangeOf(own) ?? exchangeAsCounted(own), counted[0])
  return heldAs(findings, first, event)
}

/** «Також … повернулися 84»: elsewhere such a number counts some more of others, and here all who came. */
function withNumber(
  { timeline }: Findings,
  event: EventStatement,
  counted: Amount | undefined,
): EventStatement {
  const { ua_returned: ours, ru_returned: theirs } = event.figures
  if (counted === undefined || ours !== undefined || theirs !== undefined) return event
  const figure = stated(timeline.reading, counted)
  const measure = counted.toward === 'ru' ? 'ru_returned' : 'ua_returned'
  return {
    ...event,
    quote: figure.quotes[0] ?? null,
    figures: { [measure]: figure, ...event.figures },
  }
}

/** What is found in some sentences: everything else is of the main event. */
const within = (
  findings: Findings,
  sentences: readonly Sentence[],
  isWanted: (a: Amount) => boolean,
): Findings => ({
  ...findings,
  amounts: findings.amounts.filter((a) => isWanted(a) && sentences.includes(a.sentence)),
  pairs: findings.pairs.filter(({ sentence }) => sentences.includes(sentence)),
})

const isTold = (a: Amount): boolean => a.when === 'now' && !a.part && !a.approximate

const isOfDay = ({ dates, day, reading }: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['today', 'tonight']) ||
  datesIn(dates, sentence).some((one) => one.day === day) ||
  isOfSameDay(reading, sentence)

/** The number in the series, the agreement and the thanks are those of the main event. */
function heldAs({ timeline }: Findings, sentence: Sentence, event: EventStatement): EventStatement {
  const told = quoteOf(timeline.reading, sentence)
  return {
    ...event,
    quote: event.quote ?? told,
    ordinal: null,
    ordinalOfYear: null,
    stage: null,
    finalStage: false,
    agreement: null,
    mediators: [],
    categories: [],
    otherSideSilent: null,
    review: [hold('second_event', (event.quote ?? told).text), ...event.review.filter(isOfIt)],
  }
}

/** Numbers of the main event are read there. */
const isOfIt = ({ code }: ReviewReason): boolean => code !== 'wording_unknown'
