import { Lasting } from '#lasting.ts'
import type { Log } from './log.ts'

/** Work under a name: never twice at once, and whatever goes wrong in one leaves the others alone. */
export class Jobs {
  readonly #running = new Map<string, Promise<void>>()
  readonly #notBefore = new Map<string, number>()
  readonly #lasting = new Lasting()
  readonly #signal: AbortSignal
  readonly #log: Log
  readonly #steady: () => number

  /** `steady` tells milliseconds of a clock that is never set. */
  constructor(signal: AbortSignal, log: Log, steady: () => number) {
    this.#signal = signal
    this.#log = log
    this.#steady = steady
  }

  /**
   * Starts `work` unless it runs already or must wait. After a failure it waits `restMs`; one that stays the same is
   * logged once an hour, and once that it is over.
   */
  start(name: string, work: () => Promise<void>, restMs: number): void {
    if (this.#signal.aborted || this.#running.has(name)) return
    if ((this.#notBefore.get(name) ?? -Infinity) > this.#steady()) return
    const run = async (): Promise<void> => {
      try {
        await work()
        this.#wentWell(name)
      } catch (error) {
        if (this.#signal.aborted) return
        this.#notBefore.set(name, this.#steady() + restMs)
        this.#wentWrong(name, error)
      } finally {
        this.#running.delete(name)
      }
    }
    this.#running.set(name, run())
  }

  #wentWrong(name: string, error: unknown): void {
    const times = this.#lasting.again(name, String(error), this.#steady())
    if (times !== null) this.#log.error({ err: error, job: name, times }, `Cannot finish ${name}`)
  }

  #wentWell(name: string): void {
    const over = this.#lasting.over(name, this.#steady())
    if (over !== null) this.#log.info({ job: name, failures: over.times }, `Works again: ${name}`)
  }

  /** Waits until nothing runs. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) {
      // oxlint-disable-next-line no-await-in-loop -- one job may have started another
      await Promise.all(this.#running.values())
    }
  }
}
