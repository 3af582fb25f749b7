import { namesDay } from './dated.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from './timeline.ts'
import { isYear } from '#statement/word/small-words.ts'

/**
 * Tells whether what is called the last ends at `to` and is of the year: "In the last exchange of the year
 * 189 came home on Monday". The day tells that it is this one.
 */
export const isLastOfYear = (timeline: Timeline, sentence: Sentence, to: number): boolean =>
  isYear(timeline.reading.tokens[to + 2]) &&
  has(sentence, ['this_year'], { from: to, to: to + YEAR_WORDS }) &&
  namesDay(timeline, sentence)

/** "of the year" */
const YEAR_WORDS = 3
