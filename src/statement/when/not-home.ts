import { isBackToJail } from './back-to-jail.ts'
import { isDoneAtHome } from './done-at-home.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'

/** Tells whether a word of coming home brings nobody there: they were brought to a jail, or something is done at home. */
export const isNotHome = (reading: Reading, sentence: Sentence, hit: Span): boolean =>
  isDoneAtHome(reading, sentence, hit) || isBackToJail(reading.tokens, sentence, hit)
