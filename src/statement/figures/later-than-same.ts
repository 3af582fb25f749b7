import { derived } from '#statement/count/figure.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Figure, Figures, Quote } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'

/*
 * Who is told of only after «столько же» is none of that number.
 */

/** «…на столько же своих солдат. Также домой едут четверо жителей Курской области»: they come on top of those. */
export function withLater({ reading }: Timeline, { ru_civilians }: Figures, same: Figure): Figure {
  const [told] = ru_civilians?.quotes ?? []
  if (ru_civilians === undefined || told === undefined) return same
  const isLater = told.start > (same.quotes.at(-1)?.start ?? Infinity)
  const of = reading.sentences.find(({ to }) => (reading.tokens[to - 1]?.end ?? 0) >= told.end)
  return isLater && of !== undefined && !has(of, ['part'])
    ? derived(same.value + ru_civilians.value, 'added', [same, ru_civilians])
    : same
}

/** «Киеву отдали столько же. Отдельно, жестом доброй воли, передан 31»: those come on top of as many. */
export const withThoseOutside = (
  { ua_outside_exchange: outside }: Figures,
  same: Figure,
): Figure =>
  outside === undefined ? same : derived(same.value + outside.value, 'added', [same, outside])

/** Those of Russia who are told of only after «столько же», its civilians or its wounded, are none of that number. */
export function addedLater(
  { tokens }: Reading,
  { ua_returned, ru_returned, ru_civilians, ua_outside_exchange }: Figures,
  { start }: Quote,
): number {
  if (ua_returned !== undefined || ru_returned?.how !== 'added') return 0
  const [told] = ru_civilians?.quotes ?? []
  if (ru_civilians !== undefined && told !== undefined && told.start > start)
    return ru_civilians.value
  if (ua_outside_exchange === undefined) return 0
  return countedAfter(tokens, ru_returned.quotes, start)
}

/** How many are counted behind a place by the words that made a figure up. */
const countedAfter = (tokens: Reading['tokens'], quotes: readonly Quote[], start: number): number =>
  quotes
    .filter((quote) => quote.start > start)
    .map((quote) => tokens.find((one) => one.kind === 'number' && one.start >= quote.start)?.value)
    .reduce((sum: number, value) => sum + (value ?? 0), 0)
