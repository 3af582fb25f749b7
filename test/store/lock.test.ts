import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDb } from '#store/db.ts'
import { holdLock } from '#store/lock.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vdoma-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const tryInAnotherProcess = (path: string): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { holdLock } from '${join(import.meta.dirname, '../../src/store/lock.ts')}'
       try { holdLock(process.argv[1]); console.log('held') } catch (error) { console.log(error.message) }`,
      path,
    ],
    { encoding: 'utf8' },
  ).trim()

describe('holdLock()', () => {
  test('lets one instance run on a database and refuses the second', () => {
    const path = join(folder, 'vdoma.sqlite')
    const lock = holdLock(path)
    expect(tryInAnotherProcess(path)).toBe(`Cannot start on ${path}: another instance runs on it`)
    lock[Symbol.dispose]()
    expect(tryInAnotherProcess(path)).toBe('held')
  })

  test('makes nothing where a folder stands in the place of the database', () => {
    expect(() => holdLock(folder)).toThrow(`Cannot start on ${folder}: it is a folder`)
    expect(existsSync(`${folder}.lock`)).toBe(false)
  })

  test('knows a database by whatever name it is reached', () => {
    const path = join(folder, 'vdoma.sqlite')
    const link = join(folder, 'link.sqlite')
    symlinkSync('vdoma.sqlite', link)
    mkdirSync(join(folder, 'real'))
    symlinkSync('real', join(folder, 'linked'))
    const [there, here] = ['real', 'linked'].map((name) => join(folder, name, 'vdoma.sqlite'))
    // The link is there before its database is.
    for (const [first = '', second = ''] of [
      [link, path],
      [there, here],
    ]) {
      using lock = holdLock(first)
      expect(tryInAnotherProcess(second)).toBe(
        `Cannot start on ${second}: another instance runs on it`,
      )
      openDb(second).close()
      expect(tryInAnotherProcess(second)).toContain('another instance')
      expect(tryInAnotherProcess(first)).toContain('another instance')
      expect(lock).toBeDefined()
    }
  })

  test('is gone with the process that held it, however that ended', () => {
    const path = join(folder, 'vdoma.sqlite')
    expect(tryInAnotherProcess(path)).toBe('held')
    holdLock(path)[Symbol.dispose]()
  })

  test('makes the folder it lies in, and says where it cannot', () => {
    const path = join(folder, 'new', 'vdoma.sqlite')
    holdLock(path)[Symbol.dispose]()
    expect(existsSync(join(folder, 'new'))).toBe(true)
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const nowhere = join(file, 'vdoma.sqlite')
    expect(() => holdLock(nowhere)).toThrow(
      `Cannot start on ${nowhere}: its folder cannot be written to`,
    )
  })

  test('leaves the database itself open to commands and backups', () => {
    const path = join(folder, 'vdoma.sqlite')
    using lock = holdLock(path)
    const db = openDb(path)
    db.exec('CREATE TABLE t (x INTEGER) STRICT')
    db.close()
    expect(lock).toBeDefined()
  })
})

describe('openDb()', () => {
  test('names what is no database', () => {
    const words = join(folder, 'words.sqlite')
    writeFileSync(words, 'these are words and no database'.repeat(100))
    expect(() => openDb(words)).toThrow(`Cannot open the database ${words}`)
    expect(() => openDb(folder)).toThrow(`Cannot open the database ${folder}`)
  })
})
