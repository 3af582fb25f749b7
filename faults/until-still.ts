import { setTimeout as wait } from 'node:timers/promises'

const LOOKS_ALIKE = 3

/**
 * Waits until a count has stayed the same for three looks in a row: a loaded machine hands over late what was
 * on its way, so no fixed time will do.
 */
export async function untilStill(count: () => number, lookMs: number): Promise<void> {
  let last = count()
  for (let alike = 0; alike < LOOKS_ALIKE;) {
    // oxlint-disable-next-line no-await-in-loop -- looks again and again
    await wait(lookMs)
    const now = count()
    alike = now === last ? alike + 1 : 0
    last = now
  }
}
