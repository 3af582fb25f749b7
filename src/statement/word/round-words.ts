import { someToken, textAt, type Token } from './token.ts'
import { anyWord } from './any-word.ts'
import { isExactly } from './spans.ts'
import { isHalf, isAlso } from './small-words.ts'

/** With what a round number begins that is told by a noun. */
export const ROUND = /^(?:(?:пів|пол)?сотн[яюи]|(?:пів|пол)сотні|сотнею|пів|пол|half)$/u

/**
 * Reads a round number that is told by a noun and said to be exact: «рівно сотня», «ровно полсотни», "exactly
 * half a hundred". Alone such a noun may be of any number near it, and is none, but where as many are told before.
 */
export function roundAt(
  tokens: readonly Token[],
  at: number,
): Readonly<{ value: number; words: number }> | null {
  if (isHundredToo(tokens, at) || isHundredOfRow(tokens, at)) return { value: 100, words: 1 }
  if (!isExactly(tokens[at - 1])) return null
  const half = isHalf(tokens[at]) ? (textAt(tokens, at + 1) === 'a' ? 2 : 1) : 0
  const noun = tokens[at + half]
  if (half > 0) return isOfHalf(noun) ? { value: 50, words: half + 1 } : null
  if (!isHundred(noun)) return null
  return { value: isGluedHalf(noun) ? 50 : 100, words: 1 }
}

/** «100 наших вдома. … Москва теж отримала сотню»: as many as are told in digits before. */
const isHundredToo = (tokens: readonly Token[], at: number): boolean =>
  isHundredOf(tokens[at]) &&
  someToken(tokens, Math.max(0, at - TOO_BEFORE), at, isAlso) &&
  tokens.slice(0, at).some(({ kind, value }) => kind === 'number' && value === 100)

const TOO_BEFORE = 3
const isHundredOf = anyWord('сотн{я,ю}')

/** «сотню військових: 49 служили в Нацгвардії, 26 – у ЗСУ, 25 – у прикордонників»: those behind the colon make it up. */
function isHundredOfRow(tokens: readonly Token[], at: number): boolean {
  if (!isHundredOf(tokens[at])) return false
  const colon = tokens.findIndex(
    ({ text }, one) => one > at && one <= at + ROW_WITHIN && text === ':',
  )
  if (colon === -1) return false
  const end = tokens.findIndex(({ text }, one) => one > colon && text === '.')
  const row = tokens
    .slice(colon, end === -1 ? tokens.length : end)
    .filter(({ kind }) => kind === 'number')
  return row.length > 1 && row.reduce((sum, { value }) => sum + value, 0) === 100
}

const ROW_WITHIN = 4

/** Tells whether a word is the hundred of "half a hundred", which is no hundred. */
export const isOfHalfHundred = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === 'hundred' &&
  textAt(tokens, at - 1) === 'a' &&
  textAt(tokens, at - 2) === 'half'

const isOfHalf = anyWord('сотні сотни hundred')
const isHundred = anyWord('{,пів,пол}сотн{я,ю,и} {пів,пол}сотні сотнею')
const isGluedHalf = anyWord('пів* пол*')
