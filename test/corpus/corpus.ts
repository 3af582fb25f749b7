import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { readText } from '#statement/sentence/reading.ts'
import type { Token } from '#statement/word/token.ts'
import { cuesOf, wordsIn } from '#statement/word/cues.ts'

const Line = z.strictObject({ report: z.boolean(), text: z.string().min(1) })

/** A text of the corpus: whether it reports an event, whose hand wrote it, its words and figures, and its cues. */
export type Sample = Readonly<{
  isReport: boolean
  hand: string
  tokens: readonly Token[]
  words: number
  cues: readonly string[]
}>

/** Reads the corpus: posts of our own writing, one file for each hand. */
export function readCorpus(): readonly Sample[] {
  return globSync(join(import.meta.dirname, '*.jsonl'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => Line.parse(JSON.parse(line)))
        .map(({ report, text }) => {
          const { tokens } = readText(text)
          return {
            isReport: report,
            hand: basename(file, '.jsonl'),
            tokens,
            words: wordsIn(tokens),
            cues: [...cuesOf(tokens).keys()],
          }
        }),
    )
}
