import { expect, test } from 'vitest'
import { untilStill } from '../../faults/until-still.ts'

test('what arrives late is waited for, until nothing more comes', async () => {
  const arrived = [1, 1, 2, 2, 2, 5]
  let looks = 0
  await untilStill(() => arrived[Math.min(looks++, arrived.length - 1)] ?? 0, 1)
  expect(looks).toBe(arrived.length + 3)
})
