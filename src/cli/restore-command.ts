import { join } from 'node:path'
import { readConfig } from '#config.ts'
import type { Command } from './command-line.ts'
import { restoreDatabase } from './restore-database.ts'

const MIGRATIONS = join(import.meta.dirname, '../../migrations')

/** Puts a copy in the place of the database and keeps what was there. */
export const restoreCommand: Command = {
  help: `Usage: npm run restore -- FILE [--database FILE]

Puts a copy in the place of the database. The copy is checked first and stays as it is; the database that was
there is kept beside it under another name. Refused while the program runs, and for a copy of a newer version.

  --database FILE   the database; else the setting DATABASE

Exit codes: 0 done, 1 could not be done, 2 not understood.`,
  options: ['database'],
  words: { atLeast: 1, atMost: 1 },
  run: async ({ options, rest }, { env, say, note, now }) => {
    const [from = ''] = rest
    const given = options['database']
    const { database } = readConfig(given === undefined ? env : { ...env, DATABASE: given })
    note(`Checking ${from} …`)
    const { copy, kept } = restoreDatabase({ from, database, migrations: MIGRATIONS, now: now() })
    say(`${database} is restored: ${copy.bytes} bytes, schema ${copy.schema}`)
    if (kept !== null) say(`What was there is kept as ${kept}`)
    await Promise.resolve()
  },
}
