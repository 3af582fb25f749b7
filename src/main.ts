import { setTimeout as wait } from 'node:timers/promises'
import { honourProxy } from '#source/proxy.ts'
import { keepFilesPrivate } from '#store/private-files.ts'
import { readConfigToRun } from './config.ts'
import { hideToken, withoutTokens } from './discreet.ts'
import { createLog } from './log.ts'
import { run } from './run.ts'

keepFilesPrivate()

/** A container is killed after thirty seconds; what is not settled by then is sent again at the next start. */
const ENDS_WITHIN_MS = 8000
/** So long a call that nobody waits for any more may keep the process. */
const LINGERS_MS = 500

/** Ends the process unless it has ended by itself by then. */
const endWithin = (ms: number): void => {
  setTimeout(() => {
    // An outage of Telegram must not hold up the end.
    process.exit()
  }, ms).unref()
}

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stop.abort()
    endWithin(ENDS_WITHIN_MS)
  })
}

try {
  // oxlint-disable-next-line node/no-process-env -- the one place that reads the environment
  const { env } = process
  const config = readConfigToRun(env)
  if (config.telegram !== null) hideToken(config.telegram.token)
  honourProxy(env)
  await run({
    config,
    log: createLog(config.logLevel),
    signal: stop.signal,
    realNow: () => Date.now(),
    steady: () => performance.now(),
    sleep: async (ms, signal) => {
      await wait(ms, undefined, { signal }).catch(() => {})
    },
    say: (line) => {
      process.stdout.write(`${line}\n`)
    },
    random: () => Math.random(),
    show: (text) => {
      process.stderr.write(text)
    },
    isTerminal: process.stderr.isTTY,
  })
} catch (error) {
  if (!stop.signal.aborted) {
    process.stderr.write(`${withoutTokens(describe(error))}\n`)
    process.exitCode = 1
  }
} finally {
  endWithin(LINGERS_MS)
}

/** The message of an error and of its causes: a person reads this, not a trace. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message}\n  ${describe(error.cause)}`
}
