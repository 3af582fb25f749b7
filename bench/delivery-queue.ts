import { announce, unqueued } from '#store/notifications.ts'
import { instant } from '#post/post.ts'
import { readerOf } from '#store/chats.ts'
import { helpMessage } from '#notification/talk.ts'
import { startDelivering } from '#watch/deliver.ts'
import { createPlanner } from '#watch/render.ts'
import { addChats, addEvent, openBenchDb } from './delivery-database.ts'

/** What queueing one alert cost; memory is of this process, which does nothing else. */
export type Queued = Readonly<{
  chats: number
  ms: number
  peakMb: number
  /** How long the slowest of those waited who wrote to the bot meanwhile. */
  answeredMs: number
  sent: number
}>

const DAY = '2025-08-14'
const ASKS_EVERY_MS = 20

/** Queues one alert for so many chats while the outbox sends at 25 a second and people ask. */
async function queueFor(chats: number): Promise<Queued> {
  using bench = openBenchDb()
  const { db } = bench
  addChats(db, chats)
  const now = instant(Date.parse(`${DAY}T12:00:00Z`))
  const event = addEvent(db, DAY, now)
  let sent = 0
  const outside = {
    send: async () => {
      await Promise.resolve()
      sent += 1
      return { is: 'sent', messageId: 1 } as const
    },
    edit: async () => {
      await Promise.resolve()
      return { is: 'sent', messageId: 1 } as const
    },
    plan: createPlanner(db),
    now: () => now,
    steady: () => performance.now(),
    log: { info: () => {}, warn: () => {}, error: () => {} },
    refused: () => {},
  }
  await using delivering = startDelivering(db, outside, { perSecond: 25, inFlight: 128 })
  await pause(50)
  const began = performance.now()
  announce(db, event, 'exchanges', now)
  delivering.wake()
  let slowest = 0
  while (unqueued(db).length > 0) {
    const asked = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one question after another
    await pause(ASKS_EVERY_MS)
    const reader = readerOf(db, 100_000_000)
    helpMessage(reader ?? { lang: 'uk', zone: 'Europe/Kyiv', topics: [] })
    slowest = Math.max(slowest, performance.now() - asked - ASKS_EVERY_MS)
  }
  const ms = performance.now() - began
  return { chats, ms, peakMb: process.resourceUsage().maxRSS / 1024, answeredMs: slowest, sent }
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

process.send?.(await queueFor(Number(process.argv[2])))
process.disconnect()
