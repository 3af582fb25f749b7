import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isConfirming } from '#statement/word/telling.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether «провів» is said of time in captivity, and not of an exchange: «провів у неволі 1200 днів». */
export const isSpent = ({ reading }: Timeline, sentence: Sentence, { from, to }: Span): boolean =>
  fitsSpent(reading.tokens[from]) &&
  has(sentence, ['captivity', 'from_russia'], { from: to, to: to + 4 })

const fitsSpent = anyWord('провів провела провели провел')

/** Tells whether a sentence confirms only what it says is to come: «домой вернутся 146, стороны обмен подтвердили». */
export const isOnlyConfirmed = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  has(sentence, ['will']) &&
  !has(sentence, ['returned', 'gave', 'received', 'exchanged', 'today']) &&
  [tokens[from], tokens[to - 1]].some((token) => isConfirming(token))
