import { setTimeout as wait } from 'node:timers/promises'
import { afterEach } from 'vitest'
import { instant, type Post } from '#post/post.ts'
import type { Source } from '#source/channels.ts'
import { createReader, type Reader } from '#source/reader.ts'
import { openWeb } from '#source/web.ts'
import { openDb, transaction, type WritableDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { markMissing, recordPost } from '#store/posts.ts'
import { registerSources } from '#store/sources.ts'
import type { OperatorEvent } from '#watch/operator-event.ts'
import type { Ingest, Reading, Task } from '#watch/reading.ts'
import { createChannels } from '../../sandbox/channel/channels.ts'
import { listen } from '../../sandbox/channel/listen.ts'
import type { Channels } from '../../sandbox/channel/types.ts'
import type { StoryItem } from '../../sandbox/story/story.ts'
import { MIGRATIONS } from '../db.ts'

export const HQ: Source = {
  handle: 'Koord_shtab',
  channelId: null,
  holder: 'coordination_hq',
  side: 'ua',
  rank: 'confirms',
  reads: ['prisoner_exchange', 'body_repatriation'],
  pollSeconds: { busy: 25, quiet: 120 },
  silentAfterHours: 72,
}
export const TASS: Source = {
  ...HQ,
  handle: 'tass_agency',
  holder: 'tass',
  side: 'ru',
  rank: 'claims',
  pollSeconds: { busy: 300, quiet: 300 },
}

export const START = Date.parse('2025-08-13T17:30:00Z')
const MINUTE = 60_000

type Item = Partial<StoryItem> & Pick<StoryItem, 'key' | 'at'>

const anItem = (given: Item): StoryItem => ({
  channel: HQ.handle,
  kind: 'own',
  spans: [{ text: `Допис ${given.key}`, is: 'plain' }],
  row: null,
  gap: 0,
  label: given.key,
  labelEn: given.key,
  ...given,
})

/** A post that stood in the channel before the first read. */
export const past = (key: number, given: Partial<StoryItem> = {}): StoryItem =>
  anItem({ key: `p${key}`, at: START - (1000 - key) * MINUTE, ...given })

/** A post that `publishNext` publishes, `minutes` after the start. */
export const later = (minutes: number, given: Partial<StoryItem> = {}): StoryItem =>
  anItem({ key: `n${minutes}`, at: START + minutes * MINUTE, ...given })

export const pasts = (count: number): StoryItem[] =>
  Array.from({ length: count }, (_, index) => past(index))

type Batch = Readonly<{ how: string; numbers: readonly number[] }>

export type World = Readonly<{
  db: WritableDb
  channels: Channels
  url: string
  reading: Reading
  task: Task
  told: OperatorEvent[]
  /** What was new or changed, in the order in which it was taken in. */
  taken: Batch[]
  asked: string[]
}>

export type Given = Readonly<{
  items: readonly StoryItem[]
  db?: WritableDb
  signal?: AbortSignal
  /** How long a page may take; long, for on a busy machine every page takes its time. */
  timeoutMs?: number
}>

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map(async (close) => close()))
})

/** Takes in posts as the real thing does, without what follows from them. */
const recording =
  (db: WritableDb, taken: Batch[]): Ingest =>
  ({ channel, posts, how, missing = [] }, { now, alsoWrite }) =>
    transaction(db, () => {
      const gone = missing.filter((number) =>
        markMissing(db, { channel: channel.handle, number }, now),
      )
      const news = posts.filter((post: Post) => recordPost(db, post, now) !== null)
      alsoWrite?.(db)
      if (news.length > 0) taken.push({ how, numbers: news.map(({ number }) => number) })
      return { revisions: news.length, announced: [], missing: gone }
    })

/** A channel over real HTTP, a fresh database, and everything that reading one of them needs. */
export async function world({
  items,
  db: given,
  signal,
  timeoutMs = 30_000,
}: Given): Promise<World> {
  const channels = createChannels({
    story: {
      startsAt: START,
      channels: [HQ, TASS].map(({ handle }, index) => ({
        handle,
        title: handle,
        id: 1_500_000_001 + index,
        description: 'Про обміни',
        subscribers: 1000,
      })),
      items: items.toSorted((a, b) => a.at - b.at),
    },
    realNow: () => 0,
  })
  const { url, close } = await listen(channels)
  const db = given ?? openDb(':memory:')
  if (given === undefined) migrate(db, MIGRATIONS)
  closing.push(close, () => {
    db.close()
  })
  registerSources(
    db,
    [HQ, TASS].map(({ handle }) => ({ handle, channelId: null, silentAfterMs: 72 * 60 * MINUTE })),
  )
  const told: OperatorEvent[] = []
  const taken: Batch[] = []
  const asked: string[] = []
  const reader = createReader(
    openWeb({
      hosts: [url],
      paceMs: 0,
      timeoutMs,
      random: () => 0.5,
      now: () => instant(Date.now()),
      sleep: async (ms, until) => wait(ms, undefined, { signal: until }),
      fetch: async (address, init) => {
        asked.push(address.slice(url.length))
        return fetch(address, init)
      },
    }),
  )
  const reading: Reading = {
    db,
    reader,
    ingest: recording(db, taken),
    now: () => instant(channels.now()),
    sleep: async (_, until) => {
      until.throwIfAborted()
    },
    random: () => 0.5,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    tell: (event) => {
      told.push(event)
    },
  }
  const task = { source: HQ, signal: signal ?? new AbortController().signal }
  return { db, channels, url, reading, task, told, taken, asked }
}

/** A reader whose pages never show one post. */
export const passingOver = (reader: Reader, number: number): Reader => ({
  ...reader,
  newest: async (handle, signal) => {
    const read = await reader.newest(handle, signal)
    if (read.is !== 'page') return read
    const posts = read.page.posts.filter((post) => post.number !== number)
    return { ...read, page: { ...read.page, posts } }
  },
})
