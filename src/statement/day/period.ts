import { isFreed, isHandedOver } from '#statement/word/deeds.ts'
import { isDuring } from '#statement/word/prepositions.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { type Begun, datesIn } from './timeline.ts'
import { textAt, type Token, someToken } from '#statement/word/token.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import { HANDED, PEOPLE } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isMonthAlone, monthIn } from '#statement/vocabulary/calendar.ts'
import { isDashHyphenOrColon } from '#statement/word/small-words.ts'

const IN = new Set(['у', 'в', 'во', 'in', 'during', 'протягом', 'упродовж', 'за'])
const isFirstWord = anyWord('перш* вперше* уперше* перв* впервые* first*')

/**
 * Whether a clause tells of a whole month («у вересні визволили 215»): news name days. Agreements and
 * places in a series («п'ятий у травні») are named by months too.
 */
export function isOfMonth(timeline: Begun, sentence: Sentence, clause: Span): boolean {
  const { reading, dates } = timeline
  if (has(sentence, ['this_year'], clause) || datesIn(dates, clause).length > 0) return false
  if (has(sentence, ['agreed'], clause)) return isLedByMonth(timeline, sentence)
  return [clause, ...openingOf(sentence), ...clauseOfWhen(reading, sentence, clause)].some((span) =>
    monthsIn(reading, span).some((at) => !isOfSeries(reading, at)),
  )
}

/**
 * Tells whether those of a clause came in another month, whatever day is named elsewhere in its sentence:
 * «з 1212 тіл, переданих у червні, впізнано 400, сказали 6 листопада», "the bodies returned in June".
 */
export function isOfEarlierMonth(
  { reading, dates, day }: Begun,
  sentence: Sentence,
  clause: Span,
): boolean {
  const { tokens } = reading
  if (opensWithMonth(reading, sentence, clause, day) && datesIn(dates, clause).length === 0)
    return true
  const next = sentence.clauses.find(({ from }) => from >= clause.to)
  const isWhich =
    next !== undefined &&
    (isMoved(tokens[next.from]) || isMoved(tokens[next.from + 1])) &&
    sentence.hits.some(({ idea, to }) => COUNTED.includes(idea) && next.from - to <= 1)
  const span = isWhich ? { from: clause.from, to: next.to } : clause
  return (
    !has(sentence, ['today', 'tonight', 'agreed'], span) &&
    datesIn(dates, span).length === 0 &&
    monthsIn(reading, span).some(
      (at) =>
        monthIn(tokens[at]) !== Number(day.slice(5, 7)) &&
        someToken(tokens, Math.max(span.from, at - HANDED_WITHIN), at, isMoved),
    )
  )
}

/** «(в январе раскладка была: 451 с Донецкого направления)»: what stands in brackets behind another month is of that month. */
export function isBracketedMonth(
  { reading, day }: Pick<Begun, 'reading' | 'day'>,
  { from }: Sentence,
  at: number,
): boolean {
  const { tokens } = reading
  for (let open = at - 1; open >= from && textAt(tokens, open) !== ')'; open -= 1)
    if (textAt(tokens, open) === '(')
      return monthsIn(reading, { from: open, to: at }).some(
        (month) => monthIn(tokens[month]) !== Number(day.slice(5, 7)),
      )
  return false
}

/** «В июне мы приняли 1212 тел, сейчас опознаны 212»: what was done in that month, whatever is said of today behind it. */
const opensWithMonth = (
  reading: Reading,
  sentence: Sentence,
  { from, to }: Span,
  day: string,
): boolean =>
  monthsIn(reading, { from, to: Math.min(to, from + OPENING_WORDS) }).some(
    (at) => monthIn(reading.tokens[at]) !== Number(day.slice(5, 7)) && !isOfSeries(reading, at),
  ) &&
  has(sentence, HANDED, { from, to }) &&
  !has(sentence, ['today', 'tonight', 'agreed', 'this_year', 'will'], { from, to })

const HANDED_WITHIN = 5
const isMoved = (word: Token | undefined): boolean => isFreed(word) || isHandedOver(word)
const COUNTED: readonly Idea[] = ['body', 'dead', ...PEOPLE]

/** «У червні за домовленостями Україна отримала …»: the month on top is of what was done; elsewhere of what was agreed. */
const isLedByMonth = ({ reading, published }: Begun, { from }: Sentence): boolean =>
  monthsIn(reading, { from, to: from + 2 }).some(
    (at) => monthIn(reading.tokens[at]) !== Number(published.slice(5, 7)),
  )

/** "The largest took place in January 2024, when 230 came home": the month stands in the clause before. */
const clauseOfWhen = ({ tokens }: Reading, { clauses }: Sentence, clause: Span): readonly Span[] =>
  WHEN.has(textAt(tokens, clause.from)) ? clauses.filter(({ to }) => to === clause.from - 1) : []

const WHEN = new Set(['when', 'коли', 'когда'])

/** "In December 2025, Ukraine received …": the month stands before it all. */
function openingOf(sentence: Sentence): readonly Span[] {
  const { from, clauses } = sentence
  const [first] = clauses
  if (first !== undefined && first.to - first.from <= OPENING_WORDS) return [first]
  return has(sentence, ['today', 'tonight']) ? [] : [{ from, to: from + 2 }]
}

const OPENING_WORDS = 4

/** Finds the months that stand alone after a preposition: «у червні», "in June". */
export function monthsIn(reading: Reading, { from, to }: Span): readonly number[] {
  const months = monthsOf(reading)
  return months.length === 0 ? months : months.filter((at) => at >= from && at < to)
}

/** All such months of a text; most texts name none. */
export const monthsOf = onceAText(({ tokens, datable, language }: Reading): readonly number[] =>
  datable.filter((at) => {
    const word = tokens[at]
    if (word === undefined || !isMonthAlone(word, language)) return false
    return IN.has(textAt(tokens, at - 1)) && !isOfWar(tokens[at - 2])
  }),
)

/** "since the invasion in February 2022" */
const isOfWar = anyWord('вторгнення війни вторжения войны invasion war')

const isOfSeries = ({ tokens }: Reading, at: number): boolean =>
  someToken(tokens, at - 4, at, (token) => token.kind === 'ordinal' || isFirstWord(token))

/** Tells whether a text names a year that has passed at all. */
export const namesPastYear = ({ reading: { tokens, datable }, published }: Begun): boolean =>
  datable.some((at) => isPast(tokens[at], published))

/** «обмін 2022 року», "the 2022 swap": of a year that has passed. */
export const isOfPastYear = ({ reading: { tokens }, published }: Begun, s: Sentence): boolean =>
  s.clauses.some((clause) => isOnlyMonthPast(tokens, clause, published)) ||
  hitsIn(s, 'exchange').some(({ from, to }) => {
    const after = isDuring(tokens[to]) ? to + 1 : to
    return [after, from - 1].some((at) => isPast(tokens[at], published))
  })

/** "Largest exchange of remains, June 2024": a clause that only names a month of a year that has passed. */
const isOnlyMonthPast = (
  tokens: Reading['tokens'],
  { from, to }: Span,
  published: string,
): boolean =>
  to - from >= 2 &&
  to - from <= 3 &&
  isPast(tokens[to - 1], published) &&
  monthIn(tokens[to - 2]) !== null &&
  tokens[from]?.kind === 'word'

const isPast = (token: Token | undefined, published: string): boolean =>
  token?.kind === 'number' &&
  token.value >= 2014 &&
  isYearNumber(token) &&
  token.value < Number(published.slice(0, 4))

const isYearNumber = wordsLike(/^\d{4}$/u)

const isExchanges = soughtWords(`
  обмін{ів,и,ах,ами} обмен{ов,ы,ах,ами} репатріаці{й,ї} репатриаци{й,и} етапів этапов раундів
  раундов
  exchanges swaps repatriations stages rounds
`)

/** «відбулося десять обмінів», "ten exchanges took place": a sum of many days. */
export const countsEvents = ({ tokens }: Reading, { numbers, to, marks }: Sentence): boolean =>
  isMarked(marks, isExchanges.mark) &&
  numbers.some(
    (at) =>
      someToken(tokens, at + 1, Math.min(to, at + 3), isExchanges) &&
      !isOneOfThem(tokens, at) &&
      tokens[at]?.kind === 'number' &&
      tokens[at].value > 1 &&
      tokens[at].value < 500,
  )

/** «перший із двох етапів обміну», "the second of the two stages": one of them. */
const isOneOfThem = (tokens: Reading['tokens'], at: number): boolean =>
  someToken(tokens, at - 2, at, isOutOf) &&
  someToken(tokens, at - 4, at - 1, (token) => token.kind === 'ordinal' || isFirstOrLast(token))

const isOutOf = anyWord('з із зі из of')
const isFirstOrLast = anyWord('перш* перв* first* останн* последн* last final')

/** «обмінів полоненими — 10», "prisoner swaps: 10": the same in a list. */
export const countsEventsBefore = ({ tokens }: Reading, { from, numbers }: Sentence): boolean =>
  numbers.some((at) => {
    const value = tokens[at]?.value ?? 0
    return (
      tokens[at]?.kind === 'number' &&
      value > 1 &&
      value < 500 &&
      isDashHyphenOrColon(tokens[at - 1]) &&
      someToken(tokens, Math.max(from, at - LINE_WORDS), at - 1, isSwaps)
    )
  })

const LINE_WORDS = 4
const isSwaps = anyWord('обмін{ів,и} обмен{ов,ы} exchanges swaps')

const isNeuter = anyWord('відбулося відбулось відбулися проведено здійснено состоялось прошло')

/** «Відбулося 71 обмін» counts all of them; «відбувся 71-й обмін» is one. */
export const countsAll = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]?.kind === 'number' && (tokens[at - 1]?.value ?? 0) > 1 && isNeuter(tokens[at - 2])
