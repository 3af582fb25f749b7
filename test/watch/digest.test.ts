import { describe, expect } from 'vitest'
import { type Instant, instant } from '#post/post.ts'
import { forgetChat, rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { digestSpan } from '#store/digests.ts'
import { unqueued } from '#store/notifications.ts'
import { queueDeliveries } from '#store/queue.ts'
import { EXCHANGE } from '../notification/events.ts'
import { dueWork, workOf } from '#store/due.ts'
import { pauseChat } from '#store/rest.ts'
import { setDigest, setZone } from '#store/settings.ts'
import { all, run, sql } from '#store/sql.ts'
import type { Facts } from '#store/standing.ts'
import { queueDue } from '#watch/digest.ts'
import { createPlanner } from '#watch/render.ts'
import { createSums } from '#watch/sums.ts'
import { test } from '../db.ts'

const HER = 11
const at = (text: string): Instant => instant(Date.parse(text))
const SUNDAY = at('2025-08-17T12:00:00Z')
const MONDAY_NINE = at('2025-08-18T06:00:00Z')
const FACTS: Facts = { channels: [], agreements: [], statedTotals: [] }

function wantsDigest(db: WritableDb, chatId = HER, every: 'day' | 'week' = 'week'): void {
  rememberChat(db, chatId, { lang: 'uk', zone: 'Europe/Kyiv' }, SUNDAY)
  setDigest(db, chatId, { every, at: 9 * 60 }, SUNDAY)
}

const tick = (db: WritableDb, now: Instant): number =>
  queueDue({ db, now: () => now, commitments: () => [] })

const waiting = (db: WritableDb): number =>
  all(db, sql`SELECT id FROM delivery WHERE state = 'due'`).length

/** What the outbox would do now with all that is due. */
function plans(db: WritableDb, now: Instant) {
  const plan = createPlanner(db, { sum: createSums(db, FACTS) })
  return dueWork(db, now, 100).map((due) => plan(due, now))
}

const settle = (db: WritableDb): void => {
  run(db, sql`UPDATE delivery SET state = 'sent', message_id = 1 WHERE state = 'due'`)
}

describe('a digest', () => {
  test('is made once at its hour, however often the clock ticks', ({ db }) => {
    wantsDigest(db)
    expect(tick(db, instant(MONDAY_NINE - 1))).toBe(0)
    for (const late of [0, 1, 60_000]) tick(db, instant(MONDAY_NINE + late))
    expect(waiting(db)).toBe(1)
    const [plan] = plans(db, MONDAY_NINE)
    expect(plan).toMatchObject({ do: 'send', message: { silent: true } })
    expect(plan?.do === 'send' && plan.message.html.replaceAll('\u00a0', ' ')).toMatch(
      /^<b>За тиждень 11–17 серпня 2025:<\/b> обмінів не було\. Виправлень не було\.$/u,
    )
  })

  test('catches up with one after a stop of weeks', ({ db }) => {
    wantsDigest(db)
    tick(db, at('2025-09-10T10:00:00Z'))
    tick(db, at('2025-09-10T10:01:00Z'))
    expect(waiting(db)).toBe(1)
    expect(digestSpan(db, HER)).toMatchObject({
      from: at('2025-08-11T06:00:00Z'),
      until: at('2025-09-10T10:00:00Z'),
    })
    settle(db)
    tick(db, at('2025-09-15T06:00:00Z'))
    expect(waiting(db)).toBe(1)
    expect(digestSpan(db, HER)).toMatchObject({ from: at('2025-09-10T10:00:00Z') })
  })

  test('that waits is widened, not doubled', ({ db }) => {
    wantsDigest(db, HER, 'day')
    tick(db, at('2025-08-18T06:00:00Z'))
    tick(db, at('2025-08-19T06:00:00Z'))
    tick(db, at('2025-08-20T06:00:00Z'))
    expect(waiting(db)).toBe(1)
    expect(digestSpan(db, HER)).toMatchObject({
      from: at('2025-08-17T06:00:00Z'),
      until: at('2025-08-20T06:00:00Z'),
    })
  })

  test('waits for the end of a pause', ({ db }) => {
    wantsDigest(db, HER, 'day')
    pauseChat(db, HER, at('2025-08-20T12:00:00Z'))
    tick(db, at('2025-08-18T06:00:00Z'))
    expect(plans(db, at('2025-08-18T06:00:00Z'))).toEqual([
      { do: 'hold', until: at('2025-08-20T12:00:00Z') },
    ])
  })

  test('comes again after the clock was set back, and then by the right one', ({ db }) => {
    wantsDigest(db, HER, 'day')
    tick(db, at('2030-01-01T10:00:00Z'))
    settle(db)
    tick(db, at('2025-08-18T05:00:00Z'))
    expect(waiting(db)).toBe(0)
    tick(db, at('2025-08-18T06:00:00Z'))
    expect(waiting(db)).toBe(1)
  })

  test('moves with the time zone', ({ db }) => {
    wantsDigest(db, HER, 'day')
    setZone(db, HER, 'Europe/London', SUNDAY)
    tick(db, at('2025-08-18T06:00:00Z'))
    expect(waiting(db)).toBe(0)
    tick(db, at('2025-08-18T08:00:00Z'))
    expect(waiting(db)).toBe(1)
  })

  test('goes to nobody who has turned it off or is forgotten', ({ db }) => {
    wantsDigest(db, HER)
    wantsDigest(db, 12)
    tick(db, MONDAY_NINE)
    setDigest(db, HER, null, MONDAY_NINE)
    forgetChat(db, 12)
    expect(plans(db, MONDAY_NINE)).toEqual([{ do: 'drop', reason: 'the chat left the topic' }])
    settle(db)
    tick(db, at('2025-08-25T06:00:00Z'))
    expect(waiting(db)).toBe(0)
  })
})

const alert = (db: WritableDb, event: number, now: Instant): void => {
  run(
    db,
    sql`INSERT INTO notification (kind, event_id, topic, created_at, audience_until, is_queued)
        VALUES ('alert', NULL, 'exchanges', ${now}, 1, 1)`,
  )
  run(
    db,
    sql`INSERT INTO delivery (notification_id, chat_id, state, due_at, message_id, settled_at)
        SELECT max(id), ${HER}, 'sent', ${now}, ${event}, ${now} FROM notification`,
  )
}

describe('the warning of fraud', () => {
  test('follows an exchange alert at most once in thirty days', ({ db }) => {
    rememberChat(db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, SUNDAY)
    subscribe(db, HER, 'exchanges', SUNDAY)
    const days = [0, 3, 20, 31]
    const made = days.map((day, index) => {
      const now = instant(SUNDAY + day * 86_400_000)
      alert(db, index + 1, now)
      return tick(db, now)
    })
    expect(made).toEqual([1, 0, 0, 1])
    const later = instant(SUNDAY + 32 * 86_400_000)
    const [first] = plans(db, later)
    expect(first?.do === 'send' && first.message.html).toContain('Бережіться шахраїв')
  })

  test('is silent whatever sound the chat has chosen', ({ db }) => {
    rememberChat(db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, SUNDAY)
    subscribe(db, HER, 'exchanges', SUNDAY)
    run(db, sql`UPDATE chat_topic SET has_sound = 1`)
    alert(db, 1, SUNDAY)
    tick(db, SUNDAY)
    const later = instant(SUNDAY + 120_000)
    const [due] = dueWork(db, later, 1)
    expect(due && workOf(db, due)?.reason).toBe('safety')
    expect(plans(db, later)).toMatchObject([{ do: 'send', message: { silent: true } }])
  })
})

const claimed = (db: WritableDb, standing: 'confirmed' | 'unconfirmed'): void => {
  db.pragma('foreign_keys = OFF')
  run(
    db,
    sql`INSERT INTO event (id, kind, first_on, last_on, standing, body, version, created_at, changed_at)
        VALUES (${EXCHANGE.id}, 'prisoner_exchange', '2025-08-14', '2025-08-14', ${standing},
                ${JSON.stringify({ ...EXCHANGE, standing })}, 1, ${SUNDAY}, ${SUNDAY})`,
  )
  run(
    db,
    sql`INSERT INTO claim (event_id, measure, place, value, how, holder, statement_id)
        VALUES (${EXCHANGE.id}, 'ua_returned', 1, 84, 'stated', 'ru_mod', 'mod_russia/900/1#0')`,
  )
  run(
    db,
    sql`INSERT INTO notification (kind, event_id, topic, created_at, audience_until, is_queued)
        VALUES ('alert', ${EXCHANGE.id}, 'exchanges', ${SUNDAY}, 1, 1)`,
  )
  db.pragma('foreign_keys = ON')
}

const waitsFor = (db: WritableDb) =>
  all(db, sql`SELECT topic, reason FROM notification WHERE topic = 'claims'`)

describe('what the other side claims', () => {
  test('of an exchange that was told is told once, to who asked', ({ db }) => {
    rememberChat(db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, SUNDAY)
    subscribe(db, HER, 'claims', SUNDAY)
    claimed(db, 'confirmed')
    tick(db, SUNDAY)
    tick(db, SUNDAY)
    expect(waitsFor(db)).toEqual([{ topic: 'claims', reason: `claims/${EXCHANGE.id}` }])
    const [notification] = unqueued(db)
    if (notification === undefined) throw new Error('Cannot test: nothing is to be queued')
    queueDeliveries(db, notification, 10, SUNDAY)
    const [plan] = plans(db, SUNDAY)
    expect(plan).toMatchObject({ do: 'send', message: { silent: true } })
    expect(JSON.stringify(plan)).toContain('Міноборони РФ')
    expect(plan?.do === 'send' && plan.message.html.replaceAll('\u00a0', ' ')).toMatch(
      /Координаційний штаб: 84 людини\.[^]*Міноборони РФ/u,
    )
  })

  test('alone is never told', ({ db }) => {
    claimed(db, 'unconfirmed')
    tick(db, SUNDAY)
    expect(waitsFor(db)).toEqual([])
  })
})

test('nothing arrives after a chat was forgotten, whatever was waiting', ({ db }) => {
  wantsDigest(db, HER, 'day')
  subscribe(db, HER, 'exchanges', SUNDAY)
  tick(db, at('2025-08-18T06:00:00Z'))
  pauseChat(db, HER, at('2025-08-19T06:00:00Z'))
  expect(waiting(db)).toBe(1)
  expect(forgetChat(db, HER)).toBe(true)
  for (const table of ['chat', 'chat_topic', 'chat_digest', 'delivery']) {
    expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
  }
  tick(db, at('2025-08-20T06:00:00Z'))
  expect(plans(db, at('2025-08-20T06:00:00Z'))).toEqual([])
})
