import { type Answer, judgePage } from '#source/answer.ts'
import { highestNumber, type Page } from '#source/page.ts'
import { holesOf, type Stretch } from '#store/numbers.ts'
import { newestRevision } from '#store/posts.ts'
import { recordSight, sourceState } from '#store/sources.ts'
import { checkMissing, isGone } from './check-missing.ts'
import type { Failed } from './failed.ts'
import { fail, succeed } from './failing.ts'
import { pageBack } from './page-back.ts'
import type { Reading, Task } from './reading.ts'
import { settleAlbum } from './store-posts.ts'
import { takePage } from './take-page.ts'

/** How a poll of one source ended. */
export type Polled = Readonly<{ answer: Answer; revisions: number }>

/** A gap of more pages than this is closed over several polls, so that others get their turn. */
const PAGES_A_POLL = 50

/**
 * Polls a source once: reads its newest page, takes in what is new or changed, closes the gap to what
 * was seen before, and puts on record how it went. Rejects only when stopped or when storing fails.
 */
export async function readNewest(reading: Reading, task: Task): Promise<Polled> {
  const { source, signal } = task
  const known = sourceState(reading.db, source.handle)
  const read = await reading.reader.newest(source.handle, signal)
  const answer = read.is === 'page' ? judgePage(read.page, known, reading.now()) : read
  const settled = answer.is === 'numbers_backwards' ? await confirm(reading, task, answer) : answer
  if (settled.is === 'news' || settled.is === 'no_news') {
    return { answer: settled, revisions: await takeGood(reading, task, settled.page) }
  }
  const revisions = settled.is === 'stale_copy' ? await takeStale(reading, task, settled.page) : 0
  fail(reading, task, settled)
  return { answer: settled, revisions }
}

/** A page whose numbers go backwards is right only where everything above was taken away since. */
async function confirm(
  reading: Reading,
  task: Task,
  answer: Extract<Answer, { is: 'numbers_backwards' }>,
): Promise<Answer> {
  const above = { first: answer.newest + 1, last: answer.was }
  return (await isGone(reading, task, above)) ? { is: 'no_news', page: answer.page } : answer
}

async function takeGood(reading: Reading, task: Task, page: Page): Promise<number> {
  const { handle } = task.source
  const sight = {
    handle,
    channelId: page.channelIds[0] ?? null,
    newest: highestNumber(page) ?? 0,
    renderedAt: page.renderedAt,
  }
  const taken = await takePage(reading, task, page, {
    how: 'live',
    before: null,
    alsoWrite: (db) => recordSight(db, sight, reading.now()),
  })
  const checked =
    taken.stretch === null ? null : await checkMissing(reading, task, taken.stretch, taken.shown)
  const gap = checked ?? (await closeGap(reading, task))
  if (gap.is === 'closed') succeed(reading, task)
  if (gap.is === 'failed') fail(reading, task, gap.answer)
  return taken.revisions
}

/**
 * What an old copy shows was posted all the same; only that nothing else was cannot be told, nor that
 * what is on record reads so still.
 */
async function takeStale(reading: Reading, task: Task, page: Page): Promise<number> {
  const { db } = reading
  if (sourceState(db, task.source.handle).firstNewest === null) return 0
  const posts = page.posts.filter((post) => newestRevision(db, settleAlbum(db, post)) === null)
  const unseen = { ...page, posts, notUnderstood: [] }
  return (await takePage(reading, task, unseen, { how: 'live', before: null })).revisions
}

/** `closed`: all that was posted while nobody looked is read; `open`: there is more for the next poll. */
type Gap = Readonly<{ is: 'closed' | 'open' }> | Failed

async function closeGap(reading: Reading, task: Task): Promise<Gap> {
  for (let pages = 0; pages < PAGES_A_POLL; pages += 1) {
    const gap = gapOf(reading, task)
    if (gap === undefined) return { is: 'closed' }
    // oxlint-disable-next-line no-await-in-loop -- each page tells where the next one begins
    const step = await pageBack(reading, task, gap)
    if (step.is === 'failed') return step
  }
  return { is: gapOf(reading, task) === undefined ? 'closed' : 'open' }
}

/** The newest hole above the history: posts made while nobody looked. */
function gapOf({ db }: Reading, { source }: Task): Stretch | undefined {
  const { firstNewest } = sourceState(db, source.handle)
  return holesOf(db, source.handle).find(({ first }) => firstNewest !== null && first > firstNewest)
}
