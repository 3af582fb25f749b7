import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { type Begun, datesIn } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether the days that a sentence names date only what stands behind a semicolon: "It was the second stage of the
 * exchange; on Thursday 200 had been returned". What stands before it is of the news.
 */
export function isDatedApart({ reading: { tokens }, dates }: Begun, sentence: Sentence): boolean {
  const [first] = datesIn(dates, sentence)
  if (first === undefined) return false
  for (let at = first.from - 1; at > sentence.from; at -= 1)
    if (tokens[at]?.text === ';') {
      const before = { from: sentence.from, to: at }
      return has(sentence, TOLD, before) && !has(sentence, OTHER, before)
    }
  return false
}

const TOLD: readonly Idea[] = [...MOVED, 'exchange', 'repatriation', 'stage']
const OTHER: readonly Idea[] = ['recall', 'afterwards', 'background', 'total', 'denied']
