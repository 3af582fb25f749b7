import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from './bodies.ts'
import { isOfBatch } from '#statement/count/batch-of.ts'
import { isWhich } from '#statement/count/dealt-with.ts'
import type { Findings } from './findings.ts'
import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import type { Pair } from '#statement/side/pair.ts'
import { isOfThisHandover } from './of-this-handover.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Figures } from '#statement/statement.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { someNow } from '#statement/when/told-now.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isOutOf, isYearOfLate, isAmong, isFurther } from '#statement/word/small-words.ts'
import { LATELY } from '#statement/vocabulary/idea-groups.ts'

/**
 * Keeps the bodies that came by the event of a text: no running totals, none that came by mistake. Whom a formula of
 * the event counts came by it, however they are told («50 на 50. Із п'ятдесяти полеглих, яких привезли, …»).
 */
export function newBodies(
  timeline: Timeline,
  bodies: readonly Amount[],
  formulas: readonly Pair[],
): readonly Amount[] {
  const worn = bodies.filter((a) => isWornTotal(timeline, a))
  return bodies.filter(
    (a) =>
      !isSaidWorn(timeline, a, worn) &&
      !isBesideSum(timeline, a) &&
      !isMisdelivered(a) &&
      (!isKnownWhole(timeline, a) ||
        isOfThisHandover(timeline, a) ||
        formulas.some(({ first, second }) => a.value === first || a.value === second)),
  )
}

/** «Серед 1000 тіл, які повернула Росія, …», "60 of the 1,000 handed over": all of them are known already. */
function isKnownWhole(timeline: Timeline, { sentence, span }: Amount): boolean {
  const { tokens } = timeline.reading
  const before = ALL.has(textAt(tokens, span.from - 1)) ? span.from - 2 : span.from - 1
  return (
    isPartOf(tokens, sentence, before) &&
    isFollowedByWhich(timeline.reading, sentence, span) &&
    !has(sentence, LATELY) &&
    datesIn(timeline.dates, sentence).length === 0
  )
}

/** «серед 1000», "60 of the 1,000", «Із 1000 …» as the first word; not "a total of 1,000". */
const isPartOf = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  isAmong(tokens[at]) ||
  (isOutOf(tokens[at]) && (at === clauseAt(sentence, at).from || tokens[at - 1]?.kind === 'number'))

const isFollowedByWhich = (
  { tokens, language }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  [to, to + 1].some((at) => isWhich(tokens[at])) ||
  (language === 'en' && has(sentence, MOVED, { from: to, to: clauseAt(sentence, from).to }))

/** «Россия забрала 201 тело, а отдала более 11 тысяч»: beside so many both are of all days. */
function isBesideSum(timeline: Timeline, { sentence, value, toward, at }: Amount): boolean {
  const { tokens } = timeline.reading
  const most = MOST_BODIES
  const sum = sentence.numbers.find((one) => one !== at && isMore(tokens[one], most))
  return (
    sum !== undefined &&
    !isOfBatch(tokens, sentence, sum) &&
    (toward === 'ru' || value * FAR < (tokens[sum]?.value ?? 0)) &&
    has(sentence, ['gave', 'received']) &&
    !has(sentence, ['today', 'tonight', 'agreed', 'will']) &&
    !has(sentence, ['total', 'total_maybe'], clauseAt(sentence, sum)) &&
    datesIn(timeline.dates, sentence).length === 0
  )
}

const isMore = (token: Token | undefined, most: number): boolean =>
  token?.kind === 'number' && token.value > most && !isYearOfLate(token)

/** Of one side a day's number may stand beside its sum: «1003 тіла, загалом понад 14 тисяч». */
const FAR = 30

const ALL = new Set([
  'the',
  'цих',
  'тих',
  'усіх',
  'всіх',
  'этих',
  'тех',
  'всех',
  'these',
  'those',
  'all',
])

/** Leaves out sums beside the number of one day: «У межах домовленостей повернуто 7057 тіл. Сьогодні — 1245». */
export function withoutSums(timeline: Timeline, bodies: readonly Amount[]): readonly Amount[] {
  const most = MOST_BODIES
  const mayBeOfDay = bodies.filter((a) => a.toward === 'ru' || a.value <= most)
  return mayBeOfDay.some(
    (a) =>
      !a.approximate &&
      !a.part &&
      (isOfDay(timeline, a) || (a.toward === 'ua' && isAboveSums(a, bodies, most))),
  )
    ? mayBeOfDay
    : bodies
}

/** The first sentence counts it, and what is too many for a day stands below. */
const isAboveSums = ({ sentence }: Amount, all: readonly Amount[], most: number): boolean =>
  sentence.place === 0 && all.every((b) => b.value <= most || b.sentence.index > sentence.index)

/** «передала Україні 20 тіл своїх солдатів»: found out later, among those who came before. */
function isMisdelivered({ kinds, sentence, at, toward }: Amount): boolean {
  if (kinds.has('ukrainian') || !(kinds.has('russian') || kinds.has('own'))) return false
  const clause = clauseAt(sentence, at)
  return (
    has(sentence, ['russia'], clause) &&
    (toward === 'ua' || has(sentence, ['to_ukraine'], clause)) &&
    has(sentence, ['gave'], clause) &&
    !has(sentence, ['received', 'in_return', 'to_russia'], clause) &&
    gavesBefore(sentence, clause.from, at) < 2
  )
}

/** «передала Киеву 1000 тел и вернула 38 своих»: the second verb is of another way. */
const gavesBefore = (sentence: Sentence, from: number, at: number): number =>
  new Set(
    sentence.hits
      .filter((hit) => hit.idea === 'gave' && hit.from >= from && hit.to <= at)
      .map((hit) => hit.from),
  ).size

/** «Передано более 11 тысяч тел, принято 201»: what is told first is the sum of all days. */
export function isSummedUp({ timeline, amounts }: Findings): boolean {
  const first = amounts.find((a) => isBodies(a) && a.when === 'now')
  return timeline.basis === 'published' && first?.approximate === true && first.value > MOST_BODIES
}

/** «передала более шести тысяч, получила 78»: so many, and not exactly, are those of all days. */
export const isOverall = ({ amounts }: Findings): boolean =>
  amounts.some((a) => a.approximate && a.value > MOST_BODIES && a.when === 'now')

/**
 * «Тіло журналістки повернуто», "one person's remains came back": a single body by itself comes by no
 * repatriation of its own, unless its sentence names the day.
 */
export const isOneOfOtherDay = (
  { dates, day }: Timeline,
  bodies: readonly Amount[],
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): boolean =>
  ours?.value === 1 &&
  theirs === undefined &&
  bodies.every(
    ({ sentence }) =>
      !has(sentence, LATELY) && !datesIn(dates, sentence).some((date) => date.day === day),
  )

/** What is left beside a running total is a part of it. */
export const isWornOut = (
  timeline: Timeline,
  all: readonly Amount[],
  news: readonly Amount[],
): boolean =>
  all.length > news.length &&
  !news.some((a) => isOfDay(timeline, a) || isCountedOfDay(timeline, a)) &&
  !isBelowNews(timeline, all, news) &&
  Math.max(...all.map(({ value }) => value)) > Math.max(0, ...news.map(({ value }) => value))

/** «Пройшов новий обмін тілами: 1000 — Україні. Від січня віддали вже 13 тисяч»: the lead is news, and so many come in no day. */
const isBelowNews = (
  timeline: Timeline,
  all: readonly Amount[],
  news: readonly Amount[],
): boolean =>
  timeline.reading.sentences.some(
    (s) =>
      s.place < 2 &&
      has(s, ['repatriation']) &&
      someNow(timeline, s, ['happened']) &&
      news.some((a) => a.toward === 'ua' && a.sentence.index - s.index <= 2),
  ) &&
  all.every(
    (a) =>
      news.includes(a) ||
      (a.value > MOST_BODIES && news.every(({ sentence }) => sentence.index < a.sentence.index)),
  )

/** «Сьогодні повернуто 1000 тіл. У межах цих домовленостей уже 7057»: what its own words date is no part. */
const isOfDay = ({ dates, day }: Timeline, { sentence, toward }: Amount): boolean =>
  toward !== 'ru' &&
  (has(sentence, ['today', 'tonight']) || datesIn(dates, sentence).some((one) => one.day === day))

/** «На щиті повернулися 38 героїв. Сьогодні вдалося забрати 38 захисників»: the day's own sentence has the number too. */
const isCountedOfDay = ({ dates, day, reading }: Timeline, { value, toward }: Amount): boolean =>
  toward !== 'ru' &&
  value >= TELLING &&
  reading.sentences.some(
    (s) =>
      (has(s, ['today', 'tonight']) || datesIn(dates, s).some((one) => one.day === day)) &&
      has(s, [...MOVED, 'to_return']) &&
      s.numbers.some((at) => reading.tokens[at]?.value === value),
  )

/** «1212 полеглих уже в Україні», «уже на рідній землі», «уже едут домой» is said of those who came. */
const isInside = ({ tokens }: Reading, sentence: Sentence, { from }: Span): boolean =>
  isOnTheWay(tokens[from + 1]) ||
  isInPlace(tokens[from + 1]) ||
  tokens[from + 1]?.kind === 'ordinal' ||
  sentence.hits.some(
    ({ idea, from: start, to }) => idea === 'returned' && start <= from && to > from + 1,
  )

const isInPlace = anyWord('на в у вдома удома дома on in home back')
const isOnTheWay = anyWord('їдуть прямують везуть едут следуют везут')

/** «вже повернуто 541 полеглого» with no day anywhere is a running total. */
const isWornTotal = ({ basis, dates, reading }: Timeline, { sentence, at }: Amount): boolean =>
  !isAnother(reading, at) &&
  !isFirstOnes(reading.tokens[at - 1]) &&
  !isOfThisOne(sentence, at) &&
  sentence.hits.some((hit) => hit.idea === 'already' && !isInside(reading, sentence, hit)) &&
  !has(sentence, ['today']) &&
  (basis === 'published' || datesIn(dates, sentence).length === 0)

/** «Репатріація відбулася: 909 тіл уже на підконтрольній території» is of the one that took place. */
const isOfThisOne = (sentence: Sentence, at: number): boolean => {
  const before = { from: sentence.from, to: at }
  return (
    has(sentence, ['repatriation'], before) &&
    has(sentence, ['happened'], before) &&
    !has(sentence, ['already', 'total', 'total_maybe'], before)
  )
}

/** "An additional 1,000 have already been transferred" adds to the sum. */
const isAnother = ({ tokens }: Reading, at: number): boolean =>
  someToken(tokens, at - 2, at, isFurther)

/** «Перші 1212 тіл уже передано»: what has just begun is no sum. */
const isFirstOnes = anyWord('перші перших первые первых first')

/** What is worn out in one sentence is so wherever no day stands beside it. */
const isSaidWorn = (timeline: Timeline, amount: Amount, worn: readonly Amount[]): boolean =>
  worn.includes(amount) ||
  (amount.value >= TELLING &&
    worn.some(({ value }) => value === amount.value) &&
    !has(amount.sentence, ['today', 'repatriation', 'happened']) &&
    datesIn(timeline.dates, amount.sentence).length === 0)

/** Below this two equal numbers are chance. */
const TELLING = 5
