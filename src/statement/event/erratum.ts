import { isBodies } from '#statement/figures/bodies.ts'
import { exchangeWith } from './exchange.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { isGainsaid } from '#statement/sentence/gainsaid.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { putRight } from './put-right.ts'
import { repatriationWith } from './repatriation.ts'
import { hold } from '#statement/review.ts'
import { isEventPair } from '#statement/side/pair.ts'
import { has, hitsIn, type Span, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { EventStatement, Figure, Figures, Quote } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, BROUGHT } from '#statement/vocabulary/idea-groups.ts'

/** A single word («Уточнення:») is one only where a sentence begins with it. */
const OPENING_WORDS = 2

/**
 * Marks an event as a correction where its text says so («Уточнення: повернулося 84, а не 86»). One that
 * names no number it takes back, or that is no event by itself, is held: it must not be told as news.
 */
export function withErratum(
  findings: Findings,
  event: EventStatement | null,
): EventStatement | null {
  const { timeline } = findings
  const quote = erratumIn(timeline)
  if (quote === null) return event === null ? null : withSlip(timeline, event)
  const instead = takenBack(timeline)
  const corrects = { quote, instead }
  const unclear = hold('correction_unclear', quote.text)
  const formula = formulaBehind(findings, quote)
  if (event === null) {
    const bare = bareOf(findings, instead, formula !== null)
    if (bare === null) return null
    const figures = formula ?? putRight(timeline, bare)
    return { ...bare, figures, corrects, review: [unclear] }
  }
  if (formula !== null && event.kind === 'prisoner_exchange') {
    const figures = { ...event.figures, ...formula }
    return { ...event, figures, corrects, review: [...event.review, unclear] }
  }
  // «Вдома 203. Виправлення: не 203, а 230»: what is taken back is no figure.
  const isOld = Object.values(event.figures).some(({ value }) => instead.includes(value))
  const review = instead.length === 0 || isOld ? [...event.review, unclear] : event.review
  return { ...event, figures: putRight(timeline, event), corrects, review }
}

/** «Не 84, а 85: внесли ще одну жінку» on top, and the text below still tells 84; below it another may dispute it. */
function withSlip({ reading }: Timeline, event: EventStatement): EventStatement {
  const told = Object.values(event.figures)
  const at = numbersOf(reading).find((one) => {
    const { value, end = 0 } = reading.tokens[one] ?? {}
    return (
      told.some((figure) => figure.value === value && figure.quotes.some((q) => q.start > end)) &&
      isGainsaid(reading.tokens, one)
    )
  })
  if (at === undefined) return event
  const unclear = hold('correction_unclear', quoteOf(reading, { from: at - 1, to: at + 1 }).text)
  return { ...event, review: [...event.review, unclear] }
}

const numbersOf = ({ sentences }: Reading): readonly number[] =>
  sentences.flatMap(({ numbers }) => numbers)

function erratumIn({ reading }: Timeline): Quote | null {
  if (!speaksOf(reading, ['erratum'])) return null
  for (const sentence of reading.sentences.slice(0, TOP_SENTENCES)) {
    const hit = hitsIn(sentence, 'erratum').find(
      ({ from, to }) => to - from > 1 || from - sentence.from <= OPENING_WORDS,
    )
    if (hit !== undefined) return quoteOf(reading, hit)
  }
  return null
}

/** «84 на 84. Виправлення: 86 на 84»: the right formula, Ukraine's number first; one of equals has no order. */
function formulaBehind({ pairs }: Findings, { start }: Quote): Figures | null {
  const pair = pairs.find((one) => one.quote.start > start && isEventPair(one))
  if (pair === undefined || pairs.some((one) => has(one.sentence, BODIES))) return null
  const figure = (value: number): Figure => ({ value, how: 'stated', quotes: [pair.quote] })
  return { ua_returned: figure(pair.first), ru_returned: figure(pair.second) }
}

/** The numbers of which the text says that they were wrong; dates are none. */
const takenBack = ({ reading: { tokens }, dates }: Timeline): readonly number[] =>
  tokens.flatMap(({ value }, at) =>
    isGainsaid(tokens, at) && !dates.some((date) => isInside(date, at)) ? [value] : [],
  )

const isInside = ({ from, to }: Span, at: number): boolean => from <= at && at < to

/** Which of the two it is about is told by the words for bodies; somebody must be counted, or have moved. */
function bareOf(
  findings: Findings,
  instead: readonly number[],
  isFormula: boolean,
): EventStatement | null {
  const { sentences } = findings.timeline.reading
  const told: readonly Idea[] = isFormula ? [...BROUGHT, 'exchange'] : BROUGHT
  const moved = instead.length > 0 && sentences.some((s) => has(s, told))
  const counted = findings.amounts.some((a) => isNews(a) && (isPeople(a) || isBodies(a)))
  if (!moved && !counted) return null
  return sentences.some((s) => has(s, BODIES))
    ? repatriationWith(findings, {}, [])
    : exchangeWith(findings, {}, [])
}
