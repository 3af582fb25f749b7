import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { isAnd, isBut, isColon } from '#statement/word/small-words.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Begun } from './timeline.ts'

/** Tells whether a clause may tell of what came in a month: "October's handover", in English alone. */
export const holdsMonthsOwn = ({ language, tokens }: Reading, { clauses }: Sentence): boolean =>
  language === 'en' && clauses.some((clause) => isMonthsOwn(openingOf(tokens, clause)))

/** Tells whether what a clause tells of is that of an earlier month: "October's brought 1,003 bodies, September's 1,000". */
export function isOfMonthsOwn(
  { reading: { tokens }, day }: Pick<Begun, 'reading' | 'day'>,
  sentence: Sentence,
  clause: Span,
): boolean {
  const month = openingOf(tokens, behindColon(tokens, sentence, clause))
  return (
    isMonthsOwn(month) &&
    monthIn(month) !== Number(day.slice(5, 7)) &&
    !has(sentence, ['today', 'tonight', 'agreed', 'this_year', 'will'], clause)
  )
}

/** "October's transfer was smaller: 757 bodies against 45": what stands behind the colon is of what stands before it. */
const behindColon = (tokens: readonly Token[], { clauses }: Sentence, clause: Span): Span => {
  const [first] = clauses
  return first !== undefined && isColon(tokens[first.to]) && clause.from === first.to + 1
    ? first
    : clause
}

/** The first word but for «and» and «but». */
const openingOf = (tokens: readonly Token[], { from }: Span): Token | undefined =>
  tokens[isAnd(tokens[from]) || isBut(tokens[from]) ? from + 1 : from]

const isMonthsOwn = anyWord(`
  {january,february,march,april,may,june,july,august,september,october,november,december}'s
`)
