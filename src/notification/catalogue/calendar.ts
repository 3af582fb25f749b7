import { type CivilDay, wallClock } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'

/** How one language writes days and moments. */
export type Calendar = Readonly<{
  /** 14 серпня 2025 */
  day: (day: CivilDay) => string
  /** 14 серпня */
  dayOfYear: (day: CivilDay) => string
  /** 14–24 серпня 2025; one day where both are the same. */
  days: (from: CivilDay, to: CivilDay) => string
  /** 14 серпня 2025, 14:20 (Київ), by the wall clock of an IANA zone. */
  moment: (at: Instant, zone: string) => string
  /** 14:20 */
  time: (at: Instant, zone: string) => string
}>

/** Builds the calendar of a language; `cities` names the zones that are told by a city. */
export function calendarIn(locale: string, cities: Readonly<Record<string, string>>): Calendar {
  const months = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const dayOfYear = (day: CivilDay): string =>
    months.format(Date.parse(`${day}T00:00:00Z`)).replaceAll(' ', '\u00a0')
  const day = (value: CivilDay): string => `${dayOfYear(value)} ${value.slice(0, 4)}`
  return {
    day,
    dayOfYear,
    days: (from, to) => {
      if (from === to) return day(from)
      if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${day(to)}`
      return `${from.slice(0, 4) === to.slice(0, 4) ? dayOfYear(from) : day(from)} – ${day(to)}`
    },
    moment: (at, zone) =>
      `${day(wallClock(at, zone).day)}, ${timeOn(at, zone)} (${cities[zone] ?? offset(at, zone)})`,
    time: timeOn,
  }
}

const timeOn = (at: Instant, zone: string): string => {
  const { minutes } = wallClock(at, zone)
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** A zone without a city of ours is told as its distance from UTC, which every reader can check. */
function offset(at: Instant, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
  return (
    parts
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.replace('GMT', 'UTC') ?? zone
  )
}
