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
