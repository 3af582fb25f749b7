import type { Instant } from '#post/post.ts'
import type { ReadableDb } from './db.ts'
import { all, get, sql } from './sql.ts'
import { WARNING } from './warnings.ts'

/** How many deliveries wait, since when the oldest of them does that does not rest, and how many our own mistake holds up. */
export type OutboxState = Readonly<{ due: number; oldestAt: Instant | null; parked: number }>

/** Reads how the outbox stands. */
export const outboxState = (db: ReadableDb): OutboxState => {
  const due = get<{ due: number }>(
    db,
    sql`SELECT count(*) AS due FROM delivery WHERE state = 'due'`,
  )
  const parked = get<{ n: number }>(
    db,
    sql`SELECT (SELECT count(*) FROM delivery WHERE state = 'parked')
               + (SELECT count(*) FROM delivery WHERE edit_parked = 1) AS n`,
  )
  return { due: due?.due ?? 0, oldestAt: oldestWaiting(db), parked: parked?.n ?? 0 }
}

/** All that waits to leave the bot. `isGrowing`: of a broadcast, an edit or a notice not all of it is in the queue yet. */
export type Waiting = Readonly<{ due: number; parked: number; isGrowing: boolean }>

/** Counts messages, edits and notices that wait. */
export function waitingToLeave(db: ReadableDb): Waiting {
  const { due, parked } = outboxState(db)
  const others = get<{ n: number; isGrowing: 0 | 1 }>(
    db,
    sql`SELECT (SELECT count(*) FROM delivery WHERE edit_at IS NOT NULL)
               + (SELECT count(*) FROM notice_delivery WHERE state = 'due') AS n,
               EXISTS (SELECT 1 FROM notification WHERE is_queued = 0)
               OR EXISTS (SELECT 1 FROM notification WHERE edited_until < edit_until)
               OR EXISTS (SELECT 1 FROM notice WHERE state = 'confirmed' AND reached < audience_until)
                 AS isGrowing`,
  )
  return { due: due + (others?.n ?? 0), parked, isGrowing: others?.isGrowing === 1 }
}

/** More than this need not be looked at: of one broadcast all are equally old. */
const LOOKED_AT = 10_000

/** What is tried again gets another time each time: it waits since it was made. What rested waits since it may go. */
const oldestWaiting = (db: ReadableDb): Instant | null =>
  get<{ at: Instant | null }>(
    db,
    sql`SELECT min(at) AS at FROM (
          SELECT iif(d.held = 1, d.due_at, n.created_at) AS at
          FROM delivery AS d JOIN notification AS n ON n.id = d.notification_id
          WHERE d.state = 'due' LIMIT ${LOOKED_AT})`,
  )?.at ?? null

/** Counts chats by whether they are written to. */
export const chatCounts = (db: ReadableDb): Readonly<{ active: number; stopped: number }> =>
  get<{ active: number; stopped: number }>(
    db,
    sql`SELECT coalesce(sum(state = 'active'), 0) AS active,
               coalesce(sum(state = 'stopped'), 0) AS stopped FROM chat`,
  ) ?? { active: 0, stopped: 0 }

/** How far a broadcast has come. `isQueued`: a delivery is made for every chat that it goes to. */
export type Broadcast = Readonly<{
  id: number
  /** What the broadcast is; what digests carry beside the news has a kind of its own. */
  kind: string
  createdAt: Instant
  isQueued: boolean
  counts: Readonly<Record<string, number>>
}>

type Row = Readonly<{ id: number; kind: string; createdAt: Instant; isQueued: 0 | 1 }>

/** Reads how far a broadcast has come; null where there is none of that number. */
export const broadcastOf = (db: ReadableDb, id: number): Broadcast | null => {
  const row = get<Row>(
    db,
    sql`SELECT id, CASE WHEN kind <> 'digest' THEN kind WHEN reason = ${WARNING} THEN 'warning'
                    WHEN topic = 'claims' THEN 'claims' ELSE kind END AS kind,
               created_at AS createdAt, is_queued AS isQueued
        FROM notification WHERE id = ${id}`,
  )
  return row === undefined ? null : withCounts(db, row)
}

/** Reads the newest broadcasts. */
export const lastBroadcasts = (db: ReadableDb, limit: number): readonly Broadcast[] =>
  all<Row>(
    db,
    sql`SELECT id, CASE WHEN kind <> 'digest' THEN kind WHEN reason = ${WARNING} THEN 'warning'
                    WHEN topic = 'claims' THEN 'claims' ELSE kind END AS kind,
               created_at AS createdAt, is_queued AS isQueued
        FROM notification ORDER BY id DESC LIMIT ${limit}`,
  ).map((row) => withCounts(db, row))

const withCounts = (db: ReadableDb, row: Row): Broadcast => ({
  ...row,
  isQueued: row.isQueued === 1,
  counts: countsOf(db, row.id),
})

/** Deliveries that are thinned out are counted still. */
const countsOf = (db: ReadableDb, id: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    all<{ state: string; n: number }>(
      db,
      sql`SELECT state, sum(n) AS n FROM (
            SELECT state, count(*) AS n FROM delivery WHERE notification_id = ${id} GROUP BY state
            UNION ALL
            SELECT state, deliveries FROM delivery_count WHERE notification_id = ${id})
          GROUP BY state`,
    ).map(({ state, n }) => [state, n]),
  )

/** When the last message left that the database knows of; it looks at all of them. */
export const lastSettledAt = (db: ReadableDb): Instant | null =>
  get<{ at: Instant | null }>(
    db,
    sql`SELECT max(settled_at) AS at FROM delivery WHERE state = 'sent'`,
  )?.at ?? null
