import type { LedgerEvent, Reported } from '#ledger/event.ts'
import { instant } from '#post/post.ts'
import type { Channel } from '#post/channel.ts'
import type { CivilDay } from '#post/civil-day.ts'
import type { EventStatement } from '#statement/statement.ts'
import { storedEvents } from '#store/event-rows.ts'
import type { ReadableDb } from '#store/db.ts'
import { openReviews } from '#store/reviews.ts'
import { loadHistory } from '#watch/load-history.ts'
import { type AuditLine, differs, same } from './audit-line.ts'
import { type AuditedFacts, reportOn, type Section } from './audit-report.ts'
import { type AuditedPost, seenAt } from './audited-posts.ts'
import { compareRows } from './compare-rows.ts'
import { replay } from './replay.ts'

export type Books = Readonly<{
  facts: AuditedFacts
  today: CivilDay
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
  { facts, today, channels, history, program }: Books,
): readonly Section[] {
  const db = replay(posts, channels, program)
  try {
    const rows = compareRows(db, history, posts)
    const alone = reportOn(confirmed(db), facts, today)
    const latest = Math.max(0, ...posts.map(({ post }) => seenAt(post)))
    loadHistory(db, history, channels, instant(latest))
    return [
      { title: 'Posts: each history row by its posts', lines: rows },
      ...alone.map(({ title, lines }) => ({
        title: `Posts: ${title}`,
        // Rows without a known day have no posts, so only sums can be set beside totals, not judged.
        lines: lines.map(({ is, text }) =>
          is === 'unexplained' ? same(`${text} (posts only)`) : { is, text },
        ),
      })),
      { title: 'Posts and history: every post meets its row', lines: joined(db, history) },
      { title: 'Posts: what waits for a person', lines: waiting(db) },
    ]
  } finally {
    db.close()
  }
}

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
