import type { Amount } from '#statement/count/amount.ts'
import { isPeople } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

/**
 * Gives each side half of a number that a text says was shared out evenly between both: «сторони звільнили
 * сукупно 300 полонених, порівну», "freed a total of 300, split evenly".
 */
export const halved = (reading: Reading, amounts: readonly Amount[]): readonly Amount[] =>
  amounts.some((a) => isEvenSum(reading, a))
    ? amounts.map((a) =>
        isEvenSum(reading, a)
          ? { ...a, value: a.value / 2, how: 'same_number', both: true, toward: null, part: false }
          : a,
      )
    : amounts

const isEvenSum = ({ tokens }: Reading, a: Amount): boolean =>
  isMarked(a.sentence.marks, isEvenly.mark) &&
  a.value % 2 === 0 &&
  a.how === 'stated' &&
  isPeople(a) &&
  !has(a.sentence, ['part']) &&
  !isOfKinds(a.sentence) &&
  (isOfTwo(a.sentence) || someToken(tokens, a.sentence.from, a.sentence.to, isSide)) &&
  someToken(tokens, a.span.to, a.sentence.to, (token) => isEvenly(token))

/** «18 людей, військових і цивільних порівну» */
const isOfKinds = (sentence: Sentence): boolean =>
  KINDS.filter((idea) => has(sentence, [idea])).length > 1

const KINDS: readonly Idea[] = ['military', 'civilian', 'woman', 'man', 'officer', 'rank']

const isOfTwo = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'ukraine').length > 0 && hitsIn(sentence, 'russia').length > 0

const isEvenly = soughtWords(/^(?:порівну|навпіл|поровну|пополам|evenly|equally)$/u)
const isSide = wordsLike(
  /^(?:сторони|країни|держави|столиці|стороны|страны|государства|столицы|sides|countries|nations|parties)$/u,
)
