import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { openDb } from '#store/db.ts'
import { holdLock } from '#store/lock.ts'
import { makeFolder } from '#store/make-folder.ts'
import { giveToFolder } from '#store/rights.ts'
import { test } from '../folder.ts'

const isRoot = process.getuid?.() === 0
/** The user of a service; only root may act as another one. */
const SERVICE = 65_534
const STORE = join(import.meta.dirname, '../../src/store')

/** Opens a database as the service does and gives what it says of it. */
const openedByService = (
  path: string,
  by: 'db.ts openDb' | 'backup.ts openToRead' = 'db.ts openDb',
): string => {
  const [file = '', open = ''] = by.split(' ')
  return execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { ${open} } from '${join(STORE, file)}'
       try { ${open}(process.argv[1]).close(); console.log('opened') }
       catch (error) { console.log(error.message) }`,
      path,
    ],
    { encoding: 'utf8', cwd: '/', ...(isRoot ? { uid: SERVICE, gid: SERVICE } : {}) },
  ).trim()
}

describe('a database that one has no right to', () => {
  test('is named with the reason, and whose it is', ({ folder }) => {
    const file = join(folder, 'vdoma.sqlite')
    openDb(file).close()
    chmodSync(folder, 0o755)
    chmodSync(file, 0o000)
    const { uid } = statSync(file)
    expect(openedByService(file)).toBe(
      `Cannot open the database ${file}: there is no right to read and write ${file} (it belongs to user ${uid}, this is user ${isRoot ? SERVICE : uid})`,
    )
  })

  test('is not called no database where it is only to be read', ({ folder }) => {
    const file = join(folder, 'vdoma.sqlite')
    openDb(file).close()
    chmodSync(folder, 0o755)
    chmodSync(file, 0o000)
    expect(openedByService(file, 'backup.ts openToRead')).toContain(
      `Cannot open ${file}: there is no right to read and write`,
    )
  })

  test('or whose folder one may not write into, as well', ({ folder }) => {
    const file = join(folder, 'vdoma.sqlite')
    chmodSync(folder, 0o555)
    expect(openedByService(file)).toContain(
      `there is no right to write into the folder ${folder} (`,
    )
    chmodSync(folder, 0o755)
  })
})

describe.skipIf(!isRoot)('what root makes in the folder of a service', () => {
  test('belongs to the service', ({ folder }) => {
    chownSync(folder, SERVICE, SERVICE)
    const file = join(folder, 'vdoma.sqlite')
    holdLock(file)[Symbol.dispose]()
    makeFolder(join(folder, 'backups', 'old'))
    for (const made of [`${file}.lock`, join(folder, 'backups'), join(folder, 'backups', 'old')]) {
      expect(statSync(made)).toMatchObject({ uid: SERVICE, gid: SERVICE })
    }
  })

  test('gives no other file away by a link', ({ folder }) => {
    const secret = join(folder, 'secret')
    writeFileSync(secret, '')
    const theirs = join(folder, 'theirs')
    makeFolder(theirs)
    chownSync(theirs, SERVICE, SERVICE)
    symlinkSync(secret, join(theirs, 'link'))
    expect(() => {
      giveToFolder(join(theirs, 'link'))
    }).toThrow('ELOOP')
    expect(statSync(secret).uid).toBe(0)
  })
})
