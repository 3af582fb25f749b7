import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { type Token, someToken } from '#statement/word/token.ts'
import { isPuttingOff } from '#statement/word/deeds.ts'
import { isDenying } from '#statement/word/telling.ts'

/**
 * Tells whether a text without a number of those who came says that its exchange was put off or called off:
 * «обмен начался 6 июня …, однако Киев неожиданно отложил обмен пленными». What was put off before is no matter.
 */
export const isPutOff = ({ reading, carried }: Timeline): boolean =>
  reading.sentences.some(
    (s) =>
      !carried.has(s.index) &&
      has(s, ['exchange']) &&
      !has(s, ['recall', 'happened', 'returned']) &&
      isDeferred(reading.tokens, s),
  )

const isDeferred = (tokens: readonly Token[], s: Sentence): boolean =>
  hitsIn(s, 'denied').some(
    ({ from, to }) => someToken(tokens, from, to, isPuttingOff) && !isOnlyClaimed(tokens, s, from),
  )

/** «Штаб спростував заяву, що Київ затягує обмін»: a claim of a delay that the sentence refuses. */
const isOnlyClaimed = (tokens: readonly Token[], { from }: Sentence, at: number): boolean =>
  someToken(tokens, from, at, (token) => isDenying(token))
