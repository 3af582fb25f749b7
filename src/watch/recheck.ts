import { kyivDay, momentOf } from '#post/civil-day.ts'
import { flawOf } from '#source/answer.ts'
import { firstSince, numberOfRecent } from '#store/posts.ts'
import { recordRecheck, sourceState } from '#store/sources.ts'
import { checkMissing } from './check-missing.ts'
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
  const { db, reader } = reading
  const { handle } = task.source
  const { newest, channelId } = sourceState(db, handle)
  const downTo = lowestOf(reading, handle, which)
  let before = (newest ?? 0) + 1
  let revisions = 0
  let pages = 0
  while (before > Math.max(downTo, 1) && pages < (which === 'pages' ? PAGES_HOURLY : MOST_PAGES)) {
    // oxlint-disable-next-line no-await-in-loop -- each page tells where the next one begins
    const read = await reader.before(handle, before, task.signal)
    if (read.is !== 'page') return { is: 'failed', answer: read }
    const flaw = flawOf(read.page, channelId)
    if (flaw !== null) return { is: 'failed', answer: flaw }
    // oxlint-disable-next-line no-await-in-loop -- as above
    const taken = await takePage(reading, task, read.page, { how: 'recheck', before })
    if (taken.stretch === null) break
    // oxlint-disable-next-line no-await-in-loop -- as above
    await checkMissing(reading, task, taken.stretch, taken.shown)
    revisions += taken.revisions
    pages += 1
    before = taken.stretch.first
  }
  recordRecheck(db, handle, which === 'hundred', reading.now())
  return { is: 'rechecked', pages, revisions }
}

/** The lowest number that has to be read again. */
function lowestOf({ db, now }: Reading, handle: string, which: Recheck): number {
  switch (which) {
    case 'pages':
      return 1
    case 'hundred':
      return numberOfRecent(db, handle, POSTS_DAILY - 1) ?? 1
    case 'day':
      return firstSince(db, handle, momentOf(kyivDay(now()), 0)) ?? Infinity
  }
}
