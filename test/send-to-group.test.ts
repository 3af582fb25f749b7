import { Api } from 'grammy'
import { describe, expect } from 'vitest'
import type { Outcome } from '#delivery/delivery.ts'
import { instant } from '#post/post.ts'
import { broadcastStates, resumeBroadcast, setBroadcasts } from '#store/broadcasts.ts'
import type { WritableDb } from '#store/db.ts'
import { recordSettlement } from '#store/deliveries.ts'
import { dueWork } from '#store/due.ts'
import { announce, unqueued } from '#store/notifications.ts'
import { queueDeliveries } from '#store/queue.ts'
import { sendOwed } from '../src/send-to-group.ts'
import { test } from './db.ts'
import { anEvent } from './watch/events.ts'

const CHANNEL = -1007
const NOW = instant(1_000_000)
const MESSAGE = { html: 'text', buttons: [], silent: false }

function named(db: WritableDb, chatId: number): void {
  const channel = { chatId, lang: 'uk', topics: ['exchanges'] } as const
  setBroadcasts(db, [channel], { now: instant(0), complete: true })
}

async function sending(db: WritableDb): Promise<Outcome> {
  const api = new Api('1:token', {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what grammY asks of an answer is there
    fetch: (async () =>
      Response.json({
        ok: false,
        error_code: 400,
        description: 'Bad Request: need administrator rights in the channel chat',
      })) as never,
  })
  return await sendOwed({ api, db }, CHANNEL, MESSAGE, {})
}

describe('a channel where the bot has lost the right to write', () => {
  test('is tried again where the settings name it, and let go where they do not', async ({
    db,
  }) => {
    expect(await sending(db)).toMatchObject({ is: 'chat_gone' })
    named(db, CHANNEL)
    expect(await sending(db)).toMatchObject({ is: 'failed' })
    named(db, CHANNEL - 1)
    expect(await sending(db)).toMatchObject({ is: 'chat_gone' })
  })

  test('gets what waits as soon as it has the right again', ({ db }) => {
    named(db, CHANNEL)
    announce(db, anEvent(db), 'exchanges', NOW)
    const [first] = unqueued(db)
    if (first !== undefined) queueDeliveries(db, first, 100, NOW)
    const [due] = dueWork(db, NOW, 1)
    const later = { state: 'due', error: 'no rights', attempts: 2, dueAt: instant(NOW + 900_000) }
    recordSettlement(db, due?.id ?? 0, { ...later, state: 'due' }, { now: NOW })
    expect(broadcastStates(db)).toEqual([{ chatId: CHANNEL, reason: 'no rights' }])
    expect(dueWork(db, NOW, 1)).toEqual([])
    expect(resumeBroadcast(db, CHANNEL, NOW)).toBe(true)
    expect(dueWork(db, NOW, 1)).toHaveLength(1)
  })
})
