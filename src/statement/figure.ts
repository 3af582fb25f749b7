import type { Amount } from './amount.ts'
import { withoutNames } from './names.ts'
import { quoteOf, type Reading } from './reading.ts'
import type { Figure, Quote } from './statement.ts'

/** A figure as it stands in the text, quoted once however often it is said. */
export const stated = (reading: Reading, amount: Amount): Figure => ({
  value: amount.value,
  how: amount.how,
  quotes: [quoteOf(reading, withoutNames(reading, amount.sentence, amount.span))],
})

/** A figure got from others: their quotes together, in the order of the text. */
export function derived(value: number, how: Figure['how'], from: readonly Figure[]): Figure {
  const quotes: Quote[] = []
  for (const quote of from.flatMap((figure) => figure.quotes))
    if (!quotes.some(({ start, end }) => start === quote.start && end === quote.end))
      quotes.push(quote)
  return { value, how, quotes: quotes.toSorted((a, b) => a.start - b.start) }
}
