import { describe, expect } from 'vitest'
import type { DigestNews } from '#notification/digest.ts'
import { alertMessage } from '#notification/exchange.ts'
import { openedMessage } from '#notification/bodies.ts'
import { eventSourcesMessage } from '#notification/sources.ts'
import type { WritableDb } from '#store/db.ts'
import { readDigestNews } from '#store/digest-news.ts'
import { latestEvents } from '#store/events.ts'
import { test } from '../db.ts'
import { UK, withBodies } from '../notification/events.ts'
import { at, Day } from './chats-told.ts'
import { bodies, exchange } from './texts.ts'

const changes = (db: WritableDb): DigestNews['changes'] =>
  readDigestNews(
    db,
    { channels: [], agreements: [], statedTotals: [] },
    { from: at('2025-08-14T10:00:00Z'), until: at('2025-08-15T10:00:00Z') },
  ).changes

describe('corrections in a digest', () => {
  test('are none where a channel only took a post away', ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.posts(1, exchange(50))
    day.now = at('2025-08-14T13:00:00Z')
    day.takesAway(1)
    expect(db.prepare('SELECT reason FROM claim_change').all()).toContainEqual({
      reason: 'missing',
    })
    expect(changes(db)).toEqual([])
  })

  test('of one figure are one, from the first number to the last', ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    for (const people of [84, 85, 86]) day.posts(1, exchange(people))
    expect(changes(db)).toMatchObject([{ measure: 'ua_returned', was: 84, is: 86 }])
  })

  test('that end where they began are none', ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    for (const people of [84, 85, 84]) day.posts(1, exchange(people))
    expect(changes(db)).toEqual([])
  })
})

const links = ({ html, buttons }: Readonly<{ html: string; buttons: unknown }>): string =>
  `${html}${JSON.stringify(buttons)}`

describe('a post that is gone', () => {
  const GONE = 'Канал цього допису більше не показує.'
  test('is said on the card and among the sources, which lead to it no more', ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.posts(1, exchange(50))
    day.takesAway(1)
    const [event] = latestEvents(db, 'prisoner_exchange', 1)
    if (event === undefined) throw new Error('Cannot test: the event is gone')
    for (const message of [alertMessage(event, UK), eventSourcesMessage(event, UK)]) {
      expect(message.html).toContain(GONE)
      expect(links(message)).not.toContain('Koord_shtab/1')
    }
  })

  test('of the fallen is said behind the gate', ({ db }) => {
    const day = new Day(db, '2025-08-19T12:00:00Z')
    day.posts(1, bodies(1000))
    day.takesAway(1)
    const [event] = latestEvents(db, 'body_repatriation', 1)
    if (event === undefined) throw new Error('Cannot test: the event is gone')
    const message = openedMessage(event, withBodies(UK), 'main')
    expect(message.html).toContain(GONE)
    expect(links(message)).not.toContain('Koord_shtab/1')
  })
})
