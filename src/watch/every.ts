import { schedule } from 'node-cron'
import type { Log } from './log.ts'

// A tick that is late or skipped is no fault: what is due is worked out from the database.
const quiet = { info: () => {}, warn: () => {}, debug: () => {} }

/**
 * Runs `tick` by the clock (a cron pattern in UTC, seconds allowed), one at a time, until disposed;
 * disposing waits for the last one. In the zone of Kyiv ticks would stop for an hour in autumn. A tick
 * that fails is logged, and the next one comes all the same.
 */
export function every(
  cron: string,
  tick: () => Promise<void>,
  log?: Pick<Log, 'error'>,
): AsyncDisposable {
  let running: Promise<void> = Promise.resolve()
  const run = async (): Promise<void> => {
    try {
      await tick()
    } catch (error) {
      log?.error({ err: error, cron }, 'Cannot finish what the clock asked for')
    }
  }
  const task = schedule(
    cron,
    async () => {
      running = run()
      await running
    },
    {
      noOverlap: true,
      timezone: 'Etc/UTC',
      suppressMissedWarning: true,
      logger: { ...quiet, error: (message) => log?.error({ cron, err: message }, 'Clock failed') },
    },
  )
  return {
    async [Symbol.asyncDispose]() {
      await task.destroy()
      await running
    },
  }
}
