import { isThisOne } from '#statement/word/pronouns.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { isPartOfSwap } from './part-of-swap.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isRound } from '#statement/word/spans.ts'
import { isOutOf, isThemOrThese } from '#statement/word/small-words.ts'

/** Tells whether an ordinal is that of a stage: one of which it is said, or a part of the exchange named before. */
export const isCalledStage = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isStageSaid(reading.tokens, sentence, at) ||
  isThisStage(reading.tokens, sentence, at) ||
  isHeadOfStage(sentence, at) ||
  isPartOfSwap(reading, sentence, at) ||
  isOfStagesAbove(reading, sentence, at)

/** «Обмін пройде в кілька етапів. На першому з них додому їдуть …», "In the first of them, …" */
const isOfStagesAbove = (
  { tokens, sentences }: Reading,
  { from, index }: Sentence,
  at: number,
): boolean => {
  const above = sentences[index - 1]
  return (
    above !== undefined &&
    at - from <= OPENING_WORDS &&
    isOutOf(tokens[at + 1]) &&
    isThemOrThese(tokens[at + 2]) &&
    has(above, ['exchange', 'repatriation']) &&
    someToken(tokens, above.from, above.to, isStages)
  )
}

const OPENING_WORDS = 2
const isStages = anyWord('етап{и,ів,ами,ах} этап{ы,ов,ами,ах} stages phases parts')

/** «Етап другий.»: nothing else stands in the sentence. */
const isHeadOfStage = (sentence: Sentence, at: number): boolean =>
  at === sentence.from + 1 &&
  sentence.to - at <= 2 &&
  hitsIn(sentence, 'stage').some(({ from, to }) => from === sentence.from && to === at)

/** «для Москви ця партія четверта»: nothing stands between, and nothing behind. */
const isThisStage = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'stage').some(({ from, to }) => to === at && isThisOne(tokens[from - 1])) &&
  (tokens[at + 1]?.kind ?? 'mark') !== 'word'

/** «Етап обміну, що відбувся сьогодні, — вже дев'ятий із тих, про які домовлено» */
const isStageSaid = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'stage').some(
    ({ from, to }) => from < at && (from - sentence.from <= 1 || at - to <= CALLED_WORDS),
  ) &&
  isCalledSo(tokens[at - 1]) &&
  !isRound(tokens[at + 1]) &&
  !hitsIn(sentence, 'exchange').some(({ from }) => from > at && from - at <= 2)

/** «для обмінів, узгоджених у Стамбулі, цей етап уже дев'ятий», "this stage is the ninth" */
const CALLED_WORDS = 2

/** Tells words that lead to the number by which something is called. */
export const isCalledSo = anyWord(`
  — - став стала стал назвали назвал назвала рахують вважають вважає записали записав записано
  занотували зафіксували визначили значиться числиться считают считает записал записан значится
  числится це цей это этот вже уже їх його її
  called numbered this their its the was is became by
`)
