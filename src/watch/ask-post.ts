import { identityFlaw } from '#source/answer.ts'
import type { PostRead } from '#source/reader.ts'
import { sourceState } from '#store/sources.ts'
import type { Failed } from './failed.ts'
import type { Reading, Task } from './reading.ts'

/** What a post's own page says of it, where that may be believed. */
export type Asked = Extract<PostRead, { is: 'there' | 'absent' | 'withheld' }> | Failed

/** Asks a post's own page; one of another channel than the source's is a failure and no answer. */
export async function askPost(
  { db, reader }: Reading,
  { source: { handle }, signal }: Task,
  number: number,
): Promise<Asked> {
  const read = await reader.post(handle, number, signal)
  if (read.is === 'absent' || read.is === 'withheld') return read
  if (read.is !== 'there') return { is: 'failed', answer: read }
  const flaw = identityFlaw(read, sourceState(db, handle).channelId)
  return flaw === null ? read : { is: 'failed', answer: flaw }
}
