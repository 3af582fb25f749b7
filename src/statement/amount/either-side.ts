import type { Amount } from '#statement/count/amount.ts'
import { isPeople } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

/** Takes two equal numbers for each side's where the text says so: «27 людей з одного боку і 27 з другого». */
export const ofEitherSide = (reading: Reading, amounts: readonly Amount[]): readonly Amount[] =>
  amounts.some((a) => isOfSide(reading, a))
    ? amounts.map((a, at) => {
        const [one, two] = isOfSide(reading, a) ? [a, amounts[at + 1]] : [amounts[at - 1], a]
        const isSame =
          one !== undefined && two?.value === one.value && one.sentence === two.sentence
        return isSame && isOfSide(reading, one)
          ? { ...a, both: true, toward: null, part: false }
          : a
      })
    : amounts

/** With words for one side right behind it, and for the other one further on. */
const isOfSide = ({ tokens }: Reading, a: Amount): boolean =>
  isMarked(a.sentence.marks, isOther.mark) &&
  isPeople(a) &&
  isOne(tokens[a.span.to + 1]) &&
  isSide(tokens[a.span.to + 2]) &&
  someToken(tokens, a.span.to + 3, a.sentence.to, (token) => isOther(token)) &&
  isFrom(tokens[a.span.to])

const isFrom = wordsLike(/^(?:з|із|зі|с|со|on|from)$/u)
const isOne = wordsLike(/^(?:одного|однієї|одной|одної|one)$/u)
const isSide = wordsLike(/^(?:боку|сторони|стороны|side)$/u)
const isOther = soughtWords(/^(?:другого|іншого|другої|іншої|другой|other)$/u)
