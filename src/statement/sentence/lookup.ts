import { hitsOf, type Hit, type Lexicon } from '#statement/word/lexicon.ts'
import type { Reading } from './reading.ts'
import type { Span } from './sentence.ts'

/** Looks a lexicon up inside a span; the hits carry token numbers of the whole text. */
export const lookUp = <Idea extends string>(
  { tokens }: Reading,
  span: Span,
  lexicon: Lexicon<Idea>,
): Hit<Idea>[] => hitsOf(tokens, lexicon, span)
