import { chownSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { markWorld, openDb, type World, type WritableDb } from '#store/db.ts'
import { holdLock } from '#store/lock.ts'
import { migrate } from '#store/migrate.ts'
import { rememberChat } from '#store/chats.ts'
import { instant } from '#post/post.ts'
import { backupCommand } from '../../src/cli/backup-command.ts'
import { type Command, runCommand } from '../../src/cli/command-line.ts'
import { restoreCommand } from '../../src/cli/restore-command.ts'
import { MIGRATIONS } from '../db.ts'
import { test } from '../folder.ts'

const NOON = Date.UTC(2026, 0, 5, 12)

/** Runs a command as a person would and gives what was said and the exit code. */
async function typed(command: Command, args: readonly string[], env = {}) {
  const said: string[] = []
  const noted: string[] = []
  const code = await runCommand(command, args, {
    env,
    say: (line) => said.push(line),
    note: (line) => noted.push(line),
    now: () => NOON,
  })
  return { code, said: said.join('\n'), noted: noted.join('\n') }
}

function aDatabase(file: string, chats: readonly number[], world: World = 'telegram'): WritableDb {
  const db = openDb(file)
  markWorld(db, world)
  migrate(db, MIGRATIONS)
  for (const chat of chats) {
    rememberChat(db, chat, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(NOON))
  }
  return db
}

function chatsIn(file: string): number[] {
  const db = openDb(file)
  const rows = db.prepare<[], { id: number }>('SELECT chat_id AS id FROM chat ORDER BY 1').all()
  db.close()
  return rows.map(({ id }) => id)
}

describe('npm run backup', () => {
  test('copies a database that is in use, with what is still in its journal', async ({
    folder,
  }) => {
    const file = join(folder, 'vdoma.sqlite')
    using lock = holdLock(file)
    void lock
    const db = aDatabase(file, [11, 12])
    const { code, said } = await typed(backupCommand, ['--database', file])
    db.close()
    expect(code).toBe(0)
    const copy = join(folder, 'backups', 'vdoma-2026-01-05T12-00-00-000Z.sqlite')
    expect(said).toContain(copy)
    expect(chatsIn(copy)).toEqual([11, 12])
  })

  test('keeps only so many copies and leaves other files alone', async ({ folder }) => {
    const file = join(folder, 'vdoma.sqlite')
    aDatabase(file, []).close()
    const keep = join(folder, 'kept')
    const args = ['--database', file, '--folder', keep, '--keep', '2']
    await typed(backupCommand, args)
    for (const name of [
      'vdoma-2026-01-01T12-00-00-000Z.sqlite',
      'vdoma-2026-01-02T12-00-00-000Z.sqlite',
      'vdoma-2026-01-01T12-00-00-000Z-before-schema-9.sqlite',
      'holiday.sqlite',
      'vdoma-notes.sqlite',
    ]) {
      writeFileSync(join(keep, name), '')
    }
    await typed(backupCommand, args)
    expect(readdirSync(keep).toSorted()).toEqual([
      'holiday.sqlite',
      'vdoma-2026-01-01T12-00-00-000Z-before-schema-9.sqlite',
      'vdoma-2026-01-02T12-00-00-000Z.sqlite',
      'vdoma-2026-01-05T12-00-00-000Z.sqlite',
      'vdoma-notes.sqlite',
    ])
  })

  test('says in one sentence that there is no database, and makes none', async ({ folder }) => {
    const file = join(folder, 'none.sqlite')
    const { code, noted } = await typed(backupCommand, ['--database', file])
    expect(code).toBe(1)
    expect(noted).toContain(`Cannot open ${file}: there is no such file`)
    expect(existsSync(file)).toBe(false)
  })
})

describe('npm run restore', () => {
  test('puts a copy in the place of the database and keeps what was there', async ({ folder }) => {
    const file = join(folder, 'vdoma.sqlite')
    aDatabase(file, [11]).close()
    await typed(backupCommand, ['--database', file])
    const [copy = ''] = readdirSync(join(folder, 'backups'))
    const db = openDb(file)
    rememberChat(db, 12, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(NOON))
    db.close()
    const { code, said } = await typed(restoreCommand, [
      join(folder, 'backups', copy),
      '--database',
      file,
    ])
    expect(code).toBe(0)
    expect(chatsIn(file)).toEqual([11])
    const kept = readdirSync(folder).find((name) => name.includes('before-restore'))
    expect(said).toContain(kept)
    expect(chatsIn(join(folder, kept ?? ''))).toEqual([11, 12])
  })

  test.skipIf(process.getuid?.() !== 0)(
    'leaves all that it makes as root to the service whose folder it is',
    async ({ folder }) => {
      const file = join(folder, 'vdoma.sqlite')
      chownSync(folder, 65_534, 65_534)
      aDatabase(file, [11]).close()
      await typed(backupCommand, ['--database', file])
      const [copy = ''] = readdirSync(join(folder, 'backups'))
      expect(
        await typed(restoreCommand, [join(folder, 'backups', copy), '--database', file]),
      ).toMatchObject({ code: 0 })
      const made = [file, `${file}.lock`, join(folder, 'backups'), join(folder, 'backups', copy)]
      expect(made.map((one) => statSync(one).uid)).toEqual(made.map(() => 65_534))
    },
  )

  test('puts a copy where there was no database', async ({ folder }) => {
    const copy = join(folder, 'copy.sqlite')
    aDatabase(copy, [5]).close()
    const file = join(folder, 'new.sqlite')
    expect(await typed(restoreCommand, [copy, '--database', file])).toMatchObject({ code: 0 })
    expect(chatsIn(file)).toEqual([5])
  })

  test.for(['newer', 'broken', 'text', 'foreign', 'sandbox'] as const)(
    'refuses a %s copy and leaves both files as they were',
    async (kind, { folder }) => {
      const file = join(folder, 'vdoma.sqlite')
      aDatabase(file, [1]).close()
      const copy = join(folder, 'copy.sqlite')
      const other = aDatabase(copy, [2], kind === 'sandbox' ? 'sandbox' : 'telegram')
      if (kind === 'newer') other.pragma('user_version = 900')
      if (kind === 'foreign') other.pragma('application_id = 7')
      if (kind === 'foreign') other.pragma('user_version = 0')
      other.close()
      if (kind === 'text') writeFileSync(copy, 'no database at all, only words of many lines')
      if (kind === 'broken') writeFileSync(copy, readFileSync(copy).fill(1, 5000, 60_000))
      const before = [readFileSync(file), readFileSync(copy)]
      const { code, noted } = await typed(restoreCommand, [copy, '--database', file])
      expect(code).toBe(1)
      expect(noted).toContain(`Cannot restore ${copy}`)
      expect([readFileSync(file), readFileSync(copy)]).toEqual(before)
      expect(readdirSync(folder).filter((name) => name.includes('restor'))).toEqual([])
    },
  )

  test('is refused while the program runs', async ({ folder }) => {
    const file = join(folder, 'vdoma.sqlite')
    aDatabase(file, [1]).close()
    const copy = join(folder, 'copy.sqlite')
    aDatabase(copy, [2]).close()
    using lock = holdLock(file)
    void lock
    const { code, noted } = await typed(restoreCommand, [copy, '--database', file])
    expect(code).toBe(1)
    expect(noted).toContain('another instance runs on it')
    expect(chatsIn(file)).toEqual([1])
  })
})

describe('a command', () => {
  test.for([backupCommand, restoreCommand])('explains itself with --help', async (command) => {
    const { code, said } = await typed(command, ['--help'])
    expect(code).toBe(0)
    expect(said).toMatch(/^Usage: npm run/u)
    expect(said).toContain('Exit codes')
  })

  test.for([['--nonsense'], ['a', 'b', 'c']])('does not guess what %s means', async (args) => {
    expect(await typed(restoreCommand, args)).toMatchObject({ code: 2 })
  })
})
