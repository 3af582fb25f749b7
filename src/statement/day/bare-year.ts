import { isYearWord } from '#statement/word/times.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { isYearOfCapture } from '#statement/sentence/captured-then.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { PEOPLE } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { TODAY } from './dated.ts'
import type { Begun } from './timeline.ts'
import { isOfFourDigits } from '#statement/word/small-words.ts'

/** A year without a month or a day, with the words that say which part of it: «навесні 2023-го», "in late 2024". */
type BareYear = Span & Readonly<{ year: number; isPart: boolean }>

/** Tells whether a text names such a year at all, up to the year of its post. */
export const namesBareYear = ({ reading, published }: Begun): boolean =>
  speaksOf(reading, ['this_year']) || yearsOf(reading).some(({ year }) => year <= yearOf(published))

/**
 * Tells whether a clause is told of a year that has passed or of a part of a year, and of no day: «У 2024-му повернулися
 * 40», "In the summer of 2024, 40 soldiers came home". News name days.
 */
export const isOfYearPast = (timeline: Begun, sentence: Sentence, clause: Span): boolean =>
  isOfYears(timeline, sentence, clause, ({ year, isPart }) =>
    isPart ? year <= yearOf(timeline.published) : year < yearOf(timeline.published),
  )

/** Tells whether a clause sums up the year of the post: "In 2025, 40 came home", «Цього року з полону повернулися 40». A place in the row of the year is news. */
export const isOfYearOfPost = (timeline: Begun, sentence: Sentence, clause: Span): boolean =>
  !has(sentence, ['greatest', 'first_since']) &&
  isOfYears(
    timeline,
    sentence,
    clause,
    (one) =>
      one.year === yearOf(timeline.published) && !isOfRow(timeline.reading.tokens, sentence, one),
  )

/** Tells whether a sentence names such a year beside what was done, and no day that is news. */
export const mayBeOfYear = ({ reading }: Begun, sentence: Sentence): boolean =>
  !has(sentence, TODAY) &&
  (has(sentence, ['this_year']) || yearsOf(reading).some((one) => isInside(one, sentence)))

const yearOf = (day: string): number => Number(day.slice(0, 4))

const isInside = (one: Span, { from, to }: Span): boolean => one.from >= from && one.to <= to

const isOfYears = (
  { reading, published }: Begun,
  sentence: Sentence,
  clause: Span,
  isWanted: (one: BareYear) => boolean,
): boolean =>
  [...yearsOf(reading), ...thisYearIn(reading, sentence, yearOf(published))].some(
    (one) =>
      isInside(one, sentence) &&
      isWanted(one) &&
      (isInside(one, clause)
        ? isOfDeed(reading.tokens, sentence, clause, one)
        : isOpening(sentence, one)),
  )

/** «цього року», and not «15 травня цього року». */
const thisYearIn = ({ tokens }: Reading, sentence: Sentence, year: number): readonly BareYear[] =>
  hitsIn(sentence, 'this_year').flatMap(({ from, to }) =>
    isThis(tokens[from]) && monthIn(tokens[from - 1]) === null && !isYear(tokens[from + 1])
      ? [{ from, to, year, isPart: false }]
      : [],
  )

const isThis = anyWord('цього цьогоріч поточного у в этого текущего нынешнего this')

/** «У 2024 році, за словами омбудсмана, додому повернулися 40»: the year alone stands before all else. */
const isOpening = (sentence: Sentence, { from, to }: Span): boolean => {
  const [first] = sentence.clauses
  return (
    first !== undefined &&
    from - first.from <= 1 &&
    first.to - to <= MORE_WORDS &&
    !has(sentence, [...DONE, 'captured', 'agreed'], first)
  )
}

const MORE_WORDS = 2

/** It leads to the verb, or stands right behind it or those who came. */
function isOfDeed(
  tokens: readonly Token[],
  sentence: Sentence,
  clause: Span,
  { from, to }: Span,
): boolean {
  if (has(sentence, ['agreed'], { from: from - ACCORD_WORDS, to: to + ACCORD_WORDS })) return false
  const before = { from: clause.from, to: from }
  if (!has(sentence, CAME, before)) {
    const verb = firstOf(sentence, { from: to, to: clause.to })
    return (
      verb !== null &&
      from - clause.from <= LEAD_WORDS &&
      !someToken(tokens, clause.from, from, (token) => isWho(token)) &&
      !has(sentence, ['captured'], { from: to, to: verb })
    )
  }
  return [...CAME, ...PEOPLE].some((idea) => hitsIn(sentence, idea).some((hit) => hit.to === from))
}

const firstOf = (sentence: Sentence, { from, to }: Span): number | null => {
  const found = CAME.flatMap((idea) => hitsIn(sentence, idea))
    .filter((hit) => hit.from >= from && hit.to <= to)
    .map((hit) => hit.from)
  return found.length === 0 ? null : Math.min(...found)
}

const CAME: readonly Idea[] = [
  ...DONE,
  'home',
  'through',
  'exchange',
  'repatriation',
  'captivity',
  'from_russia',
  'from_ukraine',
]
const LEAD_WORDS = 5
const ACCORD_WORDS = 5
const isWho = anyWord('who that which які яких який хто которы{е,й} которых кто')

/** «десятий обмін у 2025 році», "the last swap of 2025" */
const isOfRow = (tokens: readonly Token[], { from, to }: Sentence, span: Span): boolean =>
  someToken(
    tokens,
    Math.max(from, span.from - ROW_WORDS),
    Math.min(to, span.to + ROW_WORDS),
    (token) => (token.kind === 'ordinal' && !isYear(token)) || isOfPlace(token),
  )

const ROW_WORDS = 6
const isOfPlace = anyWord(`
  перш* перв* вперше* уперше* впервые* останн* последн* крайн* чергов* очередн* вдруге* втрет*
  новий* новый*
  first* last* final* second* third* new
`)

/** All years of a text that stand so; most texts name none. */
const yearsOf = onceAText(({ tokens, datable }: Reading): readonly BareYear[] =>
  datable.flatMap((at) => {
    const token = tokens[at]
    if (!isYear(token) || monthIn(tokens[at - 1]) !== null) return []
    const to = isOfYear(tokens[at + 1]) ? at + 2 : at + 1
    const from = beginOf(tokens, at, to)
    if (from === null || isYearOfCapture(tokens, from)) return []
    const isPart = someToken(tokens, from, at, (one) => isSeason(one))
    return [{ from, to, year: token.value, isPart }]
  }),
)

/** Where what is said of the year begins: at its preposition, or at the season; null where neither stands there. */
function beginOf(tokens: readonly Token[], at: number, to: number): number | null {
  let from = at
  while (isOfPeriod(tokens[from - 1])) from -= 1
  if (IN.has(textAt(tokens, from - 1))) {
    const isCourse = isCourseOf(tokens[from - 1])
    return isCourse ? from - 2 : from - 1
  }
  if (from < at && someToken(tokens, from, at, (token) => isSeason(token))) return from
  const isAlone = to - at > 1 && (from === 0 || isStop(tokens[from - 1]))
  return isAlone ? from : null
}

const isYear = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (token.kind === 'number' || token.kind === 'ordinal') &&
  token.value >= FROM &&
  token.value < TO &&
  isOfFourDigits(token)

const FROM = 2014
const TO = 2100
const isOfYear = oneOf(isYearWord, anyWord('рок г р'))
const isStop = anyWord('. ! ? , : ; —')

const IN = new Set(
  'у в во in during throughout протягом упродовж впродовж за течение продовж підсумками итогам of by'.split(
    ' ',
  ),
)
const isCourseOf = anyWord('течение')

const isSeason = anyWord(`
  навесні весною весни весна влітку улітку літом літа літо восени осінню осені осінь взимку узимку зимою зими
  зима весной весны летом лета лето осенью осени осень зимой зимы наприкінці наприкінець початку
  кінці кінця середині половині половина кварталі начале конце середине половине квартале
  spring summer autumn fall winter early late mid beginning end middle
`)
const isSmall = anyWord('the of year start half quarter першій другій первой второй на')
const isOfPeriod = (token: Token | undefined): boolean => isSeason(token) || isSmall(token)
