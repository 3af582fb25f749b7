import { textAt, type Token } from './token.ts'
import { wordsLike } from './word.ts'

/**
 * Tells whether the verb at a place is denied: «додому не повернулися», "have not been freed"; «не лише …»
 * is not, and what is not over has begun.
 */
export const isNegated = (tokens: readonly Token[], at: number): boolean =>
  !isEnd(tokens[at]) && isDenied(tokens, at)

const isEnd = wordsLike(/^(?:заверш|закінч|законч|окончен|finish|complet|ended|over$)/u)

const isDenied = (tokens: readonly Token[], at: number): boolean =>
  isNot(tokens[at - 1]) ||
  (isAuxiliary(tokens[at - 1]) && isNot(tokens[at - 2])) ||
  (isAuxiliary(tokens[at - 1]) && isAuxiliary(tokens[at - 2]) && isNot(tokens[at - 3])) ||
  (isContracted(tokens[at - 1]) && !textAt(tokens, at).endsWith('ing'))

const isNot = wordsLike(/^(?:не|not|never|neither)$/u)
const isAuxiliary = wordsLike(
  /^(?:був|була|було|були|був|був|был|была|было|были|been|be|yet|being|ще|еще|actually|і|и)$/u,
)
const isContracted = wordsLike(/^(?:didn't|hasn't|haven't|weren't|wasn't|aren't|isn't)$/u)
