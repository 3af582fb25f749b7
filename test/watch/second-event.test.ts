import { describe, expect } from 'vitest'
import { choicesOf } from '#notification/operator-matter.ts'
import type { Channel } from '#post/channel.ts'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { latestEvents } from '#store/events.ts'
import { matterOf, openMatters } from '#store/matters.ts'
import { ingest } from '#watch/ingest.ts'
import { decide, undo } from '#watch/review.ts'
import { test } from '../db.ts'
import { aPost } from '../posts.ts'

const HQ: Channel = {
  handle: 'Koord_shtab',
  holder: 'coordination_hq',
  side: 'ua',
  rank: 'confirms',
  reads: ['prisoner_exchange', 'body_repatriation', 'agreement', 'official_total'],
}
const POSTED = instant(Date.UTC(2025, 7, 14, 15))
const NOW = instant(POSTED + 60_000)
const DECIDING = { channels: [HQ], by: 501, now: NOW }

const TWO =
  'Сьогодні відбувся обмін полоненими: додому повернулися 84 захисники. Того ж дня Україні передали тіла 212 полеглих.'

function take(db: WritableDb): number {
  rememberChat(db, 11, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
  subscribe(db, 11, 'exchanges', instant(0))
  subscribe(db, 11, 'bodies', instant(0))
  const posts = [aPost({ text: TWO, publishedAt: POSTED })]
  ingest(db, [HQ], { channel: HQ, posts, how: 'live' }, { now: NOW })
  const [review, ...others] = openMatters(db, { limit: 9 })
  expect(others).toEqual([])
  if (review === undefined) throw new Error('Cannot test: nothing is held')
  return review
}

const events = (db: WritableDb) => ({
  exchanges: latestEvents(db, 'prisoner_exchange', 9).map(({ firstDay }) => firstDay),
  repatriations: latestEvents(db, 'body_repatriation', 9).map(({ firstDay }) => firstDay),
})

const alerts = (db: WritableDb): unknown =>
  db.prepare('SELECT kind, count(*) AS n FROM notification GROUP BY kind ORDER BY kind').all()

const DAY = '2025-08-14'

describe('a post of two events', () => {
  test('tells the first at once, and makes nothing of the second before a person decides', ({
    db,
  }) => {
    const review = take(db)
    expect(events(db)).toEqual({ exchanges: [DAY], repatriations: [] })
    expect(alerts(db)).toEqual([{ kind: 'alert', n: 1 }])
    const matter = matterOf(db, review)
    expect(matter).toMatchObject({
      statement: { kind: 'body_repatriation', figures: { bodies_to_ua: { value: 212 } } },
      reasons: [{ code: 'second_event' }],
    })
    // "Not an event" is said of a whole post and would take the exchange back.
    expect(matter === null ? [] : choicesOf(matter)).toEqual(['publish', 'reject'])
  })

  test('tells the second as an event of its own once it is published, and that can be taken back', ({
    db,
  }) => {
    const review = take(db)
    const done = decide(db, { review, what: 'publish' }, DECIDING)
    expect(events(db)).toEqual({ exchanges: [DAY], repatriations: [DAY] })
    expect(alerts(db)).toEqual([{ kind: 'alert', n: 2 }])
    if (done.is !== 'decided') throw new Error('Cannot test: not decided')
    expect(undo(db, done.decision, DECIDING)).toMatchObject({ is: 'undone' })
    expect(events(db)).toEqual({ exchanges: [DAY], repatriations: [] })
  })

  test('leaves the first as it is where the second is rejected', ({ db }) => {
    const review = take(db)
    expect(decide(db, { review, what: 'reject' }, DECIDING)).toMatchObject({ is: 'decided' })
    expect(events(db)).toEqual({ exchanges: [DAY], repatriations: [] })
    expect(openMatters(db, { limit: 9 })).toEqual([])
  })
})
