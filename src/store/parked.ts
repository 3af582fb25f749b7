import type { Instant } from '#post/post.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import { LET_GO } from './make-up.ts'
import { all, get, run, sql } from './sql.ts'

/** What of one broadcast is parked: our own mistake, and nobody gets it unless an operator sends it again. */
export type Parked = Readonly<{
  notification: number
  kind: string
  createdAt: Instant
  messages: number
  edits: number
  /** Telegram's word, or ours. */
  error: string
  /** How often operators have decided about this broadcast before. */
  round: number
}>

/** Lists the broadcasts of which messages or edits are parked, oldest first. */
export const parked = (db: ReadableDb): readonly Parked[] =>
  all<Parked>(
    db,
    sql`SELECT p.notification_id AS notification, n.kind, n.created_at AS createdAt,
               sum(p.messages) AS messages, sum(p.edits) AS edits, coalesce(min(p.error), '') AS error,
               (SELECT count(*) FROM parked_decision AS d
                WHERE d.notification_id = p.notification_id) AS round
        FROM (SELECT notification_id, 1 AS messages, 0 AS edits, error FROM delivery
              WHERE state = 'parked'
              UNION ALL
              SELECT notification_id, 0, 1, error FROM delivery WHERE edit_parked = 1) AS p
        JOIN notification AS n ON n.id = p.notification_id
        GROUP BY p.notification_id ORDER BY p.notification_id`,
  )

/** To send what is parked again, or to let it go. */
export type ParkedChoice = 'again' | 'drop'

/** What an operator decided, who and when. */
export type ParkedDecision = Readonly<{
  notification: number
  what: ParkedChoice
  messages: number
  by: number
  at: Instant
}>

/**
 * Sends what is parked of a broadcast again or lets it go, by an operator's word, and keeps who said so and
 * when; tells what was decided. Null where somebody decided since the operator looked (`round`), or where
 * nothing is parked any more.
 */
export const decideParked = (
  db: WritableDb,
  {
    notification,
    round,
    what,
    by,
  }: Readonly<{ notification: number; round: number; what: ParkedChoice; by: number }>,
  now: Instant,
): ParkedDecision | null =>
  transaction(db, () => {
    const made = get<{ n: number }>(
      db,
      sql`SELECT count(*) AS n FROM parked_decision WHERE notification_id = ${notification}`,
    )
    if (made?.n !== round) return null
    const messages = what === 'again' ? sendAgain(db, notification, now) : letGo(db, notification)
    if (messages === 0) return null
    run(
      db,
      sql`INSERT INTO parked_decision (notification_id, what, messages, by_user, decided_at)
          VALUES (${notification}, ${what}, ${messages}, ${by}, ${now})`,
    )
    return { notification, what, messages, by, at: now }
  })

function sendAgain(db: WritableDb, notification: number, now: Instant): number {
  const messages = run(
    db,
    sql`UPDATE delivery SET state = 'due', due_at = ${now}, attempts = 0, error = NULL, settled_at = NULL
        WHERE notification_id = ${notification} AND state = 'parked'`,
  )
  return (
    messages +
    run(
      db,
      sql`UPDATE delivery SET edit_at = ${now}, edit_attempts = 0, edit_parked = 0, error = NULL
          WHERE notification_id = ${notification} AND edit_parked = 1`,
    )
  )
}

function letGo(db: WritableDb, notification: number): number {
  const messages = run(
    db,
    sql`UPDATE delivery SET state = 'dropped', error = ${LET_GO} || coalesce(error, '')
        WHERE notification_id = ${notification} AND state = 'parked'`,
  )
  return (
    messages +
    run(
      db,
      sql`UPDATE delivery SET edit_parked = 0, error = ${LET_GO} || coalesce(error, '')
          WHERE notification_id = ${notification} AND edit_parked = 1`,
    )
  )
}

/** Lists the newest decisions about what was parked, newest first. */
export const parkedDecisions = (db: ReadableDb, limit: number): readonly ParkedDecision[] =>
  all<ParkedDecision>(
    db,
    sql`SELECT notification_id AS notification, what, messages, by_user AS "by", decided_at AS at
        FROM parked_decision ORDER BY id DESC LIMIT ${limit}`,
  )
