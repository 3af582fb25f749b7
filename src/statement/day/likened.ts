import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isAnd } from '#statement/word/small-words.ts'
import { wordsLike } from '#statement/word/word.ts'

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
const isOn = wordsLike(/^(?:on|in|в|у|на|було|было|it|was)$/u)
const isAs = wordsLike(/^(?:як|как|as)$/u)
