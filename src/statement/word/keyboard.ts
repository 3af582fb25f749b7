import { FILLER } from './entities.ts'

const LETTER = /\p{L}/u

/** What is seen before or behind a place. */
function beside(given: string, at: number, step: -1 | 1): string {
  let next = at + step
  while (given.charAt(next) === FILLER) next += step
  return given.charAt(next)
}

/** Tells whether letters stand on both sides of a place. */
export const isInsideWord = (given: string, at: number): boolean =>
  LETTER.test(beside(given, at, -1)) && LETTER.test(beside(given, at, 1))

/** «п"ять», «об*єднання»: what stands in words where a keyboard has no apostrophe. */
export const evenStroke = (point: string, given: string, at: number): string =>
  SOFTENED.test(beside(given, at, 1)) && HARD.test(beside(given, at, -1)) ? "'" : point

const SOFTENED = /^[яюєї]$/iu
const HARD = /^[бвгґджзкмнпрстф]$/iu

/** A hyphen that stands free, and two of them, are one dash: «вдома - 84», «вдома -- 84». */
export function evenHyphen(given: string, at: number): string {
  if (given.charAt(at - 1) === '-') return ''
  if (given.charAt(at + 1) === '-') return '—'
  return isSpace(given.charAt(at - 1)) && isSpace(given.charAt(at + 1)) ? '—' : '-'
}

const isSpace = (character: string): boolean => /^[ \u00A0\t]$/u.test(character)
