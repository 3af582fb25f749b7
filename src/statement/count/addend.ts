import type { Token } from '#statement/word/token.ts'

/** Tells whether a number is added to the one behind it by a sign: «185 + 20 своїх» counts 205. */
export const isAddend = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '+' && areFew(tokens, at, at + 2)

/** Tells whether the number before is added to this one by a sign. */
export const isAddedUp = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '+' && areFew(tokens, at - 2, at)

/** Greater numbers are those of telephones. */
const areFew = (tokens: readonly Token[], one: number, other: number): boolean =>
  [one, other].every((at) => tokens[at]?.kind === 'number' && tokens[at].value < THOUSAND)

const THOUSAND = 1000
