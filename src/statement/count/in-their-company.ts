import { isThem, isTogether, isWith } from '#statement/word/small-words.ts'
import type { Token } from '#statement/word/token.ts'
import { JOINERS } from './list-ends.ts'

/** Tells whether others join those counted before: «132 воїни, а з ними 8 воячок», "95 soldiers and, along with them, six women". */
export function areInTheirCompany(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > WORDS) return false
  const between = tokens.slice(from, to)
  return (
    between.some((token, at) => isWith(token) && isThem(between[at + 1])) &&
    between.every(
      (token) =>
        token.text === ',' ||
        JOINERS.has(token.text) ||
        isWith(token) ||
        isThem(token) ||
        isTogether(token),
    )
  )
}

/** "two civilians came back along with them": those counted at a place join the ones before. */
export function isAlongWithThem(tokens: readonly Token[], at: number, end: number): boolean {
  for (let place = at + 1; place < end - 1; place += 1)
    if (isTogether(tokens[place]) && isWith(tokens[place + 1]) && isThem(tokens[place + 2]))
      return true
  return false
}

/** «, а також разом із ними ще» */
const WORDS = 7
