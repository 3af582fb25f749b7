import type { LedgerEvent, Reported } from '#ledger/event.ts'
import { compareTotals, type OfficialTotal, totalInPost } from '#ledger/official-totals.ts'
import { kyivDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import type { Channel } from '#post/channel.ts'
import type { EventStatement } from '#statement/statement.ts'
import { storedEvents } from '#store/event-rows.ts'
import type { ReadableDb } from '#store/db.ts'
import { openReviews } from '#store/reviews.ts'
import { totalsStatedBy } from '#store/standing.ts'
import { loadHistory } from '#watch/load-history.ts'
import { type AuditLine, differs, same } from './audit-line.ts'
import { type AuditedFacts, comparisonLine, reportOn, type Section } from './audit-report.ts'
import type { AuditedPost } from './audited-posts.ts'
import { compareRows } from './compare-rows.ts'
import { replay } from './replay.ts'

export type Books = Readonly<{
  facts: AuditedFacts
  now: Instant
  channels: readonly Channel[]
  history: readonly Reported<EventStatement>[]
  program: string
}>

/**
 * Takes posts into a ledger of their own and compares it with the history rows they were made from;
 * then the history is loaded beside them, and every post must meet its row.
 */
export function auditPosts(
  posts: readonly AuditedPost[],
  { facts, now, channels, history, program }: Books,
): readonly Section[] {
  const db = replay(posts, channels, program)
  try {
    const rows = compareRows(db, history, posts)
    const alone = reportOn(confirmed(db), facts, kyivDay(now))
    loadHistory(db, history, channels, now)
    return [
      { title: 'Posts: each history row by its posts', lines: rows },
      // Rows without a known day have no posts: only with the history can totals be judged.
      ...alone
        .filter(({ judges }) => judges !== true)
        .map((section) => ({ ...section, title: `Posts: ${section.title}` })),
      { title: 'Posts and history: every post meets its row', lines: joined(db, history) },
      {
        title: 'Posts and history: totals that posts state beside our sums',
        lines: compareTotals(totalsInPosts(db, channels), confirmed(db), facts.known).map(
          comparisonLine,
        ),
      },
      { title: 'Posts: what waits for a person', lines: waiting(db) },
    ]
  } finally {
    db.close()
  }
}

const totalsInPosts = (db: ReadableDb, channels: readonly Channel[]): readonly OfficialTotal[] =>
  channels
    .filter(({ rank }) => rank === 'confirms')
    .flatMap(({ handle, holder }) =>
      totalsStatedBy(db, handle).map((total) => totalInPost(total, holder)),
    )

const confirmed = (db: ReadableDb): readonly LedgerEvent[] =>
  storedEvents(db)
    .filter(({ standing }) => standing === 'confirmed')
    .map(({ event }) => event)

/** An event without a row, made of posts that were made from rows, is one event counted twice. */
function joined(
  db: ReadableDb,
  history: readonly Reported<EventStatement>[],
): readonly AuditLine[] {
  const events = storedEvents(db).filter(({ standing }) => standing !== 'withdrawn')
  const strangers = events.filter(({ event }) =>
    event.statements.every(({ origin }) => origin.is === 'post'),
  )
  const rows = new Set(history.flatMap(({ origin }) => (origin.is === 'history' ? origin.row : [])))
  return [
    same(`${rows.size} rows, ${events.length} events`),
    ...strangers.map(({ event }) =>
      differs(`${event.kind} ${event.firstDay} of ${event.lead.id} meets no row`, null),
    ),
  ]
}

const waiting = (db: ReadableDb): readonly AuditLine[] =>
  openReviews(db, 1000).map(({ code, detail, statement }) =>
    differs(`${statement}: ${code}`, detail),
  )
