import { describe, expect, test } from 'vitest'
import { instant } from '#post/post.ts'
import { accountOf } from '#store/numbers.ts'
import { newestRevision } from '#store/posts.ts'
import { noteAnnouncement, sourceState } from '#store/sources.ts'
import { backfill } from '#watch/backfill.ts'
import { settlePassedOver } from '#watch/passed-over.ts'
import { readNewest } from '#watch/read.ts'
import { recheck } from '#watch/recheck.ts'
import { later, passingOver, past, pasts, START, world, type World } from './world.ts'

const HANDLE = 'Koord_shtab'

async function readWorld(items: Parameters<typeof world>[0]['items']): Promise<World> {
  const all = await world({ items })
  await readNewest(all.reading, all.task)
  await backfill(all.reading, all.task, () => {})
  all.taken.length = 0
  all.told.length = 0
  all.asked.length = 0
  return all
}

describe('recheck()', () => {
  test('finds edits on the last three pages and takes them in as new revisions', async () => {
    const { reading, task, channels, db, taken } = await readWorld(pasts(105))
    for (const number of [5, 46, 60, 104]) channels.edit(HANDLE, number, 'Повернули 84')
    expect(await recheck(reading, task, 'pages')).toMatchObject({ pages: 3, revisions: 3 })
    expect(taken).toEqual([
      { how: 'recheck', numbers: [104] },
      { how: 'recheck', numbers: [46, 60] },
    ])
    expect(newestRevision(db, { channel: HANDLE, number: 60 })).toMatchObject({
      revision: 2,
      text: 'Повернули 84',
      edited: true,
    })
    expect(sourceState(db, HANDLE)).toMatchObject({
      recheckedAt: reading.now(),
      deepRecheckedAt: null,
    })
  })

  test('daily goes back a hundred posts', async () => {
    const { reading, task, channels, db } = await readWorld(pasts(145))
    for (const number of [20, 46]) channels.edit(HANDLE, number, 'Повернули 84')
    expect(await recheck(reading, task, 'hundred')).toMatchObject({ pages: 5, revisions: 1 })
    expect(newestRevision(db, { channel: HANDLE, number: 46 })?.revision).toBe(2)
    expect(sourceState(db, HANDLE).deepRecheckedAt).toBe(reading.now())
  })

  test('after an exchange reads all posts of the day', async () => {
    // 20:30 in Kyiv: the posts of the last twenty hours and a half are the day's.
    const dayBegins = START - (20 * 60 + 30) * 60_000
    const items = Array.from({ length: 60 }, (_, index) =>
      past(index, { at: dayBegins + (index - 15) * 1_200_000 }),
    )
    const { reading, task } = await readWorld(items)
    expect(await recheck(reading, task, 'day')).toMatchObject({ pages: 3 })
  })

  test('still reads the day of the exchange again after midnight', async () => {
    const items = [past(998, { at: START - 3_600_000 }), past(999, { at: START - 1_800_000 })]
    const { reading, task, db } = await readWorld(items)
    noteAnnouncement(db, instant(START))
    // 23:55 and 00:10 in Kyiv.
    const tomorrow = { ...reading, now: () => instant(Date.parse('2025-08-13T21:10:00Z')) }
    const reader = {
      ...reading.reader,
      before: async (handle: string, number: number, signal: AbortSignal) => {
        const read = await reading.reader.before(handle, number, signal)
        return read.is === 'page' ? { ...read, page: { ...read.page, renderedAt: null } } : read
      },
    }
    expect(await recheck({ ...tomorrow, reader }, task, 'day')).toMatchObject({ pages: 1 })
  })

  test('finds what was taken away, deep in the page too', async () => {
    const { reading, task, channels, db, told } = await readWorld(pasts(65))
    channels.remove(HANDLE, 30)
    channels.remove(HANDLE, 31)
    await recheck(reading, task, 'pages')
    expect(told.map((event) => 'post' in event && event.post.number)).toEqual([30, 31])
    expect(newestRevision(db, { channel: HANDLE, number: 30 })).toMatchObject({ text: 'Допис p29' })
  })

  test('keeps an album under its number when its first picture is taken away', async () => {
    const album = past(990, { media: { is: 'photos', names: ['a', 'b', 'c'] } })
    const { reading, task, db, told } = await readWorld([...pasts(3), album])
    const { before } = reading.reader
    const reader = {
      ...reading.reader,
      before: async (handle: string, number: number, signal: AbortSignal) => {
        const read = await before(handle, number, signal)
        if (read.is !== 'page') return read
        const posts = read.page.posts.map((post) =>
          post.number === 4
            ? { ...post, number: 5, members: [5, 6], media: post.media.slice(1) }
            : post,
        )
        return { ...read, page: { ...read.page, posts } }
      },
    }
    await recheck({ ...reading, reader }, task, 'pages')
    expect(newestRevision(db, { channel: HANDLE, number: 4 })).toMatchObject({ revision: 2 })
    expect(newestRevision(db, { channel: HANDLE, number: 5 })).toBeNull()
    expect(told).toEqual([])
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 4, members: 2 })
  })

  test('stops at a page that cannot be trusted, and marks nothing as missing by it', async () => {
    const { reading, task, channels, told, db } = await readWorld(pasts(45))
    channels.setMode(HANDLE, 'broken_layout')
    expect(await recheck(reading, task, 'pages')).toMatchObject({ is: 'failed' })
    expect([told, sourceState(db, HANDLE).recheckedAt]).toEqual([[], null])
  })

  test('asks again for the text of a post that shows only a label', async () => {
    const rich = past(9, { kind: 'rich', spans: [{ text: 'Повернули 84', is: 'plain' }] })
    const { reading, task, db, taken } = await readWorld([...pasts(2), rich])
    const reader = { ...reading.reader, description: async () => 'Повернули 85' }
    await recheck({ ...reading, reader }, task, 'pages')
    expect(newestRevision(db, { channel: HANDLE, number: 3 })).toMatchObject({
      text: 'Повернули 85',
      perhapsCut: true,
    })
    expect(taken).toEqual([{ how: 'recheck', numbers: [3] }])
  })

  test('never replaces a text by a label, and tells the operator', async () => {
    const { reading, task, db, taken, told } = await readWorld(pasts(3))
    const { before } = reading.reader
    const reader = {
      ...reading.reader,
      before: async (handle: string, number: number, signal: AbortSignal) => {
        const read = await before(handle, number, signal)
        if (read.is !== 'page') return read
        const posts = read.page.posts.map((post) =>
          post.number === 2 ? { ...post, kind: 'unreadable' as const, text: '' } : post,
        )
        return { ...read, page: { ...read.page, posts } }
      },
    }
    await recheck({ ...reading, reader }, task, 'pages')
    expect(newestRevision(db, { channel: HANDLE, number: 2 })?.text).toBe('Допис p1')
    expect([taken, told.map(({ is }) => is)]).toEqual([[], ['post_turned_unreadable']])
  })
})

describe('settlePassedOver()', () => {
  test('asks the own page of each number that pages passed over, a few at a time', async () => {
    const { reading, task, db, asked } = await readWorld([...pasts(3), past(990, { gap: 7 })])
    expect(await settlePassedOver(reading, task, 5)).toEqual({ is: 'settled', count: 5 })
    expect(asked).toHaveLength(5)
    expect(await settlePassedOver(reading, task, 5)).toEqual({ is: 'settled', count: 2 })
    expect(await settlePassedOver(reading, task, 5)).toEqual({ is: 'settled', count: 0 })
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 4, absent: 7, passedOver: 0 })
  })

  test('tells withheld from absent, and stops at a failure without a verdict', async () => {
    const { reading, task, db } = await readWorld([...pasts(3), past(990, { gap: 3 })])
    const answers = [
      { is: 'withheld' },
      { is: 'there', post: null, channelIds: [1_500_000_001] },
      { is: 'unreachable', detail: '' },
    ] as const
    let asked = 0
    const post = async (): Promise<(typeof answers)[number]> => {
      asked += 1
      return answers[asked - 1] ?? answers[2]
    }
    const failing = { ...reading, reader: { ...reading.reader, post } }
    expect(await settlePassedOver(failing, task, 5)).toMatchObject({ is: 'failed' })
    expect(accountOf(db, HANDLE)).toMatchObject({ withheld: 1, notUnderstood: 1, passedOver: 1 })
  })

  test('takes in a post that was on no page, as news where it is later than the history', async () => {
    const items = [...pasts(3), later(5), later(6), later(7)]
    const { reading, task, channels, told, taken } = await readWorld(items)
    while (channels.publishNext() !== null);
    const forgetful = passingOver(reading.reader, 5)
    await readNewest({ ...reading, reader: forgetful }, task)
    await settlePassedOver(reading, task, 5)
    expect(taken).toEqual([
      { how: 'live', numbers: [4, 6] },
      { how: 'live', numbers: [5] },
    ])
    expect(told).toEqual([{ is: 'post_found_late', post: { channel: HANDLE, number: 5 } }])
    expect(reading.now()).toBe(instant(START + 7 * 60_000))
  })
})
