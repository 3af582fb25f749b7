import type { LedgerEvent } from '#ledger/event.ts'
import { eventsOf } from '#ledger/events.ts'
import type { Topic } from '#notification/reader.ts'
import { daysBetween, kyivDay } from '#post/civil-day.ts'
import type { Channel } from '#post/channel.ts'
import { type Instant, instant, type Post } from '#post/post.ts'
import { extractStatements } from '#statement/extract.ts'
import { withPassages } from '#statement/passage.ts'
import type { EventKind, Statement } from '#statement/statement.ts'
import { isEvent } from '#statement/statement.ts'
import { transaction, type WritableDb } from '#store/db.ts'
import { type Change, reconcileEvents } from '#store/events.ts'
import { announce } from '#store/notifications.ts'
import { recordPost } from '#store/posts.ts'
import { openReview, recordStatements, toldEvents } from '#store/statements.ts'

/** Posts of one channel as one look at it showed them, and why we looked. */
export type Seen = Readonly<{
  channel: Channel
  posts: readonly Post[]
  how: 'live' | 'recheck' | 'backfill' | 'import'
}>

export type Ingested = Readonly<{
  revisions: number
  statements: number
  held: number
  events: readonly LedgerEvent[]
  announced: readonly LedgerEvent[]
}>

/** An older post is no news: it goes to a person. */
const NEWS_FOR_MS = 48 * 3_600_000
/** A new post about a day longer ago than this is more likely a recollection: a person decides. */
const NEWS_FOR_DAYS = 3

const TOPIC: Readonly<Record<EventKind, Topic>> = {
  prisoner_exchange: 'exchanges',
  body_repatriation: 'bodies',
}

/**
 * Takes in what a channel shows: posts, what they state, the events that makes, and whom to tell, all
 * in one transaction: a crash leaves either the news and its notification, or neither. `alsoWrite` goes
 * into the same transaction. A first back-fill and an import never notify.
 */
export function ingest(
  db: WritableDb,
  channels: readonly Channel[],
  { channel, posts, how }: Seen,
  { now, alsoWrite }: Readonly<{ now: Instant; alsoWrite?: (db: WritableDb) => void }>,
): Ingested {
  return transaction(db, () => {
    const stated = posts.flatMap((post) => {
      const recorded = recordPost(db, post, now)
      if (recorded === null) return []
      const statements = statementsOf(channel, post)
      recordStatements(db, { ...post, revision: recorded.revision }, statements, now)
      return [statements]
    })
    alsoWrite?.(db)
    const changes = stated.length === 0 ? [] : rebuildEvents(db, channels, now)
    const statements = stated.flat()
    return {
      revisions: stated.length,
      statements: statements.length,
      held: statements.filter(({ review }) => review.length > 0).length,
      events: changes.filter(({ is }) => is !== 'withdrawn').map(({ event }) => event),
      announced: how === 'backfill' || how === 'import' ? [] : announceNews(db, changes, now),
    }
  })
}

/** Only a channel's own words state anything, and of events only what it is read for. */
function statementsOf(channel: Channel, post: Post): readonly Statement[] {
  if (post.kind !== 'own' || post.text === '') return []
  return extractStatements({ text: post.text, published: post.publishedAt })
    .filter((statement) => !isEvent(statement) || channel.reads.includes(statement.kind))
    .map((statement) => withPassages(statement, post.text))
    .map((statement) => (post.perhapsCut ? held(statement) : statement))
}

const held = (statement: Statement): Statement => ({
  ...statement,
  review: [
    ...statement.review,
    { code: 'perhaps_cut', detail: 'The text may be cut: it is not from the channel page itself' },
  ],
})

/** Makes all events anew from everything stated and stores what differs. */
export const rebuildEvents = (
  db: WritableDb,
  channels: readonly Channel[],
  now: Instant,
): readonly Change[] => reconcileEvents(db, eventsOf(toldEvents(db, channels, kyivDay(now))), now)

function announceNews(db: WritableDb, changes: readonly Change[], now: Instant): LedgerEvent[] {
  return changes.flatMap(({ is, event, before }) => {
    if (is === 'withdrawn') return []
    const post = confirmingPost(event)
    if (post === null || (before !== null && confirmingPost(before) !== null)) return []
    if (isNews(event, post.publishedAt, now)) {
      return announce(db, event, TOPIC[event.kind], now) ? [event] : []
    }
    const detail = `Posted ${new Date(post.publishedAt).toISOString()} about ${event.firstDay}`
    openReview(db, post.statement, { code: 'no_longer_news', detail }, now)
    return []
  })
}

/** The leading post whose channel's word makes an event. */
function confirmingPost(event: LedgerEvent): { statement: string; publishedAt: Instant } | null {
  for (const { id, origin } of event.statements) {
    if (origin.is === 'post' && origin.channel.rank === 'confirms') {
      return { statement: id, publishedAt: origin.publishedAt }
    }
  }
  return null
}

const isNews = (event: LedgerEvent, publishedAt: Instant, now: Instant): boolean =>
  publishedAt >= instant(now - NEWS_FOR_MS) &&
  daysBetween(event.firstDay, kyivDay(publishedAt)) <= NEWS_FOR_DAYS
