import { extname, join } from 'node:path'
import { readConfig } from '#config.ts'
import { citationOf } from '#notification/export-codebook.ts'
import type { Form } from '#notification/export-message.ts'
import { kyivDay } from '#post/civil-day.ts'
import { instant } from '#post/post.ts'
import { openToRead } from '#store/backup.ts'
import { type ReadableDb, worldOf } from '#store/db.ts'
import { type File, filesOf, type Wanted } from '#store/export-files.ts'
import { holdingsOf } from '#store/export.ts'
import { newestSchema, schemaOf } from '#store/migrate.ts'
import { type Arguments, type Command, Misuse, type Terminal } from './command-line.ts'
import { writeWhole } from './write-file.ts'

const MIGRATIONS = join(import.meta.dirname, '../../migrations')
const FORMS = ['csv', 'json', 'sqlite'] as const satisfies readonly Form[]

/** Writes the record as /export in the chat sends it: events with their sources, and nothing of readers. */
export const exportCommand: Command = {
  help: `Usage: npm run export -- FOLDER [--form csv|json|sqlite] [--bodies yes|no] [--bot NAME] [--database FILE]
       npm run export -- FILE.json
       npm run export -- FILE.sqlite

Writes events, figures with holder, quote and link, sources and changes; nothing of those who read the bot is in it.
Into a folder go all forms, or the one asked for, with the codebook and the citation beside them; a single file has
both inside. Files of that name are replaced. The program may run meanwhile.

  --form FORM       csv, json or sqlite; else all three
  --bodies no       leaves out the return of the fallen; else it is there
  --bot NAME        the bot's name in Telegram, for the citation
  --database FILE   the database; else the setting DATABASE

Exit codes: 0 done, 1 could not be done, 2 not understood.`,
  options: ['form', 'bodies', 'bot', 'database'],
  words: { atLeast: 1, atMost: 1 },
  run: async (given, terminal) => {
    const wanted = readWanted(given, terminal)
    const override = given.options['database']
    const { database } = readConfig(
      override === undefined ? terminal.env : { ...terminal.env, DATABASE: override },
    )
    const db = openToRead(database)
    try {
      refuseForeign(db, database)
      if (worldOf(db) === 'sandbox') {
        terminal.note(
          'This is the record of the sandbox: its posts are reconstructed, not published.',
        )
      }
      terminal.note(`Reading ${database} …`)
      writeAll(filesFor(db, wanted), terminal)
    } finally {
      db.close()
    }
    await Promise.resolve()
  },
}

type Asked = Readonly<{
  /** Null: all of them. */
  form: Form | null
  target: string
  isFile: boolean
  about: Omit<Wanted, 'form'>
}>

function readWanted({ options, rest: [target = ''] }: Arguments, { now }: Terminal): Asked {
  const asked = options['form'] === undefined ? null : oneOf(FORMS, options['form'], '--form')
  const byName = formOf(target, asked)
  const bodies = oneOf(['yes', 'no'] as const, options['bodies'] ?? 'yes', '--bodies') === 'yes'
  const bot = botNamed(options['bot'])
  return {
    form: byName ?? asked,
    target,
    isFile: byName !== null,
    about: { bodies, bot, on: kyivDay(instant(now())), lang: 'en' },
  }
}

/** The form that the name of a single file tells; null for a folder. */
function formOf(target: string, asked: Form | null): Form | null {
  const byName = FORMS.find((one) => extname(target) === `.${one}`) ?? null
  if (byName === 'csv') {
    throw new Misuse(`Cannot write ${target}: CSV is several tables, name a folder and --form csv`)
  }
  if (byName !== null && asked !== null && asked !== byName) {
    throw new Misuse(`Cannot write ${target}: its name says ${byName} and --form says ${asked}`)
  }
  return byName
}

function botNamed(given: string | undefined): string | null {
  if (given === undefined) return null
  const name = given.replace(/^@/u, '')
  if (/^\w{4,32}$/u.test(name)) return name
  throw new Misuse('Cannot cite by --bot: it must be a name in Telegram, such as vdoma_bot')
}

function oneOf<Word extends string>(words: readonly Word[], given: string, option: string): Word {
  const known = words.find((word) => word === given)
  if (known !== undefined) return known
  throw new Misuse(`Cannot understand ${option} ${given}: it must be ${words.join(' or ')}`)
}

/** A database of another version holds other tables: it is not guessed at. */
function refuseForeign(db: ReadableDb, file: string): void {
  if (worldOf(db) === null) {
    throw new Error(`Cannot export ${file}: it is the database of another program`)
  }
  const [schema, newest] = [schemaOf(db), newestSchema(MIGRATIONS)]
  if (schema === newest) return
  throw new Error(
    schema > newest
      ? `Cannot export ${file}: it is at schema ${schema}, and this program knows schemas up to ${newest}`
      : `Cannot export ${file}: it is of an older version; start the program once, which copies it and brings it up to date`,
  )
}

/** Where each file goes, in the order they are written. */
function filesFor(db: ReadableDb, { form, target, isFile, about }: Asked): readonly File[] {
  // One moment for all forms: the program may write meanwhile.
  const holdings = db.transaction(() => holdingsOf(db))()
  const forms = form === null ? FORMS : [form]
  const files = forms.flatMap((one) => filesOf(holdings, { ...about, form: one }))
  const [first] = files
  if (first === undefined) throw new Error('Cannot export: nothing is on record yet')
  if (isFile) return [{ ...first, name: target }]
  const named = new Map(files.map((file) => [join(target, file.name), file]))
  return [
    ...Array.from(named, ([name, file]) => ({ ...file, name })),
    {
      name: join(target, `vdoma-${about.on}-CITATION.txt`),
      bytes: Buffer.from(`${citationOf(about.bot, about.on, about.bodies)}\n`),
      caption: '',
    },
  ]
}

function writeAll(files: readonly File[], { say }: Terminal): void {
  for (const { name, bytes } of files) {
    writeWhole(name, bytes)
    say(`${name}: ${bytes.length} bytes`)
  }
}
