import { benchDelivery } from './delivery.ts'
import { benchLedger } from './ledger.ts'
import type { BenchRow } from './row.ts'
import { benchSearch } from './search.ts'
import { benchSource } from './source.ts'
import { benchStatements } from './statement.ts'

const benches: readonly (() => Promise<readonly BenchRow[]>)[] = [
  benchSource,
  benchStatements,
  benchLedger,
  benchDelivery,
  benchSearch,
]

const line = ({ name, value, unit, limit = '', ok }: BenchRow): string => {
  const verdict = ok === undefined ? '' : ok ? 'ok' : 'TOO FAR'
  return `${name.padEnd(60)} ${value.toFixed(1).padStart(12)} ${unit.padEnd(28)} ${limit.padEnd(10)} ${verdict}`
}

const rows: BenchRow[] = []
for (const bench of benches) {
  // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
  for (const row of await bench()) {
    rows.push(row)
    process.stdout.write(`${line(row)}\n`)
  }
}
for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`)
if (rows.some(({ ok }) => ok === false)) process.exitCode = 1
