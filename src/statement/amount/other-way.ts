import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** A sentence as short tells of nothing but the other side. */
export const CURT_WORDS = 14

/** "Forty-one went the other way", and not "two drivers went the other way": behind the number only a verb. */
export const isOtherWay = ({ tokens }: Reading, sentence: Sentence): boolean =>
  sentence.numbers.length === 1 &&
  sentence.to - sentence.from <= CURT_WORDS &&
  has(sentence, ['in_return']) &&
  sentence.numbers.every(
    (at) =>
      tokens[at + 1]?.kind !== 'word' ||
      isGoing(tokens[at + 1]) ||
      isOfNation(tokens, sentence, at + 1) ||
      hitsIn(sentence, 'in_return').some(({ from }) => from === at + 1),
  )

/** «В ответ уехали 246 украинских.»: of which land they are, and no noun. */
const isOfNation = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  tokens[at + 1]?.kind !== 'word' &&
  has(sentence, ['ukrainian', 'russian'], { from: at, to: at + 1 })

const isGoing = anyWord(`
  по{ї,е}ха* у{ї,е}ха* отправил* відправил* вируши* пішл* ушл* пошл* повернул* вернул*
  went* came* travel{,l}ed* crossed*
`)
