import type { Amount } from './amount.ts'
import { withoutNames } from '#statement/sentence/names.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import type { Span } from '#statement/sentence/sentence.ts'
import type { Figure, Quote } from '#statement/statement.ts'
import type { Token } from '#statement/word/token.ts'

/** A figure as it stands in the text, quoted once however often it is said; its number is always in the quote. */
export const stated = (reading: Reading, amount: Amount): Figure => ({
  value: amount.value,
  how: amount.how,
  quotes: [quoteOf(reading, quotable(reading, amount))],
})

/** «1000 тіл: 60 — Донецький», «тела: 38 российских»: what stands before a colon is told there, and only named here. */
export function behindColon({ tokens }: Reading, span: Span, at: number): Span {
  for (let back = at - 1; back > span.from; back -= 1)
    if (tokens[back]?.text === ':') return { from: back + 1, to: span.to }
  return span
}

function quotable(reading: Reading, { sentence, span: read, at }: Amount): Span {
  const span = behindColon(reading, read, at)
  const named = withoutNames(reading, sentence, span)
  return named.to > at ? named : withoutNames(reading, sentence, { from: at, to: span.to })
}

/** A figure got from others: their quotes together, in the order of the text. */
export function derived(value: number, how: Figure['how'], from: readonly Figure[]): Figure {
  const quotes: Quote[] = []
  for (const quote of from.flatMap((figure) => figure.quotes))
    if (!quotes.some(({ start, end }) => start === quote.start && end === quote.end))
      quotes.push(quote)
  return { value, how, quotes: quotes.toSorted((a, b) => a.start - b.start) }
}

/** Tells whether an amount stands in what a figure was read from. */
export const isReadFrom = (
  tokens: readonly Token[],
  { quotes }: Figure,
  { at }: Pick<Amount, 'at'>,
): boolean => {
  const { start = -1 } = tokens[at] ?? {}
  return quotes.some((quote) => quote.start <= start && start < quote.end)
}
