import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { instant } from '#post/post.ts'
import { extractStatements } from '#statement/extract.ts'
import { answerOf } from './answer-line.ts'

const USAGE = `Usage: npm run --silent extract -- FILE.jsonl [--explain]
Reads lines {"id", "published", "text"} from FILE.jsonl, or from standard input where FILE is -,
and writes a line {"id", "statements": [...]} for each. A line that cannot be read is named and left out.`

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  published: z.string(),
  text: z.string(),
})

/** A day of the calendar, or a moment with its offset from UTC. */
function publishedOf(words: string): Parameters<typeof extractStatements>[0]['published'] {
  const at = Date.parse(words)
  if (Number.isNaN(at)) throw new SyntaxError(`Cannot read published "${words}": no day or moment`)
  if (/^\d{4}-\d{2}-\d{2}$/u.test(words)) return words
  return instant(at)
}

/** Reads one line and answers it; throws for a line that is no text with a day. */
function answerTo(line: string, explain: boolean): string {
  const { id, published, text } = Line.parse(JSON.parse(line))
  const statements = extractStatements({ text, published: publishedOf(published) })
  return JSON.stringify({ id, statements: statements.map((one) => answerOf(one, explain)) })
}

/** Answers every line of a file, or of standard input for `-`; returns how many could not be read. */
async function answerAll(file: string, explain: boolean): Promise<number> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  let number = 0
  let bad = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    try {
      process.stdout.write(`${answerTo(line, explain)}\n`)
    } catch (error) {
      bad += 1
      process.stderr.write(`Cannot read line ${number} of ${file}: ${reasonOf(error)}\n`)
    }
  }
  return bad
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replaceAll(/\s*\n\s*/gu, ' ')
  return error instanceof Error ? error.message : String(error)
}

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
    process.stderr.write(`${USAGE}\n`)
    return values.help ? 0 : 2
  }
  return (await answerAll(file, values.explain)) > 0 ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`)
  process.exitCode = 1
}
