import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isWhen } from '#statement/word/small-words.ts'

/** Tells whether a clause dates another exchange: "It was the first swap since late August, when 146 were freed". */
export function isOfTimeSince(
  { tokens }: Reading,
  { from: start }: Sentence,
  { from }: Span,
): boolean {
  if (from === start || !isWhen(tokens[from])) return false
  return someToken(tokens, Math.max(start, from - SINCE_WORDS), from, isSince)
}

const isSince = wordsLike(/^(?:since|від|з|із|с|со|відтоді|после|після)$/u)
const SINCE_WORDS = 5
