import { describe, expect, test } from 'vitest'
import { judge, type Sample } from '../../soak/sample.ts'
import { soak } from '../../soak/soak.ts'

const CHATS = 150

describe('a run', () => {
  test('of a few seconds with faults, edits and people who ask leaves nothing unsent and ends cleanly', async () => {
    const { verdicts, samples } = await soak({ seconds: 4, chats: CHATS, note: () => {} })
    // Memory and handles are judged by longer runs: this one is hardly over its first third.
    const kept = verdicts.filter(({ what }) => /^(?:messages|exit code|journal)/u.test(what))
    expect(kept.map(({ ok, value }) => (ok ? 'held' : value))).toEqual(['held', 'held', 'held'])
    // How many more messages go out in four seconds is the machine's matter: every chat was written to.
    expect(samples.at(-1)?.sent).toBeGreaterThanOrEqual(CHATS)
  }, 90_000)
})

const steady: Sample = {
  at: 0,
  heapMb: 60,
  residentMb: 150,
  handles: 40,
  walMb: 4,
  due: 0,
  sent: 0,
}

const run = (part: (nth: number) => Partial<Sample>): Sample[] =>
  Array.from({ length: 30 }, (_, nth) => ({ ...steady, ...part(nth) }))

const broken = (samples: readonly Sample[]): string[] =>
  judge(samples).flatMap(({ ok, what }) => (ok ? [] : [what]))

describe('judge()', () => {
  test('takes a heap that goes up and down for what it is', () => {
    expect(broken(run((nth) => ({ heapMb: 60 + (nth % 5) * 20 })))).toEqual([])
  })

  test('finds memory that only grows', () => {
    expect(broken(run((nth) => ({ heapMb: 60 + nth * 4 })))).toEqual(['heap after collection, MB'])
  })

  test('finds handles that are left open', () => {
    expect(broken(run((nth) => ({ handles: 40 + nth * 4 })))).toEqual(['open handles'])
  })

  test('takes connections that come and go with what is in flight for what they are', () => {
    expect(broken(run((nth) => ({ handles: nth > 15 && nth % 5 > 0 ? 160 : 90 })))).toEqual([])
  })

  test('finds a journal that grew, even once', () => {
    expect(broken(run((nth) => ({ walMb: nth === 7 ? 70 : 4 })))).toEqual(['journal at most, MB'])
  })
})
