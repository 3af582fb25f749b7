import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isAnd } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a day is named only for its number: «909 загиблих, стільки ж було і 28 березня», "909, as on March
 * 28". What stands before it is of another day.
 */
export const isLikenedDay = ({ tokens }: Reading, sentence: Sentence, { from }: Span): boolean => {
  const counted = sentence.numbers.find((at) => tokens[at]?.kind === 'number')
  if (counted === undefined || counted >= from) return false
  if (has(sentence, ['same_number'], { from: counted, to: from })) return true
  let before = from - 1
  while (before > counted && isBesideDay(tokens[before])) before -= 1
  return before > counted && isAs(tokens[before])
}

const isBesideDay = (token: Reading['tokens'][number] | undefined): boolean =>
  isAnd(token) || isOn(token)
const isOn = anyWord('on in в у на було было it was')
const isAs = anyWord('як как as')
