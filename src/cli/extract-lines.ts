import { z } from 'zod'
import { instant } from '#post/post.ts'
import { extractStatements } from '#statement/extract.ts'
import { answerOf } from './answer-line.ts'

/** A greater whole number is another one once it is read, and nobody finds the answer to theirs. */
const isKept = (id: number): boolean => !Number.isInteger(id) || Number.isSafeInteger(id)

const Line = z.object({
  id: z.union([z.string(), z.number()]).refine((id) => typeof id === 'string' || isKept(id), {
    error: `a number is kept exactly up to ${Number.MAX_SAFE_INTEGER}: write the id as a text`,
  }),
  published: z.string(),
  text: z.string(),
  // The words tell the language; it is not asked for.
  lang: z.string().optional(),
})

/** Less is read before anybody wonders whether it goes on. */
const LINES_A_NOTE = 10_000

/** Where the answers go, and where it is said which line could not be read. */
export type Outlet = Readonly<{ say: (line: string) => void; note: (line: string) => void }>

/**
 * Answers every line of `name`, each as its bytes (one letter for one); a bad one is named and left out.
 * Returns how many were bad.
 */
export async function extractLines(
  lines: AsyncIterable<string>,
  name: string,
  explain: boolean,
  { say, note }: Outlet,
): Promise<number> {
  let number = 0
  let bad = 0
  for await (const line of lines) {
    number += 1
    if (number % LINES_A_NOTE === 0) note(`${number} lines read`)
    if (/^[ \t\r]*$/u.test(line)) continue
    try {
      say(answerTo(textOf(line), explain))
    } catch (error) {
      bad += 1
      note(`Cannot read line ${number} of ${name}: ${reasonOf(error)}`)
    }
  }
  return bad
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** The text that bytes stand for, without a mark of their order; throws where they are no UTF-8. */
function textOf(bytes: string): string {
  try {
    return UTF_8.decode(Buffer.from(bytes, 'latin1'))
  } catch {
    throw new SyntaxError('its bytes are no UTF-8')
  }
}

/** Reads one line and answers it; throws for a line that is no text with a day. */
function answerTo(line: string, explain: boolean): string {
  const { id, published, text } = Line.parse(JSON.parse(line))
  const statements = extractStatements({ text, published: publishedOf(published) })
  return JSON.stringify({ id, statements: statements.map((one) => answerOf(one, explain)) })
}

/** A day of the calendar, or a moment with its offset from UTC. */
function publishedOf(words: string): Parameters<typeof extractStatements>[0]['published'] {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(words)
  const isMoment = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(words)
  const at = Date.parse(words)
  const exists = !Number.isNaN(at) && isOfCalendar(words.slice(0, DAY_LENGTH))
  if (!exists || !(isDay || isMoment))
    throw new SyntaxError(`published "${words}" is no day YYYY-MM-DD and no moment with its offset`)
  return isDay ? words : instant(at)
}

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** `Date` takes 30 February for 2 March. */
function isOfCalendar(day: string): boolean {
  const at = Date.parse(day)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}

/** Says in one line what is wrong. */
function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replaceAll(/\s*\n\s*/gu, ' ')
  return error instanceof Error ? error.message : String(error)
}
