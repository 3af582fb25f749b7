import { describe, expect, test } from 'vitest'
import { instant, type Post } from '#post/post.ts'
import { readPage } from '#source/read-page.ts'
import type { PageRead, Reader } from '#source/reader.ts'
import { accountOf } from '#store/numbers.ts'
import { newestRevision, revisionsOf } from '#store/posts.ts'
import { sourceState } from '#store/sources.ts'
import { backfill } from '#watch/backfill.ts'
import { settlePassedOver } from '#watch/passed-over.ts'
import { readNewest } from '#watch/read.ts'
import type { Reading } from '#watch/reading.ts'
import { recheck } from '#watch/recheck.ts'
import { block, page, viewToken } from '../source/pages.ts'
import { later, past, pasts, START, world } from './world.ts'

const HANDLE = 'Koord_shtab'
const HOUR = 3_600_000

const withReader = (reading: Reading, given: Partial<Reader>): Reading => ({
  ...reading,
  reader: { ...reading.reader, ...given },
})

type Shown = Readonly<Record<number, string>>

/** A page made at a moment, with these texts under these numbers. */
const pageAt = (at: number, shown: Shown, id?: number): string =>
  page(
    Object.entries(shown).map(([number, text]) =>
      block({
        number: Number(number),
        text,
        time: new Date(START - HOUR).toISOString().replace('.000Z', '+00:00'),
        view: viewToken(Number(number), { at, ...(id === undefined ? {} : { id }) }),
      }),
    ),
  )

/** Answers with one page after the other. */
function answering(pages: readonly string[]): () => Promise<PageRead> {
  let asked = 0
  return async () => {
    asked += 1
    return { is: 'page', page: readPage(pages[asked - 1] ?? '', HANDLE) }
  }
}

const textsOf = (db: Reading['db'], number: number): string[] =>
  revisionsOf(db, { channel: HANDLE, number }).map(({ text }) => text)

describe('a handle that another channel has taken over', () => {
  test('brings no news by the own pages of numbers that were passed over', async () => {
    const items = [...pasts(5), later(2, { gap: 1 })]
    const { reading, task, channels, db, taken } = await world({ items })
    await readNewest(reading, task)
    await backfill(reading, task, () => {})
    channels.publishNext()
    await readNewest(reading, task)
    taken.length = 0
    channels.setMode(HANDLE, 'changed_id')
    const stolen = pageAt(reading.now(), { 6: 'Повернули 900' }, 777)
    const [post = null] = readPage(stolen, HANDLE).posts
    const thief = withReader(reading, {
      post: async () => ({ is: 'there', post, channelIds: [777] }),
    })
    expect(await settlePassedOver(thief, task, 5)).toMatchObject({
      is: 'failed',
      answer: { is: 'identity_changed', now: [777] },
    })
    expect(taken).toEqual([])
    expect(accountOf(db, HANDLE)).toMatchObject({ posts: 6, passedOver: 1 })
  })

  test('proves nothing of a post that the page does not show', async () => {
    const { reading, task, channels, db } = await world({ items: pasts(5) })
    await readNewest(reading, task)
    channels.remove(HANDLE, 3)
    const thief = withReader(reading, {
      post: async () => ({ is: 'there', post: null, channelIds: [777] }),
    })
    await readNewest(thief, task)
    expect(sourceState(db, HANDLE)).toMatchObject({ failingReason: 'identity_changed' })
  })
})

describe('an old copy of a page', () => {
  test('brings what nobody has seen, and takes no edit back', async () => {
    const { reading, task, db } = await world({ items: pasts(2) })
    await readNewest(reading, task)
    const at = reading.now()
    const newest = answering([
      pageAt(at, { 1: 'a', 2: 'b', 3: 'Повернули 95' }),
      pageAt(at, { 1: 'a', 2: 'b', 3: 'Повернули 97' }),
      pageAt(at - HOUR, { 1: 'a', 2: 'b', 3: 'Повернули 95', 4: 'Обмін' }),
    ])
    const old = withReader(reading, { newest })
    await readNewest(old, task)
    await readNewest(old, task)
    expect((await readNewest(old, task)).answer.is).toBe('stale_copy')
    expect(textsOf(db, 3)).toEqual(['Повернули 95', 'Повернули 97'])
    expect(textsOf(db, 4)).toEqual(['Обмін'])
  })

  test('of a few minutes ago changes no text that was read since', async () => {
    const { reading, task, db } = await world({ items: pasts(2) })
    await readNewest(reading, task)
    const at = reading.now()
    const newest = answering([
      pageAt(at, { 1: 'a', 2: 'old' }),
      pageAt(at + 60_000, { 1: 'a', 2: 'new' }),
      pageAt(at, { 1: 'a', 2: 'old' }),
      pageAt(at + 120_000, { 1: 'a', 2: 'newer' }),
    ])
    const old = withReader(reading, { newest })
    for (let nth = 0; nth < 4; nth += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one poll after the other
      await readNewest(old, task)
    }
    expect(textsOf(db, 2).slice(1)).toEqual(['old', 'new', 'newer'])
  })

  test('does not bring back a post that was found missing after it was made', async () => {
    const { reading, task, channels, db } = await world({ items: pasts(4) })
    await readNewest(reading, task)
    const at = reading.now()
    channels.remove(HANDLE, 3)
    await readNewest({ ...reading, now: () => instant(at + 60_000) }, task)
    const missing = newestRevision(db, { channel: HANDLE, number: 3 })?.missingAt
    expect(missing).toBe(at + 60_000)
    const newest = answering([pageAt(at - 60_000, { 1: 'a', 2: 'b', 3: 'Допис p2', 4: 'd' })])
    await readNewest(withReader(reading, { newest }), task)
    expect(newestRevision(db, { channel: HANDLE, number: 3 })?.missingAt).toBe(missing)
  })

  test('that a recheck has read and held back says nothing against a later poll', async () => {
    const { reading, task, db } = await world({ items: pasts(2) })
    const at = reading.now()
    const label = `<div class="message_media_not_supported_wrap"><div class="message_media_not_supported"><div class="message_media_not_supported_label">Please open Telegram to view this post</div></div></div>`
    const shown = (text: string, made: number): string =>
      page([
        block({ number: 1, text, view: viewToken(1, { at: made }) }),
        block({ number: 2, inner: label, view: viewToken(2, { at: made }) }),
      ])
    const held = Promise.withResolvers<null>()
    const before = answering([shown('old', at)])
    const newest = answering([shown('old', at), shown('new', at + 1000)])
    let isHeld = false
    const description = async (): Promise<null> => (isHeld ? held.promise : null)
    const racing = withReader(reading, { newest, before, description })
    await readNewest(racing, task)
    isHeld = true
    const rechecking = recheck(racing, task, 'pages')
    await readNewest(racing, task)
    held.resolve(null)
    await rechecking
    expect(textsOf(db, 1)).toEqual(['old', 'new'])
  })
})

describe('recheck() of a host that is behind', () => {
  test.for(['stale', 'backwards'] as const)('(%s) marks nothing as missing', async (mode) => {
    const items = [...pasts(30), later(5), later(6), later(7), later(8), later(9)]
    const { reading, task, channels, db, told } = await world({ items })
    await readNewest(reading, task)
    while (channels.publishNext() !== null);
    await readNewest(reading, task)
    channels.setMode(HANDLE, mode)
    const answer = { is: mode === 'stale' ? 'stale_copy' : 'numbers_backwards' }
    expect(await recheck(reading, task, 'pages')).toMatchObject({ is: 'failed', answer })
    expect(told).toEqual([])
    expect(newestRevision(db, { channel: HANDLE, number: 35 })?.missingAt).toBeNull()
    expect(sourceState(db, HANDLE).recheckedAt).toBeNull()
  })

  test('believes that the newest post is gone where its own page says so', async () => {
    const { reading, task, channels, db } = await world({ items: [...pasts(5), past(990)] })
    await readNewest(reading, task)
    await backfill(reading, task, () => {})
    channels.remove(HANDLE, 6)
    expect(await recheck(reading, task, 'pages')).toMatchObject({ is: 'rechecked' })
    expect(newestRevision(db, { channel: HANDLE, number: 6 })?.missingAt).not.toBeNull()
  })

  test('reads no history from an old copy either', async () => {
    const { reading, task, db } = await world({ items: pasts(45) })
    await readNewest(reading, task)
    const shown: Record<number, string> = { 24: 'x', 25: 'y' }
    const before = answering([pageAt(reading.now() - HOUR, shown)])
    const stop = new AbortController()
    const old = withReader(
      {
        ...reading,
        sleep: async () => {
          stop.abort()
          stop.signal.throwIfAborted()
        },
      },
      { before },
    )
    await expect(backfill(old, { ...task, signal: stop.signal }, () => {})).rejects.toThrow(
      'aborted',
    )
    expect(accountOf(db, HANDLE).notLooked).toBe(25)
  })
})

test('a page that names its channel in no block is not trusted once the channel is known', async () => {
  const { reading, task, taken } = await world({ items: pasts(2) })
  await readNewest(reading, task)
  const nameless = page([block({ number: 3, text: 'Повернули 900', view: null })])
  const read = await readNewest(withReader(reading, { newest: answering([nameless]) }), task)
  expect(read.answer).toEqual({ is: 'layout_unknown', detail: 'no block names its channel' })
  expect(taken.flatMap(({ numbers }) => numbers)).not.toContain(3)
})

test('a page tells of each post when it was made', () => {
  const [post]: readonly Post[] = readPage(pageAt(START, { 1: 'a' }), HANDLE).posts
  expect(post?.shownAt).toBe(START)
})

test('a post that its own page withholds is told once, and is no end of the channel', async () => {
  const { reading, task, channels, db, told } = await world({ items: pasts(5) })
  await readNewest(reading, task)
  channels.remove(HANDLE, 5)
  const withheld = withReader(reading, { post: async () => ({ is: 'withheld' }) })
  expect((await readNewest(withheld, task)).answer.is).toBe('no_news')
  await readNewest(withheld, task)
  expect(told).toEqual([{ is: 'post_withheld', post: { channel: HANDLE, number: 5 } }])
  expect(newestRevision(db, { channel: HANDLE, number: 5 })?.missingAt).toBeNull()
})

test('a forwarded post of which only a label is shown is no word of the channel itself', async () => {
  const label = `<div class="tgme_widget_message_forwarded_from">Forwarded from <span class="tgme_widget_message_forwarded_from_name">Somebody</span></div><div class="message_media_not_supported_wrap"><div class="message_media_not_supported_label">Please open Telegram to view this post</div></div>`
  const { reading, task, db, told } = await world({ items: pasts(1) })
  await readNewest(reading, task)
  const html = page(
    [1, 2].map((number) =>
      block({
        number,
        view: viewToken(number, { at: reading.now() }),
        ...(number === 2 ? { inner: label } : {}),
      }),
    ),
  )
  const given = { newest: answering([html]), description: async () => 'Повернули 95' }
  await readNewest(withReader(reading, given), task)
  expect(newestRevision(db, { channel: HANDLE, number: 2 })).toMatchObject({
    kind: 'forwarded',
    text: 'Повернули 95',
    perhapsCut: true,
  })
  expect(told).toMatchObject([{ is: 'post_unreadable', textFound: true }])
})

const refusing = async (): Promise<PageRead & { is: 'refused' }> => ({
  is: 'refused',
  status: 404,
  retryAfterMs: null,
})

describe('the text of a post that shows only a label', () => {
  const label = `<div class="message_media_not_supported_wrap"><div class="message_media_not_supported_label">Please open Telegram to view this post</div></div>`

  test.for([
    ['the channel’s description, cut', 'Про обміни і повер…'],
    ['the channel’s description', 'Про обміни\nі повернення'],
    ['words of Telegram for a person', 'Telegram: Contact @Koord_shtab'],
    ['a number of readers', '10 000 subscribers'],
  ] as const)('is not %s', async ([, text]) => {
    const { reading, task, db } = await world({ items: pasts(1) })
    await readNewest(reading, task)
    const view = viewToken(2, { at: reading.now() })
    const html = page([block({ number: 2, inner: label, view })])
    const given = { newest: answering([html]), description: async () => text }
    await readNewest(withReader(reading, given), task)
    expect(newestRevision(db, { channel: HANDLE, number: 2 })).toMatchObject({
      kind: 'unreadable',
      text: '',
    })
  })

  test('is not said to be nowhere where the landing page could not be read', async () => {
    const { reading, task, told } = await world({ items: pasts(1) })
    await readNewest(reading, task)
    const view = viewToken(2, { at: reading.now() })
    const html = page([block({ number: 2, inner: label, view })])
    const given = { newest: answering([html]), description: refusing }
    await readNewest(withReader(reading, given), task)
    expect(told).toMatchObject([{ is: 'post_unreadable', textFound: null }])
  })
})
