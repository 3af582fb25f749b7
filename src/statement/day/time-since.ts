import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isWhen } from '#statement/word/small-words.ts'

/**
 * Tells whether a clause dates another exchange: "It was the first swap since late August, when 146 were freed",
 * «Сьогодні 60 днів, як відбувся обмін».
 */
export function isOfTimeSince(
  { tokens }: Reading,
  { from: start }: Sentence,
  { from }: Span,
): boolean {
  if (from === start) return false
  if (isAs(tokens[from])) return someToken(tokens, Math.max(start, from - SPAN_WORDS), from, isSpan)
  if (!isWhen(tokens[from])) return false
  return someToken(tokens, Math.max(start, from - SINCE_WORDS), from, isSince)
}

const isSince = wordsLike(/^(?:since|від|з|із|с|со|відтоді|после|після)$/u)
const SINCE_WORDS = 5
const isAs = wordsLike(/^(?:як|как)$/u)
const isSpan = wordsLike(
  /^(?:дн(?:і|ів|ей|я)|день|тижн(?:і|ів)|недель|недели|місяц(?:і|ів)|месяц(?:а|ев)|рок(?:и|ів)|рік|год|года|лет|доба|діб|суток)$/u,
)
/** «60 днів тому, як …» */
const SPAN_WORDS = 3
