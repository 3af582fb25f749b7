import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import { wordsLike } from './word.ts'

const isAfter = wordsLike(/^(?:after|following|після|после|вслід|слідом|вслед|следом)$/u)
const isDay = wordsLike(/^(?:day|days|week|день|дні|днів|тиждень|дня|дней|неделю)$/u)
const isSmall = wordsLike(/^(?:the|за|ще|еще|тих|тех|тим|тем|each|another)$/u)

/** "after swapping 200 each" */
const isDoing = wordsLike(/^(?:swapping|exchanging|freeing|releasing|returning|receiving)$/u)

/** How many words may stand between, where it is said how long after. */
const REACH = 5

/**
 * Tells that a number is of those who came before the counted ones: "307 came home on Saturday after 390
 * on Friday", «307 — после 390 в пятницу», "a day after each released 390".
 */
export function isOfThoseBefore({ tokens }: Reading, { from }: Sentence, at: number): boolean {
  const after = afterBefore(tokens, from, at)
  if (after === null || !isCountedBefore(tokens, from, after)) return false
  const between = tokens[at - 1]
  const isRightBehind =
    at - after === 1 || (at - after === 2 && (isSmall(between) || isDoing(between)))
  return isRightBehind || isDay(tokens[after - 1])
}

/** The «після» that a number stands behind, with no mark and no other number between. */
function afterBefore(tokens: Reading['tokens'], from: number, at: number): number | null {
  for (let back = at - 1; back > from && at - back <= REACH; back -= 1) {
    const token = tokens[back]
    if (isAfter(token)) return back
    if (token?.kind === 'mark' || token?.kind === 'number') return null
  }
  return null
}

function isCountedBefore(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'number') return true
  return false
}
