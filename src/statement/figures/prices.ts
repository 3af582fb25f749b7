import type { Amount } from '#statement/count/amount.ts'
import type { Findings } from './findings.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { rowUpTo } from '#statement/sentence/adds-up.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import type { Figure, Figures } from '#statement/statement.ts'

/**
 * Adds up what Russia got in the several swaps of one exchange: «215 удома: двісті — за одного політика, п'ятьох
 * обміняли на 55, і ще десять іноземців». None of them alone is its number.
 */
export function withPrices({ timeline, amounts }: Findings, figures: Figures): Figures {
  const { ua_returned: ours, ru_returned: theirs } = figures
  if (ours === undefined || theirs?.how === 'added') return figures
  const { reading } = timeline
  const whole = ours.value
  for (const a of amounts.filter((one) => isMost(one, whole))) {
    const sum = sumOf(reading, rowUpTo(reading, a, whole)?.prices ?? [], theirs)
    if (sum !== null) return { ...figures, ru_returned: sum }
  }
  return figures
}

const isMost = (a: Amount, whole: number): boolean =>
  a.value < whole && a.value * 2 >= whole && isPeople(a)

/** Of two and more; where a number of Russia's is told, it must be one of them. */
function sumOf(
  reading: Reading,
  prices: readonly number[],
  theirs: Figure | undefined,
): Figure | null {
  const values = prices.map((at) => reading.tokens[at]?.value ?? 0)
  if (values.length < 2 || (theirs !== undefined && !values.includes(theirs.value))) return null
  const quotes = prices.map((at) => quoteOf(reading, { from: at, to: at + 1 }))
  return { value: values.reduce((sum, value) => sum + value, 0), how: 'added', quotes }
}
