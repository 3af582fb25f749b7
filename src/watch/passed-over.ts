import { passedOver, recordAbsence } from '#store/numbers.ts'
import { askPost } from './ask-post.ts'
import type { Failed } from './failed.ts'
import type { Reading, Task } from './reading.ts'
import { historyOf, settleAlbum, store } from './store-posts.ts'

/**
 * Asks the own page of a few numbers that pages passed over: most were taken away, and one that is
 * there after all is taken in. Tells how many were settled.
 */
export async function settlePassedOver(
  reading: Reading,
  task: Task,
  limit: number,
): Promise<Readonly<{ is: 'settled'; count: number }> | Failed> {
  const { db, now, tell } = reading
  const channel = task.source.handle
  const numbers = passedOver(db, channel, limit)
  for (const number of numbers) {
    // oxlint-disable-next-line no-await-in-loop -- one question at a time to one host
    const read = await askPost(reading, task, number)
    if (read.is === 'absent' || read.is === 'withheld') {
      recordAbsence(db, { channel, number, state: read.is }, now())
    } else if (read.is === 'failed') {
      return read
    } else if (read.post === null || !read.post.members.includes(number)) {
      recordAbsence(db, { channel, number, state: 'not_understood' }, now())
    } else {
      const historyUpTo = historyOf(db, channel)
      store(reading, task.source, [settleAlbum(db, read.post)], { how: 'live', historyUpTo })
      tell({ is: 'post_found_late', post: { channel, number } })
    }
  }
  return { is: 'settled', count: numbers.length }
}
