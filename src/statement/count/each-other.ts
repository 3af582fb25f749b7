import { isSide } from '#statement/word/small-words.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether «one» is half of a pronoun and counts nobody: «виміняли одне в одного полонених», "with one another". */
export const isOfEachOther = (tokens: readonly Token[], at: number): boolean =>
  isOne(tokens[at]) &&
  (textAt(tokens, at + 1) === 'another' ||
    [1, 2].some((step) => isPair(tokens, at, at + step) || isPair(tokens, at - step, at)))

/** «одне одного», «один з одним»; «один за одного» is a formula, and «один з одного боку» came from there. */
const isPair = (tokens: readonly Token[], first: number, second: number): boolean =>
  isOne(tokens[first]) &&
  isBase(tokens[first]) &&
  isOne(tokens[second]) &&
  isOblique(tokens[second]) &&
  (second - first === 1 || isBetween(tokens[first + 1])) &&
  !isSide(tokens[second + 1])

const isOne = (token: Token | undefined): boolean => token?.value === 1 && token.kind === 'number'

const isBase = anyWord('один одне одна одно')
const isOblique = anyWord('одного одному одним одною однією однієї одної одній одну')
const isBetween = anyWord('в у з із зі від од до перед проти')
