import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { readAgreements, readKnownDifferences, readShippedHistory } from '../../src/facts.ts'
import { leadingClaim, restsOnMissing } from '#ledger/event.ts'
import { type Instant, instant, type Post } from '#post/post.ts'
import { readChannels } from '#source/channels.ts'
import { acceptedAgreements, addAgreement, agreementsWith } from '#store/agreements.ts'
import type { WritableDb } from '#store/db.ts'
import { latestEvents } from '#store/events.ts'
import { openReviews } from '#store/reviews.ts'
import { registerSources } from '#store/sources.ts'
import { readStanding } from '#store/standing.ts'
import { checkBooks } from '#watch/books.ts'
import { ingest, type Seen } from '#watch/ingest.ts'
import { loadHistory } from '#watch/load-history.ts'
import { rebuildAround } from '#watch/rebuild.ts'
import { test } from '../db.ts'
import { HQ, PRESIDENT, RU_MOD, TASS } from '../ledger/reported.ts'
import { aPost } from '../posts.ts'

const DATA = join(import.meta.dirname, '../../data')
const CHANNELS = [HQ, PRESIDENT, RU_MOD, TASS]
const PUBLISHED = instant(Date.parse('2026-04-10T13:00:00Z'))
const LATER = instant(PUBLISHED + 600_000)
const BOOKS = { ...readAgreements(DATA), known: readKnownDifferences(DATA) }

const exchange = (soldiers: number): string =>
  `Відбувся 74-й обмін. Сьогодні, 10 квітня, з російської неволі додому повернулися ${soldiers} військових та 7 цивільних.`

const see = (
  db: WritableDb,
  posts: readonly Partial<Post>[],
  { now = LATER, how = 'live', channel = HQ, missing = [] }: Partial<Seen> & { now?: Instant } = {},
) =>
  ingest(
    db,
    CHANNELS,
    {
      channel,
      how,
      missing,
      posts: posts.map((post) =>
        aPost({ publishedAt: PUBLISHED, channel: channel.handle, ...post }),
      ),
    },
    { now, books: BOOKS },
  )

const exchanges = (db: WritableDb) => latestEvents(db, 'prisoner_exchange', 10)
const returned = (db: WritableDb): unknown[] =>
  exchanges(db).map((event) => leadingClaim(event, 'ua_returned')?.figure.value ?? null)
const codes = (db: WritableDb): string[] => openReviews(db, 100).map(({ code }) => code)
const changesOf = (db: WritableDb): unknown[] =>
  db
    .prepare(
      'SELECT version, measure, from_value, to_value, reason FROM claim_change ORDER BY 1, 2',
    )
    .all()

describe('an edited post', () => {
  test('is counted once, also where its number is unchanged, and its old figure is kept', ({
    db,
  }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    see(db, [{ number: 5, text: exchange(152), edited: true }])
    expect(returned(db)).toEqual([159])
    expect(changesOf(db)).toEqual([
      { version: 2, measure: 'ua_military', from_value: 150, to_value: 152, reason: 'edited' },
      { version: 2, measure: 'ua_returned', from_value: 157, to_value: 159, reason: 'edited' },
    ])
    expect(
      db
        .prepare("SELECT version, figures ->> '$.ua_returned.value' AS told FROM event_version")
        .all(),
    ).toEqual([
      { version: 1, told: 157 },
      { version: 2, told: 159 },
    ])
  })

  test('is seen though the page does not say that it was edited', ({ db }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    expect(see(db, [{ number: 5, text: exchange(152) }], { how: 'recheck' }).revisions).toBe(1)
    expect(returned(db)).toEqual([159])
  })

  test('that names another day moves its event and leaves none behind', ({ db }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    see(db, [{ number: 5, text: exchange(150).replace('10 квітня', '9 квітня').replace('Сьогодні', 'Учора') }]) // prettier-ignore
    expect(exchanges(db)).toMatchObject([{ id: 1, firstDay: '2026-04-09' }])
    expect(db.prepare('SELECT count(*) AS n FROM event').get()).toEqual({ n: 1 })
  })
})

describe('an edit that has to be looked at', () => {
  const odd = exchange(150).replace('150', '15000')

  test('leaves what was told as it is until a person has decided', ({ db }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    const { held, events } = see(db, [{ number: 5, text: odd }])
    expect(held).toBe(1)
    expect(events).toEqual([])
    expect(returned(db)).toEqual([157])
    expect(codes(db).length).toBeGreaterThan(0)
  })

  test('stands in for the older word once a person lets it', ({ db }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    see(db, [{ number: 5, text: odd.replace('10 квітня', '9 квітня').replace('Сьогодні', 'Учора') }]) // prettier-ignore
    db.exec("UPDATE statement SET standing = 'told' WHERE standing = 'held'")
    const place = { kind: 'prisoner_exchange', day: '2026-04-09' } as const
    rebuildAround(db, CHANNELS, [place], LATER)
    expect(exchanges(db)).toMatchObject([{ id: 1, firstDay: '2026-04-09' }])
    expect(exchanges(db)[0]?.statements.map(({ id }) => id)).toEqual(['Koord_shtab/5/2#0'])
  })

  test('gives way to a later edit that needs no look', ({ db }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    see(db, [{ number: 5, text: odd }])
    see(db, [{ number: 5, text: exchange(151) }])
    expect(returned(db)).toEqual([158])
    expect(codes(db)).toEqual([])
  })
})

describe('wording that nobody knows', () => {
  test('never becomes a value: no number of it is in the ledger', ({ db }) => {
    see(db, [
      {
        number: 5,
        text: 'Сьогодні, 10 квітня, відбувся обмін: фіолетових кружлянь — 150, бульк — 7.',
      },
    ])
    expect(returned(db).filter((value) => value !== null)).toEqual([])
    expect(db.prepare('SELECT count(*) AS n FROM claim').get()).toEqual({ n: 0 })
  })
})

describe('a post that the channel takes away', () => {
  test('keeps its event and figure; a person is asked, and nothing is retracted by itself', ({
    db,
  }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    const { missing, events } = see(db, [], { how: 'recheck', missing: [5] })
    expect(missing).toEqual([5])
    expect(events).toHaveLength(1)
    expect(returned(db)).toEqual([157])
    expect(exchanges(db).map(restsOnMissing)).toEqual([true])
    expect(codes(db)).toEqual(['post_missing'])
    expect(changesOf(db)).toContainEqual({
      version: 2,
      measure: 'ua_returned',
      from_value: 157,
      to_value: 157,
      reason: 'missing',
    })
    expect(see(db, [], { how: 'recheck', missing: [5] }).missing).toEqual([])
  })

  test('leaves the word to a new post that says it better', ({ db }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    see(db, [], { missing: [5] })
    see(db, [{ number: 6, text: exchange(148), publishedAt: LATER }])
    expect(returned(db)).toEqual([155])
  })

  test('is as before once the channel shows it again', ({ db }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    see(db, [], { missing: [5] })
    see(db, [{ number: 5, text: exchange(150) }])
    expect(exchanges(db).map(restsOnMissing)).toEqual([false])
    expect(changesOf(db)).toContainEqual(expect.objectContaining({ reason: 'shown_again' }))
  })
})

describe('what would break a rule of the ledger', () => {
  test('is not written: the figure far from the leading one waits, and all else of the event is told', ({
    db,
  }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    const { breaches } = see(
      db,
      [
        {
          number: 9,
          text: 'Ще 400 українців вдома. Сьогодні, 10 квітня, відбувся обмін полоненими.',
        },
      ],
      { channel: PRESIDENT },
    )
    expect(breaches).toMatchObject([{ code: 'figures_far_apart' }])
    expect(returned(db)).toEqual([157])
    expect(exchanges(db)[0]?.claims.map(({ figure }) => figure.value)).not.toContain(400)
    expect(codes(db)).toEqual(['figures_far_apart'])
    see(db, [{ number: 5, text: exchange(151) }])
    expect(returned(db)).toEqual([158])
  })

  test("is written after a person's yes", ({ db }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    see(db, [{ number: 9, text: 'Ще 400 українців вдома. Сьогодні, 10 квітня, відбувся обмін полоненими.' }], { channel: PRESIDENT }) // prettier-ignore
    db.exec("UPDATE review SET decision = 'yes', decided_at = 0")
    const place = { kind: 'prisoner_exchange', day: '2026-04-10' } as const
    expect(rebuildAround(db, CHANNELS, [place], LATER).changes).toMatchObject([{ is: 'changed' }])
    expect(exchanges(db)[0]?.claims.map(({ figure }) => figure.value)).toContain(400)
  })
})

const known = (db: WritableDb): void => {
  loadHistory(db, readShippedHistory(DATA), CHANNELS, LATER)
}

describe('totals and agreements of posts', () => {
  test('a total that goes on from the last one agrees, any other one is asked about', ({ db }) => {
    known(db)
    see(db, [{ number: 5, text: `${exchange(150)}\n\nЗагалом від початку повномасштабного вторгнення в обмінах повернулися 8207 людей.` }]) // prettier-ignore
    expect(codes(db)).toEqual([])
    see(db, [{ number: 5, text: `${exchange(150)}\n\nЗагалом від початку повномасштабного вторгнення в обмінах повернулися 9999 людей.` }]) // prettier-ignore
    expect(codes(db)).toEqual(['total_differs'])
  })

  test('a back-fill asks nothing: old totals are the history', ({ db }) => {
    known(db)
    const text = `${exchange(150)}\n\nЗагалом від початку повномасштабного вторгнення в обмінах повернулися 9999 людей.` // prettier-ignore
    see(db, [{ number: 5, text }], { how: 'backfill' })
    expect(codes(db)).toEqual([])
  })

  test('a new agreement without a number is asked about, a known one is not', ({ db }) => {
    see(db, [{ number: 5, text: 'Домовилися про обмін військовополоненими найближчим часом.' }])
    expect(codes(db)).toEqual(['agreement_proposed'])
    expect(acceptedAgreements(db)).toEqual([])
  })

  test("a new agreement with a number is counted only after a person's yes", ({ db }) => {
    see(db, [{ number: 5, text: exchange(150) }])
    const [event] = exchanges(db)
    if (event === undefined) throw new Error('Cannot find the event')
    const figure = { value: 900, how: 'stated', quotes: [] } as const
    const statement = {
      kind: 'agreement',
      quote: null,
      review: [],
      day: null,
      about: 'prisoner_exchange',
      figures: { ua_returned: figure, ru_returned: figure },
      agreement: null,
    } as const
    const announced = { ...event.lead, statement }
    checkBooks(db, [announced], BOOKS, LATER)
    checkBooks(db, [announced], BOOKS, LATER)
    expect(openReviews(db, 9)).toMatchObject([
      {
        code: 'agreement_proposed',
        detail: 'returned → each_side: exact 900',
      },
    ])
    expect(acceptedAgreements(db)).toEqual([])
    db.exec("UPDATE review SET decision = 'yes', decided_at = 0")
    expect(acceptedAgreements(db)).toMatchObject([{ id: 'post:Koord_shtab/5' }])
  })

  test('an agreement that an operator adds stands in for the shipped one of its name', ({ db }) => {
    const [, , july] = BOOKS.agreements
    if (july === undefined) throw new Error('Cannot find the agreement')
    addAgreement(db, { ...july, commitments: [] }, LATER)
    const merged = agreementsWith(db, BOOKS.agreements)
    expect(merged).toHaveLength(BOOKS.agreements.length)
    expect(merged.find(({ id }) => id === july.id)?.commitments).toEqual([])
  })
})

test('the standing of the shipped history names the open quota with each bound', ({ db }) => {
  const channels = readChannels(readFileSync(join(DATA, 'channels.json'), 'utf8'))
  registerSources(
    db,
    channels.map(({ handle }) => ({ handle, channelId: null, silentAfterMs: 1 })),
  )
  const now = instant(Date.parse('2025-10-30T12:00:00Z'))
  loadHistory(db, readShippedHistory(DATA), channels, now)
  const { open, exchanges: people } = readStanding(db, { ...BOOKS, channels }, now)
  expect(open).toMatchObject([{ agreement: 'istanbul_july_2025', from: 146, to: 331 }])
  expect(people.last?.ordinal).toBe(69)
})
