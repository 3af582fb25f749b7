import { isYearWord } from '#statement/word/times.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from './timeline.ts'
import type { Token } from '#statement/word/token.ts'
import { isIn } from '#statement/word/small-words.ts'

/** Tells whether a place in a row is counted within a year: «шостий цього року», «перший обмін 2026 року». */
export function isOfYear(
  timeline: Timeline,
  sentence: Sentence,
  clause: Span,
  at: number,
): boolean {
  const { value } = timeline.reading.tokens[at] ?? { value: Infinity }
  const around = {
    from: Math.max(clause.from, at - 5),
    to: nextOrdinal(timeline.reading.tokens, at + 1, Math.min(sentence.to, at + YEAR_WORDS)),
  }
  return (
    value < YEARS_MOST &&
    (has(sentence, ['this_year'], around) ||
      isYearNext(timeline, at) ||
      isYearBefore(timeline, clause, at))
  )
}

/** «у 2025-му це четвертий обмін» */
const isYearBefore = (
  { reading: { tokens }, published }: Timeline,
  { from }: Span,
  at: number,
): boolean =>
  tokens
    .slice(Math.max(from, at - YEAR_BEFORE), at)
    .some(
      ({ text }, step) =>
        text.startsWith(published.slice(0, 4)) &&
        isIn(tokens[Math.max(from, at - YEAR_BEFORE) + step - 1]),
    )

const YEAR_BEFORE = 4

/** «восьмий цього року та 57-й від початку війни»: what follows the next one is said of that. */
function nextOrdinal(tokens: readonly Token[], from: number, end: number): number {
  const next = tokens.slice(from, end).findIndex(({ kind }) => kind === 'ordinal')
  return next === -1 ? end : from + next
}

/** «перший обмін полоненими, який відбувся у 2025 році» */
const YEAR_WORDS = 16

/** «Перший обмін 2026 року» */
const isYearNext = ({ reading, published, dates }: Timeline, at: number): boolean =>
  reading.tokens
    .slice(at + 1, at + YEAR_NEAR)
    .some(
      (token, index) =>
        (token.text.slice(0, 4) === published.slice(0, 4) ||
          (isYearWord(token) && reading.tokens[at + index]?.kind !== 'number')) &&
        !dates.some(({ from, to }) => from <= at + 1 + index && at + 1 + index < to),
    )

/** "third prisoner exchange of 2025" */
const YEAR_NEAR = 6

/** No year has had as many exchanges. */
export const YEARS_MOST = 40
