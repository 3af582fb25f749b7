import { type Word, wordsLike } from './word.ts'

/**
 * Makes a question whether a word is one of a list: `anyWord('gave звільни{в,ли} заверш*')`. Blanks part the words,
 * `{a,b}` stands for either, `{,s}` may be missing, `*` takes any letters or none.
 */
export const anyWord = (list: string): ((word: Word | undefined) => boolean) =>
  wordsLike(patternOf(list))

/** Makes the pattern of such a list. */
export function patternOf(list: string): RegExp {
  const patterns = list
    .trim()
    .split(/\s+/u)
    .map((word) => (word === ',' ? word : word.replaceAll(SIGN, signOf)))
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u')
}

const SIGN = /[{},*.+?()[\]|^$\\]/gu
const MEANT: Readonly<Record<string, string>> = { '{': '(?:', ',': '|', '}': ')', '*': '.*' }

/** A comma parts what stands in braces; all other signs are themselves. */
const signOf = (sign: string): string => MEANT[sign] ?? `\\${sign}`
