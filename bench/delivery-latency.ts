import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { editMessage, sendMessage } from '#chat/send.ts'
import { type Instant, instant } from '#post/post.ts'
import { readChannels, type Source } from '#source/channels.ts'
import { createReader } from '#source/reader.ts'
import { openWeb } from '#source/web.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { setQuietHours } from '#store/rest.ts'
import { registerSources } from '#store/sources.ts'
import { backfill } from '#watch/backfill.ts'
import { startDelivering } from '#watch/deliver.ts'
import type { Delivering } from '#watch/delivering.ts'
import { ingest } from '#watch/ingest.ts'
import { loadHistory } from '#watch/load-history.ts'
import { readNewest } from '#watch/read.ts'
import type { Reading, Task } from '#watch/reading.ts'
import { createPlanner } from '#watch/render.ts'
import { createChannels } from '../sandbox/channel/channels.ts'
import type { Channels } from '../sandbox/channel/types.ts'
import { loadStory } from '../sandbox/story/load.ts'
import { readShippedHistory } from '../src/facts.ts'
import { createOutboxApi } from '../src/wire-outbox.ts'
import { openBenchDb } from './delivery-database.ts'

const DATA = join(import.meta.dirname, '../data')
const TOKEN = '7000000001:token-of-the-bench'
const CHAT = 11
/** One chat is written to once a second at most, and that is not measured here. */
const REST_MS = 1100
/** Nothing is told of most posts. */
const PATIENCE_MS = 400

/** When a page's last byte was handed over, and when a message reached the other end. */
type Marks = { page: number; message: number }

/**
 * Publishes posts of the story, with all of its history read, until so many of them were told; gives the
 * milliseconds from the last byte of the page to the message's arrival, for each of them.
 */
export async function latencies(wanted: number): Promise<number[]> {
  const channels = createChannels({ story: loadStory(), realNow: Date.now })
  const marks: Marks = { page: 0, message: 0 }
  using server = await serve(channels, marks)
  using bench = openBenchDb()
  const { db } = bench
  const now = (): Instant => instant(channels.now())
  const sources = openLedger(db, now())
  await using delivering = startOutbox(db, server.url, now)
  const reading = readingOf(db, server.url, now, (seen, more) => {
    const ingested = ingest(db, sources, seen, more)
    if (ingested.owed) delivering.wake()
    return ingested
  })
  const { signal } = new AbortController()
  for (const source of sources) {
    // oxlint-disable-next-line no-await-in-loop -- one source after another
    await readHistory(reading, { source, signal })
  }
  const found: number[] = []
  while (found.length < wanted) {
    const post = channels.publishNext()
    if (post === null) break
    const source = sources.find(({ handle }) => handle === post.channel)
    // oxlint-disable-next-line no-await-in-loop -- one post after another
    if (source !== undefined) found.push(...(await tellOne(reading, { source, signal }, marks)))
  }
  return found
}

/** All shipped history, and one chat that is told of everything at any hour. */
function openLedger(db: WritableDb, now: Instant): readonly Source[] {
  for (const topic of ['exchanges', 'bodies'] as const) {
    rememberChat(db, CHAT, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
    subscribe(db, CHAT, topic, instant(0))
    setQuietHours(db, CHAT, topic, null)
  }
  const sources = readChannels(readFileSync(join(DATA, 'channels.json'), 'utf8'))
  loadHistory(db, readShippedHistory(DATA), sources, now)
  registerSources(
    db,
    sources.map((source) => ({ ...source, silentAfterMs: source.silentAfterHours * 3_600_000 })),
  )
  return sources
}

function startOutbox(db: WritableDb, url: string, now: () => Instant): Delivering {
  const api = createOutboxApi(TOKEN, url)
  return startDelivering(
    db,
    {
      send: async (chatId, message, replyTo) =>
        await sendMessage(api, chatId, message, { replyTo }),
      edit: async (chatId, messageId, message) =>
        await editMessage(api, chatId, messageId, message),
      plan: createPlanner(db),
      now,
      steady: () => performance.now(),
      log: SILENT,
      refused: () => {},
    },
    { perSecond: 25, inFlight: 128 },
  )
}

const SILENT = { info: () => {}, warn: () => {}, error: () => {} }
const sleep = async (ms: number): Promise<void> => {
  await wait(ms)
}

function readingOf(
  db: WritableDb,
  url: string,
  now: () => Instant,
  take: Reading['ingest'],
): Reading {
  const web = openWeb({
    fetch: async (address, init) => await fetch(address, init),
    hosts: [url],
    paceMs: 0,
    now,
    random: () => 0.5,
    sleep,
  })
  return {
    db,
    now,
    sleep,
    log: SILENT,
    random: () => 0.5,
    tell: () => {},
    reader: createReader(web),
    ingest: take,
  }
}

async function readHistory(reading: Reading, task: Task): Promise<void> {
  await readNewest(reading, task)
  await backfill(reading, task, () => {})
}

async function tellOne(reading: Reading, task: Task, marks: Marks): Promise<number[]> {
  marks.message = 0
  await readNewest(reading, task)
  for (let waited = 0; waited < PATIENCE_MS && marks.message === 0; waited += 1) {
    // oxlint-disable-next-line no-await-in-loop -- waits for the message
    await wait(1)
  }
  if (marks.message === 0) return []
  const ms = marks.message - marks.page
  await wait(REST_MS)
  return [ms]
}

async function serve(
  channels: Channels,
  marks: Marks,
): Promise<Disposable & Readonly<{ url: string }>> {
  const server: Server = createServer((request, response) => {
    if (request.url?.startsWith('/bot') === true) {
      if (marks.message === 0) marks.message = performance.now()
      request.resume()
      response.setHeader('content-type', 'application/json')
      response.end('{"ok":true,"result":{"message_id":1}}')
      return
    }
    if (request.url?.startsWith('/s/') === true) {
      response.once('finish', () => {
        marks.page = performance.now()
      })
    }
    if (!channels.handle(request, response)) response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`,
    [Symbol.dispose]: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
