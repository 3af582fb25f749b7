import type { Agreement } from '#ledger/agreement.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import type { PostRef } from '#post/post.ts'
import type { AgreementId, EventKind } from '#statement/statement.ts'
import type { ReadableDb } from './db.ts'
import { type EventRow as Row, eventOf } from './event-rows.ts'
import { all, get, sql } from './sql.ts'

/** Reads one event; null where there is none or no statement speaks of it any more. */
export function eventById(db: ReadableDb, id: number): LedgerEvent | null {
  const row = get<Row>(
    db,
    sql`SELECT id, body FROM event WHERE id = ${id} AND standing <> 'withdrawn'`,
  )
  return row === undefined ? null : eventOf(row)
}

/** Lists the last confirmed events of a kind, newest first. */
export const latestEvents = (
  db: ReadableDb,
  kind: EventKind,
  limit: number,
): readonly LedgerEvent[] =>
  all<Row>(
    db,
    sql`SELECT id, body FROM event WHERE kind = ${kind} AND standing = 'confirmed'
        ORDER BY first_on DESC, id DESC LIMIT ${limit}`,
  ).map(eventOf)

/** Lists the events that a post speaks of, whatever their standing but withdrawn. */
export const eventsOfPost = (
  db: ReadableDb,
  { channel, number }: PostRef,
): readonly LedgerEvent[] =>
  all<Row>(
    db,
    sql`SELECT DISTINCT e.id, e.body FROM statement AS s
        JOIN event_statement AS es ON es.statement_id = s.id
        JOIN event AS e ON e.id = es.event_id
        WHERE s.channel = ${channel} AND s.number = ${number} AND e.standing <> 'withdrawn'`,
  ).map(eventOf)

/** Lists the confirmed events that a statement of theirs puts under one of these agreements, by day. */
export const eventsUnder = (
  db: ReadableDb,
  agreements: readonly AgreementId[],
): readonly LedgerEvent[] =>
  agreements.flatMap((agreement) =>
    all<Row>(
      db,
      sql`SELECT id, body FROM event WHERE agreement = ${agreement} AND standing = 'confirmed'
          ORDER BY first_on, id`,
    ).map(eventOf),
  )

/** Lists what may count towards agreements: the events under them, and exchanges of days a side spoke of. */
export function eventsCountedBy(
  db: ReadableDb,
  agreements: readonly Pick<Agreement, 'statementIds' | 'shares'>[],
): readonly LedgerEvent[] {
  const days = new Set(agreements.flatMap(({ shares }) => shares.map(({ on }) => on)))
  const ofDays = [...days].flatMap((day) =>
    all<Row>(
      db,
      sql`SELECT id, body FROM event
          WHERE kind = 'prisoner_exchange' AND standing = 'confirmed' AND first_on = ${day}
          ORDER BY id`,
    ).map(eventOf),
  )
  const under = eventsUnder(
    db,
    agreements.flatMap(({ statementIds }) => statementIds),
  )
  return [...under, ...ofDays.filter(({ id }) => under.every((one) => one.id !== id))]
}
