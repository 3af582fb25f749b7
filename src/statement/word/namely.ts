import { isComma } from './small-words.ts'
import type { Token } from './token.ts'
import { anyWord } from './any-word.ts'

/** Tells whether a comma at a place opens what was just said in other words: «стільки ж, тобто …», «столько же, а именно …», "as many, that is …". */
export const isNamely = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at]) &&
  (isOneWord(tokens[at + 1]) || (isFirst(tokens[at + 1]) && isSecond(tokens[at + 2])))

const isOneWord = anyWord('тобто себто namely')
const isFirst = anyWord('то а that')
const isSecond = anyWord('есть саме именно is')
