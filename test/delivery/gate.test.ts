import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGate } from '#delivery/gate.ts'

/** When each message leaves if they ask at these moments. */
const departures = (perSecond: number, arrivals: readonly number[]): number[] => {
  const gate = createGate(perSecond)
  return arrivals.map((at) => at + gate.pass(at))
}

describe('createGate()', () => {
  test('lets messages leave evenly: at most 3 in any 100 ms and 26 in any second at 25 a second', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 200 }), (asked) => {
        const left = departures(
          25,
          asked.toSorted((a, b) => a - b),
        )
        for (const start of left) {
          expect(left.filter((at) => at >= start && at < start + 100).length).toBeLessThanOrEqual(3)
          expect(left.filter((at) => at >= start && at < start + 1000).length).toBeLessThanOrEqual(
            26,
          )
        }
      }),
    )
  })

  test('keeps nobody waiting who comes alone', () => {
    expect(departures(25, [0, 1000, 2000])).toEqual([0, 1000, 2000])
  })

  test('keeps a rate that timers cannot, and never sends a clump of it', () => {
    const gate = createGate(1000)
    const left: number[] = []
    // A timer that is up to three milliseconds late.
    for (let now = 0, late = 0; now < 2000; late = (late + 1) % 3) {
      const wait = gate.pass(now)
      if (wait >= 1) now += Math.ceil(wait) + late
      left.push(now)
    }
    expect(left.length).toBeGreaterThan(1900)
    for (const start of left.filter((_, index) => index % 50 === 0)) {
      expect(left.filter((at) => at >= start && at < start + 100).length).toBeLessThanOrEqual(130)
    }
  })

  test('keeps its distance where a timer was very late', () => {
    const gate = createGate(25)
    expect(gate.pass(0)).toBe(0)
    expect(gate.pass(1)).toBe(39)
    // It should have left at 40.
    gate.left(90)
    expect(gate.pass(90)).toBeGreaterThanOrEqual(36)
  })

  test('gives way to an answer that did not wait', () => {
    const gate = createGate(10)
    gate.spend(0)
    expect(gate.pass(0)).toBe(100)
    expect(createGate(Infinity).pass(0)).toBe(0)
  })

  test('keeps nobody waiting for long, however many answers there are', () => {
    const gate = createGate(10)
    for (let answers = 0; answers < 100; answers += 1) gate.spend(0)
    expect(gate.pass(0)).toBeLessThanOrEqual(1100)
  })

  test('stays closed as long as it is told', () => {
    const gate = createGate(10)
    gate.closeUntil(5000)
    expect(gate.pass(1000)).toBe(4000)
    expect(gate.pass(1000)).toBe(4100)
  })

  test.for([0, -1, Number.NaN])('refuses %d messages a second', (perSecond) => {
    expect(() => createGate(perSecond)).toThrow(RangeError)
  })
})
