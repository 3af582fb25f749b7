import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether a sentence says nothing but which swap brought those of the sentence before home:
 * «Наші хлопці вдома. Сьогодні — новий обмін.»
 */
export const isBelowHome = ({ tokens }: Reading, s: Sentence, before: Sentence): boolean =>
  !has(before, OTHERS) &&
  tokens
    .slice(s.from, s.to)
    .every(
      ({ kind }, index) =>
        kind === 'mark' ||
        s.hits.some(({ from, to }) => from <= s.from + index && s.from + index < to),
    )

/** Children, civilians and students may come home otherwise. */
const OTHERS: readonly Idea[] = [
  'child',
  'civilian',
  'foreign',
  'elsewhere',
  'abroad',
  'peacetime',
  'no_exchange',
  'other_deed',
]
