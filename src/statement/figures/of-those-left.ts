import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isAwaiting, isStaying } from '#statement/word/other-deeds.ts'
import { SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Tells whether as many went nowhere: «Стільки ж українців залишилося в колонії», "as many are still waiting". */
export const isOfThoseLeft = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean => {
  const clause = clauseAt(sentence, from)
  if (from - sentence.from <= 1 && isLeftBehind(tokens, sentence, to)) return true
  return someToken(tokens, clause.from, clause.to, isStaying) && !has(sentence, WENT, clause)
}

/** «Стільки ж росіян залишилося в ізоляторах», «Стільки ж, тобто 146, чекає в Мордовії»: what is said first of them. */
function isLeftBehind(tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  const end = Math.min(sentence.to, from + LEFT_WITHIN)
  const at = tokens.slice(from, end).findIndex((token) => isStaying(token) || isAwaiting(token))
  return at !== -1 && !has(sentence, WENT, { from, to: from + at })
}

const LEFT_WITHIN = 6
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
