import { describe, expect } from 'vitest'
import { forgetChat } from '#store/chats.ts'
import { stillUntil } from '#store/deliveries.ts'
import { announce } from '#store/notifications.ts'
import { instant } from '#post/post.ts'
import { type Outside, startDelivering } from '#watch/deliver.ts'
import { createPlanner } from '#watch/render.ts'
import { test } from '../db.ts'
import { anEvent } from './events.ts'
import { announced, FAST, NOON, states, until, world } from './outside.ts'

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

describe('startDelivering()', () => {
  test('lets one chat that never answers hold up nobody', async ({ db }) => {
    announced(db, 30)
    const { sent, outside } = world()
    const never = Promise.withResolvers<{ is: 'failed'; reason: string }>()
    const slow: Outside = {
      ...outside,
      send: async (chatId, ...rest) =>
        chatId === 1 ? await never.promise : await outside.send(chatId, ...rest),
    }
    await using delivering = startDelivering(db, slow, { perSecond: 1000, inFlight: 2 })
    void delivering
    await until(() => sent.length === 29)
    never.resolve({ is: 'failed', reason: 'timeout' })
  })

  test('lets a chat with a limit of its own rest, and writes to the others', async ({ db }) => {
    announced(db, 2)
    announce(db, anEvent(db, { day: '2025-08-18' }), 'exchanges', NOON)
    let now: number = NOON
    let steady = 0
    const { sent, outside } = world({ steady: () => steady }, () => instant(now))
    const told: number[] = []
    const limiting: Outside = {
      ...outside,
      send: async (chatId, ...rest) => {
        told.push(chatId)
        // The second message to the first chat within two seconds.
        return chatId === 1 && told.filter((one) => one === 1).length === 2
          ? { is: 'slow_down', retryAfterMs: 600_000 }
          : await outside.send(chatId, ...rest)
      },
    }
    await using delivering = startDelivering(db, limiting, { perSecond: Infinity, inFlight: 8 })
    await until(() => sent.length === 2)
    steady = 1001
    delivering.wake()
    await until(() => sent.length === 3)
    expect(sent.filter((chatId) => chatId === 2)).toHaveLength(2)
    expect(stillUntil(db)).toBeNull()
    now += 600_000
    steady += 600_000
    delivering.wake()
    await until(() => sent.length === 4)
  })

  test('takes a limit at the first message of a chat for one of the whole bot', async ({ db }) => {
    announced(db, 3)
    const { outside } = world({ send: async () => ({ is: 'slow_down', retryAfterMs: 300_000 }) })
    await using delivering = startDelivering(db, outside, { perSecond: 1000, inFlight: 1 })
    void delivering
    await until(() => stillUntil(db) !== null)
    expect(stillUntil(db)).toBe(NOON + 300_000)
  })

  test('makes room for answers to people, and ends at once where it waits for room', async ({
    db,
  }) => {
    announced(db, 5)
    const { sent, outside } = world()
    {
      await using delivering = startDelivering(db, outside, { perSecond: 1, inFlight: 8 })
      for (let answers = 0; answers < 50; answers += 1) delivering.answered(900 + answers)
      await pause(100)
    }
    expect(sent).toEqual([])
  })

  test('sends nothing to a chat that was forgotten while its message waited', async ({ db }) => {
    announced(db, 2)
    const { sent, outside } = world({ plan: createPlanner(db) })
    const first: Outside = {
      ...outside,
      send: async (chatId, ...rest) => {
        forgetChat(db, 2)
        return await outside.send(chatId, ...rest)
      },
    }
    await using delivering = startDelivering(db, first, { perSecond: 20, inFlight: 1 })
    delivering.wake()
    await until(() => sent.length === 1)
    await pause(120)
    expect(sent).toEqual([1])
    expect(states(db)).toHaveLength(1)
  })

  test('follows a clock that is set back, and makes nobody wait for it', async ({ db }) => {
    let now: number = NOON
    announced(db, 1)
    let failed = false
    const { sent, outside } = world({}, () => instant(now))
    const once: Outside = {
      ...outside,
      send: async (...args) => {
        if (failed) return await outside.send(...args)
        failed = true
        return { is: 'failed', reason: '502' }
      },
    }
    await using delivering = startDelivering(db, once, FAST)
    await until(() => JSON.stringify(states(db)).includes('due') && failed)
    await pause(20)
    now -= 3_600_000
    delivering.wake()
    await pause(20)
    now += 6000
    delivering.wake()
    await until(() => sent.length === 1)
  })
})
