import { Api } from 'grammy'
import { editMessage, sendMessage } from '#chat/send.ts'
import { instant } from '#post/post.ts'
import { announce } from '#store/notifications.ts'
import { startDelivering } from '#watch/deliver.ts'
import { createPlanner } from '#watch/render.ts'
import { createOutboxApi, IN_FLIGHT } from '../src/wire-outbox.ts'
import { addChats, addEvent, openBenchDb } from './delivery-database.ts'
import type { Server } from './delivery-process.ts'
import type { Report } from './delivery-server.ts'

const TOKEN = '7000000001:token-of-the-bench'
const DAY = '2025-08-14'
/** Whoever is not told by then counts as a failure of the rate. */
const PATIENCE_MS = 60_000

/** Sends one alert to so many chats by the real outbox and tells what the server saw and what it cost us. */
export async function broadcast(
  server: Server,
  chats: number,
  perSecond: number,
): Promise<Report & Readonly<{ cpuUs: number }>> {
  using bench = openBenchDb()
  const { db } = bench
  addChats(db, chats)
  const now = instant(Date.parse(`${DAY}T12:00:00Z`))
  announce(db, addEvent(db, DAY, now), 'exchanges', now)
  const api = createOutboxApi(TOKEN, server.url)
  const began = performance.now()
  const used = process.cpuUsage()
  await using delivering = startDelivering(
    db,
    {
      send: async (chatId, message, replyTo) =>
        await sendMessage(api, chatId, message, { replyTo }),
      edit: async (chatId, messageId, message) =>
        await editMessage(api, chatId, messageId, message),
      plan: createPlanner(db),
      now: () => instant(now + Math.floor(performance.now() - began)),
      steady: () => performance.now(),
      log: { info: () => {}, warn: () => {}, error: () => {} },
      refused: () => {},
    },
    { perSecond, inFlight: IN_FLIGHT },
  )
  void delivering
  const left = db.prepare(
    `SELECT 1 FROM notification WHERE is_queued = 0
     UNION ALL SELECT 1 FROM delivery WHERE state = 'due' LIMIT 1`,
  )
  while (left.get() !== undefined && performance.now() - began < PATIENCE_MS) {
    // oxlint-disable-next-line no-await-in-loop -- waits for the outbox
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
  }
  return { ...(await server.report()), cpuUs: cpuSince(used) / chats }
}

const cpuSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Sends so many messages by grammY's bare Api, as many at once; tells how many a second, and at what cost. */
export async function bareApi(
  server: Server,
  messages: number,
): Promise<Readonly<{ perSecond: number; cpuUs: number }>> {
  const api = new Api(TOKEN, { apiRoot: server.url })
  const began = performance.now()
  const used = process.cpuUsage()
  let next = 0
  const sendOn = async (): Promise<void> => {
    while (next < messages) {
      next += 1
      // oxlint-disable-next-line no-await-in-loop -- each of many sends one after another
      await api.sendMessage(1, 'text')
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, sendOn))
  const perSecond = (messages * 1000) / (performance.now() - began)
  return { perSecond, cpuUs: cpuSince(used) / messages }
}

/** The most messages that arrived in any span of so many milliseconds. */
export function mostIn(arrivals: readonly number[], ms: number): number {
  let first = 0
  let most = 0
  for (const [index, at] of arrivals.entries()) {
    while ((arrivals[first] ?? at) <= at - ms) first += 1
    most = Math.max(most, index - first + 1)
  }
  return most
}

/** How many messages a second arrived, from the first to the last. */
export const rateOf = (arrivals: readonly number[]): number =>
  ((arrivals.length - 1) * 1000) / ((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0))
