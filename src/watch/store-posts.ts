import type { Post } from '#post/post.ts'
import type { Source } from '#source/channels.ts'
import type { WritableDb } from '#store/db.ts'
import { postOfNumber } from '#store/numbers.ts'
import { newestRevision, type StoredPost } from '#store/posts.ts'
import { noteAnnouncement, sourceState } from '#store/sources.ts'
import type { Reading } from './reading.ts'

export type Storing = Pick<Reading, 'db' | 'ingest' | 'now'>

export type How = Readonly<{
  how: 'live' | 'recheck'
  /** A post never seen whose number is not above this one is history and announces nothing. */
  historyUpTo: number
  /** Goes into the transaction that stores the last of the posts. */
  alsoWrite?: (db: WritableDb) => void
}>

/** Takes in posts, history apart from what may be news; tells how many revisions are new. */
export function store(storing: Storing, source: Source, posts: readonly Post[], look: How): number {
  const { db, ingest, now } = storing
  const isHistory = (post: Post): boolean =>
    post.number <= look.historyUpTo && newestRevision(db, post) === null
  const history = posts.filter(isHistory)
  const rest = posts.filter((post) => !isHistory(post))
  rest.push(...posts.flatMap((post) => retired(db, post)))
  const at = now()
  const more = look.alsoWrite === undefined ? { now: at } : { now: at, alsoWrite: look.alsoWrite }
  let revisions = 0
  if (history.length > 0) {
    const seen = { channel: source, posts: history, how: 'backfill' } as const
    revisions += ingest(seen, rest.length === 0 ? more : { now: at }).revisions
    if (rest.length === 0) return revisions
  }
  const done = ingest({ channel: source, posts: rest, how: look.how }, more)
  if (done.announced.length > 0) noteAnnouncement(db, at)
  return revisions + done.revisions
}

/** The newest number of a source's first read; before that read everything on its page is history. */
export const historyOf = (db: WritableDb, handle: string): number =>
  sourceState(db, handle).firstNewest ?? Infinity

/**
 * An album stays the same post under the number it is known by: its first picture may have been taken
 * away, or the Bot API may have brought a later one first, the one with the words.
 */
export function settleAlbum(db: WritableDb, post: Post): Post {
  const number = knownNumber(db, post)
  if (number === post.number) return post
  const members = [...new Set([number, ...post.members])].toSorted((a, b) => a - b)
  return { ...post, number, members }
}

function knownNumber(db: WritableDb, post: Post): number {
  const number = postOfNumber(db, post.channel, post.number)
  if (number !== post.number || newestRevision(db, post) !== null) return number
  return piecesOnRecord(db, post)[0]?.number ?? number
}

/** Pictures of an album that are on record as posts of their own. */
const piecesOnRecord = (db: WritableDb, { channel, number, members }: Post): StoredPost[] =>
  members
    .filter((one) => one !== number)
    .flatMap((one) => newestRevision(db, { channel, number: one }) ?? [])

/** What a picture of an album said as a post of its own, the album says now: the post says nothing more. */
const retired = (db: WritableDb, post: Post): Post[] =>
  piecesOnRecord(db, post)
    .filter(({ kind }) => kind !== 'service')
    .map(({ channel, number, publishedAt }) => ({
      channel,
      number,
      members: [number],
      kind: 'service',
      text: '',
      publishedAt,
      edited: false,
      forwardedFrom: null,
      media: [],
      perhapsCut: false,
      ...(post.shownAt === undefined ? {} : { shownAt: post.shownAt }),
    }))
