import type { Breach } from '#ledger/breaches.ts'
import type { LedgerEvent, Reported } from '#ledger/event.ts'
import { faultsOf } from '#ledger/faults.ts'
import { type CivilDay, kyivDay } from '#post/civil-day.ts'
import type { Channel } from '#post/channel.ts'
import { type Instant, type Post, postUrl } from '#post/post.ts'
import { extractStatements } from '#statement/extract.ts'
import { isNameless } from '#notification/personal.ts'
import { withPassages } from '#statement/passage.ts'
import type { Statement } from '#statement/statement.ts'
import { isEvent } from '#statement/statement.ts'
import { transaction, type WritableDb } from '#store/db.ts'
import { type Place, placesOf } from '#store/neighbourhood.ts'
import { isMissing, markMissing, recordPost } from '#store/posts.ts'
import { openReview } from '#store/reviews.ts'
import { recordStatements, statementId, toldBy } from '#store/statements.ts'
import { type Books, checkBooks } from './books.ts'
import { tellNews } from './tell.ts'
import { rebuildAround } from './rebuild.ts'

/** Posts of one channel as one look at it showed them, and why we looked. */
export type Seen = Readonly<{
  channel: Channel
  posts: readonly Post[]
  how: 'live' | 'recheck' | 'backfill' | 'import'
  /** Numbers of posts that the channel was found to show no more. */
  missing?: readonly number[]
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
 * into the same transaction. A first back-fill and an import never notify.
 */
export function ingest(
  db: WritableDb,
  channels: readonly Channel[],
  { channel, posts, how, missing = [] }: Seen,
  { now, alsoWrite, books }: Around,
): Ingested {
  return transaction(db, () => {
    const taken = posts.map((post) => takeIn(db, channel, post, now))
    const gone = missing.flatMap((number) => takeAway(db, channel, number, now) ?? [])
    alsoWrite?.(db)
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
      ...tellNews(db, changes, { now, quietly }),
      breaches,
    }
  })
}

/** What one post changed: the days of which it states something else now; null: it says the same. */
type Taken = Readonly<{
  places: readonly Place[]
  statements: readonly Statement[] | null
  revision?: number
}>

function takeIn(db: WritableDb, channel: Channel, post: Post, now: Instant): Taken {
  const before = placesOf(db, post)
  const wasMissing = isMissing(db, post)
  const recorded = recordPost(db, post, now)
  if (recorded === null) return { places: wasMissing ? before : [], statements: null }
  const statements = statementsOf(channel, post)
  recordStatements(db, { ...post, revision: recorded.revision }, statements, now)
  const places = [...before, ...placesOf(db, post)]
  return { places, statements, revision: recorded.revision }
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

/**
 * Marks a post as missing. What it stated stands: a figure is not false because a post is gone, and a
 * false retraction hurts as a false number does. Its claims stand behind all others of their side, and
 * a person is asked whether to withdraw it. Null where it was known to be missing.
 */
function takeAway(
  db: WritableDb,
  { handle }: Channel,
  number: number,
  now: Instant,
): (Pick<Taken, 'places'> & Readonly<{ number: number }>) | null {
  const post = { channel: handle, number }
  if (!markMissing(db, post, now)) return null
  for (const statement of toldBy(db, post)) {
    const detail = `${postUrl(post)} is gone. Withdraw what it said?`
    openReview(db, statement, { code: 'post_missing', detail }, now)
  }
  return { number, places: placesOf(db, post) }
}

/** Only a channel's own words state anything, and of events only what it is read for. */
function statementsOf(channel: Channel, post: Post): readonly Statement[] {
  if (post.kind !== 'own' || post.text === '') return []
  return extractStatements({ text: post.text, published: post.publishedAt })
    .filter((statement) => !isEvent(statement) || channel.reads.includes(statement.kind))
    .map((statement) => withPassages(statement, post.text, isNameless))
    .map((statement) => fit(statement, kyivDay(post.publishedAt)))
    .map((statement) => (post.perhapsCut ? held(statement) : statement))
}

/** Holds what cannot be true, whatever read it. */
function fit(statement: Statement, posted: CivilDay): Statement {
  const codes = new Set(statement.review.map(({ code }) => code))
  const faults = faultsOf(statement, posted).filter(({ code }) => !codes.has(code))
  return faults.length === 0
    ? statement
    : { ...statement, review: [...statement.review, ...faults] }
}

const held = (statement: Statement): Statement => ({
  ...statement,
  review: [
    ...statement.review,
    { code: 'perhaps_cut', detail: 'The text may be cut: it is not from the channel page itself' },
  ],
})
