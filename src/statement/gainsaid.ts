import { textAt, type Token } from './token.ts'

const NOT = /^(?:не|not|ні)$/u
const INSTEAD = /^(?:замість|вместо)$/u
const WORDS_INSTEAD = new Set(['instead of', 'rather than'])

/** Tells whether the text itself says of a number that it is not the right one: «84, а не 86», "84 instead of 86". */
export const isGainsaid = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  (NOT.test(textAt(tokens, at - 1)) ||
    INSTEAD.test(textAt(tokens, at - 1)) ||
    WORDS_INSTEAD.has(`${textAt(tokens, at - 2)} ${textAt(tokens, at - 1)}`))

const BUT = /^(?:а|але|но|but)$/u

/** Finds where «не 86, а 84» begins, given its right number; the number itself where nothing is taken back. */
export const correctedFrom = (tokens: readonly Token[], at: number): number =>
  BUT.test(textAt(tokens, at - 1)) && textAt(tokens, at - 2) === ',' && isGainsaid(tokens, at - 3)
    ? at - 4
    : at
