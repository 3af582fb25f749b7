import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  kyivDay,
  momentOf,
  wallClock,
  weekdayOfDay,
} from '#post/civil-day.ts'
import { instant } from '#post/post.ts'

const at = (iso: string) => instant(Date.parse(iso))

const DAY_MS = 86_400_000
const iso = (date: Date): string => date.toISOString().slice(0, 10)

const moment = (day: string, minutes: number): string =>
  new Date(momentOf(day, minutes, 'Europe/Kyiv')).toISOString()

describe('the calendar', () => {
  test.for([
    ['2025-08-19T20:59:59Z', '2025-08-19'],
    ['2025-08-19T21:00:00Z', '2025-08-20'],
    ['2025-12-19T21:59:59Z', '2025-12-19'],
    ['2025-12-19T22:00:00Z', '2025-12-20'],
  ] as const)('in Kyiv it is at %s the day %s', ([when, day]) => {
    expect(kyivDay(at(when))).toBe(day)
  })

  test('counts days over the end of a year and a leap day', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2025-08-20', '2025-08-19')).toBe(-1)
  })

  test('counts as the calendar of the machine does, from 1999 to 2101', () => {
    const first = Date.UTC(1999, 0, 1)
    const wrong = Array.from({ length: 102 * 366 }, (_, days) => days).filter((days) => {
      const date = new Date(first + days * DAY_MS)
      const day = iso(date)
      return (
        daysBetween('1999-01-01', day) !== days ||
        addDays('1999-01-01', days) !== day ||
        addDays(day, -days) !== '1999-01-01' ||
        addDays(day, 1) !== iso(new Date(date.getTime() + DAY_MS)) ||
        weekdayOfDay(day) !== (date.getUTCDay() + 6) % 7
      )
    })
    expect(wrong).toEqual([])
  })

  test('reads the wall clock of a zone, midnight as zero', () => {
    expect(wallClock(at('2025-08-19T21:00:05Z'))).toEqual({
      day: '2025-08-20',
      minutes: 0,
      seconds: 5,
    })
  })

  test('refuses a zone that does not exist', () => {
    expect(() => wallClock(at('2025-08-19T21:00:00Z'), 'Europe/Nowhere')).toThrow(RangeError)
  })
})

describe('momentOf()', () => {
  test('finds a time of day in summer and in winter', () => {
    expect(moment('2025-08-20', 8 * 60)).toBe('2025-08-20T05:00:00.000Z')
    expect(moment('2025-12-20', 8 * 60)).toBe('2025-12-20T06:00:00.000Z')
  })

  test('takes the first of the two when an hour comes twice in autumn', () => {
    expect(moment('2026-10-25', 3 * 60 + 30)).toBe('2026-10-25T00:30:00.000Z')
  })

  test('takes the first moment after the gap when an hour is skipped in spring', () => {
    expect(moment('2026-03-29', 3 * 60 + 30)).toBe('2026-03-29T01:00:00.000Z')
  })

  test.for(['Pacific/Auckland', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati'])(
    'shows that time on the wall in %s',
    (zone) => {
      expect(wallClock(momentOf('2025-08-20', 8 * 60, zone), zone)).toEqual({
        day: '2025-08-20',
        minutes: 480,
        seconds: 0,
      })
    },
  )
})
