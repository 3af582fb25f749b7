import type { Reading } from './reading.ts'
import type { Sentence, Span } from './sentence.ts'

/**
 * Cuts a span before a word that may be somebody's name: a capital letter inside a sentence that no
 * vocabulary knows. Quotes of ours carry no private names; the post itself is kept as published.
 */
export function withoutNames(reading: Reading, sentence: Sentence, span: Span): Span {
  for (let at = span.from; at < span.to; at += 1)
    if (mayBeName(reading, sentence, at))
      return { from: span.from, to: Math.max(at, span.from + 1) }
  return span
}

function mayBeName({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token?.capital !== true || at === sentence.from) return false
  if (tokens[at - 1]?.kind === 'mark' && tokens[at - 1]?.text !== '—') return false
  return !sentence.hits.some(({ from, to }) => from <= at && at < to)
}
