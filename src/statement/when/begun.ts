import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import { clauseAt, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isBegun } from '#statement/word/deeds.ts'
import { someToken } from '#statement/word/token.ts'

/**
 * Tells whether so many are only begun with: of «Россия начала возвращать более 6000 тел» no day brings all,
 * and how many have come is told below.
 */
export const isOnlyBegun = (
  { reading: { tokens } }: Timeline,
  sentence: Sentence,
  at: number,
): boolean =>
  (tokens[at]?.value ?? 0) > MOST_BODIES &&
  someToken(tokens, clauseAt(sentence, at).from, at, isBegun)
