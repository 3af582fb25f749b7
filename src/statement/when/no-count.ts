import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether a text says itself that nobody counted those who came: "how many, he did not specify",
 * «количество освобождённых не называют». How many are still held is another matter.
 */
export const saysNoNumber = ({ reading, carried }: Timeline): boolean =>
  reading.sentences.some((s) => !carried.has(s.index) && isOfNoNumber(reading, s))

const isOfNoNumber = ({ tokens }: Reading, s: Sentence): boolean =>
  !has(s, ['list', 'body', 'dead']) &&
  (isOfNoCount(tokens, s) ||
    [s, { from: s.from, to: colonIn(tokens, s) }].some((span) => isOfNone(tokens, span)))

const isOfNone = (tokens: readonly Token[], { from, to }: Span): boolean =>
  [isHowMany, isNotOrNo, isTelling].every((test) => someToken(tokens, from, to, (t) => test(t))) &&
  !someToken(tokens, from, to, (token) => isStill(token))

/** «Скільки їх, не скажуть: безпека людей, на яких ще чекаємо»: what stands behind the colon is why. */
function colonIn(tokens: readonly Token[], { from, to }: Sentence): number {
  let at = from
  while (at < to && !isColon(tokens[at])) at += 1
  return at
}

const isColon = wordsLike(/^[:;—]$/u)

/** "No headcount came from either capital", «жодного підсумку»: none was told. */
const isOfNoCount = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, step) =>
        isNone(token) &&
        isCounting(tokens[from + step + 1]) &&
        someToken(tokens, from + step + 2, Math.min(to, from + step + CAME_WITHIN), isCame),
    )

const CAME_WITHIN = 5
const isNone = wordsLike(/^(?:no|neither|жодн(?:их|ої|ого)|никаких|никакого|ни)$/u)
const isCounting = wordsLike(
  /^(?:headcounts?|tall(?:y|ies)|figures?|numbers?|totals?|counts?|цифр|чисел|підсумк(?:ів|у)|итогов)$/u,
)
const isCame = wordsLike(/^(?:came|emerged|surfaced|followed|accompanied|не|нема|немає|нет)$/u)

const isHowMany = wordsLike(
  /^(?:many|numbers?|figures?|headcounts?|tally|скільки|кількісн\p{L}+|кількість|кількості|число|числа|чисельність|сколько|количество|количества|численность|количественн\p{L}+|цифр\p{L}*)$/u,
)
const isTelling = wordsLike(
  /^(?:specif|sa(?:y|id)$|disclos|given?$|giving$|provid|clear$|known$|reveal|nam(?:e|ed|ing)$|announc|public|tell|told$|уточн|сообща|сообщ|назва|называ|раскры|указ|привод|разглаш|извест|повідомл|розголош|розкри|вказ|навод|відом|оприлюд|говор|скаж|каж(?:уть|е|ут|ет)$|підбива|підсумову|подвод|прозвуч|пролуна)/u,
)
const isStill = wordsLike(
  /^(?:still|remain\p{L}*|ще|досі|лиша\p{L}*|залиша\p{L}*|еще|ещё|остав\p{L}*|оста[её]тся|остаются|aboard)$/u,
)
