import { carryOver, type Earlier } from '#ledger/carry-over.ts'
import { faultsOf } from '#ledger/faults.ts'
import { isNameless } from '#notification/personal.ts'
import { type CivilDay, kyivDay } from '#post/civil-day.ts'
import type { Channel } from '#post/channel.ts'
import { type Instant, type Post, postUrl } from '#post/post.ts'
import { corrected } from '#statement/correct.ts'
import { extractStatements } from '#statement/extract.ts'
import { withPassages } from '#statement/sentence/passage.ts'
import { isEvent, type ReviewReason, type Statement } from '#statement/statement.ts'
import type { WritableDb } from '#store/db.ts'
import { earlierWords, recordCarried } from '#store/earlier-words.ts'
import { type Place, placesOf } from '#store/neighbourhood.ts'
import { isMissing, markMissing, recordPost } from '#store/posts.ts'
import { openReview } from '#store/reviews.ts'
import { recordStatements, statementId, toldBy } from '#store/statements.ts'
import { correcting } from './correcting.ts'

/** What one post changed: the days of which it states something else now; null: it says the same. */
export type Taken = Readonly<{
  places: readonly Place[]
  statements: readonly Statement[] | null
  revision?: number
}>

/** Stores a post and what it states; with a `doubt` all of that is held for a person. */
export function takeIn(
  db: WritableDb,
  { channel, post, doubt }: Readonly<{ channel: Channel; post: Post; doubt?: ReviewReason }>,
  now: Instant,
): Taken {
  const before = placesOf(db, post)
  const wasMissing = isMissing(db, post)
  const recorded = recordPost(db, post, now)
  if (recorded === null) return { places: wasMissing ? before : [], statements: null }
  const stated = statementsOf(channel, post).map((one) => correcting(db, channel, one))
  const read = doubt === undefined ? stated : stated.map((one) => held(one, doubt))
  // What could not be written for its own sake is not written by an earlier decision.
  const earlier = doubt === undefined ? earlierWords(db, post) : []
  const revised = { ...post, revision: recorded.revision }
  const statements = record(db, revised, { read, earlier }, now)
  const places = [...before, ...placesOf(db, post)]
  return { places, statements, revision: recorded.revision }
}

/** Records what a text states, with what of the operators' word on an earlier text of the post still holds. */
function record(
  db: WritableDb,
  post: Post & Readonly<{ revision: number }>,
  { read, earlier }: Readonly<{ read: readonly Statement[]; earlier: readonly Earlier[] }>,
  now: Instant,
): readonly Statement[] {
  const carried = carryOver(read, earlier, kyivDay(post.publishedAt))
  recordStatements(
    db,
    post,
    carried.map(({ statement }) => statement),
    now,
  )
  return carried.map(({ statement, ...word }, place) => {
    const told = corrected(statement, word.corrections)
    recordCarried(db, statementId(post, place), { ...word, told }, now)
    return word.publishedBy === null ? statement : told
  })
}

/**
 * Marks a post as missing. What it stated stands: a figure is not false because a post is gone, and a
 * false retraction hurts as a false number does. Its claims stand behind all others of their side, and
 * a person is asked whether to withdraw it. Null where it was known to be missing.
 */
export function takeAway(
  db: WritableDb,
  { handle }: Channel,
  number: number,
  now: Instant,
): (Pick<Taken, 'places'> & Readonly<{ number: number }>) | null {
  const post = { channel: handle, number }
  if (!markMissing(db, post, now)) return null
  for (const statement of toldBy(db, post)) {
    openReview(db, statement, { code: 'post_missing', detail: postUrl(post) }, now)
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
    .map((statement) => (post.perhapsCut ? held(statement, PERHAPS_CUT) : statement))
}

/** Holds what cannot be true, whatever read it. */
function fit(statement: Statement, posted: CivilDay): Statement {
  const codes = new Set(statement.review.map(({ code }) => code))
  const faults = faultsOf(statement, posted).filter(({ code }) => !codes.has(code))
  return faults.length === 0
    ? statement
    : { ...statement, review: [...statement.review, ...faults] }
}

const PERHAPS_CUT: ReviewReason = {
  code: 'perhaps_cut',
  detail: '',
}

const held = (statement: Statement, reason: ReviewReason): Statement => ({
  ...statement,
  review: [...statement.review, reason],
})
