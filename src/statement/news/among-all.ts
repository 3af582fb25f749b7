import { isLink } from '#statement/word/auxiliaries.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { someNow } from '#statement/when/told-now.ts'
import { isBroughtIn, isHandedOver } from '#statement/word/deeds.ts'
import { isAmong } from '#statement/word/small-words.ts'

/**
 * Tells whether who is told of stands among all who came: «Вони серед 53 захисників, звільнених 20 серпня в межах обміну»,
 * "They are among 90 freed in the exchange", «Среди 1000 тел, переданных сегодня Украине, — пятеро умерших в плену».
 */
export const isAmongAll = (timeline: Timeline, sentence: Sentence): boolean => {
  if (sentence.numbers.length === 0) return false
  const { tokens } = timeline.reading
  if (isAmong(tokens[sentence.from])) return isAmongBodies(timeline, sentence)
  const at = isLink(tokens[sentence.from + 1]) ? sentence.from + 2 : sentence.from + 1
  return (
    isAmong(tokens[at]) &&
    tokens[at + 1]?.kind === 'number' &&
    someNow(timeline, sentence, ['through', 'exchange'])
  )
}

const isAmongBodies = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  tokens[sentence.from + 1]?.kind === 'number' &&
  has(sentence, ['body']) &&
  has(sentence, ['today', 'tonight']) &&
  someToken(
    tokens,
    sentence.from + 2,
    sentence.to,
    (token) => isHandedOver(token) || isBroughtIn(token),
  )
