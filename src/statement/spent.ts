import { has, type Sentence, type Span } from './sentence.ts'
import type { Timeline } from './timeline.ts'
import { wordsLike } from './word.ts'

/** Tells whether «провів» is said of time in captivity, and not of an exchange: «провів у неволі 1200 днів». */
export const isSpent = ({ reading }: Timeline, sentence: Sentence, { from, to }: Span): boolean =>
  fitsSpent(reading.tokens[from]) &&
  has(sentence, ['captivity', 'from_russia'], { from: to, to: to + 4 })

const fitsSpent = wordsLike(/^(?:провів|провела|провели|провел)$/u)
