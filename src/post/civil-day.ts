import { type Instant, instant } from './post.ts'

/** A day of the calendar, `YYYY-MM-DD`; without other word the day in Kyiv. */
export type CivilDay = string

const KYIV = 'Europe/Kyiv'
const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, format)
  return format
}

/** What a clock on the wall of `zone` shows; `minutes` counts from midnight. */
export type WallClock = Readonly<{ day: CivilDay; minutes: number; seconds: number }>

/** Reads the wall clock of an IANA zone (Kyiv unless named); throws RangeError for an unknown zone. */
export function wallClock(at: Instant, zone: string = KYIV): WallClock {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    minutes: Number(parts['hour']) * 60 + Number(parts['minute']),
    seconds: Number(parts['second']),
  }
}

/** The day in Kyiv at a moment. */
export const kyivDay = (at: Instant): CivilDay => wallClock(at).day

/** The day `days` after `day` (before it when negative). */
export function addDays(day: CivilDay, days: number): CivilDay {
  if (days === 0) return day
  const date = Number(day.slice(8)) + days
  // Within the days that every month has, nothing but the last two figures changes.
  if (date >= 1 && date <= SHORTEST_MONTH) return day.slice(0, 8) + String(date).padStart(2, '0')
  return new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10)
}

const SHORTEST_MONTH = 28

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDay, to: CivilDay): number => dayNumber(to) - dayNumber(from)

/** The place of a day in the week, 0 for Monday. */
export const weekdayOfDay = (day: CivilDay): number =>
  (((dayNumber(day) + THURSDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK

const DAYS_OF_WEEK = 7
/** What 1 January 1970 was. */
const THURSDAY = 3

const DAY_MS = 86_400_000

/** The days since 1 January 1970. Counted by hand, for dates are slow and every post asks for dozens. */
function dayNumber(day: CivilDay): number {
  const month = figuresAt(day, 5, 7)
  // A year that begins in March ends with its leap day.
  const year = figuresAt(day, 0, 4) - (month > 2 ? 0 : 1)
  const monthsOfMarch = month > 2 ? month - 3 : month + 9
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  const before = Math.floor((153 * monthsOfMarch + 2) / 5)
  return year * 365 + leaps + before + figuresAt(day, 8, 10) - DAYS_UNTIL_1970
}

/** From 1 March of the year 0 (the day before it is day 0) to 1 January 1970. */
const DAYS_UNTIL_1970 = 719_469

function figuresAt(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO
  return value
}

const ZERO = 0x30

/**
 * The first moment at which the wall clock of `zone` shows `minutes` on `day`. Where the clocks skip
 * that hour in spring, the first moment after the gap.
 */
export function momentOf(day: CivilDay, minutes: number, zone: string = KYIV): Instant {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000
  const [before, after] = [instant(wanted - 86_400_000), instant(wanted + 86_400_000)] as const
  const candidates = [offsetAt(before, zone), offsetAt(after, zone)]
    .map((offset) => instant(wanted - offset))
    .filter((moment) => shownAt(moment, zone) === wanted)
  return candidates.length > 0
    ? instant(Math.min(...candidates))
    : changeOfClock(before, after, zone)
}

/** The moment between two at which the clock of a zone is changed, to the millisecond. */
function changeOfClock(from: Instant, to: Instant, zone: string): Instant {
  const old = offsetAt(from, zone)
  let [low, high]: [number, number] = [from, to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(instant(middle), zone) === old) low = middle
    else high = middle
  }
  return instant(high)
}

/** The wall clock written as if it were UTC, so that two of them can be compared. */
function shownAt(at: Instant, zone: string): number {
  const { day, minutes, seconds } = wallClock(at, zone)
  return Date.parse(`${day}T00:00:00Z`) + minutes * 60_000 + seconds * 1000
}

const offsetAt = (at: Instant, zone: string): number =>
  shownAt(at, zone) - Math.floor(at / 1000) * 1000
