import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether a sentence behind a sum goes back to the event: who comes outside of it, or as many as were told of on top. */
export const isBesideSum = (reading: Reading, sentence: Sentence): boolean =>
  isComingOutside(reading, sentence) || isAsManyAsAbove(reading, sentence)

/** "Besides, 22 come home outside of exchanges": they are on their way, and no sum. */
const isComingOutside = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, ['outside']) && someToken(tokens, sentence.from, sentence.to, isComing)

const isComing = anyWord('come comes coming повертаються повертаємо їдуть возвращаются едут')

/** «Від початку вторгнення вдома понад 7000. До Росії поїхали стільки ж військових, 185»: as many as the news counts. */
const isAsManyAsAbove = ({ tokens, sentences }: Reading, s: Sentence): boolean =>
  has(s, ['same_number']) &&
  s.numbers.some((at) =>
    sentences
      .slice(0, s.index - 1)
      .some(({ numbers }) => numbers.some((one) => tokens[one]?.value === tokens[at]?.value)),
  )
