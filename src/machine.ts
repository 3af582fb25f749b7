import type { Config } from './config.ts'
import type { Log } from './log.ts'

/** What the program is given of the machine it runs on. */
export type Machine = Readonly<{
  config: Config
  log: Log
  /** Aborted, everything ends: what is in flight is settled, the sandbox is stopped. */
  signal: AbortSignal
  realNow: () => number
  steady: () => number
  random: () => number
  /** Ends early, without rejecting, when the signal is aborted. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  say: (line: string) => void
  /** Shows progress where a person may look. */
  show: (text: string) => void
  isTerminal: boolean
}>
