import { describe, expect } from 'vitest'
import { openAlarms } from '#store/alarms.ts'
import { recordBackup } from '#store/backup-record.ts'
import { recordRead } from '#store/sources.ts'
import { raise, wrongNow } from '#watch/alarm.ts'
import { test } from '../db.ts'
import { instant } from '#post/post.ts'
import { GIGABYTE, MINUTE, pass, START, told, watching } from './watching.ts'

const wrong = async ({
  watched,
}: Pick<ReturnType<typeof watching>, 'watched'>): Promise<string[]> =>
  (await wrongNow(watched)).map((alarm) => alarm.is)

const gone = async (): Promise<number> => Promise.reject(new Error('no such device'))

describe('what is wrong at this moment', () => {
  test('is told at the first look, and no more once it is well, whatever was told before', async ({
    db,
  }) => {
    const all = watching(db)
    expect(await wrong(all)).toEqual([])
    all.world.freeBytes = 1000
    all.world.aheadMs = 90_000
    recordBackup(db, { file: 'copy', error: 'no right to' }, START)
    expect(await wrong(all)).toEqual(['backup', 'disk', 'clock'])
    expect([told(db), openAlarms(db)]).toEqual([[], []])
    await pass(all, 5)
    all.world.freeBytes = GIGABYTE
    all.world.aheadMs = 0
    recordBackup(db, { file: 'copy', bytes: 1 }, all.world.now)
    recordRead(db, 'Koord_shtab', all.world.now)
    expect(openAlarms(db)).not.toEqual([])
    expect(await wrong(all)).toEqual([])
  })

  test('is what was known of the clock where Telegram does not tell the time', async ({ db }) => {
    const all = watching(db)
    all.world.aheadMs = null
    expect(await wrong(all)).toEqual([])
    all.world.aheadMs = 90_000
    await pass(all, 3)
    all.world.aheadMs = null
    expect(await wrong(all)).toEqual(['clock'])
  })

  test('is found, and told, also where the disk cannot be asked', async ({ db }) => {
    const all = watching(db)
    const blind = { ...all, watched: { ...all.watched, freeBytes: gone } }
    recordBackup(db, { file: 'copy', error: 'no right to' }, START)
    expect(await wrong(blind)).toEqual(['backup'])
    await pass(blind, 1)
    expect(told(db)).toEqual(['raised backup'])
  })

  test.for(['token', 'conflict'] as const)(
    'is the alarm of the %s until the program has run well for five minutes',
    async (is, { db }) => {
      const all = watching(db)
      raise(all.watched, { is }, START)
      expect(openAlarms(db)).toHaveLength(1)
      expect(await wrong(all)).toEqual([is])
      await pass(all, 4)
      expect(await wrong(all)).toEqual([is])
      all.world.now = instant(START + 5 * MINUTE)
      expect(await wrong(all)).toEqual([])
    },
  )
})
