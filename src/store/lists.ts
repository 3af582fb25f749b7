import type { Agreement } from '#ledger/agreement.ts'
import { type CommitmentStanding, commitmentsOf } from '#ledger/commitments.ts'
import { isUnder, progressWith } from '#ledger/progress.ts'
import type { Progress } from '#ledger/standing.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import type { ChatId } from '#delivery/delivery.ts'
import { kyivDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import type { EventKind } from '#statement/statement.ts'
import { countableAgreements } from './agreements.ts'
import type { ReadableDb } from './db.ts'
import { type EventRow as Row, eventOf } from './event-rows.ts'
import { eventsCountedBy } from './events.ts'
import { all, get, sql } from './sql.ts'

/** Lists the confirmed events of a kind that began in a year, oldest first. */
export const eventsOfYear = (
  db: ReadableDb,
  kind: EventKind,
  year: number,
): readonly LedgerEvent[] =>
  all<Row>(
    db,
    sql`SELECT id, body FROM event
        WHERE kind = ${kind} AND standing = 'confirmed'
          AND first_on >= ${`${year}-01-01`} AND first_on <= ${`${year}-12-31`}
        ORDER BY first_on, id`,
  ).map(eventOf)

/**
 * Lists the confirmed exchanges with one number of the series since 2022: a number may last several days. Of
 * these not all need to state it: later stages by the same agreement without a number of their own, before
 * the next number, belong to it.
 */
export const exchangesNumbered = (db: ReadableDb, ordinal: number): readonly LedgerEvent[] =>
  all<Row>(
    db,
    sql`WITH stated AS (
          SELECT first_on, stage, agreement FROM event
          WHERE kind = 'prisoner_exchange' AND standing = 'confirmed' AND ordinal = ${ordinal})
        SELECT e.id, e.body FROM event AS e
        WHERE e.kind = 'prisoner_exchange' AND e.standing = 'confirmed'
          AND (e.ordinal = ${ordinal} OR e.ordinal IS NULL AND EXISTS (
            SELECT 1 FROM stated AS s
            WHERE s.agreement = e.agreement AND s.stage < e.stage AND s.first_on < e.first_on
              AND NOT EXISTS (SELECT 1 FROM event AS next
                              WHERE next.kind = 'prisoner_exchange' AND next.standing = 'confirmed'
                                AND next.ordinal > ${ordinal} AND next.first_on > s.first_on
                                AND next.first_on <= e.first_on)))
        ORDER BY e.first_on, e.id`,
  ).map(eventOf)

/** Lists how every commitment announced so far stands, by the shipped facts and the operator's word. */
export function commitmentsNow(
  db: ReadableDb,
  shipped: readonly Agreement[],
  now: Instant,
): readonly CommitmentStanding[] {
  const agreements = countableAgreements(db, shipped)
  const events = eventsCountedBy(db, agreements)
  return commitmentsOf(agreements, events, kyivDay(now))
}

/** Tells how far the open quota under which an exchange was had come with it; null where it counts towards none. */
export function progressOfEvent(
  db: ReadableDb,
  shipped: readonly Agreement[],
  event: LedgerEvent,
): Progress | null {
  if (event.kind !== 'prisoner_exchange') return null
  const agreements = countableAgreements(db, shipped).filter((one) => isUnder(event, one))
  const events = eventsCountedBy(db, agreements)
  return progressWith(event, agreements, events)
}

/** When a chat was told of an event; null where it was not. */
export const toldAt = (db: ReadableDb, chatId: ChatId, eventId: number): Instant | null =>
  get<{ at: Instant }>(
    db,
    sql`SELECT d.settled_at AS at FROM delivery AS d JOIN notification AS n ON n.id = d.notification_id
        WHERE d.chat_id = ${chatId} AND n.event_id = ${eventId} AND n.kind = 'alert'
          AND d.state = 'sent' AND d.settled_at IS NOT NULL
        ORDER BY d.id DESC LIMIT 1`,
  )?.at ?? null

/** When a chat was put on record, and how many messages it was sent of what it asked for; null for a stranger. */
export function recordOf(
  db: ReadableDb,
  chatId: ChatId,
): Readonly<{ createdAt: Instant; warnedAt: Instant | null; told: number }> | null {
  return (
    get<{ createdAt: Instant; warnedAt: Instant | null; told: number }>(
      db,
      sql`SELECT created_at AS createdAt, warned_at AS warnedAt,
                 (SELECT count(*) FROM delivery AS d WHERE d.chat_id = c.chat_id) AS told
          FROM chat AS c WHERE c.chat_id = ${chatId}`,
    ) ?? null
  )
}
