import * as fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Reported } from '#ledger/event.ts'
import { instant } from '#post/post.ts'
import type { EventStatement } from '#statement/statement.ts'
import type { WritableDb } from '#store/db.ts'
import { placesOf } from '#store/neighbourhood.ts'
import { markMissing, recordPost } from '#store/posts.ts'
import { recordHistory, recordStatements, toldEvents } from '#store/statements.ts'
import { eventsOf } from '#ledger/events.ts'
import { rebuildAll, rebuildAround } from '#watch/rebuild.ts'
import { test } from '../db.ts'
import { figures, HQ, PRESIDENT, row, said, TASS } from '../ledger/reported.ts'
import { aPost } from '../posts.ts'

const NOW = instant(Date.parse('2025-07-01T09:00:00Z'))
const CHANNELS = [HQ, PRESIDENT, TASS]

/** One thing that happens to a post: what it states now, or that it is gone. */
type Deed = Readonly<{ statement: Reported<EventStatement>; gone: boolean }>

/** Stores what a post states now, as a revision of its own, and makes anew what is around it. */
function happen(
  db: WritableDb,
  { statement: { statement, origin }, gone }: Deed,
  turn: number,
  { accept = true } = {},
) {
  if (origin.is !== 'post') return
  const post = { ...origin.post, publishedAt: origin.publishedAt }
  const before = placesOf(db, post)
  if (gone) markMissing(db, post, NOW)
  else {
    const recorded = recordPost(db, aPost({ ...post, text: `text ${turn}` }), NOW)
    if (recorded !== null) recordStatements(db, { ...post, ...recorded }, [statement], NOW)
  }
  const places = [...before, ...placesOf(db, post)]
  const { breaches } = rebuildAround(db, CHANNELS, places, NOW)
  if (!accept || breaches.length === 0) return
  acceptAll(db)
  expect(rebuildAround(db, CHANNELS, places, NOW).breaches).toEqual([])
}

const bodies = (db: WritableDb): unknown =>
  db
    .prepare("SELECT body FROM event WHERE standing <> 'withdrawn'")
    .all()
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the query has this column
    .map((one) => (one as { body: string }).body)
    .toSorted()

const clear = (db: WritableDb) =>
  db.exec(`DELETE FROM review; DELETE FROM claim_change; DELETE FROM event_version;
           DELETE FROM claim; DELETE FROM event_statement; DELETE FROM event;
           DELETE FROM statement; DELETE FROM post_revision; DELETE FROM post_number;
           DELETE FROM post;`)

const deed = fc
  .record({
    by: fc.constantFrom(HQ, PRESIDENT, TASS),
    number: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom('prisoner_exchange', 'body_repatriation'),
    day: fc.constantFrom('2025-06-10', '2025-06-12', '2025-06-13', '2025-06-14', '2025-06-20'),
    dayBasis: fc.constantFrom('relative', 'published'),
    hour: fc.constantFrom('00', '09', '20'),
    nth: fc.option(fc.constantFrom(65, 66), { nil: undefined }),
    count: fc.option(fc.constantFrom(100, 110), { nil: undefined }),
    gone: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
    unsure: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  } as const)
  .map(({ hour, count, nth, gone, unsure, ...rest }) => ({
    gone,
    statement: said({
      ...rest,
      review: unsure ? [{ code: 'wording_unknown', detail: '' }] : [],
      ...(nth === undefined ? {} : { nth }),
      at: `${rest.day}T${hour}:30:00Z`,
      figures: figures(count === undefined ? {} : { ua_returned: count, bodies_to_ua: count }),
    }),
  }))

const ROWS = [
  row('prisoner_exchange/2025-06-12/1', {
    day: '2025-06-12',
    figures: figures({ ua_returned: 100 }),
  }),
  row('body_repatriation/2025-06-1?/1', {
    kind: 'body_repatriation',
    day: '2025-06-10',
    last: '2025-06-19',
    figures: figures({ bodies_to_ua: 110 }),
  }),
]

describe('rebuildAround()', () => {
  test('gives after any posts, edits and losses what making everything anew gives', ({ db }) => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        clear(db)
        for (const one of ROWS) recordHistory(db, one, NOW)
        rebuildAll(db, CHANNELS, NOW)
        for (const [turn, one] of deeds.entries()) happen(db, one, turn)
        const whole = eventsOf(toldEvents(db, CHANNELS, '2025-07-01'))
        expect(bodies(db)).toEqual(whole.map((event) => JSON.stringify(event)).toSorted())
      }),
      { numRuns: 80 },
    )
  })
})

const sum = (db: WritableDb): number =>
  db
    .prepare<[], number>(
      "SELECT coalesce(sum(to_ukraine), 0) FROM event WHERE standing = 'confirmed'",
    )
    .pluck()
    .get() ?? 0

describe('a post that turns out to speak of another day', () => {
  test('leaves the event of the first day to the posts that still speak of it', ({ db }) => {
    const unsure = [{ code: 'wording_unknown', detail: '' }]
    happen(db, { statement: said({ number: 1, day: '2025-06-20' }), gone: false }, 1)
    happen(db, { statement: said({ by: PRESIDENT, number: 2, day: '2025-06-20' }), gone: false }, 2)
    happen(
      db,
      { statement: said({ number: 1, day: '2025-06-10', review: unsure }), gone: false },
      3,
    )
    db.exec("UPDATE statement SET standing = 'told' WHERE standing = 'held'")
    rebuildAround(db, CHANNELS, [{ kind: 'prisoner_exchange', day: '2025-06-10' }], NOW)
    const days = db
      .prepare<[], string>(
        "SELECT first_on FROM event WHERE standing = 'confirmed' ORDER BY first_on",
      )
      .pluck()
      .all()
    expect(days).toEqual(['2025-06-10', '2025-06-20'])
  })
})

describe('the sum of what came home', () => {
  test('never falls but by a correction with its reason', ({ db }) => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        clear(db)
        let corrections = 0
        const unexplained: number[] = []
        for (const [turn, one] of deeds.entries()) {
          const before = sum(db)
          happen(db, one, turn, { accept: false })
          const known = corrections
          corrections = db.prepare<[], number>('SELECT count(*) FROM claim_change').pluck().get() ?? 0 // prettier-ignore
          if (sum(db) < before && corrections === known) unexplained.push(turn)
        }
        expect(unexplained).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})

/** What was not written because nobody corrected it is let through, as a person would. */
function acceptAll(db: WritableDb): void {
  db.exec("UPDATE review SET decision = 'yes', decided_at = 0")
}
