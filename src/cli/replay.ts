import { join } from 'node:path'
import type { Channel } from '#post/channel.ts'
import { openDb, type WritableDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { ingest } from '#watch/ingest.ts'
import { type AuditedPost, seenAt } from './audited-posts.ts'

/**
 * Takes posts in one by one, as they were published, into a fresh database in memory: the whole way
 * from post to statement to ledger, and nobody is told. Posts of channels that are not read are left out.
 */
export function replay(
  posts: readonly AuditedPost[],
  channels: readonly Channel[],
  program: string,
): WritableDb {
  const db = openDb(':memory:')
  migrate(db, join(program, 'migrations'))
  const byHandle = new Map(channels.map((channel) => [channel.handle, channel]))
  for (const { post } of posts.toSorted((a, b) => a.post.publishedAt - b.post.publishedAt)) {
    const channel = byHandle.get(post.channel)
    if (channel === undefined) continue
    ingest(db, channels, { channel, posts: [post], how: 'import' }, { now: seenAt(post) })
  }
  return db
}
