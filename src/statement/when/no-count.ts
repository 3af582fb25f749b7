import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

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

const isColon = anyWord(': ; —')

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
const isNone = anyWord('no neither жодн{их,ої,ого} никаких никакого ни')
const isCounting = anyWord(`
  цифр чисел підсумк{ів,у} итогов
  headcount{,s} tall{y,ies} figure{,s} number{,s} total{,s} count{,s}
`)
const isCame = anyWord('came emerged surfaced followed accompanied не нема немає нет')

const isHowMany = anyWord(`
  скільки кількісн* кількість кількості число числа чисельність сколько количество количества
  численность количественн* цифр*
  many number{,s} figure{,s} headcount{,s} tally
`)
const isTelling = anyWord(`
  уточн* сообща* сообщ* назва* называ* раскры* указ* привод* разглаш* извест* повідомл*
  розголош* розкри* вказ* навод* відом* оприлюд* говор* скаж* каж{уть,е,ут,ет} підбива*
  підсумову* подвод* прозвуч* пролуна*
  specif* sa{y,id} disclos* give{,n} giving provid* clear known reveal* nam{e,ed,ing} announc*
  public* tell* told
`)
const isStill = anyWord(`
  ще досі лиша* залиша* еще ещё остав* оста{е,ё}тся остаются
  still remain* aboard
`)
