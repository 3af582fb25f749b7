import { describe, expect, test } from 'vitest'
import { momentOf } from '#post/civil-day.ts'
import { type Instant, instant } from '#post/post.ts'
import type { SourceState } from '#store/sources.ts'
import { dueRecheck, dueSources, intervalMs } from '#watch/schedule.ts'
import { HQ, TASS } from './world.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const kyiv = (hour: number, minute = 0): Instant => momentOf('2025-08-19', hour * 60 + minute)

const fresh: SourceState = {
  channel: 'Koord_shtab',
  channelId: 1,
  newest: 9,
  firstNewest: 9,
  renderedAt: null,
  readAt: kyiv(12),
  failingSince: null,
  failingReason: null,
  failingDetail: null,
  failures: 0,
  toldReason: null,
  polledAt: null,
  recheckedAt: null,
  deepRecheckedAt: null,
  announcedAt: null,
  backfilledAt: kyiv(0),
  bottomSeenAt: kyiv(0),
  silentAfterMs: HOUR,
  readWithinMs: null,
}
const state = (given: Partial<SourceState>): SourceState => ({ ...fresh, ...given })

describe('intervalMs()', () => {
  test.for([
    ['Headquarters at 11:59', HQ, {}, kyiv(11, 59), 120],
    ['Headquarters at 12:00', HQ, {}, kyiv(12), 25],
    ['Headquarters at 20:59', HQ, {}, kyiv(20, 59), 25],
    ['Headquarters at 21:00', HQ, {}, kyiv(21), 120],
    ['Headquarters in the night after an event', HQ, { announcedAt: kyiv(4) }, kyiv(23), 25],
    [
      'Headquarters a day after an event',
      HQ,
      { announcedAt: instant(kyiv(4) - 24 * HOUR) },
      kyiv(4),
      120,
    ],
    ['a source of claims at noon', TASS, {}, kyiv(12), 300],
    ['Headquarters after one failure', HQ, { failures: 1 }, kyiv(12), 25],
    ['Headquarters after three failures at noon', HQ, { failures: 3 }, kyiv(12), 60],
    ['Headquarters after two failures at night', HQ, { failures: 2 }, kyiv(22), 240],
    ['Headquarters after many failures at night', HQ, { failures: 40 }, kyiv(22), 300],
    ['a source of claims after many failures', TASS, { failures: 40 }, kyiv(12), 300],
  ] as const)('%s', ([, source, difference, now, seconds]) => {
    expect(intervalMs(source, state(difference), now)).toBe(seconds * 1000)
  })

  test('follows the clock in Kyiv in winter too', () => {
    expect(intervalMs(HQ, fresh, momentOf('2026-01-15', 12 * 60))).toBe(25_000)
    expect(intervalMs(HQ, fresh, momentOf('2026-01-15', 12 * 60 - 1))).toBe(120_000)
  })
})

const at = (polledAt: Instant | null): Parameters<typeof dueSources>[0] => [
  { source: HQ, state: state({ polledAt }) },
  { source: TASS, state: state({ polledAt: kyiv(12) }) },
]

describe('dueSources()', () => {
  test('picks who waited long enough: Headquarters after twenty to twenty-five seconds, looked at every five', () => {
    expect(dueSources(at(null), kyiv(12), 0)).toEqual([HQ])
    const handles = (seconds: number, chance: number): string[] =>
      dueSources(at(kyiv(13)), instant(kyiv(13) + seconds * 1000), chance)
        .map(({ handle }) => handle)
        .filter((handle) => handle === HQ.handle)
    expect([handles(19, 1), handles(20, 1)]).toEqual([[], [HQ.handle]])
    expect([handles(24, 0), handles(25, 0)]).toEqual([[], [HQ.handle]])
  })

  test('is not stopped by a clock that was set back', () => {
    expect(dueSources(at(kyiv(14)), kyiv(13), 0)).toContain(HQ)
  })
})

describe('dueRecheck()', () => {
  test.for([
    ['a hundred posts when that was never done', {}, 'hundred'],
    ['a hundred posts a day later', { deepRecheckedAt: instant(kyiv(14) - 24 * HOUR) }, 'hundred'],
    ['three pages an hour later', { deepRecheckedAt: kyiv(10), recheckedAt: kyiv(13) }, 'pages'],
    ['nothing before', { deepRecheckedAt: kyiv(10), recheckedAt: kyiv(13, 1) }, null],
    [
      'the day, within an hour of an event',
      { deepRecheckedAt: kyiv(10), recheckedAt: kyiv(13, 55), announcedAt: kyiv(13, 1) },
      'day',
    ],
    [
      'not the day twice in five minutes',
      { deepRecheckedAt: kyiv(10), recheckedAt: kyiv(13, 56), announcedAt: kyiv(13, 1) },
      null,
    ],
    [
      'not the day later than an hour',
      { deepRecheckedAt: kyiv(10), recheckedAt: kyiv(13, 50), announcedAt: kyiv(13) },
      null,
    ],
    ['nothing while the source fails', { failingSince: kyiv(13) }, null],
    ['nothing before the history is read', { backfilledAt: null }, null],
    [
      'the day before the history is read',
      { backfilledAt: null, announcedAt: kyiv(13, 30) },
      'day',
    ],
  ] as const)('%s', ([, difference, which]) => {
    expect(dueRecheck(state(difference), kyiv(14))).toBe(which)
  })
})
