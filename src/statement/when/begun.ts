import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import { clauseAt, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

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

const isBegun = wordsLike(
  /^(?:began|begun|begins?|started|starts?|(?:роз)?поч(?:ав|ала|али|ато|инає)|начал[аои]?|начат[аоы]?|начинает|приступил[аи]?)$/u,
)
