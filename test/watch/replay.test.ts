import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readShippedHistory } from '../../src/facts.ts'
import { instant, type Post } from '#post/post.ts'
import { readChannels } from '#source/channels.ts'
import { openDb, type WritableDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { ingest } from '#watch/ingest.ts'
import { loadHistory } from '#watch/load-history.ts'
import { rebuildAll } from '#watch/rebuild.ts'
import { addItem, type Shelf } from '../../sandbox/channel/shelf.ts'
import { loadStory } from '../../sandbox/story/load.ts'
import { MIGRATIONS } from '../db.ts'
import { aPost } from '../posts.ts'

const DATA = join(import.meta.dirname, '../../data')
const CHANNELS = readChannels(readFileSync(join(DATA, 'channels.json'), 'utf8'))
const HISTORY = readShippedHistory(DATA)
const NOW = instant(Date.UTC(2026, 10, 1))

/** The posts of the sandbox's story under the numbers that the sandbox gives them. */
function storyPosts(): readonly Post[] {
  const shelves = new Map<string, Shelf>()
  return loadStory().items.map((item) => {
    const shelf = shelves.get(item.channel) ?? { posts: [], lastId: 0 }
    shelves.set(item.channel, shelf)
    const { channel, id, members, kind, text, publishedAt } = addItem(shelf, item, item.at)
    const own = kind === 'own' ? 'own' : 'service'
    return aPost({ channel, number: id, members, kind: own, text, publishedAt: instant(publishedAt) }) // prettier-ignore
  })
}

const fresh = (): WritableDb => {
  const db = openDb(':memory:')
  migrate(db, MIGRATIONS)
  loadHistory(db, HISTORY, CHANNELS, NOW)
  return db
}

function take(db: WritableDb, posts: readonly Post[]): void {
  const channel = CHANNELS.find(({ handle }) => handle === posts[0]?.channel)
  if (channel !== undefined) ingest(db, CHANNELS, { channel, posts, how: 'backfill' }, { now: NOW })
}

const bodies = (db: WritableDb): string[] =>
  db
    .prepare<[], string>("SELECT body FROM event WHERE standing <> 'withdrawn' ORDER BY body")
    .pluck()
    .all()

test('a history read back page by page gives the ledger that the running program holds', () => {
  const posts = storyPosts()
  const [running, readBack] = [fresh(), fresh()]
  for (const post of posts) take(running, [post])
  for (const [, own] of Map.groupBy(posts, ({ channel }) => channel)) {
    for (let end = own.length; end > 0; end -= 20) take(readBack, own.slice(Math.max(0, end - 20), end)) // prettier-ignore
  }
  expect(bodies(readBack)).toEqual(bodies(running))
  rebuildAll(running, CHANNELS, NOW)
  expect(bodies(running)).toEqual(bodies(readBack))
  expect(bodies(running).length).toBeGreaterThan(140)
})
