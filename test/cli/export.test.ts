import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect } from 'vitest'
import { rememberChat, subscribe } from '#store/chats.ts'
import { markWorld, openDb, type World } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { instant } from '#post/post.ts'
import { runCommand } from '../../src/cli/command-line.ts'
import { exportCommand } from '../../src/cli/export-command.ts'
import { MIGRATIONS } from '../db.ts'
import { test } from '../folder.ts'
import { fill } from '../store/library.ts'

const NOON = Date.UTC(2026, 3, 5, 12)
const A_CHAT = 778_899_001

async function typed(...args: string[]) {
  const said: string[] = []
  const noted: string[] = []
  const code = await runCommand(exportCommand, args, {
    env: {},
    say: (line) => said.push(line),
    note: (line) => noted.push(line),
    now: () => NOON,
  })
  return { code, said: said.join('\n'), noted: noted.join('\n') }
}

/** A record with the history, some posts, and one reader. */
function aRecord(folder: string, world: World = 'telegram'): string {
  const file = join(folder, 'vdoma.sqlite')
  const db = openDb(file)
  markWorld(db, world)
  migrate(db, MIGRATIONS)
  fill(db)
  rememberChat(db, A_CHAT, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(NOON))
  subscribe(db, A_CHAT, 'bodies', instant(NOON))
  db.close()
  return file
}

describe('npm run export', () => {
  test('writes every form into a folder, with codebook and citation, and nothing of readers', async ({
    folder,
  }) => {
    const database = aRecord(folder)
    const out = join(folder, 'made', 'here')
    const { code, said, noted } = await typed(out, '--database', database, '--bot', '@vdoma_bot')
    expect(code).toBe(0)
    expect(noted).toBe(`Reading ${database} …`)
    const names = readdirSync(out).toSorted()
    expect(names).toEqual(
      [
        'CITATION.txt',
        'changes.csv',
        'claims.csv',
        'codebook.txt',
        'events.csv',
        'record.json',
        'record.sqlite',
        'sources.csv',
      ].map((name) => `vdoma-2026-04-05-${name}`),
    )
    expect(said.split('\n')).toHaveLength(names.length)
    const ofReaders = names.filter((name) =>
      [String(A_CHAT), 'Europe/Kyiv'].some((word) => readFileSync(join(out, name)).includes(word)),
    )
    expect(ofReaders).toEqual([])
    expect(readFileSync(join(out, 'vdoma-2026-04-05-CITATION.txt'), 'utf8')).toContain(
      'Vdoma (Telegram bot @vdoma_bot)',
    )
  })

  test('writes one file whole, with codebook and citation inside', async ({ folder }) => {
    const database = aRecord(folder)
    const out = join(folder, 'record.sqlite')
    expect(await typed(out, '--database', database)).toMatchObject({ code: 0 })
    using made = Object.assign(new Database(out, { readonly: true }), {
      [Symbol.dispose]: () => made.close(),
    })
    const count = (table: string): unknown =>
      made.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    expect(count('events')).toBeGreaterThan(70)
    expect(count('codebook')).toBeGreaterThan(30)
    expect(count('citation')).toBe(1)
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
  })

  test('leaves out the return of the fallen where asked to', async ({ folder }) => {
    const database = aRecord(folder)
    const out = join(folder, 'record.json')
    await typed(out, '--database', database)
    expect(readFileSync(out, 'utf8')).toContain('body_repatriation')
    await typed(out, '--database', database, '--bodies', 'no')
    expect(readFileSync(out, 'utf8')).not.toMatch(/bod(?:y|ies)_|died/u)
  })

  test('says so where the record is that of the sandbox', async ({ folder }) => {
    const database = aRecord(folder, 'sandbox')
    const { noted } = await typed(folder, '--form', 'csv', '--database', database)
    expect(noted).toContain('its posts are reconstructed')
  })

  test.for([
    [['--form', 'xml'], 'Cannot understand --form xml: it must be csv or json or sqlite'],
    [['--bodies', 'perhaps'], 'Cannot understand --bodies perhaps: it must be yes or no'],
    [['--bot', 'no name'], 'Cannot cite by --bot: it must be a name in Telegram'],
  ] as const)('does not understand %s', async ([args, sentence], { folder }) => {
    const { code, noted } = await typed(folder, ...args)
    expect(code).toBe(2)
    expect(noted).toContain(sentence)
    expect(noted).toContain('Usage: ')
  })

  test('does not write CSV, which is several tables, into one file, or another form than it is named by', async ({
    folder,
  }) => {
    const csv = await typed(join(folder, 'record.csv'))
    expect(csv).toMatchObject({ code: 2 })
    expect(csv.noted).toContain('CSV is several tables')
    const json = await typed(join(folder, 'record.json'), '--form', 'sqlite')
    expect(json).toMatchObject({ code: 2 })
    expect(json.noted).toContain('its name says json and --form says sqlite')
  })

  test('says what it cannot read', async ({ folder }) => {
    const nowhere = join(folder, 'nowhere.sqlite')
    const noFile = await typed(folder, '--database', nowhere)
    expect(noFile).toMatchObject({
      code: 1,
      noted: `Cannot open ${nowhere}: there is no such file`,
    })
    const words = join(folder, 'words.sqlite')
    writeFileSync(words, 'these are words and no database'.repeat(100))
    const noDatabase = await typed(folder, '--database', words)
    expect(noDatabase.code).toBe(1)
    expect(noDatabase.noted).toContain(`Cannot open ${words}: it is no database`)
  })

  test.for([
    [1, 'it is of an older version'],
    [9999, 'it is at schema 9999, and this program knows schemas up to'],
  ] as const)('refuses a record at schema %i', async ([schema, sentence], { folder }) => {
    const database = aRecord(folder)
    const db = openDb(database)
    db.pragma(`user_version = ${schema}`)
    db.close()
    const { code, noted } = await typed(folder, '--database', database)
    expect(code).toBe(1)
    expect(noted).toContain(sentence)
  })

  test('refuses a database of another program', async ({ folder }) => {
    const foreign = join(folder, 'foreign.sqlite')
    const db = new Database(foreign)
    db.exec('CREATE TABLE t (x)')
    db.close()
    const { code, noted } = await typed(folder, '--database', foreign)
    expect(code).toBe(1)
    expect(noted).toContain('it is the database of another program')
  })

  test('says where it cannot write, and leaves what was there', async ({ folder }) => {
    const database = aRecord(folder)
    const taken = join(folder, 'taken')
    writeFileSync(taken, 'a file where a folder is asked for')
    const { code, noted } = await typed(taken, '--form', 'json', '--database', database)
    expect(code).toBe(1)
    expect(noted).toContain(`Cannot write ${join(taken, 'vdoma-2026-04-05-record.json')}`)
    expect(readFileSync(taken, 'utf8')).toBe('a file where a folder is asked for')
  })

  test.skipIf(process.getuid?.() === 0)('says where it may not write', async ({ folder }) => {
    const database = aRecord(folder)
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o500)
    const { code, noted } = await typed(locked, '--database', database)
    expect(code).toBe(1)
    expect(noted).toContain('Cannot write')
  })
})
