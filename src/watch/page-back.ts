import { flawOf } from '#source/answer.ts'
import { lowestNumber, type Page } from '#source/page.ts'
import type { PageRead } from '#source/reader.ts'
import { cover, type Stretch } from '#store/numbers.ts'
import { sourceState } from '#store/sources.ts'
import type { Failed } from './failed.ts'
import type { Reading, Task } from './reading.ts'
import { takePage } from './take-page.ts'

/** `page`: some of the hole is filled; `end`: there is nothing in it, after asking three times. */
export type Step = Readonly<{ is: 'page' | 'end' }> | Failed

const ASKED_AGAIN = 2
const WAIT_MS = 2000

/**
 * Reads the next page back into a hole. An empty page proves nothing alone, because an overloaded host
 * shows the same one: only the third in a row does. A missing link to older posts proves nothing.
 */
export async function pageBack(reading: Reading, task: Task, hole: Stretch): Promise<Step> {
  const before = hole.last + 1
  for (let asked = 0; asked <= ASKED_AGAIN; asked += 1) {
    // oxlint-disable-next-line no-await-in-loop -- asked again only after an empty page
    if (asked > 0) await reading.sleep(WAIT_MS * asked, task.signal)
    // oxlint-disable-next-line no-await-in-loop -- as above
    const read = await readTrusted(reading, task, before)
    if (read.is === 'failed') return read
    if (read.is === 'page' && reaches(read.page, before)) {
      // oxlint-disable-next-line no-await-in-loop -- ends the loop
      await takePage(reading, task, read.page, { how: 'live', before })
      return { is: 'page' }
    }
  }
  closeEmpty(reading, task, hole)
  return { is: 'end' }
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
