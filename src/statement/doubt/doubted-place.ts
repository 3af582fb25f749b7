import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { DONE } from '#statement/sentence/tense.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether words of doubt stand between «останній» and the exchange itself: «Последний, по всей видимости, в этом
 * году обмен прошёл в пятницу» leaves open only whether another one follows, or whether there was a greater one.
 */
export const isOfPlaceInRow = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean => {
  const before = { from: Math.max(sentence.from, from - ROW_WORDS), to: from }
  const behind = { from: to, to: Math.min(sentence.to, to + NOUN_WORDS) }
  return (
    someToken(tokens, before.from, before.to, isPlaceInRow) &&
    !someToken(tokens, before.from, before.to, isTimeUnit) &&
    !has(sentence, [...SWAP, ...DONE], before) &&
    has(sentence, SWAP, behind) &&
    !has(sentence, DONE, { from: to, to: startOf(sentence, behind) }) &&
    clauseAt(sentence, from).from - sentence.from <= ROW_WORDS
  )
}

const startOf = (sentence: Sentence, behind: Span): number =>
  sentence.hits.find(({ idea, from }) => SWAP.includes(idea) && from >= behind.from)?.from ??
  behind.to

const SWAP: readonly Idea[] = ['exchange', 'repatriation']
/** «Останній цього року, схоже, …» */
const ROW_WORDS = 5
/** «…, в этом уходящем году обмен» */
const NOUN_WORDS = 6
const isPlaceInRow = anyWord(`
  останн{ій,я} последн{ий,яя} фінальн* финальн* завершальн* завершающ* найбільш* наймасштабніш*
  наибольш* крупнейш* крупн{ый,ая} масштабн{ый,ая}
  last final largest biggest
`)
/** «остання доба», "the last few days" */
const isTimeUnit = wordsLike(
  /^(?:доб[аиу]|діб|сут(?:ки|ок)|дн[іяейям]+|день|тиж|недел|час[ауиів]*$|годин|місяц|месяц|days?|hours?|weeks?|months?)/u,
)
