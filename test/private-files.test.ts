import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { markWorld, openDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { MIGRATIONS } from './db.ts'
import { test } from './folder.ts'

const PROGRAM = join(import.meta.dirname, '..')

/** Runs one of the program's own files under the umask that most machines have. */
async function ran(file: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const words = ['umask 022; exec "$@"', 'sh', process.execPath, join(PROGRAM, file), ...args]
  const child = spawn('sh', ['-c', ...words], { cwd: PROGRAM, env })
  let noted = ''
  child.stderr.on('data', (chunk: Buffer) => (noted += chunk.toString()))
  await once(child, 'close')
  return { code: child.exitCode, noted }
}

const others = (path: string): number => statSync(path).mode & 0o077

const everyPath = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))

function aDatabase(file: string): void {
  const db = openDb(file)
  markWorld(db, 'telegram')
  migrate(db, MIGRATIONS)
  db.close()
}

describe('what the program writes by hand', () => {
  test('is its owner’s alone: copies and their folder', async ({ folder }) => {
    const database = join(folder, 'vdoma.sqlite')
    aDatabase(database)
    const to = join(folder, 'kept', 'copies')
    const { code } = await ran('src/cli/backup.ts', ['--folder', to], { DATABASE: database })
    expect(code).toBe(0)
    expect(everyPath(to)).toHaveLength(1)
    for (const path of [join(folder, 'kept'), to, ...everyPath(to)]) expect(others(path)).toBe(0)
  })

  test('is its owner’s alone: the folder of the database and what lies in it', async ({
    folder,
  }) => {
    mkdirSync(join(folder, 'open'))
    const made = join(folder, 'open', 'var')
    // Nothing answers there: the program makes its files and ends.
    const { code } = await ran('src/main.ts', [], {
      DATABASE: join(made, 'vdoma.sqlite'),
      SANDBOX_ADDRESS: 'http://127.0.0.1:9',
      SANDBOX_TOKEN: '1:abcdefgh',
    })
    expect(code).toBe(1)
    expect(everyPath(made).length).toBeGreaterThan(0)
    for (const path of [made, ...everyPath(made)]) expect(others(path)).toBe(0)
  })
})

describe('a folder that cannot be made', () => {
  test.for(['/proc/x', '/proc/x/y/z'])(
    'ends a backup with a sentence: %s',
    async (to, { folder }) => {
      const database = join(folder, 'vdoma.sqlite')
      aDatabase(database)
      const { code, noted } = await ran('src/cli/backup.ts', ['--folder', to], {
        DATABASE: database,
      })
      expect(code).toBe(1)
      expect(noted).toContain(`Cannot back up to ${to}: nothing can be made there`)
    },
  )

  test('ends a backup with a sentence where a file stands in the way', async ({ folder }) => {
    const database = join(folder, 'vdoma.sqlite')
    aDatabase(database)
    for (const to of [database, join(database, 'copies')]) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      const { code, noted } = await ran('src/cli/backup.ts', ['--folder', to], {
        DATABASE: database,
      })
      expect(code).toBe(1)
      expect(noted).toContain(`Cannot back up to ${to}: ${database} is a file`)
    }
  })

  test('ends a start with a sentence', async () => {
    const { code, noted } = await ran('src/main.ts', [], {
      DATABASE: '/proc/x/vdoma.sqlite',
      SANDBOX_ADDRESS: 'http://127.0.0.1:9',
      SANDBOX_TOKEN: '1:abcdefgh',
    })
    expect(code).toBe(1)
    expect(noted).toContain('Cannot start on /proc/x/vdoma.sqlite: ')
  })
})

describe('a start in production without a token', () => {
  test('is refused with a sentence, and does not run a sandbox that looks healthy', async ({
    folder,
  }) => {
    const { code, noted } = await ran('src/main.ts', [], {
      NODE_ENV: 'production',
      BOT_TOKEN: '',
      DATABASE: join(folder, 'vdoma.sqlite'),
    })
    expect(code).toBe(1)
    expect(noted).toContain('BOT_TOKEN must be set where NODE_ENV is production')
    expect(readdirSync(folder)).toEqual([])
  })
})
