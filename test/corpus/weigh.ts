import { writeFileSync } from 'node:fs'
import { readCorpus } from './corpus.ts'
import { tableOf, TABLE } from './weights.ts'

/** Writes down what the words of reports weigh, by the corpus; to be run when a text is added to it. */
writeFileSync(TABLE, tableOf(readCorpus()))
