import type { Reading } from './reading.ts'
import { has, type Sentence } from './sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { BODIES, UNDONE } from '#statement/vocabulary/idea-groups.ts'

/** Tells whether a short sentence tells of one more of what the sentence before names: «… визволили за всі обміни. Черговий стався сьогодні». */
export function isOfAnotherSwap({ tokens, sentences }: Reading, sentence: Sentence): boolean {
  const { from, to, index } = sentence
  const before = sentences[index - 1]
  return (
    isNext(tokens[from]) &&
    to - from <= SHORT_WORDS &&
    before !== undefined &&
    has(sentence, ['happened']) &&
    !has(sentence, UNDONE) &&
    has(before, ['exchange']) &&
    !has(before, BODIES)
  )
}

const SHORT_WORDS = 9
const isNext = anyWord('черговий новий останній очередной новый последний another')
