import type { Span } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { isAn } from '#statement/word/small-words.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether a number says by how many more or fewer came than another time, and not how many came:
 * «на 20 військових більше, ніж минулого місяця», "20 more prisoners than last month".
 */
export const isDifference = (tokens: readonly Token[], sentence: Span, at: number): boolean =>
  isBy(tokens[at - 1])
    ? tokens[at - 2]?.kind !== 'number' && isCompared(tokens, sentence, at)
    : isMoreThan(tokens, sentence, at)

/** «84 на 20» is a formula; what stands behind a comma is told anew. */
function isCompared(tokens: readonly Token[], { to }: Span, at: number): boolean {
  const end = Math.min(to, at + NOUN_WORDS)
  for (let next = at + 1; next < end; next += 1) {
    if (tokens[next]?.kind !== 'word') return false
    if (isComparative(tokens[next])) return true
  }
  return false
}

/** "84 people more than last month" as well; "20 more soldiers, held for more than a year" compares nobody. */
function isMoreThan(tokens: readonly Token[], { to }: Span, at: number): boolean {
  const more = [at + 1, at + 2].find((next) => isMore(tokens[next]))
  if (more === undefined || (more > at + 1 && tokens[at + 1]?.kind !== 'word')) return false
  for (let next = more + 1; next < Math.min(to, more + THAN_WITHIN); next += 1) {
    if (isMore(tokens[next])) return false
    if (isThan(tokens[next])) return isOtherTime(tokens, next + 1)
    if (more > at + 1) return false
  }
  return false
}

/** "more than a year", "more than 60" are no other time. */
const isOtherTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && !(isAn(tokens[at]) && !isBefore(tokens[at + 2]))

const NOUN_WORDS = 5
const THAN_WITHIN = 10

const isBy = wordsLike(/^на$/u)
const isComparative = wordsLike(/^(?:більш(?:е|им|ою|ий|а)|менш(?:е|им|ою|ий|а)|больше|меньше)$/u)
const isMore = wordsLike(/^(?:more|fewer|less)$/u)
const isThan = wordsLike(/^than$/u)
const isBefore = wordsLike(/^(?:ago|before|earlier)$/u)
