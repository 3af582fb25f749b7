import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Command } from '../../src/cli/command-line.ts'
import { runHere } from '../../src/cli/terminal.ts'
import { readNumbers } from './numbers.ts'
import { type Judged, judgedByOthers, TABLE, tableOf, weightsOf } from './weights.ts'

const SURE = [0.8, 0.9, 0.95]

const weighCommand: Command = {
  help: `Usage: npm run weigh:numbers

Finds by test/numbers what the words around a number say of whose number it is, and writes it down
(src/statement/vocabulary/number-cues.json). To be run when a post or a sentence is added.

Exit codes: 0 done, 1 could not be done, 2 not understood.`,
  options: [],
  words: { atLeast: 0, atMost: 0 },
  run: (_, { say }) => {
    const known = readNumbers()
    writeFileSync(TABLE, tableOf(weightsOf(known)))
    say(`${relative(process.cwd(), TABLE)}: ${known.length} numbers weighed`)
    const judged = judgedByOthers(known)
    for (const side of ['ours', 'theirs'] as const)
      for (const sure of SURE) say(`${side}, sure by ${sure}: ${countOf(judged, side, sure)}`)
    return Promise.resolve()
  },
}

/** Of hands not seen: how many numbers are taken for this side's, and how many of them rightly. */
function countOf(judged: readonly Judged[], side: 'ours' | 'theirs', sure: number): string {
  const taken = judged.filter(({ chances }) => chances[side] >= sure)
  const right = taken.filter(({ shares }) => (shares[side === 'ours' ? 0 : 1] ?? 0) > 0)
  const all = judged.filter(({ shares }) => (shares[side === 'ours' ? 0 : 1] ?? 0) > 0)
  return `${right.length} of ${all.length} found, ${taken.length - right.length} wrongly`
}

await runHere(weighCommand)
