import { describe, expect, test } from 'vitest'
import { accountOf, holesOf } from '#store/numbers.ts'
import { newestRevision, revisionsOf } from '#store/posts.ts'
import { readingState, sourceState } from '#store/sources.ts'
import { readNewest } from '#watch/read.ts'
import { later, passingOver, past, pasts, world } from './world.ts'

const HANDLE = 'Koord_shtab'

describe('readNewest()', () => {
  test('takes the first page for history and what comes later for news', async () => {
    const { reading, task, channels, taken, db } = await world({ items: [...pasts(3), later(5)] })
    expect(await readNewest(reading, task)).toMatchObject({ answer: { is: 'news' }, revisions: 3 })
    expect(await readNewest(reading, task)).toMatchObject({
      answer: { is: 'no_news' },
      revisions: 0,
    })
    channels.publishNext()
    expect(await readNewest(reading, task)).toMatchObject({ answer: { is: 'news' }, revisions: 1 })
    expect(taken).toEqual([
      { how: 'backfill', numbers: [1, 2, 3] },
      { how: 'live', numbers: [4] },
    ])
    expect(sourceState(db, HANDLE)).toMatchObject({
      channelId: 1_500_000_001,
      newest: 4,
      firstNewest: 3,
      renderedAt: channels.now(),
      readAt: channels.now(),
    })
  })

  test('reads back to what it knew after a long silence of its own', async () => {
    const news = Array.from({ length: 47 }, (_, index) => later(5 + index))
    const { reading, task, channels, taken, db } = await world({ items: [...pasts(3), ...news] })
    await readNewest(reading, task)
    for (const item of news) expect(channels.publishNext()?.key).toBe(item.key)
    await readNewest(reading, task)
    expect(holesOf(db, HANDLE)).toEqual([])
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 50, notLooked: 0, passedOver: 0 })
    expect(new Set(taken.slice(1).map(({ how }) => how))).toEqual(new Set(['live']))
    expect(taken.slice(1).flatMap(({ numbers }) => numbers)).toHaveLength(47)
  })

  test('reads back also where the page shows no link to older posts', async () => {
    const news = Array.from({ length: 30 }, (_, index) => later(5 + index))
    const { reading, task, channels, db } = await world({ items: [...pasts(3), ...news] })
    await readNewest(reading, task)
    while (channels.publishNext() !== null);
    channels.setMode(HANDLE, 'no_older_link')
    await readNewest(reading, task)
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 33, notLooked: 0 })
  })

  test('does not call a channel read while a gap stays open, and closes it later', async () => {
    const news = Array.from({ length: 30 }, (_, index) => later(5 + index))
    const { reading, task, channels, db } = await world({ items: [...pasts(3), ...news] })
    await readNewest(reading, task)
    const readAt = channels.now()
    while (channels.publishNext() !== null);
    const { before } = reading.reader
    const failing = {
      ...reading.reader,
      before: async () => ({ is: 'unreachable', detail: 'ECONNRESET' }) as const,
    }
    await readNewest({ ...reading, reader: failing }, task)
    expect(sourceState(db, HANDLE)).toMatchObject({
      readAt,
      failingReason: 'unreachable',
      newest: 33,
    })
    await readNewest({ ...reading, reader: { ...failing, before } }, task)
    expect(sourceState(db, HANDLE)).toMatchObject({ failingReason: null, readAt: channels.now() })
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 33, notLooked: 0 })
  })

  test('closes a gap of more than fifty pages over several polls, and is behind until then', async () => {
    const news = Array.from({ length: 1060 }, (_, index) => later(5 + index))
    const { reading, task, channels, db } = await world({ items: [...pasts(3), ...news] })
    await readNewest(reading, task)
    const readAt = channels.now()
    while (channels.publishNext() !== null);
    await readNewest(reading, task)
    expect(sourceState(db, HANDLE)).toMatchObject({ readAt, failingSince: null })
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 1023, notLooked: 40 })
    await readNewest(reading, task)
    expect(sourceState(db, HANDLE).readAt).toBe(channels.now())
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 1063, notLooked: 0 })
  })

  test('keeps every revision of a text, and does not count an unchanged post again', async () => {
    const { reading, task, channels, db, taken } = await world({ items: pasts(2) })
    await readNewest(reading, task)
    channels.edit(HANDLE, 2, 'Повернули 84')
    await readNewest(reading, task)
    channels.edit(HANDLE, 2, 'Допис p1')
    await readNewest(reading, task)
    await readNewest(reading, task)
    const revisions = revisionsOf(db, { channel: HANDLE, number: 2 })
    expect(revisions.map(({ text }) => text)).toEqual(['Допис p1', 'Повернули 84', 'Допис p1'])
    expect(revisions.map(({ edited }) => edited)).toEqual([false, true, true])
    expect(taken).toHaveLength(3)
  })

  test('remembers when it brought an event, for all sources', async () => {
    const { reading, task, channels, db } = await world({ items: [...pasts(3), later(5)] })
    await readNewest(reading, task)
    channels.publishNext()
    const ingest: typeof reading.ingest = (seen, more) => {
      const ingested = reading.ingest(seen, more)
      return seen.how === 'live' ? { ...ingested, announced: ['an event'] } : ingested
    }
    await readNewest({ ...reading, ingest }, task)
    expect(sourceState(db, 'tass_agency').announcedAt).toBe(channels.now())
  })

  test('two reads at once take in every post once', async () => {
    const { reading, task, taken } = await world({ items: pasts(20) })
    await Promise.all([readNewest(reading, task), readNewest(reading, task)])
    expect(taken.flatMap(({ numbers }) => numbers)).toHaveLength(20)
  })

  test('stores nothing of a read that is stopped', async () => {
    const stop = new AbortController()
    const { reading, task, channels, taken } = await world({ items: pasts(3), signal: stop.signal })
    channels.setMode(HANDLE, 'slow')
    const read = readNewest(reading, task)
    setTimeout(() => stop.abort(), 50)
    await expect(read).rejects.toThrow(/abort/u)
    expect(taken).toEqual([])
  })
})

describe('posts that go', () => {
  test('are marked as missing with the time, and their text stays', async () => {
    const { reading, task, channels, db, told } = await world({ items: pasts(5) })
    await readNewest(reading, task)
    channels.remove(HANDLE, 3)
    await readNewest(reading, task)
    await readNewest(reading, task)
    expect(newestRevision(db, { channel: HANDLE, number: 3 })).toMatchObject({
      text: 'Допис p2',
      missingAt: channels.now(),
    })
    expect(told).toEqual([{ is: 'post_missing', post: { channel: HANDLE, number: 3 } }])
  })

  test('from the end of a channel are no numbers going backwards', async () => {
    const { reading, task, channels, db } = await world({ items: pasts(5) })
    await readNewest(reading, task)
    channels.remove(HANDLE, 5)
    channels.remove(HANDLE, 4)
    expect((await readNewest(reading, task)).answer.is).toBe('no_news')
    expect((await readNewest(reading, task)).answer.is).toBe('no_news')
    expect(newestRevision(db, { channel: HANDLE, number: 5 })?.missingAt).toBe(channels.now())
    expect(readingState(db, HANDLE, reading.now()).is).toBe('read')
  })

  test('are asked for one by one, and one that its own page still shows is not missing', async () => {
    const { reading, task, channels, db, asked } = await world({ items: pasts(5) })
    await readNewest(reading, task)
    const forgetful = passingOver(reading.reader, 3)
    await readNewest({ ...reading, reader: forgetful }, task)
    await readNewest({ ...reading, reader: forgetful }, task)
    expect(newestRevision(db, { channel: HANDLE, number: 3 })?.missingAt).toBeNull()
    expect(asked.filter((path) => path.includes('embed'))).toHaveLength(1)
    channels.setMode(HANDLE, 'open')
  })
})

describe('an album', () => {
  const album = past(7, { media: { is: 'photos', names: ['a', 'b', 'c'] } })

  test('is one post and accounts for all its numbers', async () => {
    const { reading, task, db } = await world({ items: [...pasts(2), album, past(8)] })
    await readNewest(reading, task)
    expect(newestRevision(db, { channel: HANDLE, number: 3 })?.members).toEqual([3, 4, 5])
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 4, members: 2, passedOver: 0 })
  })
})

describe('a block that cannot be understood', () => {
  test('is told to the operator once, keeps its number, and is a post once it can', async () => {
    const { reading, task, db, told } = await world({ items: pasts(3) })
    const { newest } = reading.reader
    const broken = {
      ...reading.reader,
      newest: async (handle: string, signal: AbortSignal) => {
        const read = await newest(handle, signal)
        if (read.is !== 'page') return read
        const posts = read.page.posts.filter(({ number }) => number !== 2)
        return { ...read, page: { ...read.page, posts, notUnderstood: [2] } }
      },
    }
    await readNewest({ ...reading, reader: broken }, task)
    await readNewest({ ...reading, reader: broken }, task)
    expect(told).toEqual([{ is: 'post_not_understood', post: { channel: HANDLE, number: 2 } }])
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 2, notUnderstood: 1, passedOver: 0 })
    await readNewest(reading, task)
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 3, notUnderstood: 0 })
  })
})

describe('a post of which the page shows only a label', () => {
  const rich = past(9, { kind: 'rich', spans: [{ text: 'Повернули 84', is: 'plain' }] })

  test('is read from its landing page, marked as perhaps cut, and told to the operator once', async () => {
    const { reading, task, db, told, asked, taken } = await world({ items: [...pasts(2), rich] })
    await readNewest(reading, task)
    await readNewest(reading, task)
    const post = newestRevision(db, { channel: HANDLE, number: 3 })
    expect(post).toMatchObject({ kind: 'own', text: 'Повернули 84', perhapsCut: true })
    expect(told).toMatchObject([{ is: 'post_unreadable', textFound: true }])
    expect(asked.filter((path) => path === '/Koord_shtab/3')).toHaveLength(1)
    expect(taken).toHaveLength(1)
  })

  test('is kept without a text where the landing page repeats the channel instead', async () => {
    const { reading, task, db, told } = await world({ items: [...pasts(2), rich] })
    const reader = { ...reading.reader, description: async () => 'Про обміни' }
    await readNewest({ ...reading, reader }, task)
    const post = newestRevision(db, { channel: HANDLE, number: 3 })
    expect(post).toMatchObject({ kind: 'unreadable', text: '', perhapsCut: false })
    expect(told).toMatchObject([{ is: 'post_unreadable', textFound: false }])
  })
})
