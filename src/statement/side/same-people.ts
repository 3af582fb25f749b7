import { isTheOrThese } from '#statement/word/pronouns.ts'
import { isOutOf } from '#statement/word/small-words.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Token } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'

/** So near to each other two numbers are of the same people. */
const NEAR = 0.1
const ALMOST_FROM = 10

/** Tells whether two numbers are so near to each other that they must be of the same people. */
export const isAlmost = (one: number, other: number): boolean =>
  Math.abs(one - other) <= other * NEAR && Math.min(one, other) >= ALMOST_FROM

/** Tells whether both may be all of them: half as many at least, or a digit alone makes the difference. */
export const isNear = (one: number, other: number): boolean =>
  Math.min(one, other) >= Math.max(one, other) * HALF || isSlip(one, other)

const HALF = 0.5

/** One digit more, less or other, or two of them the other way round. */
function isSlip(one: number, other: number): boolean {
  const [short = '', long = ''] = [String(one), String(other)].toSorted(
    (a, b) => a.length - b.length,
  )
  if (short.length < 2 || long.length - short.length > 1) return false
  if (long.length > short.length)
    return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  const differing = Array.from(long).flatMap((digit, at) => (digit === short[at] ? [] : [at]))
  const [first = 0] = differing
  // Two numbers of two digits are often alike by chance.
  if (differing.length <= 1) return first > 0 || long.length > 2
  return differing.length === 2 && isTurned(long, short, first)
}

const isTurned = (one: string, other: string, at: number): boolean =>
  one[at] === other[at + 1] && one[at + 1] === other[at]

/** Finds the wholes that are only named by the way: «108 из 215», "of the 116, two were officers". */
export function wholesNamed(timeline: Timeline): readonly number[] {
  const { tokens, sentences } = timeline.reading
  return sentences.flatMap((s) =>
    s.numbers
      .filter((at) => isWholeNamed(tokens, at) && isNamedNow(timeline, s, at))
      .map((at) => tokens[at]?.value ?? 0),
  )
}

const isNamedNow = (timeline: Timeline, sentence: Sentence, at: number): boolean =>
  !has(sentence, ['unit'], { from: at, to: at + UNIT_WORDS }) &&
  whenAt(timeline, sentence, at) === 'now' &&
  !isSaidTwice(timeline.reading.tokens, timeline.reading.tokens[at]?.value ?? 0)

/** "95 of the 144 … Of those 95, 43": said elsewhere what they are. */
const isSaidTwice = (tokens: readonly Token[], value: number): boolean =>
  tokens.filter((token) => token.kind === 'number' && token.value === value).length > 1

const UNIT_WORDS = 3

function isWholeNamed(tokens: readonly Token[], at: number): boolean {
  const of = isTheOrThese(tokens[at - 1]) ? at - 2 : at - 1
  return tokens[at]?.kind === 'number' && isOutOf(tokens[of]) && isWholeOf(tokens, of, at)
}

function isWholeOf(tokens: readonly Token[], of: number, at: number): boolean {
  const part = tokens[of - 1]
  const isPartOf = part?.kind === 'number' && part.value < (tokens[at]?.value ?? 0)
  return isPartOf || (of === at - 2 && tokens[at + 1]?.kind === 'mark')
}
