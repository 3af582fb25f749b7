import type { Reading } from './reading.ts'
import type { Sentence, Span } from './sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether what nobody confirms is only how many somebody has guessed, and not that they came: «Військкори нарахували
 * понад пів сотні, та цю оцінку ніхто не підтвердив». Where the guess is a number that is read, it may be told of the news.
 */
export const isOfEstimate = (
  { tokens, sentences }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  someToken(
    tokens,
    Math.max(sentence.from, from - BESIDE),
    Math.min(sentence.to, to + BESIDE),
    isEstimate,
  ) && [sentence, sentences[sentence.index - 1]].every((s) => (s?.numbers.length ?? 0) === 0)

const BESIDE = 3
const isEstimate = wordsLike(
  /^(?:оцінк[аиуі]|оцінок|підрахунк[иуів]+|підрахунок|прикидк[аиу]|оценк[аиуе]|оценок|подсч[её]т[ыау]?|прикидк[аиу]|estimates?|guess(?:es)?|reckoning)$/u,
)
