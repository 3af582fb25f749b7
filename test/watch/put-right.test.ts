import { describe, expect } from 'vitest'
import type { Channel } from '#post/channel.ts'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import type { ReviewReason } from '#statement/statement.ts'
import type { WritableDb } from '#store/db.ts'
import { lastDecisions, recordCorrection } from '#store/decisions.ts'
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
  reads: ['prisoner_exchange', 'body_repatriation'],
}
const POSTED = Date.UTC(2025, 7, 14, 15)
const NOW = instant(POSTED + 60_000)
const ANNA = 501

const post = (people: number, more = ''): string =>
  `Сьогодні відбувся обмін полоненими. В Україну повернулися ${people} осіб.${more}`

const take = (db: WritableDb, text: string, doubt: { doubt?: ReviewReason } = {}): void => {
  const posts = [aPost({ text, publishedAt: instant(POSTED) })]
  ingest(db, [HQ], { channel: HQ, posts, how: 'live', ...doubt }, { now: NOW })
}

const by = { channels: [HQ], by: ANNA, now: NOW }

function openMatter(db: WritableDb) {
  const [review] = openMatters(db, { limit: 1 })
  const matter = review === undefined ? null : matterOf(db, review)
  if (matter === null) throw new Error('Cannot test: nothing is held')
  return matter
}

function putRight(db: WritableDb, value: number | string, field = 'ua_returned'): void {
  const { statementId } = openMatter(db)
  const was = field === 'day' ? '2025-08-14' : 9400
  recordCorrection(db, { statementId, field, value, was, by: ANNA }, NOW)
}

const publish = (db: WritableDb): unknown =>
  decide(db, { review: openMatter(db).review, what: 'publish' }, by).is

const toldFigure = (db: WritableDb): number | undefined =>
  latestEvents(db, 'prisoner_exchange', 1)[0]?.claims.find(
    ({ measure }) => measure === 'ua_returned',
  )?.figure.value

const reasons = (db: WritableDb): string[] =>
  openMatters(db, { limit: 9 }).flatMap(
    (review) => matterOf(db, review)?.reasons.map(({ code, detail }) => `${code}: ${detail}`) ?? [],
  )

/** A post whose doubtful figure an operator put right and published. */
function published(db: WritableDb): void {
  rememberChat(db, 11, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
  subscribe(db, 11, 'exchanges', instant(0))
  take(db, post(9400))
  putRight(db, 94)
  expect(publish(db)).toBe('decided')
}

describe('a figure that an operator put right', () => {
  test('stays so where an edit does not touch it, and nobody is asked or told again', ({ db }) => {
    published(db)
    take(db, post(9400, ' Дякуємо посередникам.'))
    expect(toldFigure(db)).toBe(94)
    expect(reasons(db)).toEqual([])
    take(db, post(9400, ' Дякуємо всім посередникам.'))
    expect(toldFigure(db)).toBe(94)
    expect(reasons(db)).toEqual([])
    expect(db.prepare('SELECT kind FROM notification').pluck().all()).toEqual(['alert'])
  })

  test('is asked for again where the edit says something third, and both are shown', ({ db }) => {
    published(db)
    take(db, post(95))
    expect(reasons(db)).toEqual(['put_right: ua_returned: 9400 → 94; 95'])
    // Until a person has decided the older word stands.
    expect(toldFigure(db)).toBe(94)
    expect(publish(db)).toBe('decided')
    expect(toldFigure(db)).toBe(95)
  })

  test('is the channel’s own where the edit says the same', ({ db }) => {
    published(db)
    take(db, post(94))
    expect(reasons(db)).toEqual([])
    expect(latestEvents(db, 'prisoner_exchange', 1)[0]?.claims[0]?.figure).toMatchObject({
      value: 94,
      how: 'stated',
    })
  })

  test('is not forgotten over an edit that says nothing of it', ({ db }) => {
    published(db)
    take(db, 'Зустріч із родинами')
    expect(toldFigure(db)).toBeUndefined()
    take(db, post(9400))
    expect(toldFigure(db)).toBe(94)
    expect(reasons(db)).toEqual([])
  })

  test('is not told by itself before somebody publishes it', ({ db }) => {
    take(db, post(9400))
    putRight(db, 94)
    take(db, post(9400, ' Дякуємо посередникам.'))
    expect(toldFigure(db)).toBeUndefined()
    expect(openMatter(db).corrections).toEqual([{ field: 'ua_returned', was: 9400, value: 94 }])
    expect(publish(db)).toBe('decided')
    expect(toldFigure(db)).toBe(94)
  })

  test('does not go on where an operator published the edited text instead', ({ db }) => {
    published(db)
    take(db, post(95))
    publish(db)
    take(db, post(96))
    expect(toldFigure(db)).toBe(96)
  })

  test('goes on by a decision of its own, which can be undone', ({ db }) => {
    published(db)
    take(db, post(9400, ' Дякуємо посередникам.'))
    const [newest] = lastDecisions(db, 1)
    expect(newest).toMatchObject({ what: 'publish', by: ANNA, statementId: 'Koord_shtab/1/2#0' })
    expect(undo(db, newest?.id ?? 0, by)).toMatchObject({ is: 'undone' })
    expect(reasons(db)).toContain('put_right: ua_returned: 9400 → 94')
  })

  test('does not hide a new doubt of the edited text', ({ db }) => {
    published(db)
    take(db, post(9400, ' Серед них 9300 цивільних.'))
    expect(toldFigure(db)).toBe(94)
    expect(reasons(db).join()).toContain('put_right: ua_returned: 9400 → 94')
  })
})

describe('an edited text that could not be written', () => {
  test('waits for a person, whatever was decided before', ({ db }) => {
    published(db)
    const doubt = { code: 'not_written', detail: 'Error' }
    take(db, post(9400, ' Дякуємо посередникам.'), { doubt })
    expect(reasons(db)).toContain('not_written: Error')
    expect(toldFigure(db)).toBe(94)
  })
})

describe('what a person published as it stood', () => {
  test('is not asked about again where an edit changes nothing of it', ({ db }) => {
    take(db, post(9400))
    publish(db)
    take(db, post(9400, ' Дякуємо посередникам.'))
    expect(reasons(db)).toEqual([])
    expect(toldFigure(db)).toBe(9400)
  })

  test('is asked about again where the edit raises another doubt', ({ db }) => {
    take(db, post(9400))
    publish(db)
    take(db, post(9500))
    expect(reasons(db)).toContain('out_of_proportion: 9500')
    expect(toldFigure(db)).toBe(9400)
  })
})
