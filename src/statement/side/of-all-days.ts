import type { Timeline } from '#statement/day/timeline.ts'
import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isYearOfLate } from '#statement/word/small-words.ts'

/** Tells whether a sentence is of what all days brought: "By June Russia had sent more than 6,000 bodies under the Istanbul agreements": no day brought as many. */
export function isOfAllDays({ reading }: Timeline, sentence: Sentence): boolean {
  const { tokens, sentences } = reading
  const before = sentences[sentence.index - 1]
  if (!has(sentence, ['gave', 'received', 'returned']) || !has(sentence, ['body', 'dead']))
    return false
  if (has(sentence, [...OF_DAY, 'total', 'total_maybe'])) return false
  // "The repatriation has entered its final stage. Over 6,000 bodies have come back under the agreement."
  if (before !== undefined && has(before, ['stage'])) return false
  const counts = sentence.numbers.filter((at) => !isYearOfLate(tokens[at]))
  return counts.length > 0 && counts.every((at) => (tokens[at]?.value ?? 0) > MOST_BODIES)
}

const OF_DAY: readonly Idea[] = ['today', 'tonight', 'stage', 'will', 'agreeing', 'exchange']
