import type { Reading } from './reading.ts'
import { has, type Sentence } from './sentence.ts'
import { MOVED } from './tense.ts'
import type { Idea } from './vocabulary/idea.ts'

/**
 * Tells whether a short sentence gives the number of today under a sum of bodies that came: «За
 * домовленостями повернуто 6057 тіл. Сьогодні — 1245.»
 */
export const isBareOfToday = ({ tokens, sentences }: Reading, sentence: Sentence): boolean => {
  const { from, to, index } = sentence
  const before = sentences[index - 1]
  return (
    before !== undefined &&
    to - from <= MOST_WORDS &&
    has(sentence, ['today'], { from, to: from + 1 }) &&
    has(before, ['body', 'dead']) &&
    has(before, MOVED) &&
    !has(sentence, ASIDE) &&
    tokens.some(
      ({ kind }, at) =>
        at > from &&
        at < to &&
        kind === 'number' &&
        !has(sentence, ['unit'], { from: at, to: at + 3 }),
    )
  )
}

const MOST_WORDS = 9

/** Who is counted besides bodies, and what has not happened. */
const ASIDE: readonly Idea[] = [
  'captive',
  'person',
  'civilian',
  'child',
  'will',
  'denied',
  'refuted',
]
