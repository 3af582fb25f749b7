import { isYearWord } from '#statement/word/times.ts'
import { type CivilDay, addDays, daysBetween, weekdayOfDay } from '#post/civil-day.ts'
import type { Language } from '#statement/statement.ts'
import { isDayAndMonth, isTimeOfDay, mayBeTimeOfDay } from './day-and-month.ts'
import type { Span } from './sentence.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { calendarIn, monthNamed, weekdayNamed } from '#statement/vocabulary/calendar.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isOfFourDigits } from '#statement/word/small-words.ts'

/** A day that a text names, over tokens `from` up to and without `to`. */
export type DateMention = Readonly<{
  from: number
  to: number
  day: CivilDay
  named: 'date' | 'weekday'
  /** The day of the week that the text puts beside the date, 0 = Monday. */
  weekday: number | null
}>

/** Finds where a date may begin: at figures, and at words of the calendar. */
export function datableIn(tokens: readonly Token[], language: Language): number[] {
  const found: number[] = []
  const isOfCalendar = calendarIn(language)
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'word' ? isOfCalendar(token) : isFigure(token)) found.push(at)
  }
  return found
}

const isFigure = ({ kind }: Token): boolean =>
  kind === 'number' || kind === 'ordinal' || kind === 'day'

/** Finds the days named in a text; a date without a year lies in the past of the post. */
export function datesOf({ tokens, datable, language }: Dated, published: CivilDay): DateMention[] {
  const mentions: DateMention[] = []
  let next = 0
  for (const at of datable) {
    const mention = at < next ? null : dateAt(tokens, at, language, published)
    if (mention === null) continue
    mentions.push(mention)
    next = mention.to
  }
  return mentions
}

/** A text whose dates are looked for only where they may begin. */
type Dated = Readonly<{ tokens: readonly Token[]; datable: readonly number[]; language: Language }>

function dateAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  published: CivilDay,
): DateMention | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark' || token.kind === 'break') return null
  if (token.kind === 'day')
    return isDayAndMonth(token)
      ? dayAndMonthAt(tokens, at, published)
      : figuresAt(token.text, at, published)
  const weekday = weekdayOf(token, language)
  if (weekday !== null) return weekdayAt(at, weekday, published)
  if (token.kind === 'word' && monthOf(token, language) === null) return null
  return dayOfMonthAt(tokens, at, language, published)
}

function dayOfMonthAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  published: CivilDay,
): DateMention | null {
  const token = tokens[at]
  if (isDayNumber(token) && textAt(tokens, at + 1) === 'числа')
    return ofThisMonth(token.value, at, published)
  const found = dayThenMonth(tokens, at, language) ?? monthThenDay(tokens, at, language)
  if (found === null) return null
  const last = found.year === null ? lastYearEnd(tokens, found.to) : null
  const year = last === null ? found.year : Number(published.slice(0, 4)) - 1
  const day = civil(year, found.month, found.day, published)
  return day === null ? null : { from: at, to: last ?? found.to, day, named: 'date', weekday: null }
}

/**
 * Finds dates that no calendar has: «31 лютого», "April 31", 14.15.2026. A number above 31 before a month
 * is one only where the month's form asks for a day («45 травня»).
 */
export function impossibleDates({ tokens, datable, language }: Dated, published: CivilDay): Span[] {
  // Every day up to it is one of each month.
  if (!datable.some((at) => tokens[at]?.kind === 'day' || (tokens[at]?.value ?? 0) > LEAST_DAYS))
    return []
  return datable.flatMap((at) => {
    const token = tokens[at]
    if (token?.kind === 'day')
      return isInNoCalendar(token, at, published) ? [{ from: at, to: at + 1 }] : []
    const found = dayThenMonth(tokens, at, language) ?? monthThenDay(tokens, at, language)
    if (found === null)
      return isBeyondMonths(tokens, at, language) ? [{ from: at, to: at + 2 }] : []
    const year = found.year ?? Number(published.slice(0, 4))
    const isOver = found.day > LEAST_DAYS && found.day > daysIn(year, found.month)
    return isOver ? [{ from: at, to: found.to }] : []
  })
}

const isInNoCalendar = (token: Token, at: number, published: CivilDay): boolean =>
  !isDayAndMonth(token) && figuresAt(token.text, at, published) === null

/** No month has fewer days. */
const LEAST_DAYS = 28

const isBeyondMonths = (tokens: readonly Token[], at: number, language: Language): boolean =>
  language !== 'en' &&
  tokens[at]?.kind === 'number' &&
  tokens[at].value > 31 &&
  monthOf(tokens[at + 1], language) !== null

type Found = Readonly<{ day: number; month: number; year: number | null; to: number }>

const monthOf = (token: Token | undefined, language: Language): number | null => {
  if (token?.kind !== 'word') return null
  const month = monthNamed(token, language)
  return month === -1 ? null : month + 1
}

function weekdayOf(token: Token, language: Language): number | null {
  if (token.kind !== 'word') return null
  const day = weekdayNamed(token, language)
  return day === -1 ? null : day
}

const isDayNumber = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (token.kind === 'number' || token.kind === 'ordinal') &&
  Number.isInteger(token.value) &&
  token.value >= 1 &&
  token.value <= 31

function dayThenMonth(
  tokens: readonly Token[],
  at: number,
  language: Language,
  most = MOST_DAYS,
): Found | null {
  const first = tokens[at]
  if (!isDayNumber(first)) return null
  const gap = tokens[at + 1]?.text === 'of' ? 1 : 0
  const month = monthOf(tokens[at + 1 + gap], language)
  if (month === null) return dayRange(tokens, at, language, most - 1)
  // «24 січ. 2025»
  const stop =
    textAt(tokens, at + 2 + gap) === '.' && tokens[at + 3 + gap]?.kind === 'number' ? 1 : 0
  const { year, to } = yearAfter(tokens, at + 2 + gap + stop)
  return { day: first.value, month, year, to: year === null ? at + 2 + gap : to }
}

/** No month has more days; a hostile text may list numbers without end. */
const MOST_DAYS = 31

const RANGE = new Set(['по', 'та', 'і', 'й', 'и', '-', '—', 'до', 'and', 'to', 'або', ','])

/** «5 та 6 березня»: the last day of the range. */
function dayRange(
  tokens: readonly Token[],
  at: number,
  language: Language,
  most: number,
): Found | null {
  if (most === 0) return null
  if (!RANGE.has(tokens[at + 1]?.text ?? '') || !isDayNumber(tokens[at + 2])) return null
  return dayThenMonth(tokens, at + 2, language, most)
}

function monthThenDay(tokens: readonly Token[], at: number, language: Language): Found | null {
  if (language !== 'en') return null
  const month = monthOf(tokens[at], language)
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  const day = tokens[next]
  if (month === null || !isDayNumber(day)) return null
  const comma = tokens[next + 1]?.text === ',' ? 1 : 0
  const { year, to } = yearAfter(tokens, next + 1 + comma)
  return { day: day.value, month, year, to: year === null ? next + 1 : to }
}

/** Where «23 липня минулого року», "23 July last year" ends, from behind its month on. */
function lastYearEnd(tokens: readonly Token[], behind: number): number | null {
  const at = tokens[behind]?.text === 'of' ? behind + 1 : behind
  return isLast(tokens[at]) && isYearWord(tokens[at + 1]) ? at + 2 : null
}

const isLast = anyWord('прошлого минулого last')

const isOfYear = oneOf(isYearWord, anyWord('роки р г'))

function yearAfter(tokens: readonly Token[], at: number): { year: number | null; to: number } {
  const token = tokens[at]
  if (token === undefined || !isYearNumber(token)) return { year: null, to: at }
  return { year: token.value, to: isOfYear(tokens[at + 1]) ? at + 2 : at + 1 }
}

const isYearNumber = (token: Token): boolean =>
  (token.kind === 'number' || token.kind === 'ordinal') &&
  isOfFourDigits(token) &&
  token.value >= 2014 &&
  token.value <= 2099

const CENTURY = 100
const CENTURIES = 2000

/** 24.01.2025, 2025-01-24; of 03/04/2025 either may be the month, and the day nearer to the post is meant. */
function figuresAt(text: string, at: number, published: CivilDay): DateMention | null {
  const [first = 0, second = 0, third = 0] = text.split(PARTED).map(Number)
  const isYearFirst = first > CENTURY
  const year = isYearFirst ? first : third < CENTURY ? third + CENTURIES : third
  const usual = written(year, second, isYearFirst ? third : first)
  const made = text.includes('/') ? nearer(usual, written(year, first, second), published) : usual
  return made === null ? null : { from: at, to: at + 1, day: made, named: 'date', weekday: null }
}

const PARTED = /[./-]/u

/** «24.08»: of this year; where it may be a time of day, it is a date only if it is of these days. */
function dayAndMonthAt(
  tokens: readonly Token[],
  at: number,
  published: CivilDay,
): DateMention | null {
  const [day = 0, month = 0] = textAt(tokens, at).split('.').map(Number)
  const made = civil(null, month, day, published)
  if (made === null || isTimeOfDay(tokens, at)) return null
  const isFar = Math.abs(daysBetween(made, published)) > OF_THESE_DAYS
  if (isFar && mayBeTimeOfDay(tokens, at)) return null
  return { from: at, to: at + 1, day: made, named: 'date', weekday: null }
}

const OF_THESE_DAYS = 3

function nearer(
  one: CivilDay | null,
  other: CivilDay | null,
  published: CivilDay,
): CivilDay | null {
  if (one === null || other === null) return one ?? other
  const isOther = Math.abs(daysBetween(other, published)) < Math.abs(daysBetween(one, published))
  return isOther ? other : one
}

/** «16 числа»: of this month, or of the last one where that day is still to come. */
function ofThisMonth(day: number, at: number, published: CivilDay): DateMention | null {
  const [year = 0, month = 0] = published.split('-').map(Number)
  const here = written(year, month, day)
  const made =
    here !== null && here <= published
      ? here
      : written(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, day)
  return made === null ? null : { from: at, to: at + 2, day: made, named: 'date', weekday: null }
}

/** The last such weekday, the published day among them. */
function weekdayAt(at: number, weekday: number, published: CivilDay): DateMention {
  const back = (weekdayOfDay(published) - weekday + 7) % 7
  return { from: at, to: at + 1, day: addDays(published, -back), named: 'weekday', weekday }
}

/** Without a year the last such day; up to two months ahead is taken for a plan of this year. */
function civil(
  year: number | null,
  month: number,
  day: number,
  published: CivilDay,
): CivilDay | null {
  if (year !== null) return written(year, month, day)
  const here = Number(published.slice(0, 4))
  for (let guess = here + 1; guess >= here - 1; guess -= 1) {
    const one = written(guess, month, day)
    if (one !== null && daysBetween(published, one) <= 60) return one
  }
  return null
}

function written(year: number, month: number, day: number): CivilDay | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

function daysIn(year: number, month: number): number {
  if (month !== FEBRUARY) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

const FEBRUARY = 2
