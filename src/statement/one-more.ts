import { textAt, type Token, someToken } from './token.ts'

const JOIN = /^(?:та|і|й|и|and)$/u
const ALSO = /^(?:також|также|ще|еще|also)$/u
const CITIZEN =
  /^(?:громадянин|громадянина|громадянка|громадянку|гражданин|гражданина|гражданка|гражданку|американець|американця|американец|американца)$/u
const ARTICLE = /^(?:a|an)$/u
const FOREIGNER = /^(?:citizen|national|american|briton|civilian)$/u
/** "a United States citizen" */
const MOST_BETWEEN = 4

/**
 * Tells whether one more person is named without a number right behind those counted up to `end`: «64
 * військових і громадянин США», "64 soldiers and a US citizen".
 */
export function isOneMore(tokens: readonly Token[], at: number, end: number): boolean {
  if (at !== end + 1 && at !== end + 2) return false
  const first = ALSO.test(textAt(tokens, end + 1)) ? end + 2 : end + 1
  if (!JOIN.test(textAt(tokens, end)) || at !== first) return false
  if (CITIZEN.test(textAt(tokens, at))) return true
  return (
    ARTICLE.test(textAt(tokens, at)) &&
    someToken(tokens, at + 1, at + MOST_BETWEEN, ({ text }) => FOREIGNER.test(text))
  )
}
