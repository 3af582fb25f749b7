import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { extractLines, reasonOf } from './extract-lines.ts'

const USAGE = `Usage: npm run --silent extract -- FILE.jsonl [--explain]
Reads lines {"id", "published", "text"} from FILE.jsonl, or from standard input where FILE is -,
and writes a line {"id", "statements": [...]} for each; --explain adds the words each figure was read
from. A line that cannot be read is named and left out, and the command ends with 1.`

const outlet = {
  say: (line: string): void => {
    process.stdout.write(`${line}\n`)
  },
  note: (line: string): void => {
    process.stderr.write(`${line}\n`)
  },
}

/** Runs the command as the process was called; returns its exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  if (values.help || file === undefined || positionals.length > 1) {
    outlet.note(USAGE)
    return values.help ? 0 : 2
  }
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  // A file that is not there ends the reading with its reason, not the process.
  const failed = new Promise<never>((_resolve, reject) => {
    input.once('error', (error: unknown) => {
      reject(new Error(`Cannot read "${file}": ${reasonOf(error)}`))
    })
  })
  const lines = createInterface({ input, crlfDelay: Infinity })
  const bad = await Promise.race([extractLines(lines, file, values.explain, outlet), failed])
  return bad > 0 ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  outlet.note(reasonOf(error))
  process.exitCode = 1
}
