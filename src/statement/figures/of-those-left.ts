import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
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
const isStaying = wordsLike(
  /^(?:(?:за)?лиш(?:ил(?:ися|ись|ося|ось|ася|ась)|а[єю]ть?ся)|остал(?:ись|ось)|остаются|оста[её]тся|remain(?:s|ed)?|stay(?:s|ed)?|чека(?:є|ють)|жд(?:[её]т|ут)|wait(?:s|ing)?|утриму(?:є|ють)|удержива(?:ет|ют)|сид(?:ить|ять|ит|ят)|перебува(?:є|ють)|помер\p{L}*|умер\p{L}*|загинул[аио]|погиб(?:ли|ло)|died)$/u,
)
