import { readConfig } from '#config.ts'
import type { Command } from './command-line.ts'

const PATIENCE_MS = 4000

/** Asks the running program how it is, as a container's health check does. */
export const healthCommand: Command = {
  help: `Usage: node src/cli/health.ts

Asks /healthz of the program that runs on this machine, at HTTP_HOST and HTTP_PORT. Where no port is set there
is nothing to ask, and that is no failure.

Exit codes: 0 well or nothing to ask, 1 stale or no answer, 2 not understood.`,
  options: [],
  words: { atLeast: 0, atMost: 0 },
  run: async (_, { env, say }) => {
    const { http } = readConfig(env)
    if (http === null) {
      say('HTTP_PORT is not set: nothing to ask')
      return
    }
    const host = http.host.includes(':') ? `[${http.host}]` : http.host
    const address = `http://${host}:${http.port}/healthz`
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await fetch(address, { signal }).catch((error: unknown) => {
      throw new Error(`Cannot ask ${address}: nothing answers`, { cause: error })
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`Cannot call the program well: ${text}`)
    say(text)
  },
}
