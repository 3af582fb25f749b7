/** What is to be written, and what instead where that can never be written. */
export type Write = Readonly<{ write: () => void; orElse: () => void }>

/**
 * Writes what became of many messages in one transaction. What the database does not take yet stays here
 * and is tried again; until then nothing more may be sent, for it would be sent twice after a crash.
 */
export class Recorder {
  readonly #transaction: (work: () => void) => void
  readonly #failed: (error: unknown) => void
  #waiting: Entry[] = []
  #stuck = false
  #scheduled = false
  #closed = false

  /** `transaction` runs work whole or not at all; `failed` hears why it did not. */
  constructor(transaction: (work: () => void) => void, failed: (error: unknown) => void) {
    this.#transaction = transaction
    this.#failed = failed
  }

  /** Whether something waits that the database did not take. */
  get isStuck(): boolean {
    return this.#stuck
  }

  /** Resolves once that is written. */
  record(write: Write): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    // Whose database is closed has to be sent again.
    if (this.#closed) return promise
    this.#waiting.push({ ...write, done: resolve })
    // All that ends in this turn of the event loop is written together.
    if (!this.#scheduled) setImmediate(() => this.flush())
    this.#scheduled = true
    return promise
  }

  /** Writes all that waits, and nothing that comes later. */
  close(): void {
    this.flush()
    this.#closed = true
  }

  /** Writes all that waits; false where some of it was not taken. */
  flush(): boolean {
    this.#scheduled = false
    if (this.#closed) return false
    const batch = this.#waiting
    this.#waiting = []
    if (batch.length > 0 && !this.#writeAll(batch)) {
      // One that cannot be written must not keep back the others.
      this.#waiting = [...batch.filter((entry) => !this.#writeOne(entry)), ...this.#waiting]
    }
    this.#stuck = this.#waiting.length > 0
    return !this.#stuck
  }

  #writeAll(entries: readonly Entry[]): boolean {
    try {
      this.#transaction(() => {
        for (const { write } of entries) write()
      })
    } catch {
      return false
    }
    for (const { done } of entries) done()
    return true
  }

  #writeOne({ write, orElse, done }: Entry): boolean {
    try {
      this.#transaction(write)
    } catch (error) {
      this.#failed(error)
      return !isPassing(error) && this.#writeOne({ write: orElse, orElse: () => {}, done })
    }
    done()
    return true
  }
}

type Entry = Write & Readonly<{ done: () => void }>

const PASSING = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|NOMEM|READONLY|CANTOPEN|PROTOCOL)/u

/** Whether the database may take the same later: a full disk, a lock, a failing device. */
const isPassing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  PASSING.test(error.code)
