import { describe, expect, test } from 'vitest'
import { killAgainAndAgain } from '../../faults/kills.ts'
import { ended, endedInSilence, twoInstances } from '../../faults/outages.ts'
import { killedTakingBack } from '../../faults/waves.ts'

const LONG = 90_000

// The others are provoked by `npm run faults`, and in other tests by a clock that is given.
describe.concurrent('the product in a process of its own', () => {
  test(
    'killed at five random moments of broadcasts, loses nothing and repeats only what was on its way',
    { timeout: LONG },
    async () => {
      const { kills, lost, repeats, inFlight } = await killAgainAndAgain(5, 400, Math.random)
      expect(kills).toBe(5)
      expect(lost).toBe(0)
      expect(repeats).toBeLessThanOrEqual(inFlight)
    },
  )

  test('refuses to run twice on one database', { timeout: LONG }, async () => {
    const { code, said } = await twoInstances()
    expect(code).toBe(1)
    expect(said).toContain('another instance runs on it')
  })

  test(
    'told to end in the middle of an alert, ends within ten seconds with all settled',
    { timeout: LONG },
    async () => {
      const { code, ms, unsettled, lost, repeats } = await ended(300)
      expect(code).toBe(0)
      expect(ms).toBeLessThan(10_000)
      expect([unsettled, lost, repeats]).toEqual([0, 0, 0])
    },
  )

  test(
    'told to end while Telegram answers nothing, ends with time to spare, however many it was asked',
    { timeout: LONG },
    async () => {
      // More than may be on their way at once.
      const { code, ms, lost, repeats } = await endedInSilence(300)
      expect(code).toBe(0)
      expect(ms).toBeLessThan(7000)
      expect(lost).toBe(0)
      expect(repeats).toBeLessThanOrEqual(256)
    },
  )

  test(
    'killed while an apology goes out, owes nobody one in the end',
    { timeout: LONG },
    async () => {
      const { kills, lost, repeats, inFlight } = await killedTakingBack(150, 1)
      expect([kills, lost]).toEqual([1, 0])
      expect(repeats).toBeLessThanOrEqual(inFlight)
    },
  )
})
