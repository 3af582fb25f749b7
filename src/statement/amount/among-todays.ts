import { isLink } from '#statement/word/auxiliaries.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { textAt } from '#statement/word/token.ts'
import { HANDED, SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { isAmong } from '#statement/word/small-words.ts'

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

/** Whether a mark behind two numbers is said of both: "124 officers and 108 members of the regiment were among those freed". */
export const areAmongThem = (
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
  mark: number,
): boolean =>
  isLink(tokens[mark - 1]) &&
  isAmong(tokens[mark]) &&
  !has(sentence, [...HANDED, ...SWAPPED, 'home'], { from: at, to: mark })
