import { describe, expect, test } from 'vitest'
import { accountOf } from '#store/numbers.ts'
import { newestRevision, revisionsOf } from '#store/posts.ts'
import { type ChannelPost, takeChannelPost } from '#watch/channel-post.ts'
import { readNewest } from '#watch/read.ts'
import { recheck } from '#watch/recheck.ts'
import { HQ, later, pasts, START, world, type World } from './world.ts'

const message: ChannelPost = {
  message_id: 4,
  date: START / 1000 + 300,
  chat: { id: -1_001_500_000_001, username: 'koord_shtab' },
  text: 'Допис n5',
}
const take = ({ reading }: World, given: Partial<ChannelPost> = {}): boolean =>
  takeChannelPost({ ...reading, sources: [HQ] }, { ...message, ...given })

/** A picture of an album, with words under it. */
function takePiece({ reading }: World, number: number): void {
  const { date, chat } = message
  const piece = {
    message_id: number,
    date,
    chat,
    media_group_id: 'g',
    caption: 'Повернули 84',
    photo: [{ file_unique_id: `f${number}` }],
  }
  takeChannelPost({ ...reading, sources: [HQ] }, piece)
}

const textsOf = ({ db }: World, number: number): unknown =>
  newestRevision(db, { channel: 'Koord_shtab', number })?.text

describe('takeChannelPost()', () => {
  test('takes in a post before the page shows it, and the page then brings nothing new', async () => {
    const all = await world({ items: [...pasts(3), later(5)] })
    await readNewest(all.reading, all.task)
    all.channels.publishNext()
    expect(take(all)).toBe(true)
    await readNewest(all.reading, all.task)
    expect(all.taken.slice(1)).toEqual([{ how: 'live', numbers: [4] }])
  })

  test('keeps an edit as a new revision', async () => {
    const all = await world({ items: pasts(3) })
    take(all)
    take(all, { text: 'Повернули 84', edit_date: 5 })
    expect(revisionsOf(all.db, { channel: 'Koord_shtab', number: 4 })).toHaveLength(2)
  })

  test.for([
    ['another handle', { id: -1_001_500_000_001, username: 'Koord_shtab_ua' }],
    ['no handle', { id: -1_001_500_000_001 }],
    ['the same handle and another number', { id: -1_001_500_000_009, username: 'Koord_shtab' }],
  ] as const)('believes no channel with %s', async ([, chat]) => {
    const all = await world({ items: pasts(3) })
    await readNewest(all.reading, all.task)
    expect(take(all, { chat })).toBe(false)
    expect(all.taken).toHaveLength(1)
  })

  describe('of an album', () => {
    const album = later(5, {
      media: { is: 'photos', names: ['a', 'b'] },
      spans: [{ text: 'Повернули 84', is: 'plain' }],
    })

    test('with the words under its second picture, is one post with what the page shows', async () => {
      const all = await world({ items: [...pasts(3), album] })
      await readNewest(all.reading, all.task)
      all.channels.publishNext()
      takePiece(all, 5)
      await readNewest(all.reading, all.task)
      await readNewest(all.reading, all.task)
      expect([textsOf(all, 4), textsOf(all, 5)]).toEqual([undefined, 'Повернули 84'])
      expect(newestRevision(all.db, { channel: 'Koord_shtab', number: 5 })?.members).toEqual([4, 5])
      expect(accountOf(all.db, 'Koord_shtab')).toMatchObject({ posts: 4, members: 1 })
    })

    test('with words under two pictures, states once what the page shows once', async () => {
      const all = await world({ items: [...pasts(3), album] })
      await readNewest(all.reading, all.task)
      all.channels.publishNext()
      takePiece(all, 4)
      takePiece(all, 5)
      await readNewest(all.reading, all.task)
      await readNewest(all.reading, all.task)
      expect([textsOf(all, 4), textsOf(all, 5)]).toEqual(['Повернули 84', ''])
      expect(revisionsOf(all.db, { channel: 'Koord_shtab', number: 5 })).toHaveLength(2)
      expect(all.told).toEqual([])
    })
  })

  test('takes an edit of an old post that was never read for history', async () => {
    const all = await world({ items: pasts(45) })
    await readNewest(all.reading, all.task)
    take(all, { message_id: 5, edit_date: 5 })
    expect(all.taken.at(-1)).toEqual({ how: 'backfill', numbers: [5] })
  })

  test('keeps a rich message that it read whole, though the page shows only a label', async () => {
    const rich = later(5, { kind: 'rich', spans: [{ text: 'Повернули 84', is: 'plain' }] })
    const all = await world({ items: [...pasts(3), rich] })
    await readNewest(all.reading, all.task)
    all.channels.publishNext()
    const blocks = [{ type: 'paragraph', text: 'Повернули 84 людини' }]
    const { message_id, date, chat } = message
    takeChannelPost(
      { ...all.reading, sources: [HQ] },
      { message_id, date, chat, rich_message: { blocks } },
    )
    await readNewest(all.reading, all.task)
    await recheck(all.reading, all.task, 'pages')
    expect(newestRevision(all.db, { channel: 'Koord_shtab', number: 4 })).toMatchObject({
      revision: 1,
      text: 'Повернули 84 людини',
      perhapsCut: false,
    })
    expect(all.told).toEqual([])
  })
})
