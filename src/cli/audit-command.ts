import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventsOf } from '#ledger/events.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import { type CivilDay, kyivDay } from '#post/civil-day.ts'
import { instant } from '#post/post.ts'
import { readChannels } from '#source/channels.ts'
import { readAgreements, readKnownDifferences, readShippedHistory } from '#facts.ts'
import { auditDatabase } from './audit-database.ts'
import { type AuditLine, lineOf } from './audit-line.ts'
import { auditPosts } from './audit-posts.ts'
import { type AuditedFacts, reportOn, type Section } from './audit-report.ts'
import { readAuditedPosts } from './audited-posts.ts'
import type { Arguments, Command, Terminal } from './command-line.ts'

const PROGRAM = join(import.meta.dirname, '../..')

/** Replays the shipped history and what is asked for besides, and says where the books do not agree. */
export const auditCommand: Command = {
  help: `Usage: npm run audit
       node src/cli/audit.ts [--posts FILE] [--database FILE] [--data FOLDER]

Adds up the shipped history and prints our sums beside the totals that officials stated, each difference with its reason.

  --posts FILE      posts, one JSON object a line ("-": standard input), taken through statements into a ledger of their own and compared with the history rows that they name
  --database FILE   a database of the program; its ledger is compared with one made anew from its posts
  --data FOLDER     where the shipped facts are; else the program's own

Exit codes: 0 every difference has its reason, 1 one has none or something could not be read, 2 not understood.`,
  options: ['posts', 'database', 'data'],
  words: { atLeast: 0, atMost: 0 },
  run: async (given, terminal) => {
    const sections = sectionsOf(given, terminal)
    for (const section of sections) print(section, terminal)
    const lines = sections.flatMap((section) => section.lines)
    const count = (is: AuditLine['is']): number => lines.filter((line) => line.is === is).length
    terminal.say(
      `\n${lines.length} lines: ${count('known')} differences with a known reason, ${count('unexplained')} unexplained`,
    )
    if (count('unexplained') > 0) {
      throw new Error(
        `Cannot close the books: ${count('unexplained')} differences have no reason (lines marked DIFFER)`,
      )
    }
    await Promise.resolve()
  },
}

function print({ title, lines }: Section, { say }: Terminal): void {
  say(`\n${title}`)
  for (const line of lines) say(lineOf(line))
}

function sectionsOf({ options }: Arguments, { now }: Terminal): readonly Section[] {
  const data = options['data'] ?? join(PROGRAM, 'data')
  const channels = readChannels(readFileSync(join(PROGRAM, 'data/channels.json'), 'utf8'))
  const facts: AuditedFacts = { ...readAgreements(data), known: readKnownDifferences(data) }
  const history = readShippedHistory(data)
  const moment = instant(now())
  const today = kyivDay(moment)
  return [
    ...titled('History', reportOn(eventsOf(history), facts, lastDay(eventsOf(history), today))),
    ...(options['posts'] === undefined
      ? []
      : auditPosts(readPosts(options['posts']), {
          facts,
          now: moment,
          channels,
          history,
          program: PROGRAM,
        })),
    ...(options['database'] === undefined
      ? []
      : auditDatabase(options['database'], { channels, facts, today })),
  ]
}

const titled = (of: string, sections: readonly Section[]): readonly Section[] =>
  sections.map(({ title, lines }) => ({ title: `${of}: ${title}`, lines }))

const readPosts = (file: string) =>
  readAuditedPosts(readFileSync(file === '-' ? 0 : file, 'utf8'), file === '-' ? 'standard input' : file) // prettier-ignore

/** What was stated after the last event is compared as well. */
const lastDay = (events: readonly LedgerEvent[], today: CivilDay): CivilDay =>
  [today, ...events.map((event) => event.lastDay)].toSorted().at(-1) ?? today
