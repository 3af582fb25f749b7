import { isUnsettled } from '#statement/sentence/unsettled.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { stated } from '#statement/count/figure.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { isOfMediator, isOfOneDay, isOfSome } from './of-all-returned.ts'
import { sideOfTotal } from './total-side.ts'
import { sumsAlone } from './sums-alone.ts'
import { isOfReturn } from './total-deed.ts'
import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import { quoteOf, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Figures, TotalStatement } from '#statement/statement.ts'
import { type BareSum, sumsWithoutNoun } from '#statement/figures/sums-without-noun.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { periodOf } from '#statement/day/total-period.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Below this a «загалом» sums up the event itself. */
const TOTAL_FROM = 600

/**
 * Reads the running totals that a text states, each with its scope and the day it holds for. Totals
 * worded «понад» are left out: they hold no number that could be compared.
 */
export function totalsOf(
  timeline: Timeline,
  amounts: readonly Amount[],
  event: Figures | null,
): TotalStatement[] {
  const { reading } = timeline
  const main = amounts.filter(
    (a) => isTotal(timeline, a) && !isOfGreater(a, amounts) && isOfReturn(reading, a),
  )
  const sums = main.length === 0 ? main : amounts.filter((a) => main.includes(a) || isTheirsBeside(a, main)) // prettier-ignore
  const bare = [...sumsWithoutNoun(timeline, amounts), ...sumsAlone(timeline, amounts)]
  const counts = exchangesIn(timeline)
  if (sums.length + bare.length + counts.length === 0) return []
  const own = new Set(Object.values(event ?? {}).map(({ value }) => value))
  const totals = [
    ...sums.filter(({ value }) => !own.has(value)).map((a) => totalOf(timeline, a, main)),
    ...bare
      .filter(({ at }) => !own.has(timeline.reading.tokens[at]?.value ?? 0))
      .map((sum) => bareTotal(timeline, sum)),
    ...counts,
  ]
  return totals.filter(
    (one, at): one is TotalStatement =>
      one !== null &&
      totals.findIndex((o) => o?.scope === one.scope && o.figure.value === one.figure.value) === at,
  )
}

/** «6922 людини: 6502 військових та 420 цивільних»: soldiers are a part of the total of their sentence. */
const isOfGreater = (a: Amount, all: readonly Amount[]): boolean =>
  a.kinds.has('military') &&
  all.some(
    (other) => other.sentence === a.sentence && other.when === a.when && other.value > a.value,
  )

/** «Украине всего передано 6060 тел, получено 78»: what Russia got is summed up by the sentence as well. */
const isTheirsBeside = (a: Amount, main: readonly Amount[]): boolean =>
  a.when === 'maybe_total' &&
  a.toward === 'ru' &&
  isBodies(a) &&
  !a.approximate &&
  main.some(
    (b) => b.sentence === a.sentence && b.when === a.when && isBodies(b) && b.value > a.value,
  )

/** «6 235 військових і цивільних» are all who came. */
const isOfAll = ({ kinds }: Amount): boolean => kinds.has('civilian') && kinds.has('military')

const SUBSETS: readonly Idea[] = ['civilian', 'child', 'woman', 'officer']

const isTotal = (timeline: Timeline, amount: Amount): boolean =>
  !amount.approximate &&
  !amount.part &&
  mayBeTotal(timeline, amount) &&
  (!SUBSETS.some((idea) => amount.kinds.has(idea)) || isOfAll(amount))

function mayBeTotal(timeline: Timeline, amount: Amount): boolean {
  if (amount.when === 'total') return amount.value >= 20
  if (amount.when === 'now')
    return (
      isBodies(amount) &&
      amount.value > MOST_BODIES &&
      !isOfOneDay(timeline, amount) &&
      !isUnsettled(amount.sentence)
    )
  return amount.when === 'maybe_total' && amount.value >= TOTAL_FROM
}

function totalOf(
  timeline: Timeline,
  amount: Amount,
  main: readonly Amount[],
): TotalStatement | null {
  const greater = main.find((b) => b.sentence === amount.sentence && isTheirsBeside(amount, [b]))
  const scope = scopeOf(timeline, amount, greater ?? amount)
  if (scope === null) return null
  const figure = stated(timeline.reading, amount)
  return {
    kind: 'official_total',
    quote: figure.quotes[0] ?? null,
    review: [],
    day: dayOf(timeline, amount.sentence),
    figure,
    scope,
  }
}

/** «станом на 6 березня» holds for that day, else for the day of the post. */
function dayOf({ dates, published }: Timeline, sentence: Sentence): string {
  const date = datesIn(dates, sentence).find(({ named }) => named === 'date')
  return date === undefined || date.day > published ? published : date.day
}

/** Of a total that stands beside a greater one the period is that of the greater. */
function scopeOf(timeline: Timeline, amount: Amount, greatest: Amount): string | null {
  const what = whatOf(timeline, amount)
  const { sentence, value, at } = greatest
  const { reading, published } = timeline
  const period = periodOf({ reading, published, sentence, value, at })
  return what === null || period === null ? null : `${what}_${period}`
}

function whatOf(timeline: Timeline, amount: Amount): string | null {
  const { reading } = timeline
  const { sentence, at } = amount
  const side = sideOfTotal(reading, amount)
  if (side === 'open') return null
  const away = side === 'ru' ? '_to_russia' : ''
  if (isBodies(amount)) return `bodies${away}`
  if (!isPeople(amount) || isOfMediator(reading, amount) || isOfSome(reading, amount)) return null
  return has(sentence, ['outside'], clauseAt(sentence, at))
    ? `people_outside_exchanges${away}`
    : `people${away}`
}

const bareTotal = (timeline: Timeline, { at, sentence, span, scope }: BareSum): TotalStatement =>
  totalWith(timeline, sentence, { value: timeline.reading.tokens[at]?.value ?? 0, span, scope })

/** «69 обмінів» in a sentence of totals. */
function exchangesIn(timeline: Timeline): TotalStatement[] {
  const { reading } = timeline
  // Their number stands right before the word for them.
  if (!speaksOf(reading, ['exchange'])) return []
  return reading.sentences.flatMap((sentence) => {
    const found: TotalStatement[] = []
    for (const at of sentence.numbers) {
      const token = reading.tokens[at]
      if (token?.kind !== 'number' || !isOfExchanges(sentence, at)) continue
      if (whenAt(timeline, sentence, at) !== 'total') continue
      const period = periodOf({ reading, published: timeline.published, sentence, value: 0 })
      if (period === null) continue
      const span = { from: at, to: at + 2 }
      found.push(
        totalWith(timeline, sentence, { value: token.value, span, scope: `exchanges_${period}` }),
      )
    }
    return found
  })
}

const isOfExchanges = (sentence: Sentence, at: number): boolean =>
  has(sentence, ['unit'], { from: at + 1, to: at + 3 }) &&
  hitsIn(sentence, 'exchange').some(({ from }) => from === at + 1)

type Read = Readonly<{ value: number; span: Span; scope: string }>

function totalWith(
  timeline: Timeline,
  sentence: Sentence,
  { value, span, scope }: Read,
): TotalStatement {
  const quote = quoteOf(timeline.reading, span)
  const figure = { value, how: 'stated', quotes: [quote] } as const
  return {
    kind: 'official_total',
    quote,
    review: [],
    day: dayOf(timeline, sentence),
    figure,
    scope,
  }
}
