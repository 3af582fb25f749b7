import type { Post } from '#post/post.ts'
import type { Source } from '#source/channels.ts'
import type { WritableDb } from '#store/db.ts'
import { postOfNumber } from '#store/numbers.ts'
import { newestRevision } from '#store/posts.ts'
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

/** An album whose first picture is taken away stays the same post, under the number it had. */
export function settleAlbum(db: WritableDb, post: Post): Post {
  const number = postOfNumber(db, post.channel, post.number)
  return number === post.number ? post : { ...post, number, members: [number, ...post.members] }
}
