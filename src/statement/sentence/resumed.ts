import type { Reading } from './reading.ts'
import { has, type Sentence, type Span } from './sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { wordsLike } from '#statement/word/word.ts'

const isRelative = wordsLike(
  /^(?:як(?:а|у|ий|е|і|ого|ої|их|ими)|котр\p{L}+|котор(?:ая|ую|ый|ое|ые|ого|ой|ых|ыми)|which|that)$/u,
)

/**
 * Tells whether an idea stands where a clause goes on behind a relative one: «передачу 383 тіл, яку чекали
 * сьогодні, відклали» puts off the handover, and not what stands beside the verb.
 */
export function isResumedBy(
  { tokens }: Reading,
  sentence: Sentence,
  { to }: Span,
  idea: Idea,
): boolean {
  const at = sentence.clauses.findIndex(({ from }) => from === to + 1)
  const relative = sentence.clauses[at]
  const rest = sentence.clauses[at + 1]
  if (relative === undefined || rest === undefined) return false
  const { from } = relative
  return [from, from + 1].some((start) => isRelative(tokens[start])) && has(sentence, [idea], rest)
}
