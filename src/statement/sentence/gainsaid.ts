import { isInstead } from '#statement/word/prepositions.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isBut, isNot } from '#statement/word/small-words.ts'

const isNotOrNay = oneOf(isNot, anyWord('ні'))
/** "instead of", "rather than" */
const isInsteadBefore = (tokens: readonly Token[], at: number): boolean =>
  (textAt(tokens, at - 1) === 'of' && textAt(tokens, at - 2) === 'instead') ||
  (textAt(tokens, at - 1) === 'than' && textAt(tokens, at - 2) === 'rather')

/** Tells whether the text itself says of a number that it is not the right one: «84, а не 86», "84 instead of 86". */
export const isGainsaid = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  (isNotOrNay(tokens[at - 1]) || isInstead(tokens[at - 1]) || isInsteadBefore(tokens, at))

/** Finds where «не 86, а 84» begins, given its right number; the number itself where nothing is taken back. */
export const correctedFrom = (tokens: readonly Token[], at: number): number =>
  isBut(tokens[at - 1]) && textAt(tokens, at - 2) === ',' && isGainsaid(tokens, at - 3)
    ? at - 4
    : at
