import type { Breach } from '#ledger/breaches.ts'
import type { LedgerEvent, Reported } from '#ledger/event.ts'
import type { Channel } from '#post/channel.ts'
import type { Instant, Post } from '#post/post.ts'
import type { ReviewReason } from '#statement/statement.ts'
import { transaction, type WritableDb } from '#store/db.ts'
import { statementId } from '#store/statements.ts'
import { type Books, checkBooks } from './books.ts'
import { asMuchAsPossible } from './one-by-one.ts'
import { rebuildAround } from './rebuild.ts'
import { type Taken, takeAway, takeIn } from './take-in.ts'
import { tellNews } from './tell.ts'

/** Posts of one channel as one look at it showed them, and why we looked. */
export type Seen = Readonly<{
  channel: Channel
  posts: readonly Post[]
  how: 'live' | 'recheck' | 'backfill' | 'import'
  /** Numbers of posts that the channel was found to show no more. */
  missing?: readonly number[]
  /** Why all that the posts state is held for a person. */
  doubt?: ReviewReason
}>

export type Ingested = Readonly<{
  revisions: number
  statements: number
  held: number
  /** Posts found missing that were not known to be. */
  missing: readonly number[]
  events: readonly LedgerEvent[]
  announced: readonly LedgerEvent[]
  /** Whether the outbox has anything new to do. */
  owed: boolean
  /** What was not written because it would break a rule of the ledger; a review is open for each. */
  breaches: readonly Breach[]
}>

/** What goes into the transaction besides, and the facts that new totals and agreements are checked by. */
export type Around = Readonly<{
  now: Instant
  alsoWrite?: (db: WritableDb) => void
  books?: Books
}>

/**
 * Takes in what a channel shows: posts, what they state, the events that makes, and whom to tell, all
 * in one transaction: a crash leaves either the news and its notification, or neither. `alsoWrite` goes
 * into the same transaction. A first back-fill and an import never notify. A post whose news cannot be
 * written is stored and held for a person, and the others are taken in.
 */
export const ingest = (
  db: WritableDb,
  channels: readonly Channel[],
  seen: Seen,
  around: Around,
): Ingested =>
  transaction(db, () => {
    const done = asMuchAsPossible(db, seen, (some) => takeAll(db, channels, some, around))
    around.alsoWrite?.(db)
    return done
  })

function takeAll(
  db: WritableDb,
  channels: readonly Channel[],
  { channel, posts, how, missing = [], doubt }: Seen,
  { now, books }: Around,
): Ingested {
  const taken = posts.map((post) =>
    takeIn(db, doubt === undefined ? { channel, post } : { channel, post, doubt }, now),
  )
  const gone = missing.flatMap((number) => takeAway(db, channel, number, now) ?? [])
  const places = [...taken, ...gone].flatMap((one) => one.places)
  const { changes, breaches } = rebuildAround(db, channels, places, now)
  const statements = taken.flatMap((one) => one.statements ?? [])
  const quietly = how === 'backfill' || how === 'import'
  if (books !== undefined && !quietly) {
    checkBooks(db, posts.flatMap((post, nth) => reportedBy(channel, post, { now, ...taken[nth] })), books, now) // prettier-ignore
  }
  return {
    revisions: taken.filter((one) => one.statements !== null).length,
    statements: statements.length,
    held: statements.filter(({ review }) => review.length > 0).length,
    missing: gone.map(({ number }) => number),
    events: changes.filter(({ is }) => is !== 'withdrawn').map(({ event }) => event),
    ...tellNews(db, changes, { now, quietly, agreements: books?.agreements ?? [] }),
    breaches,
  }
}

/** What a post newly states, with where it stands. */
function reportedBy(
  channel: Channel,
  { number, publishedAt }: Post,
  { statements, revision, now }: Partial<Taken> & Readonly<{ now: Instant }>,
): readonly Reported[] {
  if (statements === undefined || statements === null || revision === undefined) return []
  const post = { channel: channel.handle, number }
  return statements.map((statement, place) => ({
    id: statementId({ ...post, revision }, place),
    statement,
    origin: { is: 'post', channel, post, revision, publishedAt, seenAt: now },
  }))
}
