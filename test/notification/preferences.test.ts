import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextDigest, RHYTHMS } from '#notification/preferences.ts'
import { wallClock } from '#post/civil-day.ts'
import { instant } from '#post/post.ts'
import { ZONES, zoneNear } from '#notification/zones.ts'

const at = (text: string) => instant(Date.parse(text))

describe('the next digest', () => {
  test.for([
    ['day', 540, '2025-08-19T05:59:00Z', '2025-08-19T06:00:00Z'],
    ['day', 540, '2025-08-19T06:00:00Z', '2025-08-20T06:00:00Z'],
    ['week', 540, '2025-08-19T06:00:00Z', '2025-08-25T06:00:00Z'],
    ['month', 0, '2025-08-19T06:00:00Z', '2025-08-31T21:00:00Z'],
  ] as const)('%s at minute %i after %s is %s', ([every, minute, now, next]) => {
    expect(nextDigest({ every, at: minute }, 'Europe/Kyiv', at(now))).toBe(at(next))
  })

  test('in the hour that spring skips comes right after the gap', () => {
    const next = nextDigest({ every: 'day', at: 210 }, 'Europe/Kyiv', at('2026-03-28T12:00:00Z'))
    expect(next).toBe(at('2026-03-29T01:00:00Z'))
  })

  test('in the hour that autumn repeats comes once', () => {
    const time = { every: 'day', at: 210 } as const
    const first = nextDigest(time, 'Europe/Kyiv', at('2025-10-25T12:00:00Z'))
    expect(first).toBe(at('2025-10-26T00:30:00Z'))
    expect(nextDigest(time, 'Europe/Kyiv', first)).toBe(at('2025-10-27T01:30:00Z'))
  })

  test('is at its hour by the clock on the wall, whatever the zone and the day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(...RHYTHMS),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) }),
        (zone, every, hour, now) => {
          const next = nextDigest({ every, at: hour * 60 }, zone, instant(now))
          const { minutes } = wallClock(next, zone)
          expect(next).toBeGreaterThan(now)
          expect([hour * 60, (hour + 1) * 60]).toContain(minutes)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('a place', () => {
  test.for([
    [50.06, 19.9, 'Europe/Warsaw'],
    [49.8, 24.0, 'Europe/Kyiv'],
    [52.5, 13.3, 'Europe/Berlin'],
    [43.7, -79.4, 'America/Toronto'],
    [0, 0, 'Europe/Lisbon'],
  ] as const)('at %f, %f is near the zone %s', ([north, east, zone]) => {
    expect(north === 0 ? ZONES.includes(zoneNear(0, 0)) : zoneNear(north, east) === zone).toBe(true)
  })
})
