import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isNot } from '#statement/word/small-words.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether Ukraine confirms how many came: «Украинская сторона 757 вернувшихся подтвердила», "Kyiv confirmed the 757". */
export const isConfirmedByOurs = ({ tokens, sentences }: Reading, ours: number): boolean =>
  sentences.some(
    (s) =>
      has(s, OURS) &&
      !has(s, OTHERWISE) &&
      s.numbers.some((at) => tokens[at]?.value === ours) &&
      confirms(tokens, s),
  )

const OURS: readonly Idea[] = ['ukraine', 'ua_voice']
const OTHERWISE: readonly Idea[] = [
  'russia',
  'ru_voice',
  'denied',
  'refuted',
  'recall',
  'will',
  'total',
]

const confirms = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some((token, at) => isConfirming(token) && !someToken(tokens, from + at - 3, from + at, isNot))

const isConfirming = wordsLike(
  /^(?:підтверди(?:в|ла|ли|ло)|підтверджу(?:є|ють)|подтверди(?:л|ла|ли|ло)|подтвержда(?:ет|ют)|confirm(?:ed|s))$/u,
)
