import { countedClaim } from '#ledger/assigned.ts'
import type { Correction } from '#ledger/corrections.ts'
import { type LedgerEvent, leadingClaim } from '#ledger/event.ts'
import type { StoredEvent } from '#ledger/plan.ts'
import { ukrainianFigure } from '#ledger/totals.ts'
import type { Instant } from '#post/post.ts'
import { MEASURES } from '#statement/statement.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

export type EventRow = Readonly<{ id: number; body: string }>

/** An event as the table holds it, with the number that the table gave it. */
export const eventOf = ({ id, body }: EventRow): LedgerEvent => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this file only
  ...(JSON.parse(body) as LedgerEvent),
  id,
})

type StoredRow = EventRow & Pick<StoredEvent, 'version' | 'standing'>

const storedOf = (row: StoredRow, alerted: ReadonlySet<number>): StoredEvent => ({
  id: row.id,
  version: row.version,
  standing: row.standing,
  event: eventOf(row),
  alerted: alerted.has(row.id),
})

/** Reads every event, withdrawn ones too. */
export function storedEvents(db: ReadableDb): readonly StoredEvent[] {
  const alerted = alertedEvents(db)
  return all<StoredRow>(db, sql`SELECT id, version, standing, body FROM event ORDER BY id`).map(
    (row) => storedOf(row, alerted),
  )
}

/** Reads the events with these numbers, withdrawn ones too. */
export function storedEventsOf(db: ReadableDb, ids: Iterable<number>): readonly StoredEvent[] {
  const alerted = alertedEvents(db)
  return [...ids]
    .toSorted((a, b) => a - b)
    .flatMap((id) =>
      all<StoredRow>(db, sql`SELECT id, version, standing, body FROM event WHERE id = ${id}`).map(
        (row) => storedOf(row, alerted),
      ),
    )
}

/** Lists the events that people were told of and that were not taken back: few, however long the history. */
const alertedEvents = (db: ReadableDb): ReadonlySet<number> =>
  new Set(
    all<{ event: number }>(
      db,
      sql`SELECT n.event_id AS event FROM notification AS n
          WHERE n.kind = 'alert' AND n.event_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM notification AS r
                            WHERE r.follows = n.id AND r.kind = 'retraction')`,
    ).map(({ event }) => event),
  )

/** Stores an event that was not there and gives its number. */
export function insertEvent(db: WritableDb, event: LedgerEvent, now: Instant): number {
  const row = get<{ id: number }>(
    db,
    sql`INSERT INTO event (kind, first_on, last_on, ordinal, stage, standing, to_ukraine, agreement,
                           outside, body, version, created_at, changed_at)
        VALUES (${event.kind}, ${event.firstDay}, ${event.lastDay}, ${event.ordinal},
                ${event.stage}, ${event.standing}, ${ukrainianFigure(event)},
                ${event.agreement?.id ?? null}, ${outside(event)}, ${bodyOf(event)}, 1, ${now}, ${now})
        RETURNING id`,
  )
  if (row === undefined) {
    throw new Error(`Cannot store event of ${event.firstDay}: no row came back`)
  }
  replaceParts(db, row.id, event)
  recordVersion(db, { ...event, id: row.id }, { version: 1, standing: event.standing }, now)
  return row.id
}

export type NewVersion = Readonly<{
  event: LedgerEvent
  version: number
  corrections: readonly Correction[]
}>

/** Writes the next version of an event; what its last one was told with stays on record. */
export function updateEvent(
  db: WritableDb,
  { event, version, corrections }: NewVersion,
  now: Instant,
): void {
  run(
    db,
    sql`UPDATE event
        SET first_on = ${event.firstDay}, last_on = ${event.lastDay}, ordinal = ${event.ordinal},
            stage = ${event.stage}, standing = ${event.standing},
            to_ukraine = ${ukrainianFigure(event)}, agreement = ${event.agreement?.id ?? null},
            outside = ${outside(event)}, body = ${bodyOf(event)}, version = ${version},
            changed_at = ${now}
        WHERE id = ${event.id}`,
  )
  replaceParts(db, event.id, event)
  recordVersion(db, event, { version, standing: event.standing }, now)
  recordCorrections(db, { event, version, corrections })
}

/** Marks what no statement speaks of any more; its last body and parts stay as they were. */
export function markWithdrawn(
  db: WritableDb,
  { event, version, corrections }: NewVersion,
  now: Instant,
): void {
  run(
    db,
    sql`UPDATE event SET standing = 'withdrawn', version = ${version}, changed_at = ${now}
        WHERE id = ${event.id}`,
  )
  recordVersion(db, event, { version, standing: 'withdrawn' }, now)
  recordCorrections(db, { event, version, corrections })
}

const bodyOf = (event: LedgerEvent): string => JSON.stringify({ ...event, id: 0 })

const outside = (event: LedgerEvent): number | null =>
  countedClaim(event, 'ua_outside_exchange')?.figure.value ?? null

function replaceParts(db: WritableDb, id: number, event: LedgerEvent): void {
  run(db, sql`DELETE FROM event_statement WHERE event_id = ${id}`)
  for (const { id: statement } of event.statements) {
    run(db, sql`INSERT INTO event_statement (event_id, statement_id) VALUES (${id}, ${statement})`)
  }
  run(db, sql`DELETE FROM claim WHERE event_id = ${id}`)
  const placeOf = new Map<string, number>()
  for (const { measure, figure, holder, statedBy, statement } of event.claims) {
    const place = placeOf.get(measure) ?? 0
    placeOf.set(measure, place + 1)
    run(
      db,
      sql`INSERT INTO claim (event_id, measure, place, value, how, holder, stated_by, statement_id)
          VALUES (${id}, ${measure}, ${place}, ${figure.value}, ${figure.how}, ${holder},
                  ${statedBy}, ${statement})`,
    )
  }
}

function recordVersion(
  db: WritableDb,
  event: LedgerEvent,
  { version, standing }: Pick<StoredEvent, 'version' | 'standing'>,
  now: Instant,
): void {
  const figures = Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const claim = leadingClaim(event, measure)
      return claim === null ? [] : [[measure, { value: claim.figure.value, holder: claim.holder }]]
    }),
  )
  run(
    db,
    sql`INSERT INTO event_version (event_id, version, standing, first_on, last_on, ordinal, stage,
                                   figures, at)
        VALUES (${event.id}, ${version}, ${standing}, ${event.firstDay}, ${event.lastDay},
                ${event.ordinal}, ${event.stage}, ${JSON.stringify(figures)}, ${now})`,
  )
}

function recordCorrections(db: WritableDb, { event, version, corrections }: NewVersion): void {
  for (const { measure, holder, from, to, reason, statement } of corrections) {
    run(
      db,
      sql`INSERT INTO claim_change (event_id, version, measure, holder, from_value, to_value, reason,
                                    statement_id)
          VALUES (${event.id}, ${version}, ${measure}, ${holder}, ${from}, ${to}, ${reason},
                  ${statement})
          ON CONFLICT (event_id, version, measure, holder) DO NOTHING`,
    )
  }
}
