import { isBodies } from '#statement/figures/bodies.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { isNegated } from '#statement/sentence/negated.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import {
  clauseAt,
  has,
  type Sentence,
  type Span,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import type { ReviewReason } from '#statement/statement.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, HANDED } from '#statement/vocabulary/idea-groups.ts'

const MOVES: readonly Idea[] = [...HANDED, 'happened']
/** What is said not to have come to Russia, or of nobody, leaves Ukraine's number as it is. */
const OF_OTHERS: readonly Idea[] = [
  'to_russia',
  'russian',
  'russia',
  'none',
  'in_return',
  'captive',
]

/** Doubts bodies of which the same text says that they did not come: «Україні не повернули тіла 83 …». */
export function doubtsOfDenied({ timeline, amounts }: Findings): ReviewReason[] {
  const { reading } = timeline
  const counted = new Set(amounts.filter((a) => isBodies(a)).map(({ sentence }) => sentence))
  for (const sentence of [...counted].filter(({ place }) => place < TOP_SENTENCES))
    for (const hit of sentence.hits)
      if (
        MOVES.includes(hit.idea) &&
        isNegated(reading.tokens, hit.from) &&
        isOfBodies(sentence, hit) &&
        ['now', 'maybe_total', 'denied'].includes(whenAt(timeline, sentence, hit.from))
      )
        return [hold('unconfirmed', quoteOf(reading, { from: hit.from - 1, to: hit.to }).text)]
  return []
}

const isOfBodies = (sentence: Sentence, { from, to }: Span): boolean => {
  const clause = clauseAt(sentence, from)
  if (!has(sentence, BODIES, clause)) return false
  // «отдала Украине 1200 тел и не получила взамен ни одного»
  if (has(sentence, ['in_return'], { from: to, to: clause.to })) return false
  return has(sentence, ['to_ukraine'], clause) || !has(sentence, OF_OTHERS, clause)
}
