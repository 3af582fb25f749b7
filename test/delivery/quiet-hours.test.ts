import { describe, expect, test } from 'vitest'
import { afterQuietHours, BODIES_AT_FIRST } from '#delivery/quiet-hours.ts'
import { instant } from '#post/post.ts'

const at = (iso: string) => instant(Date.parse(iso))
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
})
