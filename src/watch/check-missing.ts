import { instant } from '#post/post.ts'
import type { Stretch } from '#store/numbers.ts'
import { markChecked, markWithheld, numbersBetween } from '#store/posts.ts'
import { type Asked, askPost } from './ask-post.ts'
import type { Failed } from './failed.ts'
import type { Reading, Task } from './reading.ts'

/** More than this many posts gone at once is no tidying up: the rest waits for the next look. */
const AT_ONCE = 20
/** A post that its own page shows and the channel's page does not is not asked for at every poll. */
const AGAIN_AFTER_MS = 3_600_000

/**
 * Looks at the own page of each post that a page covers and does not show; one that is absent there
 * too is marked as missing. Gives what makes the whole source untrustworthy: a post of another channel.
 */
export async function checkMissing(
  reading: Reading,
  task: Task,
  stretch: Stretch,
  shown: readonly number[],
): Promise<Failed | null> {
  const uncheckedSince = instant(reading.now() - AGAIN_AFTER_MS)
  const hidden = numbersBetween(reading.db, task.source.handle, { ...stretch, uncheckedSince })
  for (const number of hidden.filter((one) => !shown.includes(one)).slice(-AT_ONCE)) {
    // oxlint-disable-next-line no-await-in-loop -- one question at a time to one host
    const own = await lookAtPost(reading, task, number)
    if (own.is === 'failed' && own.answer.is === 'identity_changed') return own
  }
  return null
}

/** More posts than this do not go from the end of a channel by hand between two polls. */
const AT_THE_END = 3

/**
 * Tells whether every post of a stretch at the end of a channel was taken away, asking the newest first
 * until one is there. Many at once are an old copy that also answers for their own pages.
 */
export async function isGone(reading: Reading, task: Task, stretch: Stretch): Promise<boolean> {
  const all = { ...stretch, uncheckedSince: reading.now() }
  const numbers = numbersBetween(reading.db, task.source.handle, all)
  if (numbers.length > AT_THE_END) return false
  for (const number of numbers.toReversed()) {
    // oxlint-disable-next-line no-await-in-loop -- one that is there ends the search
    const own = await lookAtPost(reading, task, number)
    if (own.is === 'there' || own.is === 'failed') return false
  }
  return true
}

/** Asks a post's own page; only «not found» there means that it is gone, no failure does. */
async function lookAtPost(reading: Reading, task: Task, number: number): Promise<Asked> {
  const { db, now, tell } = reading
  const post = { channel: task.source.handle, number }
  const own = await askPost(reading, task, number)
  if (own.is === 'there') markChecked(db, post, now())
  if (own.is === 'withheld') {
    markChecked(db, post, now())
    if (markWithheld(db, post, now())) tell({ is: 'post_withheld', post })
  }
  if (own.is !== 'absent') return own
  const seen = { channel: task.source, posts: [], how: 'recheck', missing: [number] } as const
  const { missing } = reading.ingest(seen, { now: now() })
  if (missing.length > 0) tell({ is: 'post_missing', post })
  return own
}
