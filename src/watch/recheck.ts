import { kyivDay, momentOf } from '#post/civil-day.ts'
import { flawOf } from '#source/answer.ts'
import { highestNumber } from '#source/page.ts'
import type { PageRead } from '#source/reader.ts'
import { firstSince, numberOfRecent } from '#store/posts.ts'
import { recordRecheck, sourceState } from '#store/sources.ts'
import { checkMissing, isGone } from './check-missing.ts'
import type { Failed } from './failed.ts'
import type { Reading, Task } from './reading.ts'
import type { Recheck } from './schedule.ts'
import { takePage } from './take-page.ts'

const PAGES_HOURLY = 3
const POSTS_DAILY = 100
const MOST_PAGES = 20

export type Rechecked = Readonly<{ is: 'rechecked'; pages: number; revisions: number }> | Failed

/**
 * Reads the newest posts again: an edit becomes a new revision, a post that is gone is marked as
 * missing. No page tells when or whether an old post was edited; only reading it again does.
 */
export async function recheck(reading: Reading, task: Task, which: Recheck): Promise<Rechecked> {
  const { db } = reading
  const { handle } = task.source
  const { newest } = sourceState(db, handle)
  const downTo = lowestOf(reading, handle, which)
  let before = (newest ?? 0) + 1
  let revisions = 0
  let pages = 0
  while (before > Math.max(downTo, 1) && pages < (which === 'pages' ? PAGES_HOURLY : MOST_PAGES)) {
    // oxlint-disable-next-line no-await-in-loop -- each page tells where the next one begins
    const read = await readTrusted(reading, task, {
      before,
      reachesUpTo: pages > 0 ? null : newest,
    })
    if (read.is === 'failed') return read
    // oxlint-disable-next-line no-await-in-loop -- as above
    const taken = await takePage(reading, task, read.page, { how: 'recheck', before })
    if (taken.stretch === null) break
    // oxlint-disable-next-line no-await-in-loop -- as above
    const checked = await checkMissing(reading, task, taken.stretch, taken.shown)
    if (checked !== null) return checked
    revisions += taken.revisions
    pages += 1
    before = taken.stretch.first
  }
  recordRecheck(db, handle, which === 'hundred', reading.now())
  return { is: 'rechecked', pages, revisions }
}

type Page = Extract<PageRead, { is: 'page' }> | Failed

/** A host that is behind shows no posts that are there: the first page has to reach up to the newest. */
async function readTrusted(
  reading: Reading,
  task: Task,
  { before, reachesUpTo }: Readonly<{ before: number; reachesUpTo: number | null }>,
): Promise<Page> {
  const { handle } = task.source
  const asked = reading.now()
  const read = await reading.reader.before(handle, before, task.signal)
  if (read.is !== 'page') return { is: 'failed', answer: read }
  const flaw = flawOf(read.page, sourceState(reading.db, handle).channelId, asked)
  if (flaw !== null) return { is: 'failed', answer: flaw }
  const highest = highestNumber(read.page)
  if (reachesUpTo === null || highest === null || highest >= reachesUpTo) return read
  if (await isGone(reading, task, { first: highest + 1, last: reachesUpTo })) return read
  const { page } = read
  const answer = { is: 'numbers_backwards', page, newest: highest, was: reachesUpTo } as const
  return { is: 'failed', answer }
}

/** The lowest number that has to be read again. */
function lowestOf({ db, now }: Reading, handle: string, which: Recheck): number {
  switch (which) {
    case 'pages':
      return 1
    case 'hundred':
      return numberOfRecent(db, handle, POSTS_DAILY - 1) ?? 1
    case 'day': {
      // After midnight it is still the day of the announcement that matters.
      const day = kyivDay(sourceState(db, handle).announcedAt ?? now())
      return firstSince(db, handle, momentOf(day, 0)) ?? Infinity
    }
  }
}
