import { isCount } from '#statement/count/count.ts'
import type { Findings } from '#statement/figures/findings.ts'
import type { Placed } from '#statement/figures/places.ts'
import { hold } from '#statement/review.ts'
import { has, type Span } from '#statement/sentence/sentence.ts'
import type { Figure, Figures, ReviewReason } from '#statement/statement.ts'
import { isStillHeld } from '#statement/amount/still-held.ts'
import { textAt } from '#statement/word/token.ts'

/** Doubts a number of bodies that its places contradict: more than it, or fewer where they are said to be all. */
export function doubtsOfPlaces(
  findings: Findings,
  placed: readonly Placed[],
  { bodies_to_ua: whole }: Figures,
): ReviewReason[] {
  if (whole === undefined || whole.how === 'added') return []
  const counts = new Map(
    placed.flatMap(({ base, amount }) => (amount === null ? [] : [[base, amount.value]])),
  )
  const sum = [...counts.values()].reduce((total, value) => total + value, 0)
  if (sum > whole.value) return [hold('parts_exceed_whole', `${sum} > ${whole.value}`)]
  const over = placed.map((one) => numberOver(findings, one, whole.value)).find((n) => n !== null)
  if (over !== undefined) return [hold('parts_exceed_whole', `${over} > ${whole.value}`)]
  const isAll = counts.size > 1 && sum < whole.value && areAll(findings, placed, whole)
  return isAll ? [hold('figures_differ', `${sum} / ${whole.value}`)] : []
}

/** «З Донецького — 691», and 43 of all: the number right beside a place that is too great to be of it. */
function numberOver({ timeline }: Findings, { amount, at }: Placed, whole: number): number | null {
  if (amount !== null) return null
  const { tokens, sentences } = timeline.reading
  const sentence = sentences.find(({ from, to }) => from <= at.from && at.to <= to)
  const beside = sentence?.numbers.find((number) => {
    const token = tokens[number]
    return (
      token !== undefined &&
      token.value > whole &&
      !isStillHeld(tokens, sentence, number) &&
      Math.min(Math.abs(at.from - number), Math.abs(number - at.to)) <= BESIDE_PLACE &&
      isCount(timeline, sentence, token, number)
    )
  })
  return beside === undefined ? null : (tokens[beside]?.value ?? null)
}

const BESIDE_PLACE = 3

/** «500 тіл: 320 — з Донецького напрямку, 100 — з Курського»: after the bare colon all of them are told. */
function areAll(
  { timeline, amounts }: Findings,
  placed: readonly Placed[],
  whole: Figure,
): boolean {
  const { reading } = timeline
  if (placed.some(({ amount }) => amount === null)) return false
  const first = Math.min(
    ...placed.map(({ amount, at }) => Math.min(amount?.at ?? at.from, at.from)),
  )
  return amounts.some((a) => {
    const between: Span = { from: a.span.to, to: first }
    if (a.value !== whole.value || a.part || between.to <= between.from) return false
    const colon = Array.from({ length: first - a.span.to }, (_, at) => a.span.to + at).some(
      (at) => textAt(reading.tokens, at) === ':',
    )
    const around = { from: a.at, to: a.sentence.to }
    // «88 з Донеччини, 20 із Запоріжжя»: whatever place is not known counts as well.
    const numbers = reading.tokens
      .slice(a.span.to, a.sentence.to)
      .filter(({ kind }) => kind === 'number').length
    return (
      numbers === placed.length &&
      colon &&
      first - a.span.to <= MOST_BETWEEN &&
      !has(a.sentence, ['part'], around)
    )
  })
}

/** Words between the number of all and the first of the list. */
const MOST_BETWEEN = 12
