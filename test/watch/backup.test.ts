import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { backupState } from '#store/backup-record.ts'
import { openDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { type Backing, backUpIfDue } from '#watch/backup.ts'
import { MIGRATIONS } from '../db.ts'
import { test } from '../folder.ts'

const HOUR = 3_600_000
const START = Date.UTC(2026, 0, 5, 12)

/** A database in use, the plan to copy it, and a clock to turn. */
function backing(folder: string): { clock: { now: number }; given: Backing } & Disposable {
  const db = openDb(join(folder, 'vdoma.sqlite'))
  migrate(db, MIGRATIONS)
  const clock = { now: START }
  const given: Backing = {
    db,
    folder: join(folder, 'backups'),
    keep: 3,
    everyMs: 24 * HOUR,
    now: () => instant(clock.now),
    log: { info: () => {}, warn: () => {}, error: () => {} },
  }
  return {
    clock,
    given,
    [Symbol.dispose]: () => {
      db.close()
    },
  }
}

const copies = ({ folder }: Backing): number => readdirSync(folder).length

describe('backUpIfDue()', () => {
  test('copies at first and then once a day, whatever was missed meanwhile', async ({ folder }) => {
    using world = backing(folder)
    const { clock, given } = world
    await backUpIfDue(given)
    expect(copies(given)).toBe(1)
    clock.now += 23 * HOUR
    await backUpIfDue(given)
    expect(copies(given)).toBe(1)
    clock.now += 100 * HOUR
    await backUpIfDue(given)
    await backUpIfDue(given)
    expect(copies(given)).toBe(2)
  })

  test('keeps only the newest copies', async ({ folder }) => {
    using world = backing(folder)
    const { clock, given } = world
    for (let day = 0; day < 5; day += 1) {
      clock.now = START + day * 24 * HOUR
      // oxlint-disable-next-line no-await-in-loop -- one day after another
      await backUpIfDue(given)
    }
    expect(readdirSync(given.folder).map((name) => name.slice(6, 16))).toEqual([
      '2026-01-07',
      '2026-01-08',
      '2026-01-09',
    ])
  })

  test('puts a failure on record, rests, and tries again', async ({ folder }) => {
    using world = backing(folder)
    const { clock, given } = world
    writeFileSync(given.folder, 'a file where the folder should be')
    await backUpIfDue(given)
    expect(backupState(given.db).lastGoodAt).toBeNull()
    expect(backupState(given.db).error).toMatch(/^Cannot make the folder .*: .* is a file$/u)
    rmSync(given.folder)
    mkdirSync(given.folder)
    clock.now += 5 * 60_000
    await backUpIfDue(given)
    expect(copies(given)).toBe(0)
    clock.now += 20 * 60_000
    await backUpIfDue(given)
    expect(copies(given)).toBe(1)
    expect(backupState(given.db)).toMatchObject({ lastGoodAt: clock.now, error: null })
  })

  test('does not wait for a moment from before the clock was set back', async ({ folder }) => {
    using world = backing(folder)
    const { clock, given } = world
    await backUpIfDue(given)
    clock.now -= 30 * 24 * HOUR
    await backUpIfDue(given)
    expect(copies(given)).toBe(2)
  })
})
