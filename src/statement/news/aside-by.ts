import type { Timeline } from '#statement/day/timeline.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isWhen } from '#statement/word/small-words.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** «24 серпня, коли відбувся обмін, стало відомо …»: what was when something else happened is known already. */
export const isAsideBy = (
  { reading: { tokens } }: Timeline,
  sentence: Sentence,
  at: number,
): boolean => {
  const clause = clauseAt(sentence, at)
  if (isDayWhen(tokens, clause)) return !has(sentence, ['today', 'tonight'], clause)
  return isWhen(firstWord(tokens, clause)) && !has(sentence, ['today', 'tonight'])
}

/** "On the day when 215 were freed she was at home" */
const isDayWhen = (tokens: readonly Token[], { from }: Span): boolean =>
  isWhen(tokens[from + DAY_WORDS]) && isDay(tokens[from + DAY_WORDS - 1])

/** "On the day" */
const DAY_WORDS = 3
const isDay = anyWord('day')

const firstWord = (tokens: readonly Token[], { from }: Span): Token | undefined =>
  tokens[from]?.kind === 'mark' ? tokens[from + 1] : tokens[from]
