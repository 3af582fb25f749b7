import { describe, expect, test } from 'vitest'
import { afterQuietHours, BODIES_AT_FIRST } from '#delivery/quiet-hours.ts'
import { instant } from '#post/post.ts'

const at = (iso: string) => instant(Date.parse(iso))
const ZONES = ['Europe/Kyiv', 'America/Toronto', 'Europe/London', 'Australia/Lord_Howe']
const kyiv = (iso: string): string =>
  new Date(afterQuietHours(at(iso), BODIES_AT_FIRST, 'Europe/Kyiv')).toISOString()

describe('afterQuietHours()', () => {
  test('lets a message of the day go at once', () => {
    expect(kyiv('2025-08-19T11:00:00Z')).toBe('2025-08-19T11:00:00.000Z')
  })

  test('holds a message of the evening until eight the next morning in Kyiv', () => {
    expect(kyiv('2025-08-19T18:00:00Z')).toBe('2025-08-20T05:00:00.000Z')
  })

  test('holds a message of the night until eight the same morning', () => {
    expect(kyiv('2025-08-19T23:30:00Z')).toBe('2025-08-20T05:00:00.000Z')
  })

  test('ends at eight sharp', () => {
    expect(kyiv('2025-08-20T04:59:59Z')).toBe('2025-08-20T05:00:00.000Z')
    expect(kyiv('2025-08-20T05:00:00Z')).toBe('2025-08-20T05:00:00.000Z')
  })

  test('ends at eight by the wall clock in the night when summer time begins', () => {
    expect(kyiv('2026-03-28T20:00:00Z')).toBe('2026-03-29T05:00:00.000Z')
  })

  test('ends at eight by the wall clock in the night when summer time ends', () => {
    expect(kyiv('2026-10-24T20:00:00Z')).toBe('2026-10-25T06:00:00.000Z')
  })

  test("follows the reader's own zone", () => {
    expect(
      new Date(
        afterQuietHours(at('2025-08-19T20:00:00Z'), BODIES_AT_FIRST, 'America/Toronto'),
      ).toISOString(),
    ).toBe('2025-08-19T20:00:00.000Z')
  })

  test('knows quiet hours within one day', () => {
    const siesta = { from: 13 * 60, to: 15 * 60 }
    expect(
      new Date(afterQuietHours(at('2025-08-19T11:00:00Z'), siesta, 'Europe/Kyiv')).toISOString(),
    ).toBe('2025-08-19T12:00:00.000Z')
  })

  test('in an hour that a day leaves out or has twice end once, and hold nobody again', () => {
    const untilHalfPastThree = { from: 22 * 60, to: 3 * 60 + 30 }
    const ended = (iso: string): string =>
      new Date(afterQuietHours(at(iso), untilHalfPastThree, 'Europe/Kyiv')).toISOString()
    expect(ended('2026-03-28T23:00:00Z')).toMatch(/^2026-03-29T01:[03]0:00.000Z$/u)
    expect(ended('2026-10-24T23:00:00Z')).toBe('2026-10-25T00:30:00.000Z')
    expect(ended('2026-10-25T01:10:00Z')).toBe('2026-10-25T01:10:00.000Z')
  })

  test.for(['2026-03-28T12:00:00Z', '2026-10-24T12:00:00Z'])(
    'hold back no more than a day, and not twice, on the days from %s',
    (from) => {
      const moments = Array.from({ length: 192 }, (_, step) =>
        instant(Date.parse(from) + step * 900_000),
      )
      const wrong = ZONES.flatMap((zone) =>
        Array.from({ length: 24 }, (_, hour) => hour).flatMap((hour) =>
          moments.filter((now) => {
            const hours = { from: hour * 60, to: ((hour + 9) % 24) * 60 + 15 }
            const end = afterQuietHours(now, hours, zone)
            return end < now || end > now + 86_400_000 || afterQuietHours(end, hours, zone) !== end
          }),
        ),
      )
      expect(wrong).toEqual([])
    },
  )
})
