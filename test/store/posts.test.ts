import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { markMissing, newestRevision, recordPost, revisionsOf } from '#store/posts.ts'
import { saysTheSame } from '#store/same-post.ts'
import { get, sql } from '#store/sql.ts'
import { test } from '../db.ts'
import { aPost } from '../posts.ts'

const [FIRST, SECOND, THIRD] = [instant(1000), instant(2000), instant(3000)]

describe('recordPost()', () => {
  test('gives the first revision, then nothing while the post says the same', ({ db }) => {
    expect(recordPost(db, aPost(), FIRST)).toEqual({ revision: 1 })
    expect(recordPost(db, aPost(), SECOND)).toBeNull()
    expect(newestRevision(db, aPost())).toMatchObject({ revision: 1, seenAt: FIRST })
  })

  test('keeps what was said first, and what was said again', ({ db }) => {
    recordPost(db, aPost({ text: 'Повернули 84' }), FIRST)
    expect(recordPost(db, aPost({ text: 'Повернули 85', edited: true }), SECOND)).toEqual({
      revision: 2,
    })
    expect(recordPost(db, aPost({ text: 'Повернули 84', edited: true }), THIRD)).toEqual({
      revision: 3,
    })
    expect(revisionsOf(db, aPost()).map(({ text, seenAt }) => [text, seenAt])).toEqual([
      ['Повернули 84', FIRST],
      ['Повернули 85', SECOND],
      ['Повернули 84', THIRD],
    ])
  })

  test('gives back every field as it was', ({ db }) => {
    const post = aPost({
      number: 7,
      members: [7, 8],
      kind: 'forwarded',
      text: 'а\nб «в» 🇺🇦',
      edited: true,
      forwardedFrom: 'other',
      media: ['photo:1', 'video'],
      perhapsCut: true,
      links: ['https://x.test/?a=1&b=2'],
    })
    recordPost(db, post, FIRST)
    expect(newestRevision(db, post)).toEqual({
      ...post,
      revision: 1,
      seenAt: FIRST,
      missingAt: null,
    })
  })

  test('proves a text by its hash', ({ db }) => {
    recordPost(db, aPost({ text: 'Повернули 84' }), FIRST)
    expect(get(db, sql`SELECT text_hash FROM post_revision`)).toEqual({
      text_hash: createHash('sha256').update('Повернули 84').digest('hex'),
    })
  })

  test('marks a post as edited in place where only the mark is new', ({ db }) => {
    recordPost(db, aPost(), FIRST)
    expect(recordPost(db, aPost({ edited: true }), SECOND)).toBeNull()
    expect(revisionsOf(db, aPost())).toMatchObject([{ revision: 1, edited: true }])
  })

  test('takes the mark «missing» from a post that is there again', ({ db }) => {
    recordPost(db, aPost(), FIRST)
    expect(markMissing(db, aPost(), SECOND)).toBe(true)
    expect(markMissing(db, aPost(), THIRD)).toBe(false)
    expect(newestRevision(db, aPost())?.missingAt).toBe(SECOND)
    recordPost(db, aPost(), THIRD)
    expect(newestRevision(db, aPost())?.missingAt).toBeNull()
  })

  test('keeps channels apart', ({ db }) => {
    recordPost(db, aPost(), FIRST)
    expect(recordPost(db, aPost({ channel: 'tass_agency' }), FIRST)).toEqual({ revision: 1 })
  })
})

describe('saysTheSame()', () => {
  test.for([
    ['another figure', { text: 'Повернули 85' }, false],
    ['two lines that become one number', { text: 'Повернули8 4' }, false],
    ['another line end', { text: 'Повернули\n\n84' }, true],
    ['the edited mark', { edited: true }, true],
    ['a picture more', { media: ['photo:1', 'photo:2'] }, false],
    ['another picture', { media: ['photo:9'] }, false],
    ['the picture under the name that the Bot API gives it', { media: ['photo:bot/AQAD'] }, true],
    ['the picture without a name, as in an export', { media: ['photo'] }, true],
    ['a video in its place', { media: ['video:1'] }, false],
    ['becoming a forward', { kind: 'forwarded' }, false],
    ['a text that may be cut', { perhapsCut: true }, false],
  ] as const)('%s: %o', ([, difference, same]) => {
    const post = aPost({ text: 'Повернули 84', media: ['photo:1'] })
    expect(saysTheSame(post, { ...post, ...difference })).toBe(same)
  })
})
