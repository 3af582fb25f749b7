import type { Reading } from './reading.ts'
import { has, hitsIn, type Sentence } from './sentence.ts'
import { someToken, textAt, type Token } from './token.ts'
import { wordsLike } from './word.ts'

/** Tells whether a bare number is a place in the series: «Цей обмін — 50, уточнили …», «50 по счёту обмен», «порядковий номер обміну — 50» */
export function isNumbered({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  if (isBy(tokens[at + 1]) && COUNTS.test(textAt(tokens, at + 2))) return true
  const subject = hitsIn(sentence, 'exchange').find(({ to }) => to === at - 1)
  if (subject === undefined || !isDash(tokens[at - 1])) return false
  const before = textAt(tokens, subject.from - 1)
  return /^номер$/u.test(before) || (/^(?:цей|этот|this)$/u.test(before) && endsAt(tokens, at + 1))
}

const endsAt = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.kind ?? 'mark') === 'mark' || tokens[at]?.kind === 'break'

/** Tells whether a pronoun is the exchange told before: «Він — 50-й від початку війни», «За рахунком він п'ятдесятий». */
export const isItCalled = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  someToken(tokens, Math.max(sentence.from, at - 3), at, (token) => isIt(token)) &&
  (has(sentence, ['total']) ||
    someToken(tokens, sentence.from, at, ({ text }) => COUNTS.test(text))) &&
  !someToken(tokens, sentence.from, sentence.to, ({ kind }) => kind === 'number')

const isIt = wordsLike(/^(?:він|он|it)$/u)

/** «обмен по счёту 81-й», «обмін за рахунком 75-й» */
export const COUNTS = /^(?:счету|рахунком|ліком|разу|номером|number|n|#)$/u

const isBy = wordsLike(/^(?:по|за)$/u)

const isDash = wordsLike(/^[—-]$/u)
