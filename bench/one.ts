import type { BenchRow } from './row.ts'

/** What is measured, each in a process of its own: what the others take of memory and compile is not its own. */
const BENCHES: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  source: async () => (await import('./source.ts')).benchSource(),
  statement: async () => (await import('./statement.ts')).benchStatements(),
  ledger: async () => (await import('./ledger.ts')).benchLedger(),
  delivery: async () => (await import('./delivery.ts')).benchDelivery(),
  search: async () => (await import('./search.ts')).benchSearch(),
}

export const SUBJECTS: readonly string[] = Object.keys(BENCHES)

const [, , subject = ''] = process.argv
const bench = BENCHES[subject]
if (import.meta.main && bench !== undefined) process.send?.(await bench())
