import type { Amount } from '#statement/count/amount.ts'
import { isCount } from '#statement/count/count.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import type { BareSum } from '#statement/figures/sums-without-noun.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline, When } from '#statement/day/timeline.ts'
import { periodOf, WORLD_FROM } from '#statement/day/total-period.ts'
import { whenAt } from '#statement/when/when.ts'
import { isBareOfReturn } from './total-deed.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Finds running totals of nothing but a number, below what came that day: «Сьогодні вдома 84 захисники.
 * Усього – 6306», "The total now stands at 6,306".
 */
export function sumsAlone(timeline: Timeline, amounts: readonly Amount[]): BareSum[] {
  if (amounts.length === 0 || !speaksOf(timeline.reading, SUMMED)) return []
  return timeline.reading.sentences.flatMap((sentence) =>
    sentence.numbers.length > 0 && has(sentence, SUMMED) && isOnlySum(timeline, sentence)
      ? sumIn(timeline, sentence, amounts)
      : [],
  )
}

const SUMMED: readonly Idea[] = ['total', 'total_maybe']

/** Whoever else is named there is what is counted: «Зниклих безвісти всього — 66 306». */
const isOnlySum = ({ reading: { tokens } }: Timeline, { from, to }: Sentence): boolean =>
  !someToken(tokens, from, to, (token) => token.kind === 'word' && !isOfSum(token))

const isOfSum = anyWord(`
  усього всього загалом разом сумарно вже уже це від з із зі за на станом сьогодні початку
  повномасштабн* війни вторгнення весь увесь час цей року рік цьогоріч число кількість підсумок
  всего итого в во сумме общей сложности с со начала полномасштабн* войны вторжения это все всё
  время сегодня года год
  the a total number figure count tally overall altogether in all now stand{,s} at is to has
  reached since full-scale invasion war start beginning of so far date as today
`)

function sumIn(timeline: Timeline, sentence: Sentence, amounts: readonly Amount[]): BareSum[] {
  const { reading, published } = timeline
  const at = sentence.numbers.at(-1) ?? -1
  const value = reading.tokens[at]?.value ?? 0
  if (value < WORLD_FROM || !isAlone(timeline, sentence, at, amounts)) return []
  const above = countedAbove(sentence, amounts, value)
  if (above === null) return []
  const isOfBodies = isBodies(above)
  if (!isBareOfReturn(reading, { sentence, at, isOfBodies })) return []
  const period = periodOf({ reading, published, sentence, value })
  const scope = `${isOfBodies ? 'bodies' : 'people'}_${period}`
  return period === null ? [] : [{ at, sentence, span: { from: at, to: at + 1 }, scope }]
}

/** A count of years that no noun follows. */
function isAlone(
  timeline: Timeline,
  sentence: Sentence,
  at: number,
  amounts: readonly Amount[],
): boolean {
  const { tokens } = timeline.reading
  const token = tokens[at]
  if (token === undefined || !isLeadTo(tokens[at - 1]) || tokens[at + 1]?.kind === 'word')
    return false
  return (
    OF_YEARS.has(whenAt(timeline, sentence, at)) &&
    isCount(timeline, sentence, token, at) &&
    !amounts.some((a) => a.at === at)
  )
}

const OF_YEARS: ReadonlySet<When> = new Set<When>(['total', 'maybe_total'])

/** «Усього — 6306», «Загалом уже 6306», "the total stands at 6,306" */
const isLeadTo = anyWord('— : - вже уже це это at is to загалом усього всього всего итого')

/** The first of ours that is counted right above, where nothing else is counted beside it; a total is greater. */
function countedAbove(
  { index }: Sentence,
  amounts: readonly Amount[],
  total: number,
): Amount | null {
  const near = amounts.filter(({ sentence: s }) => s.index < index && s.index >= index - NEAR)
  const [first] = near
  if (first === undefined || first.value >= total || first.toward === 'ru') return null
  const isOfBodies = isBodies(first)
  if (!isOfBodies && !isPeople(first)) return null
  return near.every((a) => (isOfBodies ? isBodies(a) : isPeople(a) && !isBodies(a))) ? first : null
}
const NEAR = 2
