import type { CivilDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import type { EventKind } from '#statement/statement.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import { LET_GO } from './make-up.ts'
import { all, get, run, sql } from './sql.ts'
import { WARNING } from './warnings.ts'

/** What of one broadcast is parked: our own mistake, and nobody gets it unless an operator sends it again. */
export type Parked = Readonly<{
  notification: number
  kind: string
  createdAt: Instant
  /** The event that it tells of, as it stands now: null where it tells of none. */
  eventKind: EventKind | null
  firstDay: CivilDay | null
  lastDay: CivilDay | null
  ordinal: number | null
  /** Whether the event was taken back since; one that is told as another was not. */
  withdrawn: 0 | 1 | null
  messages: number
  edits: number
  /** Telegram's word, or ours. */
  error: string
  /** How often operators have decided about this broadcast before. */
  round: number
}>

/** Lists the broadcasts of which messages or edits are parked and nobody has decided yet, oldest first. */
export const parked = (db: ReadableDb): readonly Parked[] =>
  all<Parked>(
    db,
    sql`SELECT p.notification_id AS notification,
               CASE WHEN n.kind <> 'digest' THEN n.kind WHEN n.reason = ${WARNING} THEN 'warning'
                    WHEN n.topic = 'claims' THEN 'claims' ELSE n.kind END AS kind,
               n.created_at AS createdAt,
               e.kind AS eventKind, e.first_on AS firstDay, e.last_on AS lastDay, e.ordinal,
               e.standing = 'withdrawn' AND e.merged_into IS NULL AS withdrawn,
               sum(p.messages) AS messages, sum(p.edits) AS edits, coalesce(min(p.error), '') AS error,
               (SELECT count(*) FROM parked_decision AS d
                WHERE d.notification_id = p.notification_id) AS round
        FROM (SELECT notification_id, 1 AS messages, 0 AS edits, error FROM delivery
              WHERE state = 'parked'
              UNION ALL
              SELECT notification_id, 0, 1, error FROM delivery WHERE edit_parked = 1) AS p
        JOIN notification AS n ON n.id = p.notification_id
        LEFT JOIN event AS e ON e.id = n.event_id
        WHERE NOT EXISTS (
          SELECT 1 FROM parked_decision AS d
          WHERE d.notification_id = p.notification_id AND d.carried_until < d.carry_until)
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
 * Decides to send what is parked of a broadcast again or to let it go, by an operator's word, and keeps who
 * said so and when; `carryOutParked` does it. Null where somebody decided since the operator looked
 * (`round`), or where nothing is parked any more.
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
    const one = parked(db).find((known) => known.notification === notification)
    if (one?.round !== round) return null
    const messages = one.messages + one.edits
    run(
      db,
      sql`INSERT INTO parked_decision (notification_id, what, messages, by_user, decided_at, carry_until)
          VALUES (${notification}, ${what}, ${messages}, ${by}, ${now},
                  (SELECT max(id) FROM delivery))`,
    )
    return { notification, what, messages, by, at: now }
  })

type Carried = Readonly<{
  id: number
  notification: number
  what: ParkedChoice
  carriedUntil: number
  carryUntil: number
}>

/**
 * Carries out the next of what was decided, at most `limit` messages; the place reached is stored with them,
 * so that a crash repeats none and what is parked once more waits for another decision. Tells whether there
 * was anything to do.
 */
export const carryOutParked = (db: WritableDb, limit: number, now: Instant): boolean => {
  const decision = get<Carried>(
    db,
    sql`SELECT id, notification_id AS notification, what, carried_until AS carriedUntil,
               carry_until AS carryUntil
        FROM parked_decision WHERE carried_until < carry_until ORDER BY id LIMIT 1`,
  )
  if (decision === undefined) return false
  transaction(db, () => {
    carryOut(db, decision, limit, now)
  })
  return true
}

function carryOut(
  db: WritableDb,
  { id, notification, what, carriedUntil, carryUntil }: Carried,
  limit: number,
  now: Instant,
): void {
  const ids = all<{ id: number }>(
    db,
    sql`SELECT id FROM (
          SELECT id FROM delivery WHERE notification_id = ${notification} AND state = 'parked'
            AND id > ${carriedUntil} AND id <= ${carryUntil}
          UNION ALL
          SELECT id FROM delivery WHERE notification_id = ${notification} AND edit_parked = 1
            AND id > ${carriedUntil} AND id <= ${carryUntil})
        ORDER BY id LIMIT ${limit}`,
  ).map((row) => row.id)
  for (const delivery of ids) {
    if (what === 'again') sendAgain(db, delivery, now)
    else letGo(db, delivery)
  }
  const reached = ids.length < limit ? carryUntil : (ids.at(-1) ?? carryUntil)
  run(db, sql`UPDATE parked_decision SET carried_until = ${reached} WHERE id = ${id}`)
}

function sendAgain(db: WritableDb, id: number, now: Instant): void {
  run(
    db,
    sql`UPDATE delivery SET state = 'due', due_at = ${now}, attempts = 0, error = NULL, settled_at = NULL
        WHERE id = ${id} AND state = 'parked'`,
  )
  run(
    db,
    sql`UPDATE delivery SET edit_at = ${now}, edit_attempts = 0, edit_parked = 0, error = NULL
        WHERE id = ${id} AND edit_parked = 1`,
  )
}

function letGo(db: WritableDb, id: number): void {
  run(
    db,
    sql`UPDATE delivery SET state = 'dropped', error = ${LET_GO} || coalesce(error, '')
        WHERE id = ${id} AND state = 'parked'`,
  )
  run(
    db,
    sql`UPDATE delivery SET edit_parked = 0, error = ${LET_GO} || coalesce(error, '')
        WHERE id = ${id} AND edit_parked = 1`,
  )
}

/** Lists the newest decisions about what was parked, newest first. */
export const parkedDecisions = (db: ReadableDb, limit: number): readonly ParkedDecision[] =>
  all<ParkedDecision>(
    db,
    sql`SELECT notification_id AS notification, what, messages, by_user AS "by", decided_at AS at
        FROM parked_decision ORDER BY id DESC LIMIT ${limit}`,
  )
