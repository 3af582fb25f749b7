import { describe, expect } from 'vitest'
import type { Outcome } from '#delivery/delivery.ts'
import { instant } from '#post/post.ts'
import { chatState } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { beStill } from '#store/deliveries.ts'
import { announce } from '#store/notifications.ts'
import { type Outside, startDelivering } from '#watch/deliver.ts'
import { test } from '../db.ts'
import { anEvent } from './events.ts'
import { announced, FAST, NOON, sending, states, until, world } from './outside.ts'

/** Leaves the database no page to write to, and lets each settled delivery need some. */
function fillUp(db: WritableDb): void {
  db.exec(`CREATE TABLE heap (bytes BLOB) STRICT;
           CREATE TRIGGER growing AFTER UPDATE ON delivery
           BEGIN INSERT INTO heap VALUES (randomblob(20000)); END`)
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`)
}

describe('startDelivering()', () => {
  test('tells everybody once and keeps the number of each message', async ({ db }) => {
    announced(db, 3)
    const { sent, outside } = world()
    await using delivering = startDelivering(db, outside, FAST)
    await until(() => sent.length === 3)
    expect(delivering).toBeDefined()
    expect(sent.toSorted((a, b) => a - b)).toEqual([1, 2, 3])
    expect(states(db)).toEqual([
      { chat_id: 1, state: 'sent', message_id: 101 },
      { chat_id: 2, state: 'sent', message_id: 102 },
      { chat_id: 3, state: 'sent', message_id: 103 },
    ])
  })

  test('sends at once when woken, without waiting for its next look', async ({ db }) => {
    const { sent, outside } = world()
    await using delivering = startDelivering(db, outside, FAST)
    await new Promise((resolve) => setTimeout(resolve, 20))
    announced(db, 1)
    delivering.wake()
    // A few turns of the loop: its next look by itself is a second away.
    for (let turns = 0; turns < 100; turns += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one turn after another
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(sent).toHaveLength(1)
  })

  test('says once what it sent, though the log cannot be written, and goes on', async ({ db }) => {
    announced(db, 1)
    const tallies: object[] = []
    const { logged, sent, outside } = world()
    const info = (tally: object): void => {
      tallies.push(tally)
      throw new Error('the pipe is closed')
    }
    await using delivering = startDelivering(
      db,
      { ...outside, log: { ...outside.log, info } },
      FAST,
    )
    await until(() => logged.length === 1)
    announced(db, 1, 'bodies')
    delivering.wake()
    await until(() => sent.length === 2)
    await until(() => logged.length === 2)
    expect(tallies).toEqual([{ 'send sent': 1 }, { 'send sent': 1 }])
  })

  test('holds a message about the fallen over the night', async ({ db }) => {
    let now = instant(Date.parse('2025-08-19T19:00:00Z'))
    announced(db, 1, 'bodies')
    const { sent, outside } = world({}, () => now)
    await using delivering = startDelivering(db, outside, FAST)
    await until(() => states(db).length === 1)
    delivering.wake()
    expect(sent).toEqual([])
    now = instant(Date.parse('2025-08-20T05:00:00Z'))
    delivering.wake()
    await until(() => sent.length === 1)
  })

  test('tries again what failed, and unsubscribes nobody for it', async ({ db }) => {
    let now: number = NOON
    announced(db, 1)
    const outcomes: Outcome[] = [{ is: 'failed', reason: '502' }]
    const { sent, outside } = world({}, () => instant(now))
    const flaky: Outside = {
      ...outside,
      send: async (...args) => outcomes.shift() ?? (await outside.send(...args)),
    }
    await using delivering = startDelivering(db, flaky, FAST)
    await until(() => outcomes.length === 0)
    now += 5000
    delivering.wake()
    await until(() => sent.length === 1)
    expect(chatState(db, 1)).toEqual({ is: 'active' })
  })

  test('stops writing to a chat that is gone, and drops what else waits for it', async ({ db }) => {
    announced(db, 1)
    announce(db, anEvent(db, { day: '2025-08-18' }), 'exchanges', NOON)
    const { outside } = world({
      send: async () => ({ is: 'chat_gone', reason: 'bot was blocked' }),
    })
    await using delivering = startDelivering(db, outside, FAST)
    await until(() => chatState(db, 1)?.is === 'stopped')
    delivering.wake()
    await until(() => states(db).length > 0 && !JSON.stringify(states(db)).includes('"due"'))
  })

  test('moves a group to its new number and tells it there', async ({ db }) => {
    announced(db, 1)
    const { sent, outside } = world()
    const moving: Outside = {
      ...outside,
      send: async (chatId, ...rest) =>
        chatId === 1 ? { is: 'chat_moved', to: -1001 } : await outside.send(chatId, ...rest),
    }
    await using delivering = startDelivering(db, moving, FAST)
    expect(delivering).toBeDefined()
    await until(() => sent.length === 1)
    expect(sent).toEqual([-1001])
  })

  test('is still as long as Telegram says, also after a restart', async ({ db }) => {
    let now: number = NOON
    announced(db, 2)
    const { sent, outside } = world({}, () => instant(now))
    const limited: Outside = {
      ...outside,
      send: async () => ({ is: 'slow_down', retryAfterMs: 300_000 }),
    }
    {
      await using first = startDelivering(db, limited, { perSecond: 1000, inFlight: 1 })
      expect(first).toBeDefined()
      await until(() => db.prepare('SELECT 1 FROM stillness').get() !== undefined)
    }
    await using second = startDelivering(db, outside, FAST)
    second.wake()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(sent).toEqual([])
    now += 300_000
    second.wake()
    await until(() => sent.length === 2)
  })

  test('is still at once where an answer to a person is told so', async ({ db }) => {
    announced(db, 20)
    const { sent, outside } = world()
    const told: Outside = {
      ...outside,
      send: async (...given) => {
        beStill(db, instant(NOON + 300_000), NOON)
        return await outside.send(...given)
      },
    }
    await using delivering = startDelivering(db, told, { perSecond: 200, inFlight: 8 })
    delivering.wake()
    await until(() => sent.length > 0)
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(sent).toHaveLength(1)
  })

  test('parks our own malformed message and keeps the chat', async ({ db }) => {
    announced(db, 1)
    const { outside } = world({
      send: async () => ({ is: 'malformed', reason: "can't parse entities" }),
    })
    await using delivering = startDelivering(db, outside, FAST)
    expect(delivering).toBeDefined()
    await until(() => JSON.stringify(states(db)).includes('"parked"'))
    expect(chatState(db, 1)).toEqual({ is: 'active' })
  })

  test('says that the token is refused, and nothing is lost', async ({ db }) => {
    announced(db, 1)
    const { refused, outside } = world({
      send: async () => ({ is: 'refused', reason: 'Unauthorized' }),
    })
    await using delivering = startDelivering(db, outside, FAST)
    expect(delivering).toBeDefined()
    await until(() => refused.length > 0)
    expect(states(db)).toEqual([{ chat_id: 1, state: 'due', message_id: null }])
  })

  test('sends nothing that is no longer to be sent', async ({ db }) => {
    announced(db, 1)
    const { sent, outside } = world({
      plan: () => ({ do: 'drop', reason: 'unsubscribed meanwhile' }),
    })
    await using delivering = startDelivering(db, outside, FAST)
    expect(delivering).toBeDefined()
    await until(() => JSON.stringify(states(db)).includes('"dropped"'))
    expect(sent).toEqual([])
    expect(chatState(db, 1)).toEqual({ is: 'active' })
  })

  test('survives a message that cannot be made, and says so', async ({ db }) => {
    announced(db, 2)
    const { sent, logged, outside } = world({
      plan: ({ id, chatId }) => {
        if (chatId === 1) throw new Error('Cannot render')
        return sending(id)
      },
    })
    await using delivering = startDelivering(db, outside, FAST)
    expect(delivering).toBeDefined()
    await until(() => sent.length === 1 && logged.length > 0)
    expect(logged).toContain('Cannot carry out a delivery')
  })

  test('sends nothing more while the disk is full, and repeats nothing once there is room', async ({
    db,
  }) => {
    announced(db, 40)
    const { sent, logged, outside } = world()
    const full: Outside = {
      ...outside,
      send: async (...args) => {
        if (sent.length === 0) fillUp(db)
        return await outside.send(...args)
      },
    }
    await using delivering = startDelivering(db, full, { perSecond: 1000, inFlight: 4 })
    await until(() => logged.includes('Cannot record a delivery yet'))
    const sentUntilFull = sent.length
    delivering.wake()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(sent).toHaveLength(sentUntilFull)
    db.pragma('max_page_count = 1000000')
    delivering.wake()
    await until(() => sent.length === 40)
    expect(new Set(sent).size).toBe(40)
  })

  test('settles what is in flight before it ends', async ({ db }) => {
    announced(db, 1)
    const { outside } = world({
      send: async () => {
        await new Promise((resolve) => setTimeout(resolve, 60))
        return { is: 'sent', messageId: 5 }
      },
    })
    {
      await using delivering = startDelivering(db, outside, FAST)
      expect(delivering).toBeDefined()
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    expect(states(db)).toEqual([{ chat_id: 1, state: 'sent', message_id: 5 }])
  })

  test('never has two messages to one chat in flight at once', async ({ db }) => {
    announced(db, 1)
    announce(db, anEvent(db, { day: '2025-08-18' }), 'exchanges', NOON)
    let flying = 0
    let most = 0
    const { outside } = world()
    const counted: Outside = {
      ...outside,
      send: async (...args) => {
        flying += 1
        most = Math.max(most, flying)
        await new Promise((resolve) => setTimeout(resolve, 20))
        flying -= 1
        return await outside.send(...args)
      },
    }
    await using delivering = startDelivering(db, counted, FAST)
    expect(delivering).toBeDefined()
    await until(() => states(db).length === 2 && !JSON.stringify(states(db)).includes('"due"'))
    expect(most).toBe(1)
  })

  test('waits where Telegram told it to before', async ({ db }) => {
    announced(db, 1)
    beStill(db, instant(NOON + 1000), NOON)
    const { sent, outside } = world()
    await using delivering = startDelivering(db, outside, FAST)
    delivering.wake()
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(sent).toEqual([])
  })
})
