import { isHe, isThey } from '#statement/word/pronouns.ts'
import { isOfBothWays } from '#statement/sentence/both-ways.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { OURS } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether a number is of Russia's own count, which differs from Ukraine's: «У росіян числа інші: 185 військових»,
 * "The Russian ministry has other figures. It speaks of 150 on each side".
 */
export const isOfTheirCount = (reading: Reading, sentence: Sentence, at: number): boolean =>
  speaksOf(reading, ['their_own_count']) &&
  (isInTheirCount(sentence, at) || isBelowTheirCount(reading, sentence))

/** «У росіян числа інші: 185 військових і 25 цивільних», where nothing behind the words says that they tell of Ukraine's. */
const isInTheirCount = (sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'their_own_count').some(
    ({ to }) => to <= at && !isOfOurs(sentence, { from: to, to: sentence.to }),
  )

/** "The Russian ministry has other figures. It speaks of 150 on each side": who begins the next sentence is the same. */
function isBelowTheirCount({ tokens, sentences }: Reading, sentence: Sentence): boolean {
  if (!isIt(tokens[sentence.from])) return false
  const before = sentences[sentence.index - 1]
  return (
    before !== undefined &&
    has(before, ['their_own_count']) &&
    before.numbers.length === 0 &&
    !isOfOurs(sentence, sentence)
  )
}

const isIt = oneOf(isHe, isThey, anyWord('there там'))

/** "150 servicemen returned" are no less Russia's own for a verb that is said of both ways. */
const isOfOurs = (sentence: Sentence, span: Span): boolean =>
  has(sentence, OF_OURS, span) ||
  hitsIn(sentence, 'gave').some((verb) => verb.from >= span.from && !isOfBothWays(sentence, verb))

const OF_OURS: readonly Idea[] = [...OURS, 'ua_voice', 'in_return', 'from_russia', 'body']
