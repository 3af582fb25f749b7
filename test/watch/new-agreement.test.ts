import { join } from 'node:path'
import { expect } from 'vitest'
import { readAgreements, readKnownDifferences, readShippedHistory } from '../../src/facts.ts'
import { instant } from '#post/post.ts'
import { openReviews } from '#store/reviews.ts'
import { ingest } from '#watch/ingest.ts'
import { loadHistory } from '#watch/load-history.ts'
import { test } from '../db.ts'
import { HQ } from '../ledger/reported.ts'
import { aPost } from '../posts.ts'

const DATA = join(import.meta.dirname, '../../data')
const BOOKS = { ...readAgreements(DATA), known: readKnownDifferences(DATA) }

test.for([
  [
    '2026-08-13',
    'Домовилися про новий обмін: 1000 на 1000 військовополонених. Домовленості досягнуто 13 серпня на переговорах у Стамбулі.',
    ['agreement_proposed'],
  ],
  [
    '2026-08-13',
    'На переговорах у Женеві сторони домовилися про обмін полоненими 700 на 700.',
    ['agreement_proposed'],
  ],
  ['2026-03-08', 'На переговорах у Женеві сторони домовилися про обмін полоненими 500 на 500.', []],
  ['2025-05-17', 'У Стамбулі сторони домовилися про обмін полоненими у форматі 1000 на 1000.', []],
] as const)(
  'the number or the place of an old agreement names it no more months later: %s «%s»',
  ([day, text, asked], { db }) => {
    const publishedAt = instant(Date.parse(`${day}T10:00:00Z`))
    const now = instant(publishedAt + 600_000)
    loadHistory(db, readShippedHistory(DATA), [HQ], now)
    const post = aPost({ publishedAt, channel: HQ.handle, number: 5, text })
    const seen = { channel: HQ, how: 'live', missing: [], posts: [post] } as const
    ingest(db, [HQ], seen, { now, books: BOOKS })
    expect(openReviews(db, 9).map(({ code }) => code)).toEqual(asked)
  },
)
