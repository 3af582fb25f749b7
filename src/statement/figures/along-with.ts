import type { Amount } from '#statement/count/amount.ts'
import { isMilitary } from '#statement/side/head-count.ts'
import { isFurther, isTogether, isWith } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'

/** «Разом із 15 нацгвардійцями додому їдуть ще 20 військових»: those are others, and both came. */
export const isAlongWith = (
  tokens: readonly Token[],
  { at, span }: Amount,
  next: Amount,
): boolean =>
  isTogether(tokens[at - 2]) &&
  isWith(tokens[at - 1]) &&
  isFurther(tokens[next.at - 1]) &&
  isMilitary(next) &&
  next.at - span.to <= VERB_WORDS &&
  !someToken(tokens, span.to, next.at, ({ kind }) => kind !== 'word')

/** «додому сьогодні повернулися ще» */
const VERB_WORDS = 5
