import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { textAt } from '#statement/word/token.ts'

/**
 * Whether a number right behind the end of a mark of parts is the whole: «в числе 90 бойцов, освобождённых сегодня».
 * «в том числе 90» is a part, and «был в числе 90 освобождённых» without a day is somebody's story.
 */
export const isAmongTodays = (
  { tokens }: Reading,
  sentence: Sentence,
  end: number,
  at: number,
): boolean =>
  end === at &&
  textAt(tokens, end - 1) === 'числе' &&
  textAt(tokens, end - 2) === 'в' &&
  has(sentence, ['today'], { from: at, to: at + FREED_WORDS })

/** «90 наших военных, освобождённых сегодня» */
const FREED_WORDS = 8
