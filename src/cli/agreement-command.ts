import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '#config.ts'
import { readAgreement, readAgreements } from '#facts.ts'
import type { Agreement } from '#ledger/agreement.ts'
import { instant } from '#post/post.ts'
import { addAgreement, agreementsWith } from '#store/agreements.ts'
import { openDb, type WritableDb } from '#store/db.ts'
import { migrate, needsMigration } from '#store/migrate.ts'
import type { Command, Terminal } from './command-line.ts'

const PROGRAM = join(import.meta.dirname, '../..')

/** Adds an agreement that the operator wrote, after checking every field, or lists those that count. */
export const agreementCommand: Command = {
  help: `Usage: npm run agreement -- [--database FILE] [AGREEMENT.json]

Adds an agreement, or replaces the one of its id; without a file, lists the agreements that are counted. The file holds one agreement in the form of data/agreements.json (data/README.md names every field). The program may run meanwhile and counts it from the next answer on.

  --database FILE   the database; else the setting DATABASE

Exit codes: 0 done, 1 could not be done, 2 not understood.`,
  options: ['database'],
  words: { atLeast: 0, atMost: 1 },
  run: async ({ options, rest: [file] }, terminal) => {
    const config = readConfig({
      ...terminal.env,
      ...(options['database'] === undefined ? {} : { DATABASE: options['database'] }),
    })
    // Read before anything is opened: a mistake in the file changes nothing.
    const agreement = file === undefined ? null : readAgreement(readJson(file), file)
    const db = openDb(config.database)
    try {
      bringUpToDate(db, config.database)
      if (agreement === null) list(db, terminal)
      else add(db, agreement, terminal)
    } finally {
      db.close()
    }
    await Promise.resolve()
  },
}

/** A database with something in it is changed only by the program, which copies it before. */
function bringUpToDate(db: WritableDb, file: string): void {
  const migrations = join(PROGRAM, 'migrations')
  if (needsMigration(db, migrations)) {
    throw new Error(
      `Cannot use ${file}: it is of an older version; start the program once, which copies it and brings it up to date`,
    )
  }
  migrate(db, migrations)
}

function add(db: WritableDb, agreement: Agreement, { say, now }: Terminal): void {
  addAgreement(db, agreement, instant(now()))
  say(sentenceOf(agreement))
}

function list(db: WritableDb, { say }: Terminal): void {
  const { agreements } = readAgreements(join(PROGRAM, 'data'))
  for (const agreement of agreementsWith(db, agreements)) say(sentenceOf(agreement))
}

const sentenceOf = ({ id, announcedOn, commitments }: Agreement): string =>
  `${id}, announced on ${announcedOn}: ${commitments
    .map(
      ({ measure, to, bound, promised, speakers }) =>
        `${measure} to ${to}, ${bound} ${promised ?? 'without a number'} (${speakers.map(({ name }) => name).join(', ')})`,
    )
    .join('; ')}`

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`Cannot read ${file}`, { cause: error })
  }
}
