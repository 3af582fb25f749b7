import { setTimeout as wait } from 'node:timers/promises'
import { honourProxy } from '#source/proxy.ts'
import { readConfig } from './config.ts'
import { createLog, withoutTokens } from './log.ts'
import { run } from './run.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stop.abort()
  })
}

try {
  // oxlint-disable-next-line node/no-process-env -- the one place that reads the environment
  const { env } = process
  const config = readConfig(env)
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
}

/** The message of an error and of its causes: a person reads this, not a trace. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message}\n  ${describe(error.cause)}`
}
