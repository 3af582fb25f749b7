import type { Fetched } from './request.ts'

export type GateOptions = Readonly<{
  /** Milliseconds of a clock that is never set: one set back by hours would stop all asking for as long. */
  now: () => number
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  random: () => number
}>

const FIRST_REST_MS = 5000
const LONGEST_REST_MS = 5 * 60_000
const REFUSED_REST_MS = 60_000

/** One host: whose turn it is to ask it, and how long it is left alone after a failure. */
export class HostGate {
  readonly host: string
  /** Until then other hosts are asked first. */
  restUntil = 0
  /** Until then it is not asked at all: it said that it is asked too often. */
  closedUntil = 0
  readonly #paceMs: number
  readonly #options: GateOptions
  #nextAt = 0
  #askedAt = 0
  #failures = 0

  constructor(host: string, paceMs: number, options: GateOptions) {
    this.host = host
    this.#paceMs = paceMs
    this.#options = options
  }

  /** Waits for the next free moment; everybody who waits has a moment of their own. */
  async turn(signal: AbortSignal): Promise<void> {
    const now = this.#options.now()
    // A clock that was set back after all keeps nobody waiting for hours.
    if (now < this.#askedAt) this.#nextAt -= this.#askedAt - now
    this.#askedAt = now
    const at = Math.max(now, this.#nextAt)
    this.#nextAt = at + this.#paceMs
    if (at > now) await this.#options.sleep(at - now, signal)
  }

  /** Learns from an answer: a failing host rests, twice as long each time, with jitter. */
  settle(fetched: Fetched): void {
    const now = this.#options.now()
    if (fetched.is === 'unreachable' || fetched.is === 'refused') {
      const rest = Math.min(FIRST_REST_MS * 2 ** this.#failures, LONGEST_REST_MS)
      this.#failures += 1
      this.restUntil = now + rest * (0.5 + this.#options.random() / 2)
    } else {
      this.#failures = 0
      this.restUntil = 0
    }
    if (fetched.is === 'refused' && fetched.status === 429) {
      this.closedUntil = now + (fetched.retryAfterMs ?? REFUSED_REST_MS)
    }
  }
}

/** Puts hosts into the order in which they are asked: those at rest last, closed ones not at all. */
export const inOrder = (gates: readonly HostGate[], now: number): readonly HostGate[] =>
  gates
    .filter(({ closedUntil }) => closedUntil <= now)
    .map((gate, index) => ({ gate, index, rest: gate.restUntil > now ? gate.restUntil : 0 }))
    .toSorted((a, b) => a.rest - b.rest || a.index - b.index)
    .map(({ gate }) => gate)

/** The moment, by the clock of the gates, at which the first of the closed hosts may be asked again. */
export const opensAt = (gates: readonly HostGate[]): number =>
  Math.min(...gates.map(({ closedUntil }) => closedUntil))
