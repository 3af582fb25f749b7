import { has, hitsIn, type Sentence, type Span } from './sentence.ts'

/**
 * Tells whether a word of a sum only says since when one event is the greatest or the first: «найбільший обмін від початку
 * війни», "no swap since the invasion began has been as big".
 */
export const isOfRecord = (sentence: Sentence, { from, to }: Span): boolean =>
  !has(sentence, ['recall']) &&
  (has(sentence, ['greatest', 'first_since'], { from: from - RECORD_WORDS, to: from }) ||
    hitsIn(sentence, 'greatest').some((hit) => hit.from <= from && hit.to >= to))

const RECORD_WORDS = 6
