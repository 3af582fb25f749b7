import { describe, expect } from 'vitest'
import { leadingClaim } from '#ledger/event.ts'
import { type Instant, instant, type Post } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { latestEvents } from '#store/events.ts'
import { openReviews } from '#store/reviews.ts'
import { unqueued } from '#store/notifications.ts'
import { ingest, type Seen } from '#watch/ingest.ts'
import { test } from '../db.ts'
import { HQ, PRESIDENT, RU_MOD, TASS } from '../ledger/reported.ts'
import { aPost } from '../posts.ts'

const CHANNELS = [HQ, PRESIDENT, RU_MOD, TASS]
const PUBLISHED = instant(Date.parse('2026-02-10T13:00:00Z'))
const SOON = instant(PUBLISHED + 60_000)

const EXCHANGE =
  'Відбувся 74-й обмін. Сьогодні, 10 лютого, з російської неволі додому повернулися 150 військових та 7 цивільних.'
const CORRECTED = EXCHANGE.replace('150', '152')
const BODIES =
  'Сьогодні, 10 лютого, відбулися репатріаційні заходи. В Україну повернуто 1000 тіл, які, за твердженням російської сторони, належать українським військовослужбовцям.'
const NO_EVENT = 'У штабі відбулася зустріч із родинами зниклих безвісти.'

/** Shows posts of a channel to the program, by default a minute after they were published. */
const see = (
  db: WritableDb,
  posts: readonly Partial<Post>[],
  { now = SOON, how = 'live', channel = HQ }: Partial<Seen> & { now?: Instant } = {},
) =>
  ingest(
    db,
    CHANNELS,
    {
      channel,
      how,
      posts: posts.map((post) =>
        aPost({ publishedAt: PUBLISHED, channel: channel.handle, ...post }),
      ),
    },
    { now },
  )

const listens = (db: WritableDb): void => {
  rememberChat(db, 1, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
  subscribe(db, 1, 'exchanges', instant(0))
  subscribe(db, 1, 'bodies', instant(0))
}

const exchanges = (db: WritableDb) => latestEvents(db, 'prisoner_exchange', 10)

describe('ingest()', () => {
  test('stores the event with its quotes and whom to tell', ({ db }) => {
    listens(db)
    const { announced } = see(db, [{ number: 5, text: EXCHANGE }])
    expect(announced).toHaveLength(1)
    const [event] = exchanges(db)
    if (event === undefined) throw new Error('Cannot find the event')
    expect(event).toMatchObject({ firstDay: '2026-02-10', ordinal: 74, standing: 'confirmed' })
    const claim = leadingClaim(event, 'ua_returned')
    expect(claim?.figure).toMatchObject({ value: 157, how: 'added' })
    for (const { start, end, text } of claim?.figure.quotes ?? []) {
      expect(EXCHANGE.slice(start, end)).toBe(text)
    }
    expect(unqueued(db)).toMatchObject([{ topic: 'exchanges' }])
  })

  test('announces the return of the fallen to those alone who asked for it', ({ db }) => {
    listens(db)
    see(db, [{ number: 5, text: BODIES }])
    expect(unqueued(db)).toMatchObject([{ topic: 'bodies' }])
  })

  test('sends no second alert for a second post of the same event, by whomever', ({ db }) => {
    listens(db)
    see(db, [{ number: 5, text: EXCHANGE }])
    const again = see(db, [{ number: 6, text: EXCHANGE, publishedAt: SOON }])
    const president = see(db, [{ number: 9, text: EXCHANGE }], { channel: PRESIDENT })
    expect([again.announced, president.announced]).toEqual([[], []])
    expect(exchanges(db)).toHaveLength(1)
  })

  test('counts an event once after an edit, with the figure of the edit', ({ db }) => {
    see(db, [{ number: 5, text: EXCHANGE }])
    see(db, [{ number: 5, text: CORRECTED, edited: true }])
    const [event, ...others] = exchanges(db)
    expect(others).toEqual([])
    expect(event === undefined ? null : leadingClaim(event, 'ua_returned')?.figure.value).toBe(159)
  })

  test('does nothing when it sees the same post again', ({ db }) => {
    listens(db)
    see(db, [{ number: 5, text: EXCHANGE }])
    expect(see(db, [{ number: 5, text: EXCHANGE }])).toMatchObject({
      revisions: 0,
      statements: 0,
      held: 0,
      events: [],
      announced: [],
    })
  })

  test('makes no event of a post that tells of none', ({ db }) => {
    expect(see(db, [{ number: 5, text: NO_EVENT }]).events).toEqual([])
  })

  test.for(['forwarded', 'service', 'unreadable'] as const)(
    'takes no word of a %s post for the channel’s own',
    (kind, { db }) => {
      see(db, [{ number: 5, text: EXCHANGE, kind }])
      expect(exchanges(db)).toEqual([])
    },
  )

  test('never notifies on a first back-fill or an import, and keeps the event', ({ db }) => {
    listens(db)
    see(db, [{ number: 5, text: EXCHANGE }], { how: 'backfill' })
    see(db, [{ number: 6, text: BODIES }], { how: 'import' })
    expect(unqueued(db)).toEqual([])
    expect(exchanges(db)).toHaveLength(1)
  })

  test('tells nobody of a post that is older than two days, and asks a person', ({ db }) => {
    listens(db)
    const late = instant(PUBLISHED + 49 * 3_600_000)
    expect(see(db, [{ number: 5, text: EXCHANGE }], { now: late }).announced).toEqual([])
    expect(db.prepare('SELECT code FROM review').all()).toEqual([{ code: 'no_longer_news' }])
    expect(exchanges(db)).toHaveLength(1)
  })

  test('never alerts on the word of a claims source alone, and alerts once it is confirmed', ({
    db,
  }) => {
    listens(db)
    const russian =
      '10 февраля из плена возвращены 157 российских военнослужащих. Взамен переданы 157 военнопленных ВСУ.'
    expect(see(db, [{ number: 3, text: russian }], { channel: RU_MOD }).announced).toEqual([])
    expect(exchanges(db)).toEqual([])
    const { announced } = see(db, [{ number: 5, text: EXCHANGE }])
    expect(announced).toHaveLength(1)
    expect(exchanges(db)[0]?.statements).toHaveLength(2)
  })

  test('holds what a text states that may be cut, and tells nobody', ({ db }) => {
    listens(db)
    const { held } = see(db, [{ number: 5, text: EXCHANGE, perhapsCut: true }])
    expect(held).toBeGreaterThan(0)
    expect(exchanges(db)).toEqual([])
    expect(unqueued(db)).toEqual([])
  })

  test('stores no event without whom to tell: the post is held for a person', ({ db }) => {
    listens(db)
    db.exec(
      "CREATE TRIGGER broken BEFORE INSERT ON notification BEGIN SELECT RAISE(ABORT, 'broken'); END",
    )
    const { held, announced } = see(db, [{ number: 5, text: EXCHANGE }])
    expect({ held, announced }).toEqual({ held: 1, announced: [] })
    expect(exchanges(db)).toEqual([])
    expect(openReviews(db, 9)).toMatchObject([{ code: 'not_written' }])
  })

  test('writes where reading stands in the same transaction', ({ db }) => {
    expect(() =>
      ingest(
        db,
        CHANNELS,
        { channel: HQ, how: 'live', posts: [aPost({ publishedAt: PUBLISHED, text: EXCHANGE })] },
        {
          now: SOON,
          alsoWrite: () => {
            throw new Error('killed')
          },
        },
      ),
    ).toThrow('killed')
    expect(db.prepare('SELECT count(*) AS n FROM post').get()).toEqual({ n: 0 })
  })
})
