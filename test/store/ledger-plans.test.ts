import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reported } from '#ledger/event.ts'
import { addDays } from '#post/civil-day.ts'
import { instant } from '#post/post.ts'
import type { EventStatement } from '#statement/statement.ts'
import { openDb, transaction, type WritableDb } from '#store/db.ts'
import { eventsOfPost, eventsUnder, latestEvents } from '#store/events.ts'
import { migrate } from '#store/migrate.ts'
import { neighbourhoodOf, placesOf } from '#store/neighbourhood.ts'
import { recordPost } from '#store/posts.ts'
import { openReviews, reviewsOfPost } from '#store/reviews.ts'
import { registerSources } from '#store/sources.ts'
import { readStanding } from '#store/standing.ts'
import { recordHistory, recordStatements, toldBy } from '#store/statements.ts'
import { rebuildAll } from '#watch/rebuild.ts'
import { MIGRATIONS } from '../db.ts'
import { figures, HQ, PRESIDENT, row, said, TASS } from '../ledger/reported.ts'
import { aPost } from '../posts.ts'

const POSTS = 20_000
const EVENTS = 1000
const NOW = instant(Date.parse('2030-01-01T12:00:00Z'))
const CHANNELS = [HQ, PRESIDENT, TASS]
const FACTS = { channels: CHANNELS, agreements: [], statedTotals: [] }

/** Three posts tell of each event, every second day; all other posts tell of nothing. */
function statementOf(number: number): Reported<EventStatement> | null {
  const nth = Math.floor(number / 20)
  const by = CHANNELS[number % 20]
  if (by === undefined || nth >= EVENTS) return null
  return said({
    by,
    number,
    day: addDays('2022-03-01', nth * 2),
    kind: nth % 3 === 0 ? 'body_repatriation' : 'prisoner_exchange',
    nth: 1000 + nth,
    figures: figures({ ua_returned: 50 + (nth % 300), bodies_to_ua: 50 + (nth % 300) }),
    agreement: nth % 100 === 0 ? { id: 'other:seldom', share: 'all', quote: null } : null,
  })
}

function fill(db: WritableDb): void {
  for (let number = 1; number <= POSTS; number += 1) {
    const reported = statementOf(number)
    const channel = reported?.origin.is === 'post' ? reported.origin.channel.handle : HQ.handle
    const post = aPost({ channel, number, text: `text ${number}` })
    const recorded = recordPost(db, post, NOW)
    if (recorded === null || reported === null) continue
    recordStatements(db, { ...post, ...recorded }, [reported.statement], NOW)
  }
  recordHistory(db, row('body_repatriation/2022-06-??/1', { kind: 'body_repatriation', day: '2022-06-01', last: '2022-06-30' }), NOW) // prettier-ignore
}

let db: WritableDb
beforeAll(() => {
  db = openDb(':memory:')
  migrate(db, MIGRATIONS)
  registerSources(
    db,
    CHANNELS.map(({ handle }) => ({ handle, channelId: null, silentAfterMs: 1 })),
  )
  transaction(db, () => {
    fill(db)
    rebuildAll(db, CHANNELS, NOW)
  })
})
afterAll(() => {
  db.close()
})

/** Runs something and gives the plan of every query that it made. */
function plansOf(work: () => unknown): string[] {
  const prepare = db.prepare.bind(db)
  const texts = new Set<string>()
  const watched = new Proxy(db, {
    get: (target, name) => {
      if (name === 'prepare') {
        return (text: string) => {
          texts.add(text)
          return prepare(text)
        }
      }
      // oxlint-disable-next-line typescript/no-unsafe-assignment -- hands on whatever the connection has
      const value = Reflect.get(target, name, target)
      // oxlint-disable-next-line typescript/no-unsafe-return typescript/no-unsafe-call typescript/no-unsafe-member-access -- as above
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  const real = db
  db = watched
  try {
    work()
  } finally {
    db = real
  }
  return [...texts].flatMap((text) =>
    real
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${text.replaceAll('?', "'x'")}`)
      .all()
      .map(({ detail }) => detail),
  )
}

const REF = { channel: HQ.handle, number: 400 }
const PLACE = { kind: 'prisoner_exchange', day: '2025-06-10' } as const

describe('at 20,000 posts and 1,000 events', () => {
  test('there are as many', () => {
    expect(db.prepare('SELECT count(*) AS n FROM post').get()).toEqual({ n: POSTS })
    expect(db.prepare('SELECT count(*) AS n FROM event').get()).toEqual({ n: EVENTS + 1 })
  })

  test.for([
    ['/status', () => readStanding(db, FACTS, NOW)],
    ['the latest events', () => latestEvents(db, 'prisoner_exchange', 10)],
    ['the events of a post', () => eventsOfPost(db, REF)],
    ['the events under an agreement', () => eventsUnder(db, ['other:seldom'])],
    ['what a post states', () => [placesOf(db, REF), toldBy(db, REF), reviewsOfPost(db, REF)]],
    ['what waits for a person', () => openReviews(db, 20)],
    ['what is around a day', () => neighbourhoodOf(db, CHANNELS, [PLACE], '2030-01-01')],
  ] as const)('%s is looked up by an index, and no table is read through', ([, work]) => {
    const plans = plansOf(work)
    expect(plans.length).toBeGreaterThan(0)
    // Agreements that operators added are a handful, and all of them are wanted.
    const scans = plans.filter((plan) => /^SCAN (?!.*USING (?:COVERING )?INDEX)/u.test(plan))
    expect(scans.filter((plan) => plan !== 'SCAN a')).toEqual([])
  })
})
