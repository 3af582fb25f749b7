import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether a text says itself that nobody counted those who came: "how many, he did not specify",
 * «количество освобождённых не называют». How many are still held is another matter.
 */
export const saysNoNumber = ({ reading, carried }: Timeline): boolean =>
  reading.sentences.some((s) => !carried.has(s.index) && isOfNoNumber(reading, s))

const isOfNoNumber = ({ tokens }: Reading, s: Sentence): boolean =>
  !has(s, ['list', 'body', 'dead']) &&
  [isHowMany, isNot, isTelling].every((test) => someToken(tokens, s.from, s.to, (t) => test(t))) &&
  !someToken(tokens, s.from, s.to, (token) => isStill(token))

const isHowMany = wordsLike(
  /^(?:many|numbers?|figures?|скільки|кількість|кількості|число|числа|чисельність|сколько|количество|количества|численность|цифр\p{L}*)$/u,
)
const isNot = wordsLike(/^(?:not|no|without|nobody|didn't|не|без|ні|ни)$/u)
const isTelling = wordsLike(
  /^(?:specif|sa(?:y|id)$|disclos|given?$|giving$|provid|clear$|known$|reveal|nam(?:e|ed|ing)$|announc|public|уточн|сообща|сообщ|назва|называ|раскры|указ|привод|разглаш|извест|повідомл|розголош|розкри|вказ|навод|відом|оприлюд|говор)/u,
)
const isStill = wordsLike(
  /^(?:still|remain\p{L}*|ще|досі|лиша\p{L}*|залиша\p{L}*|еще|ещё|остав\p{L}*|оста[её]тся|остаются|aboard)$/u,
)
