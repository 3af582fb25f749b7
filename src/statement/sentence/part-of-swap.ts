import type { Span } from './sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isSwap } from '#statement/word/known-words.ts'
import type { Token } from '#statement/word/token.ts'

/**
 * Tells whether a part is a stage of the exchange and not some of those who came: «Перша його частина – 390 людей», «Первая
 * часть: 390», "the first part of the exchange"; «перша частина звільнених» are some of them.
 */
export const isPartOfSwap = (tokens: readonly Token[], { from, to }: Span): boolean =>
  isPart(tokens[to - 1]) &&
  [from - 1, from - 2].some((at) => tokens[at]?.kind === 'ordinal' || isFirstOrLast(tokens[at])) &&
  (isMark(tokens[to]) ||
    [to, to + 1, to + 2].some((at) => isSwap(tokens[at]) || isDeal(tokens[at])))

const isPart = anyWord('частина часть part')
const isFirstOrLast = anyWord('перша друга третя остання первая вторая третья последняя first last')
const isMark = anyWord('— – - :')
const isDeal = anyWord('домовленост{і,ей} угоди договоренност{и,ей} соглашения deal agreement')
