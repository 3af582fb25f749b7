import type { CivilDay } from '#post/civil-day.ts'

export type Days = Readonly<{ first: CivilDay; last: CivilDay }>

const DATE = /^(?<year>\d{4})-(?<from>\d\d)(?:\/(?<to>\d\d))?-(?<day>[\d?]{2})$/u

/**
 * Reads the day of a history row: `2025-08-19`; `2022-06-??` and `2026-01-1?` are ranges, and
 * `2022-06/07-??` spans two months. Null where there is no day to read.
 */
export function readDays(date: string): Days | null {
  const { year = '', from = '', to = from, day = '' } = DATE.exec(date)?.groups ?? {}
  if (year === '') return null
  const [first, last] = daysOfMonth(
    day,
    new Date(Date.UTC(Number(year), Number(to), 0)).getUTCDate(),
  )
  return { first: `${year}-${from}-${first}`, last: `${year}-${to}-${last}` }
}

/** `??` is the whole month, `1?` its second ten days, cut at the month's end. */
function daysOfMonth(day: string, end: number): [first: string, last: string] {
  if (!day.includes('?')) return [day, day]
  const tens = day.slice(0, 1)
  if (tens === '?') return ['01', String(end)]
  return [
    tens === '0' ? '01' : `${tens}0`,
    String(Math.min(end, Number(`${tens}9`))).padStart(2, '0'),
  ]
}
