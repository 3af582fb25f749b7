import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import type { WritableDb } from '#store/db.ts'
import { latestEvents } from '#store/events.ts'
import { openReviews } from '#store/reviews.ts'
import { ingest } from '#watch/ingest.ts'
import { test } from '../db.ts'
import { HQ, PRESIDENT } from '../ledger/reported.ts'
import { aPost } from '../posts.ts'

const PUBLISHED = instant(Date.parse('2026-04-10T13:00:00Z'))
const BOOKS = { agreements: [], officialTotals: [], known: [] }

function see(db: WritableDb, channel: typeof HQ, number: number, text: string): void {
  const posts = [aPost({ publishedAt: PUBLISHED, channel: channel.handle, number, text })]
  const seen = { channel, how: 'live', missing: [], posts } as const
  ingest(db, [HQ, PRESIDENT], seen, { now: instant(PUBLISHED + 600_000), books: BOOKS })
}

const headquarters = (db: WritableDb, soldiers: number): void => {
  see(db, HQ, 5, `Відбувся 74-й обмін. Сьогодні, 10 квітня, з російської неволі додому повернулися ${soldiers} військових та 7 цивільних.`) // prettier-ignore
}
const president = (db: WritableDb, people: number): void => {
  see(db, PRESIDENT, 9, `Ще ${people} українців вдома. Сьогодні, 10 квітня, відбувся обмін полоненими.`) // prettier-ignore
}
const details = (db: WritableDb): string[] => openReviews(db, 9).map(({ detail }) => detail)
const written = (db: WritableDb): number[] =>
  latestEvents(db, 'prisoner_exchange', 1).flatMap(({ claims }) =>
    claims.map(({ figure }) => figure.value),
  )
const decide = (db: WritableDb, decision: 'yes' | 'no'): void => {
  db.prepare('UPDATE review SET decision = ?, decided_at = 0').run(decision)
}

describe('a figure far from the leading one', () => {
  test('is asked about once, and the question follows the figures', ({ db }) => {
    headquarters(db, 150)
    president(db, 400)
    for (const soldiers of [151, 152, 149]) headquarters(db, soldiers)
    expect(details(db)).toEqual([
      'prisoner_exchange 2026-04-10: ua_returned: 156 (coordination_hq), 400 (president)',
    ])
  })

  test.for(['yes', 'no'] as const)('is not asked about again after a %s', (decision, { db }) => {
    headquarters(db, 150)
    president(db, 400)
    decide(db, decision)
    for (const soldiers of [151, 152]) headquarters(db, soldiers)
    expect(details(db)).toEqual([])
    expect(written(db).includes(400)).toBe(decision === 'yes')
  })

  test('is asked about anew where the gap had closed and opens again, or the figure is another', ({
    db,
  }) => {
    headquarters(db, 150)
    president(db, 400)
    decide(db, 'no')
    headquarters(db, 380)
    expect(written(db)).toContain(400)
    headquarters(db, 150)
    expect(details(db)).toEqual([
      'prisoner_exchange 2026-04-10: ua_returned: 157 (coordination_hq), 400 (president)',
    ])
    decide(db, 'yes')
    president(db, 417)
    expect(details(db)).toEqual([
      'prisoner_exchange 2026-04-10: ua_returned: 157 (coordination_hq), 417 (president)',
    ])
  })

  test('waits no more where the leading one has come near', ({ db }) => {
    headquarters(db, 150)
    president(db, 400)
    headquarters(db, 380)
    expect(details(db)).toEqual([])
  })
})
