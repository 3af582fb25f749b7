import type { Call } from './telegram.ts'

export type CallLog = Readonly<{ note(call: Call): void; all(): readonly Call[] }>

/** Remembers the last `keep` calls. */
export function createCallLog(keep: number): CallLog {
  let calls: Call[] = []
  return {
    note(call) {
      if (keep === 0) return
      calls.push(call)
      // Cut rarely, so that a call costs the same however many are kept.
      if (calls.length >= 2 * keep) calls = calls.slice(-keep)
    },
    all: () => calls.slice(-keep),
  }
}
