import type { Amount } from '#statement/count/amount.ts'
import { isPeople } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

/**
 * Takes two equal numbers for each side's where the text says so: «27 людей з одного боку і 27 з другого», "27 from the
 * Ukrainian side and 27 from the Russian side".
 */
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
const isOfSide = (reading: Reading, a: Amount): boolean =>
  isFrom(reading.tokens[a.span.to]) &&
  isPeople(a) &&
  (isOfOne(reading, a) || isOfNation(reading, a))

const isOfOne = ({ tokens }: Reading, a: Amount): boolean =>
  isMarked(a.sentence.marks, isOther.mark) &&
  isOne(tokens[a.span.to + 1]) &&
  isSide(tokens[a.span.to + 2]) &&
  someToken(tokens, a.span.to + 3, a.sentence.to, (token) => isOther(token))

const isOfNation = ({ tokens }: Reading, { sentence, span, value }: Amount): boolean => {
  const at = textAt(tokens, span.to + 1) === 'the' ? span.to + 2 : span.to + 1
  if (!isNation(tokens[at]) || !isSide(tokens[at + 1])) return false
  const next = sentence.numbers.find((one) => one > at)
  return (
    next !== undefined &&
    tokens[next]?.value === value &&
    someToken(
      tokens,
      next + 1,
      Math.min(next + OTHER_WORDS, sentence.to),
      (token) => isNation(token) && token.text.charAt(0) !== tokens[at]?.text.charAt(0),
    )
  )
}

/** «27 людей із російського боку» */
const OTHER_WORDS = 6
const isNation = anyWord('{українськ,украинск,російськ,российск,ukrainian,russian}*')

const isFrom = anyWord('з із зі с со on from')
const isOne = anyWord('одного однієї одной одної one')
const isSide = anyWord('боку сторони стороны side')
const isOther = soughtWords('другого іншого другої іншої другой other')
