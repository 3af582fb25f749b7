import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { recordFailure, recordRead, registerSources } from '#store/sources.ts'
import { recordPost } from '#store/posts.ts'
import type { WritableDb } from '#store/db.ts'
import { recordSettlement } from '#store/deliveries.ts'
import { lastSettledAt } from '#store/operator-state.ts'
import { pauseSource } from '#store/source-pauses.ts'
import { createApp, type Hook } from '#web/app.ts'
import { health, type Watched } from '#web/health.ts'
import { listenOn } from '#web/listen.ts'
import { createMeter } from '#web/meter.ts'
import { test } from '../db.ts'
import { aPost } from '../posts.ts'
import { aMessageDue } from '../watch/watching.ts'

const START = instant(Date.UTC(2026, 0, 5, 12))
const MINUTE = 60_000
const SECRET = 'a-secret-of-our-own-42'

function watched(db: WritableDb, afterMs: number): Watched {
  return {
    db,
    handles: ['Koord_shtab', 'tass_agency'],
    now: () => instant(START + afterMs),
    startedAt: START,
    lastSentAt: () => null,
    sentBefore: null,
  }
}

const source = (db: WritableDb, ...handles: string[]): void => {
  registerSources(
    db,
    handles.map((handle) => ({ handle, channelId: null, silentAfterMs: 72 * 60 * MINUTE })),
  )
}

const appOf = (db: WritableDb, afterMs = 0, hook: Hook | null = null) =>
  createApp({
    health: () => health(watched(db, afterMs)),
    meter: createMeter(db, () => START + afterMs),
    hook,
  })

describe('/healthz', () => {
  test('tells when each source was read last, and the schema', async ({ db }) => {
    source(db, 'Koord_shtab')
    recordRead(db, 'Koord_shtab', START)
    const answer = await appOf(db, 5 * MINUTE).request('/healthz')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      ok: true,
      stale: [],
      sources: { Koord_shtab: { state: 'read', lastReadAt: '2026-01-05T12:00:00.000Z' } },
      lastSentAt: null,
      schema: db.pragma('user_version', { simple: true }),
    })
  })

  test('tells when the last message left, over a restart too', async ({ db }) => {
    aMessageDue(db, { createdAt: START, dueAt: START })
    expect(lastSettledAt(db)).toBeNull()
    recordSettlement(db, 1, { state: 'sent', messageId: 7 }, { now: START })
    const before = { ...watched(db, 90 * MINUTE), sentBefore: lastSettledAt(db) }
    expect(health(before).lastSentAt).toBe('2026-01-05T12:00:00.000Z')
    const since = { ...before, lastSentAt: () => instant(START + 60 * MINUTE) }
    expect(health(since).lastSentAt).toBe('2026-01-05T13:00:00.000Z')
  })

  test('is 503 once a source was not read for a quarter of an hour', async ({ db }) => {
    source(db, 'Koord_shtab', 'tass_agency')
    recordRead(db, 'tass_agency', instant(START + 10 * MINUTE))
    const failing = { handle: 'Koord_shtab', reason: 'unreachable', detail: 'HTTP 503' } as const
    recordFailure(db, failing, START)
    expect((await appOf(db, 14 * MINUTE).request('/healthz')).status).toBe(200)
    const answer = await appOf(db, 16 * MINUTE).request('/healthz')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ ok: false, stale: ['Koord_shtab is not read'] })
  })

  test('does not count a source that an operator paused', async ({ db }) => {
    source(db, 'Koord_shtab')
    pauseSource(db, 'Koord_shtab', START)
    const answer = await appOf(db, 60 * MINUTE).request('/healthz')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ sources: { Koord_shtab: { state: 'paused' } } })
  })

  test('calls a source that writes nothing silent, and not paused', async ({ db }) => {
    source(db, 'Koord_shtab')
    recordPost(db, aPost({ publishedAt: START }), START)
    const later = 80 * 60 * MINUTE
    recordRead(db, 'Koord_shtab', instant(START + later))
    const answer = await appOf(db, later).request('/healthz')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ sources: { Koord_shtab: { state: 'silent' } } })
  })

  test('is 503 soon after a start anew as well, where what waits does not leave', async ({
    db,
  }) => {
    db.exec(`
      INSERT INTO chat (chat_id, language, zone, state, created_at) VALUES (11, 'uk', 'UTC', 'active', 0);
      INSERT INTO notification (kind, topic, created_at, audience_until)
      VALUES ('quota', 'quota', ${START - 60 * MINUTE}, 1);
      INSERT INTO delivery (notification_id, chat_id, due_at) VALUES (1, 11, ${START + 10 * MINUTE});`)
    expect((await appOf(db, MINUTE).request('/healthz')).status).toBe(200)
    expect((await appOf(db, 3 * MINUTE).request('/healthz')).status).toBe(503)
    const metrics = await (await appOf(db, 0).request('/metrics')).text()
    expect(metrics).toContain('vdoma_outbox_age_seconds 3600')
  })

  test('is 503 where messages do not leave', async ({ db }) => {
    db.exec(`
      INSERT INTO chat (chat_id, language, zone, state, created_at) VALUES (11, 'uk', 'UTC', 'active', 0);
      INSERT INTO event (kind, first_on, last_on, standing, body, version, created_at, changed_at)
            VALUES ('prisoner_exchange', '2025-08-14', '2025-08-14', 'confirmed', '{}', 1, 0, 0);
      INSERT INTO notification (kind, event_id, topic, created_at, audience_until)
      VALUES ('alert', 1, 'exchanges', ${START}, 1);
      INSERT INTO delivery (notification_id, chat_id, due_at) VALUES (1, 11, ${START});`)
    expect((await appOf(db, 10 * MINUTE).request('/healthz')).status).toBe(200)
    expect((await appOf(db, 31 * MINUTE).request('/healthz')).status).toBe(503)
  })
})

describe('/metrics', () => {
  test('counts what happened and what the database holds, in Prometheus’ words', async ({ db }) => {
    const meter = createMeter(db, () => START)
    meter.polled('Koord_shtab', 'page')
    meter.taken('Koord_shtab', 3)
    meter.sent('send', 'sent', 120)
    const app = createApp({ health: () => health(watched(db, 0)), meter, hook: null })
    const answer = await app.request('/metrics')
    expect(answer.headers.get('content-type')).toContain('text/plain')
    const text = await answer.text()
    for (const line of [
      'vdoma_polls_total{source="Koord_shtab",answer="page"} 1',
      'vdoma_post_revisions_total{source="Koord_shtab"} 3',
      'vdoma_send_seconds_bucket{le="0.25",task="send",outcome="sent"} 1',
      'vdoma_send_seconds_count{task="send",outcome="sent"} 1',
      'vdoma_held 0',
      'vdoma_outbox_due 0',
      'vdoma_outbox_age_seconds 0',
      'nodejs_eventloop_lag_seconds',
    ]) {
      expect(text).toContain(line)
    }
  })
})

const push = (body: string, secret?: string): RequestInit => ({
  method: 'POST',
  body,
  headers: {
    'content-type': 'application/json',
    ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
  },
})

describe('the webhook', () => {
  test('takes an update with the secret, and answers once it is worked through', async ({ db }) => {
    const taken: number[] = []
    const hook: Hook = {
      path: '/telegram',
      secret: SECRET,
      take: async ({ update_id: id }) => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        taken.push(id)
      },
    }
    const answer = await appOf(db, 0, hook).request('/telegram', push('{"update_id":7}', SECRET))
    expect([answer.status, taken]).toEqual([200, [7]])
  })

  test.for([
    ['no secret', '{"update_id":7}', undefined, 404],
    ['a wrong secret', '{"update_id":7}', 'a-secret-of-our-own-43', 404],
    ['a large body without the secret', `"${'x'.repeat(1_100_000)}"`, undefined, 404],
    ['a secret that is longer', '{"update_id":7}', `${SECRET}x`, 404],
    ['no JSON', 'hello', SECRET, 400],
    ['no update', '{"update_id":"7"}', SECRET, 400],
    ['a body of more than a megabyte', `"${'x'.repeat(1_100_000)}"`, SECRET, 413],
  ] as const)('refuses %s', async ([, body, secret, status], { db }) => {
    const hook: Hook = {
      path: '/telegram',
      secret: SECRET,
      take: async () => await Promise.reject(new Error('Cannot test: it was taken')),
    }
    const answer = await appOf(db, 0, hook).request('/telegram', push(body, secret))
    expect(answer.status).toBe(status)
  })

  test('is not there where updates are fetched', async ({ db }) => {
    expect((await appOf(db).request('/telegram', push('{"update_id":7}', SECRET))).status).toBe(404)
  })
})

describe('listenOn()', () => {
  test('answers on its port until it is closed, and says where the port is taken', async ({
    db,
  }) => {
    const listening = await listenOn(appOf(db), { host: '127.0.0.1', port: 0 })
    const address = `http://127.0.0.1:${listening.port}/healthz`
    expect((await fetch(address)).status).toBe(200)
    await expect(listenOn(appOf(db), { host: '127.0.0.1', port: listening.port })).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${listening.port}`,
    )
    await listening[Symbol.asyncDispose]()
    await expect(fetch(address)).rejects.toThrow('fetch failed')
  })
})
