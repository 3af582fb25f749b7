import type { ReadingState, UnreadableReason } from '#post/channel.ts'
import { type Instant, instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { isPaused } from './source-pauses.ts'
import { get, run, sql } from './sql.ts'

/** Where reading one source stands. */
export type SourceState = Readonly<{
  channel: string
  channelId: number | null
  newest: number | null
  /** The newest number at the first read: posts up to it are history and notify nobody. */
  firstNewest: number | null
  renderedAt: Instant | null
  readAt: Instant | null
  failingSince: Instant | null
  failingReason: UnreadableReason | null
  failingDetail: string | null
  failures: number
  /** What the operator was told of a failure that is not over. */
  toldReason: UnreadableReason | null
  polledAt: Instant | null
  recheckedAt: Instant | null
  deepRecheckedAt: Instant | null
  announcedAt: Instant | null
  backfilledAt: Instant | null
  /** When it was last found that nothing stands below the oldest post. */
  bottomSeenAt: Instant | null
  silentAfterMs: number
  /** After so long without a good read the reading itself is at fault; null: it is not watched. */
  readWithinMs: number | null
}>

export type Registered = Readonly<{
  handle: string
  channelId: number | null
  silentAfterMs: number
  readWithinMs?: number | null
}>

/**
 * Gives every source a row. A numeric identity that the operator wrote down wins over the one that
 * was seen first; without one the first seen stays.
 */
export function registerSources(db: WritableDb, sources: readonly Registered[]): void {
  for (const { handle, channelId, silentAfterMs, readWithinMs = null } of sources) {
    run(
      db,
      sql`INSERT INTO source (channel, channel_id, silent_after_ms, read_within_ms)
          VALUES (${handle}, ${channelId}, ${silentAfterMs}, ${readWithinMs})
          ON CONFLICT (channel) DO UPDATE SET
            channel_id = coalesce(excluded.channel_id, channel_id),
            silent_after_ms = excluded.silent_after_ms,
            read_within_ms = coalesce(excluded.read_within_ms, read_within_ms)`,
    )
  }
}

/** Reads where a source stands; throws for one that was never registered. */
export function sourceState(db: ReadableDb, handle: string): SourceState {
  const state = get<SourceState>(
    db,
    sql`SELECT channel, channel_id AS channelId, newest, first_newest AS firstNewest,
               rendered_at AS renderedAt, read_at AS readAt, failing_since AS failingSince,
               failing_reason AS failingReason, failing_detail AS failingDetail, failures,
               told_reason AS toldReason,
               polled_at AS polledAt, rechecked_at AS recheckedAt,
               deep_rechecked_at AS deepRecheckedAt, announced_at AS announcedAt,
               backfilled_at AS backfilledAt, bottom_seen_at AS bottomSeenAt,
               silent_after_ms AS silentAfterMs, read_within_ms AS readWithinMs
        FROM source WHERE channel = ${handle}`,
  )
  if (state === undefined) throw new Error(`Cannot read state of ${handle}: it is no source`)
  return state
}

/** What the newest page taught. */
export type Sight = Readonly<{
  handle: string
  channelId: number | null
  newest: number
  renderedAt: Instant | null
}>

/** Records what the newest page taught. Run it in the transaction that stores the page's posts. */
export function recordSight(db: WritableDb, sight: Sight, at: Instant): void {
  run(
    db,
    sql`UPDATE source SET
          channel_id = coalesce(channel_id, ${sight.channelId}),
          newest = max(coalesce(newest, 0), ${sight.newest}),
          first_newest = coalesce(first_newest, ${sight.newest}),
          rendered_at = coalesce(${sight.renderedAt}, rendered_at), polled_at = ${at}
        WHERE channel = ${sight.handle}`,
  )
}

/** Records that everything up to the newest post is read: failures are over. */
export function recordRead(db: WritableDb, handle: string, at: Instant): void {
  run(
    db,
    sql`UPDATE source SET read_at = ${at}, failing_since = NULL, failing_reason = NULL,
               failing_detail = NULL, failures = 0, told_reason = NULL
        WHERE channel = ${handle}`,
  )
}

/** Records of which failure the operator has been told. */
export function recordTold(db: WritableDb, handle: string, reason: UnreadableReason): void {
  run(db, sql`UPDATE source SET told_reason = ${reason} WHERE channel = ${handle}`)
}

export type Failing = Readonly<{ handle: string; reason: UnreadableReason; detail: string }>

/** Records that a source could not be read; the moment of the first failure in a row stays. */
export function recordFailure(
  db: WritableDb,
  { handle, reason, detail }: Failing,
  at: Instant,
): void {
  run(
    db,
    sql`UPDATE source SET
          failing_since = coalesce(failing_since, ${at}), failing_reason = ${reason},
          failing_detail = ${detail}, failures = failures + 1,
          -- A fault of our own is no answer: the source is due as it was.
          polled_at = iif(${reason} = 'not_reading', polled_at, ${at})
        WHERE channel = ${handle}`,
  )
}

/** Records that the newest posts were looked at again: three pages, or (`deep`) a hundred posts. */
export function recordRecheck(db: WritableDb, handle: string, deep: boolean, at: Instant): void {
  run(db, sql`UPDATE source SET rechecked_at = ${at} WHERE channel = ${handle}`)
  if (deep) run(db, sql`UPDATE source SET deep_rechecked_at = ${at} WHERE channel = ${handle}`)
}

/** Records that the whole history of a source has been read; the first such moment stays. */
export function recordBackfilled(db: WritableDb, handle: string, at: Instant): void {
  run(
    db,
    sql`UPDATE source SET backfilled_at = coalesce(backfilled_at, ${at}), bottom_seen_at = ${at}
        WHERE channel = ${handle}`,
  )
}

/** Records that an event was announced: for a day sources are read more often, for an hour again. */
export function noteAnnouncement(db: WritableDb, at: Instant): void {
  run(db, sql`UPDATE source SET announced_at = ${at}`)
}

// One lost request is no silence; a handle in other hands is one at once.
const PASSING: ReadonlySet<UnreadableReason> = new Set([
  'unreachable',
  'refused',
  'empty_answer',
  'stale_copy',
  'too_large',
  'not_reading',
])
const PASSING_FOR_MS = 3 * 60_000

/** Tells whether a failing source has to be called unreadable by now, or may recover by itself. */
export const isUnreadable = (state: SourceState, now: Instant): boolean =>
  state.failingSince !== null &&
  state.failingReason !== null &&
  (!PASSING.has(state.failingReason) ||
    state.readAt === null ||
    now - state.failingSince >= PASSING_FOR_MS)

/** Tells apart for /status: nothing new, the source itself silent, or we cannot read it. */
export function readingState(db: ReadableDb, handle: string, now: Instant): ReadingState {
  const state = sourceState(db, handle)
  const { failingSince, failingReason, readAt } = state
  if (failingSince !== null && failingReason !== null && isUnreadable(state, now)) {
    return { is: 'unreadable', since: failingSince, lastReadAt: readAt, reason: failingReason }
  }
  if (readAt === null) return { is: 'not_read_yet' }
  const { readWithinMs } = state
  if (readWithinMs !== null && now - readAt > readWithinMs && !isPaused(db, handle)) {
    const since = instant(readAt + readWithinMs)
    return { is: 'unreadable', since, lastReadAt: readAt, reason: 'not_reading' }
  }
  const lastPostAt = newestPostAt(db, handle)
  return lastPostAt !== null && now - lastPostAt > state.silentAfterMs
    ? { is: 'paused', at: readAt, lastPostAt }
    : { is: 'read', at: readAt, lastPostAt }
}

const newestPostAt = (db: ReadableDb, handle: string): Instant | null =>
  get<{ at: Instant | null }>(
    db,
    sql`SELECT max(published_at) AS at FROM post WHERE channel = ${handle}`,
  )?.at ?? null
