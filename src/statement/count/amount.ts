import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import type { How } from '#statement/statement.ts'
import type { When } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

export type Direction = 'ua' | 'ru'

/** No post counts as often; each number is weighed against the others, and a hostile text has no end of them. */
export const MOST_AMOUNTS = 500

/** A number of a text with what it counts. */
export type Amount = Readonly<{
  value: number
  how: How
  /** The token of the number. */
  at: number
  /** The number with the words that say what it counts. */
  span: Span
  sentence: Sentence
  when: When
  /** What is counted: `military`, `civilian`, `body` … */
  kinds: ReadonlySet<Idea>
  /** Where the counted went; null where the text does not tell. */
  toward: Direction | null
  /** The same number went each way. */
  both: boolean
  /** A part of another figure. */
  part: boolean
  approximate: boolean
  /** One of two numbers between which the text leaves it open; approximate as well. */
  open: boolean
}>
