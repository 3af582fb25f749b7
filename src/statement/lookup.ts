import { hitsOf, type Hit, type Lexicon } from './lexicon.ts'
import type { Reading } from './reading.ts'
import type { Span } from './sentence.ts'

/** Looks a lexicon up inside a span; the hits carry token numbers of the whole text. */
export const lookUp = <Idea extends string>(
  { tokens }: Reading,
  { from, to }: Span,
  lexicon: Lexicon<Idea>,
): Hit<Idea>[] =>
  hitsOf(tokens.slice(from, to), lexicon).map((hit) => ({
    ...hit,
    from: hit.from + from,
    to: hit.to + from,
  }))
