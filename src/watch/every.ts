import { schedule } from 'node-cron'
import { Lasting } from '#lasting.ts'
import type { Log } from './log.ts'

// A tick that is late or skipped is no fault: what is due is worked out from the database.
const quiet = { info: () => {}, warn: () => {}, debug: () => {} }

/**
 * Runs `tick` by the clock (a cron pattern in UTC, seconds allowed), one at a time, until disposed;
 * disposing waits for the last one. In the zone of Kyiv ticks would stop for an hour in autumn. After a tick
 * that fails the next one comes all the same; a failure that stays the same is logged once an hour.
 */
export function every(
  cron: string,
  tick: () => Promise<void>,
  log?: Pick<Log, 'error' | 'info'>,
): AsyncDisposable {
  let running: Promise<void> = Promise.resolve()
  const lasting = new Lasting()
  const run = async (): Promise<void> => {
    try {
      await tick()
      const over = lasting.over(cron, performance.now())
      if (over !== null) log?.info({ cron, failures: over.times }, 'The clock’s work is done again')
    } catch (error) {
      const times = lasting.again(cron, String(error), performance.now())
      if (times === null) return
      log?.error({ err: error, cron, times }, 'Cannot finish what the clock asked for')
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
