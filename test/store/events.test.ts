import { describe, expect } from 'vitest'
import { eventsOf } from '#ledger/events.ts'
import { leadingClaim } from '#ledger/event.ts'
import { instant } from '#post/post.ts'
import type { EventStatement } from '#statement/statement.ts'
import type { WritableDb } from '#store/db.ts'
import { eventById, eventsOfPost, latestEvents } from '#store/events.ts'
import { recordPost } from '#store/posts.ts'
import { reconcileEvents } from '#store/reconcile.ts'
import { recordHistory, recordStatements, toldEvents } from '#store/statements.ts'
import { test } from '../db.ts'
import { figures, HQ, row, said, TASS } from '../ledger/reported.ts'
import { aPost } from '../posts.ts'

const NOW = instant(Date.parse('2025-08-20T09:00:00Z'))
const CHANNELS = [HQ, TASS]

/** Stores a post of the Headquarters with what it states, as one revision more each time. */
function post(
  db: WritableDb,
  number: number,
  statements: readonly EventStatement[],
  text = 'text',
) {
  const recorded = recordPost(db, aPost({ number, text }), NOW)
  if (recorded === null) throw new Error('Cannot record a post that says the same')
  recordStatements(db, { channel: 'Koord_shtab', number, ...recorded }, statements, NOW)
}

const rebuild = (db: WritableDb) =>
  reconcileEvents(db, eventsOf(toldEvents(db, CHANNELS, '2025-08-20')), NOW)

const exchange = (ua: number, nth = 67): EventStatement =>
  said({ nth, figures: figures({ ua_returned: ua }) }).statement

const version = (db: WritableDb, id: number): unknown =>
  db.prepare('SELECT version, standing FROM event WHERE id = ?').get(id)

describe('reconcileEvents()', () => {
  test('stores a new event with its claims, the leading one first', ({ db }) => {
    post(db, 1, [exchange(84)])
    const [change] = rebuild(db)
    expect(change).toMatchObject({
      is: 'new',
      version: 1,
      before: null,
      event: { id: 1, ordinal: 67 },
    })
    expect(db.prepare('SELECT measure, place, value, holder FROM claim').all()).toEqual([
      { measure: 'ua_returned', place: 0, value: 84, holder: 'coordination_hq' },
    ])
  })

  test('changes nothing where nothing changed', ({ db }) => {
    post(db, 1, [exchange(84)])
    rebuild(db)
    expect(rebuild(db)).toEqual([])
  })

  test('keeps the number of an event whose post was edited, and counts it once', ({ db }) => {
    post(db, 1, [exchange(150)])
    rebuild(db)
    post(db, 1, [exchange(152)], 'edited text')
    const [change] = rebuild(db)
    expect(change?.event.id).toBe(1)
    expect(change?.before === null ? null : change?.before.claims[0]?.figure.value).toBe(150)
    expect(latestEvents(db, 'prisoner_exchange', 10)).toHaveLength(1)
    expect(version(db, 1)).toEqual({ version: 2, standing: 'confirmed' })
    const event = eventById(db, 1)
    expect(event === null ? null : leadingClaim(event, 'ua_returned')?.figure.value).toBe(152)
  })

  test('marks an event withdrawn that no statement speaks of any more, and keeps what it said', ({
    db,
  }) => {
    post(db, 1, [exchange(84)])
    rebuild(db)
    post(db, 1, [], 'This was no exchange')
    expect(rebuild(db)).toMatchObject([
      { is: 'withdrawn', version: 2, event: { id: 1 }, before: { ordinal: 67 } },
    ])
    expect(rebuild(db)).toEqual([])
    expect(version(db, 1)).toEqual({ version: 2, standing: 'withdrawn' })
    expect(eventById(db, 1)).toBeNull()
    expect(latestEvents(db, 'prisoner_exchange', 10)).toEqual([])
    expect(db.prepare('SELECT count(*) AS n FROM claim').get()).toEqual({ n: 1 })
  })

  test('gives a withdrawn event its number back when the post states it again', ({ db }) => {
    post(db, 1, [exchange(84)])
    rebuild(db)
    post(db, 1, [], 'This was no exchange')
    rebuild(db)
    post(db, 1, [exchange(84)], 'It was')
    expect(rebuild(db)).toMatchObject([{ is: 'new', before: null, event: { id: 1 } }])
    expect(version(db, 1)).toMatchObject({ standing: 'confirmed' })
  })

  test('lets a post lead over the history row of the same event', ({ db }) => {
    recordHistory(
      db,
      row('prisoner_exchange/2025-08-14/1', { figures: figures({ ua_returned: 84 }) }),
      NOW,
    )
    rebuild(db)
    post(db, 1, [exchange(84)])
    const [change] = rebuild(db)
    expect(change?.event).toMatchObject({ id: 1, lead: { origin: { is: 'post' } } })
    expect(change?.event.statements).toHaveLength(2)
  })

  test('never makes an event of a held statement', ({ db }) => {
    post(db, 1, [{ ...exchange(84), review: [{ code: 'no_date', detail: 'No date' }] }])
    expect(rebuild(db)).toEqual([])
    expect(db.prepare('SELECT statement_id, code FROM review').all()).toEqual([
      { statement_id: 'Koord_shtab/1/1#0', code: 'no_date' },
    ])
  })

  test('finds the events of a post', ({ db }) => {
    post(db, 1, [exchange(84), said({ kind: 'body_repatriation' }).statement])
    rebuild(db)
    expect(
      eventsOfPost(db, { channel: 'Koord_shtab', number: 1 })
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['body_repatriation', 'prisoner_exchange'])
    expect(eventsOfPost(db, { channel: 'Koord_shtab', number: 2 })).toEqual([])
  })

  test('gives what a rebuild from nothing gives', ({ db }) => {
    post(db, 1, [exchange(84)])
    rebuild(db)
    post(db, 2, [exchange(84)])
    rebuild(db)
    post(db, 1, [exchange(85)], 'edited')
    rebuild(db)
    const running = db.prepare('SELECT body FROM event ORDER BY id').all()
    db.exec(`DELETE FROM claim_change; DELETE FROM event_version; DELETE FROM claim;
             DELETE FROM event_statement; DELETE FROM event;`)
    rebuild(db)
    expect(db.prepare('SELECT body FROM event ORDER BY id').all()).toEqual(running)
  })
})

describe('recordHistory()', () => {
  test('records a row once', ({ db }) => {
    expect(recordHistory(db, row('a/1'), NOW)).toBe(true)
    expect(recordHistory(db, row('a/1'), NOW)).toBe(false)
  })

  test('takes a corrected row over', ({ db }) => {
    recordHistory(db, row('a/1'), NOW)
    expect(recordHistory(db, row('a/1', { figures: figures({ ua_returned: 5 }) }), NOW)).toBe(true)
    expect(toldEvents(db, CHANNELS, '2025-08-20')).toMatchObject([
      { statement: { figures: { ua_returned: { value: 5 } } } },
    ])
  })

  test('refuses what is no history row', ({ db }) => {
    expect(() => recordHistory(db, said(), NOW)).toThrow("it is a post's")
  })
})

describe('toldEvents()', () => {
  test('leaves out what would lie in the future', ({ db }) => {
    recordHistory(db, row('a/1', { day: '2026-03-05' }), NOW)
    expect(toldEvents(db, CHANNELS, '2025-08-20')).toEqual([])
  })

  test('leaves out the posts of a channel that is no longer read', ({ db }) => {
    post(db, 1, [exchange(84)])
    expect(toldEvents(db, [TASS], '2025-08-20')).toEqual([])
  })
})
