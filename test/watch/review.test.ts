import { describe, expect } from 'vitest'
import { choicesOf } from '#notification/operator-matter.ts'
import type { Channel } from '#post/channel.ts'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { lastDecisions, recordCorrection } from '#store/decisions.ts'
import { latestEvents } from '#store/events.ts'
import { matterOf, openMatters } from '#store/matters.ts'
import { registerSources, sourceState } from '#store/sources.ts'
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
const POSTED = Date.UTC(2025, 7, 14, 15)
const NOW = instant(POSTED + 60_000)
const ANNA = 501
const BOHDAN = 502

/** A figure out of all proportion: nobody is told before a person has read it. */
const DOUBTFUL = 'Сьогодні відбувся обмін полоненими. В Україну повернулися 9400 захисників.'

const take = (db: WritableDb, text: string, number = 1, now = NOW) =>
  ingest(
    db,
    [HQ],
    { channel: HQ, posts: [aPost({ number, text, publishedAt: instant(POSTED) })], how: 'live' },
    { now },
  )

const by = (who: number, now = NOW) => ({ channels: [HQ], by: who, now })

/** A chat that asked for exchanges before anything happened. */
function listener(db: WritableDb): void {
  rememberChat(db, 11, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
  subscribe(db, 11, 'exchanges', instant(0))
}

const alerts = (db: WritableDb): unknown =>
  db.prepare('SELECT kind, count(*) AS n FROM notification GROUP BY kind ORDER BY kind').all()

function heldReview(db: WritableDb): number {
  const [review] = openMatters(db, { limit: 1 })
  if (review === undefined) throw new Error('Cannot test: nothing is held')
  return review
}

describe('decide()', () => {
  test('tells what was held, and the ledger has it', ({ db }) => {
    listener(db)
    registerSources(db, [{ handle: HQ.handle, channelId: null, silentAfterMs: 1 }])
    take(db, DOUBTFUL)
    expect(latestEvents(db, 'prisoner_exchange', 1)).toEqual([])
    const review = heldReview(db)
    expect(decide(db, { review, what: 'publish' }, by(ANNA))).toMatchObject({
      is: 'decided',
      owed: true,
    })
    expect(latestEvents(db, 'prisoner_exchange', 1)).toMatchObject([{ firstDay: '2025-08-14' }])
    expect(alerts(db)).toEqual([{ kind: 'alert', n: 1 }])
    // From now on its sources are read more often, as after any announcement.
    expect(sourceState(db, HQ.handle).announcedAt).toBe(NOW)
    expect(openMatters(db, { limit: 9 })).toEqual([])
  })

  test('tells the figure that an operator put right, marked as such, and keeps what was read', ({
    db,
  }) => {
    take(db, DOUBTFUL)
    const review = heldReview(db)
    const { statementId = '' } = matterOf(db, review) ?? {}
    const put = (field: string, value: number): void => {
      recordCorrection(db, { statementId, field, value, was: 9400, by: ANNA }, NOW)
    }
    put('ua_returned', 86)
    expect(decide(db, { review, what: 'publish' }, by(ANNA))).toMatchObject({
      is: 'unfit',
      faults: [{ code: 'parts_exceed_whole' }],
    })
    put('ua_military', 86)
    expect(decide(db, { review, what: 'publish' }, by(ANNA))).toMatchObject({ is: 'decided' })
    const [event] = latestEvents(db, 'prisoner_exchange', 1)
    expect(event?.claims.find(({ measure }) => measure === 'ua_returned')?.figure).toMatchObject({
      value: 86,
      how: 'corrected',
    })
    const [decision] = lastDecisions(db, 1)
    expect(JSON.parse(decision?.before[0]?.body ?? '{}')).toMatchObject({
      figures: { ua_returned: { value: 9400 } },
    })
  })

  test('lets the first of two operators decide and tells the second that it is too late', ({
    db,
  }) => {
    take(db, DOUBTFUL)
    const review = heldReview(db)
    expect(decide(db, { review, what: 'reject' }, by(ANNA))).toMatchObject({ is: 'decided' })
    expect(decide(db, { review, what: 'publish' }, by(BOHDAN))).toEqual({ is: 'too_late' })
    expect(lastDecisions(db, 9)).toMatchObject([{ what: 'reject', by: ANNA }])
    expect(latestEvents(db, 'prisoner_exchange', 1)).toEqual([])
  })

  test('withdraws everything a post stated where it tells of no event', ({ db }) => {
    take(db, DOUBTFUL)
    decide(db, { review: heldReview(db), what: 'not_event' }, by(ANNA))
    expect(
      db.prepare(`SELECT count(*) FROM statement WHERE standing <> 'withdrawn'`).pluck().get(),
    ).toBe(0)
  })

  test('is too late once the post was edited', ({ db }) => {
    take(db, DOUBTFUL)
    const review = heldReview(db)
    take(db, 'Зустріч із родинами')
    expect(decide(db, { review, what: 'publish' }, by(ANNA))).toEqual({ is: 'too_late' })
  })

  test('asks again whether to tell where the post is old by the time of the decision', ({ db }) => {
    listener(db)
    take(db, DOUBTFUL)
    const late = instant(NOW + 5 * 24 * 3_600_000)
    decide(db, { review: heldReview(db), what: 'publish' }, by(ANNA, late))
    expect(alerts(db)).toEqual([])
    const review = heldReview(db)
    const matter = matterOf(db, review)
    expect(matter?.reasons.map(({ code }) => code)).toEqual(['no_longer_news'])
    expect(matter === null ? [] : choicesOf(matter)).toEqual(['tell', 'leave'])
    expect(decide(db, { review, what: 'tell' }, by(ANNA, late))).toMatchObject({ owed: true })
    expect(alerts(db)).toEqual([{ kind: 'alert', n: 1 }])
  })
})

describe('undo()', () => {
  test('takes back what was published, and whoever was told hears it', ({ db }) => {
    listener(db)
    take(db, DOUBTFUL)
    const review = heldReview(db)
    const decided = decide(db, { review, what: 'publish' }, by(ANNA))
    const id = decided.is === 'decided' ? decided.decision : 0
    expect(undo(db, id, by(BOHDAN))).toMatchObject({ is: 'undone', owed: true })
    expect(latestEvents(db, 'prisoner_exchange', 1)).toEqual([])
    expect(alerts(db)).toEqual([
      { kind: 'alert', n: 1 },
      { kind: 'retraction', n: 1 },
    ])
    expect(openMatters(db, { limit: 1 })).toEqual([review])
    expect(undo(db, id, by(ANNA))).toEqual({ is: 'too_late' })
  })

  test('brings a rejected statement back to where it waited', ({ db }) => {
    take(db, DOUBTFUL)
    const review = heldReview(db)
    const decided = decide(db, { review, what: 'reject' }, by(ANNA))
    undo(db, decided.is === 'decided' ? decided.decision : 0, by(ANNA))
    expect(matterOf(db, review)).toMatchObject({ open: true, standing: 'held', decision: null })
    expect(decide(db, { review, what: 'publish' }, by(ANNA))).toMatchObject({ is: 'decided' })
  })

  test('does not call back what is on its way', ({ db }) => {
    listener(db)
    take(db, DOUBTFUL)
    const late = instant(NOW + 5 * 24 * 3_600_000)
    decide(db, { review: heldReview(db), what: 'publish' }, by(ANNA, late))
    const told = decide(db, { review: heldReview(db), what: 'tell' }, by(ANNA, late))
    expect(undo(db, told.is === 'decided' ? told.decision : 0, by(ANNA, late))).toEqual({
      is: 'not_undoable',
    })
  })
})
