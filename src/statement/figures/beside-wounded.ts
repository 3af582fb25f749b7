import type { Amount } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isAnd } from '#statement/word/small-words.ts'

/** Tells whether people of whom nothing is said have the wounded besides them right behind a joint: «246 осіб та 15 поранених». */
export const isBesideWounded = (
  { tokens }: Reading,
  counted: readonly Amount[],
  { sentence, at, span, kinds }: Amount,
): boolean =>
  kinds.has('person') &&
  has(sentence, HANDED) &&
  isAnd(tokens[span.to]) &&
  counted.some(
    (b) =>
      b.sentence === sentence &&
      b.at > at &&
      b.at - span.to <= AND_MORE &&
      has(sentence, ['wounded'], { from: b.at, to: b.at + NEAR }),
  )

/** "15 badly wounded" */
const NEAR = 3
/** «та ще» */
const AND_MORE = 2
