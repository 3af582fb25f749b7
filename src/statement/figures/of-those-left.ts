import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { isStaying } from '#statement/word/other-deeds.ts'
import { SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Tells whether as many went nowhere: «Стільки ж українців залишилося в колонії», "as many are still waiting". */
export const isOfThoseLeft = (
  { tokens }: Reading,
  sentence: Sentence,
  { from }: Pick<Span, 'from'>,
): boolean => {
  const clause = clauseAt(sentence, from)
  return someToken(tokens, clause.from, clause.to, isStaying) && !has(sentence, WENT, clause)
}

const WENT: readonly Idea[] = [
  'russia',
  'to_russia',
  'in_return',
  'exchanged',
  'own',
  'gave',
  'received',
  'each',
]

/** Tells whether a sentence is of those who are still held: «сто росіян перебуває в українському полоні». */
export const isOfThoseInCells = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, ['captivity']) &&
  someToken(tokens, sentence.from, sentence.to, isStaying) &&
  !has(sentence, SWAPPED)
