import type { Sentence } from './sentence.ts'
import type { Timeline } from './timeline.ts'
import { someNow } from './told-now.ts'
import { wordsLike } from './word.ts'

/** Tells whether who is told of stands among all who came: «Вони серед 53 захисників, звільнених 20 серпня в межах обміну», "They are among 90 freed in the exchange" */
export const isAmongAll = (timeline: Timeline, sentence: Sentence): boolean => {
  const { tokens } = timeline.reading
  const at = isAre(tokens[sentence.from + 1]) ? sentence.from + 2 : sentence.from + 1
  return (
    isAmong(tokens[at]) &&
    tokens[at + 1]?.kind === 'number' &&
    someNow(timeline, sentence, ['through', 'exchange'])
  )
}

const isAre = wordsLike(/^(?:are|is|were|was)$/u)
const isAmong = wordsLike(/^(?:серед|среди|among)$/u)
