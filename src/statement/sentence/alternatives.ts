import { isBetween, isFromWhom } from '#statement/word/prepositions.ts'
import type { Span } from './sentence.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isAnd, isDash } from '#statement/word/small-words.ts'

/** Between two numbers of which a text says only that it is one of them. */
const OR = new Set('чи або або ж либо или or може можливо может maybe perhaps possibly'.split(' '))
/** What may stand around such a word: «30, а може й 40», «чи то 30, чи то 40». */
const BESIDE_OR = new Set(
  ', ( а й і и то же ж даже навіть все всі even all as'.split(' ').concat('быть', 'бути'),
)
const isFrom = oneOf(isFromWhom, isBetween)
const isTo = anyWord('до to and та і й и')
const MOST_BETWEEN = 6

/**
 * Tells whether a number is one of two between which the text leaves it open: «30 чи 40», «30–40»,
 * «від 30 до 40»; neither of them is a figure.
 */
export const isAlternative = (tokens: readonly Token[], at: number): boolean =>
  alternativeAt(tokens, at) !== null

/** Finds the whole of «30 чи 40» by either of its numbers; null where a number is none of two such. */
export function alternativeAt(tokens: readonly Token[], at: number): Span | null {
  const before = numberBefore(tokens, at)
  if (before !== null && isPair(tokens, before, at)) return { from: before, to: at + 1 }
  const next = numberAfter(tokens, at)
  return next !== null && isPair(tokens, at, next) ? { from: at, to: next + 1 } : null
}

function numberBefore(tokens: readonly Token[], at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - MOST_BETWEEN); back -= 1)
    if (tokens[back]?.kind === 'number') return back
  return null
}

function numberAfter(tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next <= at + MOST_BETWEEN; next += 1)
    if (tokens[next]?.kind === 'number') return next
  return null
}

function isPair(tokens: readonly Token[], first: number, second: number): boolean {
  const less = (tokens[first]?.value ?? 0) < (tokens[second]?.value ?? 0)
  if (isParted(tokens, first, second)) return false
  return isEither(tokens, first, second) || isNotThat(tokens, first, second) || (less && (isDashBetween(tokens, first, second) || isSpan(tokens, first, second))) // prettier-ignore
}

function isParted(tokens: readonly Token[], first: number, second: number): boolean {
  for (let at = first + 1; at < second; at += 1) {
    const kind = tokens[at]?.kind
    if (kind === 'break' || kind === 'number') return true
  }
  return false
}

/** Words that join behind at most two of a noun: "30 soldiers or 40". */
function isEither(tokens: readonly Token[], first: number, second: number): boolean {
  let or = 0
  for (let at = first + 1; at < second && !OR.has(textAt(tokens, at)); at += 1) or += 1
  if (or === second - first - 1) return false
  const between = tokens.slice(first + 1, second)
  const noun = between.slice(0, or).filter(({ text }) => !BESIDE_OR.has(text))
  return noun.length <= 2 && between.slice(or + 1).every(({ text }) => isBesideOr(text))
}

/** «не то 84, не то 86», «то ли 84, то ли 86»: the same two words before either number. */
function isNotThat(tokens: readonly Token[], first: number, second: number): boolean {
  const near = textAt(tokens, first - 1)
  const far = textAt(tokens, first - 2)
  if (near !== textAt(tokens, second - 1) || far !== textAt(tokens, second - 2)) return false
  return NOT_THAT.test(`${far} ${near}`)
}

const NOT_THAT = /^(?:не то|то ли|то ль|чи то|хай то|може то)$/u

const isBesideOr = (text: string): boolean => BESIDE_OR.has(text) || OR.has(text)

/** «30–40» without spaces. */
function isDashBetween(tokens: readonly Token[], first: number, second: number): boolean {
  const dash = tokens[first + 1]
  if (second !== first + 2 || dash === undefined || !isDash(dash)) return false
  return tokens[first]?.end === dash.start && dash.end === tokens[second]?.start
}

/** «від 30 до 40», "between 30 and 40", "30 to 40 defenders". */
function isSpan(tokens: readonly Token[], first: number, second: number): boolean {
  const opens = tokens[first - 1]
  const joins = tokens[second - 1]
  if (isFrom(opens) && isTo(joins)) return isBetween(opens) === isAnd(joins)
  return joins?.text === 'to' && second === first + 2 && tokens[second + 1]?.kind === 'word'
}
