import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Command } from '../../src/cli/command-line.ts'
import { runHere } from '../../src/cli/terminal.ts'
import { readCorpus } from './corpus.ts'
import { boundsOf, TABLE, tableOf, weighedByOthers } from './weights.ts'

const weighCommand: Command = {
  help: `Usage: npm run weigh

Counts in how many reports and in how many other posts of test/corpus each word stands, and writes
down what it weighs (src/statement/vocabulary/report-words.json). To be run when a post is added.

Exit codes: 0 done, 1 could not be done, 2 not understood.`,
  options: [],
  words: { atLeast: 0, atMost: 0 },
  run: (_, { say }) => {
    const samples = readCorpus()
    writeFileSync(TABLE, tableOf(samples))
    const weighed = weighedByOthers(samples)
    say(`${relative(process.cwd(), TABLE)}: ${samples.length} posts weighed`)
    for (const { words, least, most } of boundsOf(weighed))
      say(`from ${words} words on: reports weigh ${least} or more, others ${most} or less`)
    return Promise.resolve()
  },
}

await runHere(weighCommand)
