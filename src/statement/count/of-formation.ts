import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isFormation } from '#statement/word/people.ts'
import { isFrom } from '#statement/word/small-words.ts'

/**
 * Tells whether those are of one brigade: «110 військових 36-ї бригади», «із 36-ї бригади вдома дев'ятеро»,
 * "nine of the Chop detachment". On top so many may be all; of few their brigade tells.
 */
export function isOfFormation(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
  { to }: Span,
): boolean {
  if (sentence.place <= 0 && (tokens[at]?.value ?? 0) >= BRIGADE) return false
  return isNamedAt(tokens, to) || isBehind(tokens, clauseAt(sentence, at).from, at)
}

const BRIGADE = 20

/** Tells whether a brigade is named right behind those counted, however many they are: «23 морпіхи 36-ї бригади». */
export const isOfBrigade = (tokens: readonly Token[], { to }: Span): boolean =>
  isNamedAt(tokens, to)

/** «36-ї бригади», "of the 36th Marine Brigade", «Чопського загону», "of the Chop detachment" */
function isNamedAt(tokens: readonly Token[], end: number): boolean {
  let at = end
  while (isJoint(tokens[at])) at += 1
  const named = tokens[at]?.kind === 'ordinal' || tokens[at]?.capital === true
  return named && someToken(tokens, at + 1, at + FORMATION_WORDS, (token) => isFormation(token))
}

const FORMATION_WORDS = 4

/** «Із 36-ї бригади вдома …»: it opens the clause. */
const isBehind = (tokens: readonly Token[], from: number, at: number): boolean =>
  isFrom(tokens[from]) && from + 2 < at && isNamedAt(tokens, from + 1)

const isJoint = anyWord('of from the')
