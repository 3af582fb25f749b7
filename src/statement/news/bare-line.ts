import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { isGoingOn } from '#statement/sentence/tense.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, type Token } from '#statement/word/token.ts'

const HEADLINE_WORDS = 9

/** Tells whether a line on top says nothing beside an exchange, as headings do: «Вперше від лютого — обмін.» */
export const isBareLine = (
  tokens: readonly Token[],
  { place, from, to, hits }: Sentence,
): boolean =>
  place <= 1 &&
  to - from <= HEADLINE_WORDS &&
  hits.every(({ idea }) => BARE.has(idea)) &&
  !someToken(tokens, from, to, isGoingOn)

/** Tells the verb alone: «Виміняли!» */
export const isOnlySwapped = (s: Sentence): boolean => has(s, ['exchanged']) && s.to - s.from <= 2

const BARE: ReadonlySet<Idea> = new Set([
  'exchange',
  'exchanged',
  'returned',
  'unit',
  'today',
  'stage',
  'captive',
  'military',
  'through',
  'greatest',
  'first_since',
  'ua_voice',
  'ru_voice',
])
