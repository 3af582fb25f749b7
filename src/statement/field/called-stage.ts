import type { Reading } from '#statement/sentence/reading.ts'
import { holdsQuota } from '#statement/sentence/formula.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isOutOf, isThemOrThese } from '#statement/word/small-words.ts'
import { FIGHTERS } from '#statement/vocabulary/idea-groups.ts'

/** Tells whether an ordinal is that of a stage: one of which it is said, or a part of the exchange named before. */
export const isCalledStage = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isStageSaid(reading.tokens, sentence, at) ||
  isThisStage(reading.tokens, sentence, at) ||
  isHeadOfStage(sentence, at) ||
  isPartOfQuota(reading, sentence, at) ||
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
const isStages = wordsLike(/^(?:етап(?:и|ів|ами|ах)|этап(?:ы|ов|ами|ах)|stages|phases|parts)$/u)

/** «Етап другий.»: nothing else stands in the sentence. */
const isHeadOfStage = (sentence: Sentence, at: number): boolean =>
  at === sentence.from + 1 &&
  sentence.to - at <= 2 &&
  hitsIn(sentence, 'stage').some(({ from, to }) => from === sentence.from && to === at)

/** "First part of 1,000-for-1,000 exchange": it is a part of what takes several days. */
const isPartOfQuota = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  isPartWord(tokens[at + 1]) &&
  hitsIn(sentence, 'exchange').some(
    (swap) =>
      swap.from > at &&
      swap.from - at <= QUOTA_WORDS &&
      holdsQuota(tokens.slice(at, swap.to), MANY),
  )

/** "part of the 1,000-for-1,000 prisoner exchange" */
const QUOTA_WORDS = 11
/** Agreed for several days are whole hundreds from here on. */
const MANY = 500

/** «для Москви ця партія четверта»: nothing stands between, and nothing behind. */
const isThisStage = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'stage').some(({ from, to }) => to === at && isThisOne(tokens[from - 1])) &&
  (tokens[at + 1]?.kind ?? 'mark') !== 'word'

const isThisOne = wordsLike(/^(?:ця|цей|эта|этот)$/u)

/** «Етап обміну, що відбувся сьогодні, — вже дев'ятий із тих, про які домовлено» */
const isStageSaid = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'stage').some(
    ({ from, to }) => from < at && (from - sentence.from <= 1 || at - to <= CALLED_WORDS),
  ) &&
  isCalledSo(tokens[at - 1]) &&
  !isRound(tokens[at + 1]) &&
  !hitsIn(sentence, 'exchange').some(({ from }) => from > at && from - at <= 2)

/** "A batch of 1,000 bodies came after the third round of talks" */
const isRound = wordsLike(/^(?:round|раунд)/u)

/** «для обмінів, узгоджених у Стамбулі, цей етап уже дев'ятий», "this stage is the ninth" */
const CALLED_WORDS = 2

/** «В последней, третьей части, которая прошла в воскресенье», «у рамках третьої його частини»: of the exchange named before. */
function isPartOfSwap({ tokens, sentences }: Reading, sentence: Sentence, at: number): boolean {
  const part = isIts(tokens[at + 1]) ? at + 2 : at + 1
  if (!isPartWord(tokens[part]) || someToken(tokens, at - SERVED, at, isServing)) return false
  const isOfThem =
    isFreed(tokens[part + 1]) || has(sentence, NOUNS, { from: part + 1, to: part + 3 })
  const before = sentences[sentence.index - 1]
  const named = { from: sentence.from, to: at }
  return (
    !isOfThem &&
    (has(sentence, ['exchange', 'repatriation'], named) ||
      (before !== undefined && has(before, ['exchange', 'repatriation'])))
  )
}

const isFreed = wordsLike(
  /^(?:(?:звільнен|визволен|повернен|повернут|освобожд[её]нн|возвращ[её]нн)(?:их|ых)|вернувшихся|of)$/u,
)
const isIts = wordsLike(/^(?:його|її|их|їх|его|её|ее)$/u)
const isPartWord = wordsLike(/^(?:част(?:ь|и|ью)|частин(?:а|и|у|і|ою)|part)$/u)
const isServing = wordsLike(/^(?:служ|воюва|воева|serv)/u)
/** «служили в третій частині» */
const SERVED = 4
/** «Третя частина звільнених» is a third of them. */
const NOUNS: readonly Idea[] = [...FIGHTERS, 'person', 'body']

/** Tells words that lead to the number by which something is called. */
export const isCalledSo = wordsLike(
  /^(?:став|стала|стал|назвали|назвал|назвала|рахують|считают|called|numbered|this|their|its|це|цей|это|этот|вже|уже|the|was|is|became|їх|його|її|by|—|-)$/u,
)
