import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import type { Reading } from './reading.ts'
import { has, type Sentence, type Span } from './sentence.ts'
import { MOVED } from './tense.ts'
import { isYearOfLate } from '#statement/word/small-words.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** "of whom 144 are civilians", «из них 144 гражданских», "including 144 civilians": some of those who are the subject. */
const opensPart = anyWord(`
  як{их,і} котрих котор{ых,ые} включно включаючи включая зокрема серед среди числ{,е}{,і}
  whom which who including among
`)

/** Where some of the subject are set in before its verb: the verb of both stands behind them. */
function verbBehind({ tokens }: Reading, sentence: Sentence, clause: Span): Span | null {
  const { clauses } = sentence
  const isSetIn = (one: Span | undefined): boolean =>
    one !== undefined && [0, 1, 2].some((step) => opensPart(tokens[one.from + step]))
  const at = clauses.findIndex(({ from }) => from === clause.from)
  const [subject, behind] = isSetIn(clauses[at])
    ? [clauses[at - 1], clauses[at + 1]]
    : [clauses[at], isSetIn(clauses[at + 1]) ? clauses[at + 2] : undefined]
  if (subject === undefined || behind === undefined || has(sentence, MOVED, subject)) return null
  const isOfSubject = sentence.numbers.some((one) => one >= subject.from && one < subject.to)
  const others = sentence.numbers.filter((one) => one >= behind.from && one < behind.to)
  return isOfSubject && others.every((one) => isYearOfLate(tokens[one])) ? behind : null
}

/**
 * Tells whether an idea stands beside the verb of a clause that is parted from it by some of its subject:
 * "2,526 people, of whom 144 are civilians, have come back so far" is a sum.
 */
export function isSaidBehind(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  idea: Idea,
): boolean {
  const behind = verbBehind(reading, sentence, clause)
  return behind !== null && has(sentence, MOVED, behind) && has(sentence, [idea], behind)
}

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
  return (
    [from, from + 1].some((start) => isWhoOrWhich(tokens[start])) && has(sentence, [idea], rest)
  )
}
