import { isAnd } from '#statement/word/small-words.ts'
import { isThanOrAs } from '#statement/word/quantities.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isOfPause } from './of-pause.ts'
import { startBehindOther } from '#statement/sentence/after-other.ts'
import { isLikenedDay } from './likened.ts'
import { datesIn, holdsDate, type Timeline } from './timeline.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { oneOf } from '#statement/word/word.ts'

/** Tells whether a sentence holds a date or a word for a day. */
export const namesDay = ({ dates }: Timeline, sentence: Sentence): boolean =>
  has(sentence, DAYS) || holdsDate(dates, sentence)

/** Tells what the nearest date says of a place in a clause; null where there is none. */
export function datedAt(
  timeline: Timeline,
  sentence: Sentence,
  at: number,
  clause: Span,
): 'now' | 'recalled' | 'planned' | null {
  if (has(sentence, ['yesterday'])) {
    if (isSetAgainst(timeline, sentence, at, clause)) return 'now'
    if (isYesterday(timeline, sentence, clause)) return 'recalled'
  }
  if (isOfToday(timeline, sentence, at, clause)) return 'now'
  const day = dayFor(timeline, sentence, at, clause)
  if (day === null) return has(sentence, TODAY) ? 'now' : null
  if (day > timeline.published) return 'planned'
  if (day === timeline.day) return 'now'
  return day < timeline.day ? 'recalled' : null
}

const isOfToday = (timeline: Timeline, sentence: Sentence, at: number, clause: Span): boolean =>
  has(sentence, TODAY, clause) || isSumOfToday(timeline, sentence, at, clause)

/** «Накануне обменяли по 200, сегодня — по 300»: the last word for a day before the place is of today. */
function isSetAgainst(timeline: Timeline, sentence: Sentence, at: number, clause: Span): boolean {
  if (isDatedBehind(timeline, sentence, at)) return true
  const words = sentence.hits.filter(({ idea, from }) => DAYS.includes(idea) && from < clause.to)
  const last = words.findLast(({ from }) => from <= Math.max(at, clause.from)) ?? words.at(-1)
  return (
    last !== undefined &&
    last.idea !== 'yesterday' &&
    words.some(({ idea, to }) => idea === 'yesterday' && to <= last.from) &&
    !has(sentence, ['yesterday'], { from: last.to, to: clause.to })
  )
}

/** «Не встигли розповісти про вчорашніх, як 14 вересня вдома ще 103»: the date of the news stands nearer. */
const isDatedBehind = ({ dates, day }: Timeline, sentence: Sentence, at: number): boolean => {
  const last = hitsIn(sentence, 'yesterday').findLast(({ to }) => to <= at)
  return (
    last !== undefined &&
    datesIn(dates, { from: last.to, to: at }).some((date) => date.to <= at && date.day === day)
  )
}

/** «Сьогоднішню провів Штаб, який діє від 12 вересня, і назвав підсумок: 94»: the day of an aside is not that of the sum. */
const isSumOfToday = ({ dates }: Timeline, sentence: Sentence, at: number, clause: Span): boolean =>
  has(sentence, TODAY, { from: sentence.from, to: sentence.from + 1 }) &&
  has(sentence, ['these_figures'], { from: sentence.from, to: at }) &&
  datesIn(dates, { from: clause.from, to: clause.to }).length === 0

/** Words for the day of the news. */
export const TODAY: readonly Idea[] = ['today', 'tonight']
const DAYS: readonly Idea[] = [...TODAY, 'yesterday']

/** «390 уже вдома; у суботу чекаємо продовження»: the weekday is that of what is still to come. */
const isAhead = (sentence: Sentence, clause: Span, { named, from, to }: DateMention): boolean =>
  named === 'weekday' && from >= clause.to && has(sentence, ['will'], { from: to, to: sentence.to })

/** The date of the clause, else the one before the place, else one behind it that dates no other number. */
function dayFor(timeline: Timeline, sentence: Sentence, at: number, clause: Span): string | null {
  const news = startBehindOther(timeline.reading.tokens, sentence)
  const inside = datesIn(timeline.dates, at < news ? sentence : { ...sentence, from: news }).filter(
    (mention) =>
      (mention.from < at ||
        !(
          isLikenedDay(timeline.reading, sentence, mention) || isAhead(sentence, clause, mention)
        )) &&
      (mention.from > at || !isOfPause(timeline.reading.tokens, sentence, mention)),
  )
  if (inside.length === 0) return null
  const own = datesIn(inside, clause)
  const date =
    (own.length > 1 && isNumber(timeline, at)
      ? own.findLast((mention) => isRightBefore(mention, at))
      : undefined) ??
    own.at(-1) ??
    inside.findLast(({ to }) => to <= at) ??
    inside.find((mention) => mention.from > at && !isOfOther(timeline, sentence, at, mention))
  return date?.day ?? null
}

/** «13 сентября 49 на 49 и 14 сентября 103 на 103»: each of two in one clause has the date right before it. */
const isRightBefore = ({ to }: Span, at: number): boolean => to <= at && at - to <= BEFORE_WORDS

const isNumber = ({ reading: { tokens } }: Timeline, at: number): boolean =>
  tokens[at]?.kind === 'number'

/** «1 червня — 10 на 10» */
const BEFORE_WORDS = 3

/** «Сьогодні повернулися 100, а 1 грудня …»: what was told of today is not of that date. */
const isOfOther = (timeline: Timeline, sentence: Sentence, at: number, date: Span): boolean =>
  has(sentence, TODAY, { from: sentence.from, to: at }) || isOfOtherCount(timeline, sentence, date)

/** «повернулися 300; разом із 200, що приїхали в четвер, це …» dates the 200. */
function isOfOtherCount({ reading, dates }: Timeline, sentence: Sentence, date: Span): boolean {
  const { from, to } = clauseAt(sentence, date.from)
  for (let at = from; at < to; at += 1)
    if (reading.tokens[at]?.kind === 'number' && !dates.some((d) => d.from <= at && at < d.to))
      return true
  return false
}

/** «учора» in a post about today; «як і напередодні» and «на 4 більше, ніж учора» only liken the two. */
const isYesterday = (
  { day, today, reading }: Timeline,
  sentence: Sentence,
  clause: Span,
): boolean =>
  day === today &&
  hitsIn(sentence, 'yesterday').some(
    ({ from, to }) =>
      to <= clause.to &&
      !isLike(reading.tokens[from - 1]) &&
      !isInBrackets(reading.tokens, { from: sentence.from, to: from }, clause) &&
      !isOfAgreement(sentence, clauseAt(sentence, from), clause),
  )

/** «Другий обмін за два дні (вчора були 49), а за рахунком 57-й»: what brackets set in dates nothing behind them. */
const isInBrackets = (tokens: readonly Token[], before: Span, clause: Span): boolean =>
  someToken(tokens, before.from, before.to, isOpening) &&
  someToken(tokens, before.to, clause.from, isClosing)

const isOpening = anyWord('(')
const isClosing = anyWord(')')

/** «Обмен, о котором накануне договорились, состоялся»: yesterday it was agreed. */
const isOfAgreement = (sentence: Sentence, aside: Span, clause: Span): boolean =>
  aside.from !== clause.from && has(sentence, ['agreed'], aside) && !has(sentence, MOVES, aside)

const MOVES: readonly Idea[] = ['returned', 'gave', 'received', 'exchanged', 'happened']

const isLike = oneOf(isThanOrAs, isAnd)
