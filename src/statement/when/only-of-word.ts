import { isLastOfYear } from '#statement/day/last-of-year.ts'
import { isOnlyAgreedThen } from './planned.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isBefore } from './told-before.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether a word of the past is no word of another event: of when this one was agreed, heard of or last in its year. */
export const isOnlyOfWord = (timeline: Timeline, sentence: Sentence, hit: Span): boolean =>
  isOnlyAgreedThen(timeline.reading, sentence, hit) ||
  isOnlyKnownBefore(timeline.reading.tokens, sentence, hit) ||
  isLastOfYear(timeline, sentence, hit.to)

/** The word of earlier says only when the news above was heard of: «О нём стало известно раньше: …». */
const isOnlyKnownBefore = (tokens: readonly Token[], { from }: Sentence, hit: Span): boolean =>
  isBefore(tokens[hit.to - 1]) &&
  someToken(tokens, Math.max(from, hit.from - KNOWN_WORDS), hit.from, isKnown) &&
  someToken(tokens, from, Math.min(from + ABOUT_WORDS, hit.from), isIt)

const KNOWN_WORDS = 4
const ABOUT_WORDS = 3
const isKnown = wordsLike(
  /^(?:відом[оі]|стало|известно|know[ns]?|heard|reported|announced|became)$/u,
)
const isIt = wordsLike(/^(?:нього|неї|нього|цей|цьому|нем|нём|ней|нему|этом|it|its|this)$/u)
