import { schedule } from 'node-cron'

/**
 * Runs `tick` by the clock (a cron pattern in UTC, seconds allowed), one at a time, until disposed;
 * disposing waits for the last one. In the zone of Kyiv ticks would stop for an hour in autumn.
 */
export function every(cron: string, tick: () => Promise<void>): AsyncDisposable {
  let running: Promise<void> = Promise.resolve()
  const task = schedule(
    cron,
    async () => {
      running = tick()
      await running
    },
    { noOverlap: true, timezone: 'Etc/UTC' },
  )
  return {
    async [Symbol.asyncDispose]() {
      await task.destroy()
      await running
    },
  }
}
