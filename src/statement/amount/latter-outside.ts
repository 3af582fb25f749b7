import { isThese, isThey } from '#statement/word/pronouns.ts'
import { isTheir } from '#statement/word/small-words.ts'
import type { Amount } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether a number is the second of the two that a sentence counts, of whom a sentence below says that they came
 * outside of the exchange: «Вдома 60 воїнів, а з ними ще дев'ятеро. … Других повернули поза обміном», "The latter were
 * released as a gesture of goodwill".
 */
export function isLatter(
  { tokens, sentences }: Reading,
  { sentence, at }: Amount,
  people: readonly Amount[],
): boolean {
  const [, second, third] = people.filter((a) => a.sentence === sentence && isCounted(a))
  if (second?.at !== at || third !== undefined) return false
  return sentences
    .slice(sentence.index + 1, sentence.index + 1 + BELOW)
    .some((s) => saysOfLatter(tokens, sentences, s))
}

/** What is said of the first stands between. */
const BELOW = 4

const isCounted = ({ part, both, toward }: Amount): boolean => !part && !both && toward !== 'ru'

/** «Другі — тяжкопоранені. Їх повернуто поза обміном»: who they are may be told before. */
function saysOfLatter(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  s: Sentence,
): boolean {
  if (!has(s, ['outside']) || s.numbers.some((at) => tokens[at]?.kind === 'number')) return false
  const before = sentences[s.index - 1]
  return (
    opensWithLatter(tokens, s) ||
    (isThem(tokens[s.from]) && before !== undefined && opensWithLatter(tokens, before))
  )
}

const opensWithLatter = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  someToken(tokens, from, Math.min(to, from + OPENING), isOfLatter)

/** «А ось других …», "The latter" */
const OPENING = 3
const isOfLatter = anyWord('другі других останніх вторые вторых последних latter')
const isThem = oneOf(isThey, isTheir, isThese)
