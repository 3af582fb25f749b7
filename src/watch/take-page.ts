import type { Post } from '#post/post.ts'
import { lowestNumber, highestNumber, type Page } from '#source/page.ts'
import type { WritableDb } from '#store/db.ts'
import { cover, recordAbsence, type Stretch } from '#store/numbers.ts'
import { isChecked, markChecked, newestRevision } from '#store/posts.ts'
import { fillUnreadable, showsNothing } from './read-unreadable.ts'
import type { Reading, Task } from './reading.ts'
import { historyOf, settleAlbum, store } from './store-posts.ts'

export type Look = Readonly<{
  how: 'live' | 'recheck'
  /** The page shows what stands before this number; null for the newest page. */
  before: number | null
  /** Goes into the transaction that stores the page's posts. */
  alsoWrite?: (db: WritableDb) => void
}>

export type Taken = Readonly<{
  revisions: number
  /** What the page covers without a gap; null where it shows nothing below `before`. */
  stretch: Stretch | null
  /** The numbers of the posts it shows, of albums those of all pieces. */
  shown: readonly number[]
}>

/**
 * Takes in a trusted page: its posts, what follows from them, and which numbers are accounted for.
 * Posts not above the newest number of the first read are history and announce nothing.
 */
export async function takePage(
  reading: Reading,
  task: Task,
  page: Page,
  look: Look,
): Promise<Taken> {
  const stretch = stretchOf(page, look.before)
  const inReach = page.posts.filter(({ number }) => number <= (stretch?.last ?? 0))
  const settled = inReach.map((post) => settleAlbum(reading.db, post))
  const posts = await fillAll(reading, task, settled, { page, look })
  const revisions = store(reading, task.source, posts, {
    how: look.how,
    historyUpTo: historyOf(reading.db, task.source.handle),
    alsoWrite: (db) => {
      if (stretch !== null) cover(db, task.source.handle, stretch)
      recordNotUnderstood(reading, task, page)
      look.alsoWrite?.(db)
    },
  })
  return { revisions, stretch, shown: settled.flatMap(({ members }) => members) }
}

function stretchOf(page: Page, before: number | null): Stretch | null {
  const reach = before === null ? Infinity : before - 1
  const first = lowestNumber(page)
  if (first === null || first > reach) return null
  return { first, last: before === null ? (highestNumber(page) ?? first) : reach }
}

type Seen = Readonly<{ page: Page; look: Look }>

async function fillAll(
  reading: Reading,
  task: Task,
  posts: readonly Post[],
  { page, look }: Seen,
): Promise<Post[]> {
  const filled: Post[] = []
  const asked = { again: look.how === 'recheck', channelDescription: page.description }
  for (const post of posts) {
    // oxlint-disable-next-line no-await-in-loop -- one question at a time to one host
    const found = await fillUnreadable(reading, task, post, asked)
    const { post: full, turnedUnreadable, isOpen } = found
    if (full !== null) filled.push(full)
    if (turnedUnreadable === true && asked.again) tellOnce(reading, post)
    if (full !== null && showsNothing(post) && newestRevision(reading.db, post) === null) {
      const textFound = isOpen === true ? null : full.text !== ''
      reading.tell({ is: 'post_unreadable', post, textFound })
    }
  }
  return filled
}

function tellOnce({ db, now, tell }: Reading, post: Post): void {
  if (isChecked(db, post)) return
  markChecked(db, post, now())
  tell({ is: 'post_turned_unreadable', post })
}

function recordNotUnderstood({ db, now, tell }: Reading, { source }: Task, page: Page): void {
  for (const number of page.notUnderstood) {
    const ref = { channel: source.handle, number }
    if (recordAbsence(db, { ...ref, state: 'not_understood' }, now())) {
      tell({ is: 'post_not_understood', post: ref })
    }
  }
}
