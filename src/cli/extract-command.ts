import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Command, Terminal } from './command-line.ts'
import { extractLines } from './extract-lines.ts'
import { linesOf } from './lines-of.ts'

/** Reads statements out of texts, one line of JSON for one. */
export const extractCommand: Command = {
  help: `Usage: npm run --silent extract -- FILE.jsonl [--explain]

Reads lines {"id", "published", "text"} from FILE.jsonl, or from standard input where FILE is -, and writes a line
{"id", "statements": [...]} for each. A line that cannot be read is named and left out. "published" is a day
YYYY-MM-DD or a moment with its offset; a "lang" may stand beside it, but the words alone tell the language.

  --explain   adds the words that each figure was read from

Exit codes: 0 done, 1 could not be done or not for all lines, 2 not understood.`,
  options: [],
  flags: ['explain'],
  words: { atLeast: 1, atMost: 1 },
  run: async ({ options, rest }, terminal) => {
    const [file = ''] = rest
    const bad = await extractFile(file, options['explain'] !== undefined, terminal)
    if (bad > 0) throw new Error(`Cannot read ${bad} of the lines: they are named above`)
  },
}

async function extractFile(file: string, explain: boolean, terminal: Terminal): Promise<number> {
  if (file !== '-') refuseNoFile(file)
  const input = file === '-' ? process.stdin : createReadStream(file)
  // Bytes, so that a line that is no UTF-8 is named as any bad line is.
  input.setEncoding('latin1')
  // A file that cannot be read ends the reading with its reason, not the process.
  const failed = new Promise<never>((_resolve, reject) => {
    input.once('error', (cause: unknown) => {
      reject(new Error(`Cannot read ${file}`, { cause }))
    })
  })
  return await Promise.race([extractLines(linesOf(textIn(input)), file, explain, terminal), failed])
}

/** The stream as what it gives once its encoding is set. */
async function* textIn(input: Readable): AsyncGenerator<string> {
  for await (const chunk of input) yield String(chunk)
}

function refuseNoFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) throw new Error(`Cannot read ${file}: there is no such file`)
  if (found.isDirectory()) throw new Error(`Cannot read ${file}: it is a folder`)
}
