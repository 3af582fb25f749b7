import type { Command } from '#cli/command-line.ts'
import { runHere } from '#cli/terminal.ts'
import { told } from './delivery-process.ts'
import { SUBJECTS } from './one.ts'
import type { BenchRow } from './row.ts'

const line = ({ name, value, unit, limit = '', ok }: BenchRow): string => {
  const verdict = ok === undefined ? '' : ok ? 'ok' : 'TOO FAR'
  return `${name.padEnd(60)} ${value.toFixed(1).padStart(12)} ${unit.padEnd(28)} ${limit.padEnd(10)} ${verdict}`
}

const benchCommand: Command = {
  help: `Usage: npm run bench

Measures reading, extraction, the ledger, delivery and search, some minutes long on a machine that does nothing else,
and prints each figure as it comes, then all of them as JSON, one object a line.

Exit codes: 0 all within their limits, 1 one is not, 2 not understood.`,
  options: [],
  words: { atLeast: 0, atMost: 0 },
  run: async (_, { say }) => {
    const rows: BenchRow[] = []
    for (const subject of SUBJECTS) {
      // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
      for (const row of await told<readonly BenchRow[]>('one.ts', subject)) {
        rows.push(row)
        say(line(row))
      }
    }
    for (const row of rows) say(JSON.stringify(row))
    const tooFar = rows.filter(({ ok }) => ok === false).length
    if (tooFar > 0) throw new Error(`Cannot call it fast enough: ${tooFar} figures are too far`)
  },
}

await runHere(benchCommand)
