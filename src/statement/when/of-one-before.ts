import { isThisInAnyForm } from '#statement/word/pronouns.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { isPrevious } from '#statement/word/spans.ts'

/**
 * Tells whether a date is of the event before, behind what is said of this one: «Це п'ятий обмін цього року, а попередній
 * 25 червня повернув 90». The sentence itself is no older for it.
 */
export const isOfOneBefore = (
  { tokens }: Reading,
  sentence: Sentence,
  date: Span | undefined,
): boolean => {
  if (date === undefined || !isThisInAnyForm(tokens[sentence.from])) return false
  const { from } = clauseAt(sentence, date.from)
  return from > sentence.from && someToken(tokens, from, from + OPENING_WORDS, isPrevious)
}

const OPENING_WORDS = 4
