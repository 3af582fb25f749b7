import { flawOf } from '#source/answer.ts'
import { lowestNumber, type Page } from '#source/page.ts'
import type { PageRead } from '#source/reader.ts'
import { cover, type Stretch } from '#store/numbers.ts'
import { shownAbove } from '#store/posts.ts'
import { sourceState } from '#store/sources.ts'
import type { Failed } from './failed.ts'
import type { Reading, Task } from './reading.ts'
import { takePage } from './take-page.ts'

/** `page`: some of the hole is filled; `end`: there is nothing in it, which was proved. */
export type Step = Readonly<{ is: 'page' | 'end' }> | Failed

const ASKED_AGAIN = 2
const WAIT_MS = 2000
/** A page shows about so many posts. */
const A_PAGE = 20

/**
 * Reads the next page back into a hole. An empty page proves nothing alone, because an overloaded host
 * shows the same one: the hole is empty only where the host shows none three times, then shows the posts
 * that are known to stand above it, and then none once more. A missing link to older posts proves nothing.
 */
export async function pageBack(reading: Reading, task: Task, hole: Stretch): Promise<Step> {
  for (let asked = 0; asked <= ASKED_AGAIN; asked += 1) {
    // oxlint-disable-next-line no-await-in-loop -- asked again only after an empty page
    if (asked > 0) await reading.sleep(WAIT_MS * asked, task.signal)
    // oxlint-disable-next-line no-await-in-loop -- as above
    const step = await take(reading, task, hole)
    if (step !== null) return step
  }
  const doubt = await doubtOf(reading, task, hole)
  if (doubt !== null) return doubt
  const step = await take(reading, task, hole)
  if (step !== null) return step
  closeEmpty(reading, task, hole)
  return { is: 'end' }
}

/** Takes in the page that reaches into a hole; null where the host shows nothing there. */
async function take(reading: Reading, task: Task, hole: Stretch): Promise<Step | null> {
  const before = hole.last + 1
  const read = await readTrusted(reading, task, before)
  if (read.is === 'failed') return read
  if (read.is === 'empty' || !reaches(read.page, before)) return null
  await takePage(reading, task, read.page, { how: 'live', before })
  return { is: 'page' }
}

/** Why a host that shows nothing in a hole is not believed: it does not show what is known to be there. */
async function doubtOf(reading: Reading, task: Task, hole: Stretch): Promise<Failed | null> {
  const known = { channel: task.source.handle, number: hole.last }
  const numbers = shownAbove(reading.db, known, A_PAGE)
  const [first, ...others] = numbers
  if (first === undefined) return null
  // Some of the known ones are not asked for: a host that does not listen shows them all the same.
  const before = others.at(-1) ?? first + 1
  const read = await readTrusted(reading, task, before)
  if (read.is === 'failed') return read
  const isAnswer = read.is === 'page' && read.page.posts.every(({ number }) => number < before)
  return isAnswer ? null : { is: 'failed', answer: { is: 'empty_answer' } }
}

const reaches = (page: Page, before: number): boolean => (lowestNumber(page) ?? before) < before

type Trusted = Readonly<{ is: 'page'; page: Page }> | Readonly<{ is: 'empty' }> | Failed

async function readTrusted(
  reading: Reading,
  { source, signal }: Task,
  before: number,
): Promise<Trusted> {
  const asked = reading.now()
  const read: PageRead = await reading.reader.before(source.handle, before, signal)
  if (read.is === 'empty_answer') return { is: 'empty' }
  if (read.is !== 'page') return { is: 'failed', answer: read }
  const flaw = flawOf(read.page, sourceState(reading.db, source.handle).channelId, asked)
  if (flaw === null) return read
  return flaw.is === 'empty_answer' ? { is: 'empty' } : { is: 'failed', answer: flaw }
}

/**
 * A hole between posts in which no page shows anything holds what was taken away: its numbers are
 * passed over, and their own pages will be asked. Below the oldest post nothing is claimed.
 */
function closeEmpty({ db }: Reading, { source }: Task, hole: Stretch): void {
  if (hole.first > 1) cover(db, source.handle, hole)
}
