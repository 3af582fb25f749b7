import { ukrainianFigure } from '#ledger/totals.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import type { Instant, PostRef } from '#post/post.ts'
import type { EventKind } from '#statement/statement.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/**
 * What became of an event when its statements changed. `before` is as it stood; an event that had been
 * withdrawn and is stated again is new again, under its old number. Of a withdrawn one `event` is as it
 * stood last. `version` is the event's after the change: deliveries remember which one they carry.
 */
export type Change = Readonly<{ event: LedgerEvent; version: number }> &
  (
    | Readonly<{ is: 'new'; before: null }>
    | Readonly<{ is: 'changed' | 'withdrawn'; before: LedgerEvent }>
  )

type Known = Readonly<{
  id: number
  version: number
  standing: LedgerEvent['standing'] | 'withdrawn'
  body: string
}>

/**
 * Brings the stored events to what the ledger says now and tells which are new, changed or withdrawn. An event
 * keeps its number as long as it shares a post or a history row with what was stored; one that no
 * statement speaks of any more is marked withdrawn and kept.
 */
export function reconcileEvents(
  db: WritableDb,
  events: readonly LedgerEvent[],
  now: Instant,
): readonly Change[] {
  const known = knownBySource(db)
  const kept = new Set<number>()
  const changes = events.flatMap((event) => {
    const before = sourcesOf(event)
      .flatMap((source) => known.get(`${event.kind} ${source}`) ?? [])
      .find(({ id }) => !kept.has(id))
    if (before !== undefined) kept.add(before.id)
    return storeEvent(db, event, before, now) ?? []
  })
  return [...changes, ...withdrawAllBut(db, kept, changes, now)]
}

/** A post is named without its revision: an edited post speaks of the same event. */
const sourcesOf = (event: LedgerEvent): string[] =>
  event.statements.map(({ origin }) =>
    origin.is === 'history' ? origin.row : `${origin.post.channel}/${origin.post.number}`,
  )

function knownBySource(db: ReadableDb): Map<string, Known> {
  const rows = all<Known & { kind: EventKind; source: string }>(
    db,
    sql`SELECT e.id, e.version, e.standing, e.body, e.kind,
               coalesce(s.history_row, s.channel || '/' || s.number) AS source
        FROM event AS e
        JOIN event_statement AS es ON es.event_id = e.id
        JOIN statement AS s ON s.id = es.statement_id
        ORDER BY e.id DESC`,
  )
  return new Map(rows.map((row) => [`${row.kind} ${row.source}`, row]))
}

function storeEvent(
  db: WritableDb,
  event: LedgerEvent,
  before: Known | undefined,
  now: Instant,
): Change | null {
  const body = JSON.stringify({ ...event, id: 0 })
  if (before !== undefined && before.body === body && before.standing === event.standing)
    return null
  const id = before === undefined ? insertEvent(db, event, body, now) : before.id
  if (before !== undefined) updateEvent(db, id, { event, body }, now)
  replaceParts(db, id, event)
  const after = { event: { ...event, id }, version: (before?.version ?? 0) + 1 }
  return before === undefined || before.standing === 'withdrawn'
    ? { ...after, is: 'new', before: null }
    : { ...after, is: 'changed', before: eventOf(before) }
}

function insertEvent(db: WritableDb, event: LedgerEvent, body: string, now: Instant): number {
  const row = get<{ id: number }>(
    db,
    sql`INSERT INTO event (kind, first_on, last_on, ordinal, stage, standing, to_ukraine, body,
                           version, created_at, changed_at)
        VALUES (${event.kind}, ${event.firstDay}, ${event.lastDay}, ${event.ordinal},
                ${event.stage}, ${event.standing}, ${ukrainianFigure(event)}, ${body},
                1, ${now}, ${now})
        RETURNING id`,
  )
  if (row === undefined)
    throw new Error(`Cannot store event of ${event.firstDay}: no row came back`)
  return row.id
}

function updateEvent(
  db: WritableDb,
  id: number,
  { event, body }: Readonly<{ event: LedgerEvent; body: string }>,
  now: Instant,
): void {
  run(
    db,
    sql`UPDATE event
        SET first_on = ${event.firstDay}, last_on = ${event.lastDay}, ordinal = ${event.ordinal},
            stage = ${event.stage}, standing = ${event.standing},
            to_ukraine = ${ukrainianFigure(event)}, body = ${body},
            version = version + 1, changed_at = ${now}
        WHERE id = ${id}`,
  )
}

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

/** Marks what no statement speaks of any more; its last body and parts stay as they were. */
function withdrawAllBut(
  db: WritableDb,
  kept: ReadonlySet<number>,
  changes: readonly Change[],
  now: Instant,
): readonly Change[] {
  const alive = new Set([...kept, ...changes.map(({ event }) => event.id)])
  return all<Row & { version: number }>(
    db,
    sql`SELECT id, version, body FROM event WHERE standing <> 'withdrawn'`,
  )
    .filter(({ id }) => !alive.has(id))
    .map((row) => {
      run(
        db,
        sql`UPDATE event SET standing = 'withdrawn', version = version + 1, changed_at = ${now}
            WHERE id = ${row.id}`,
      )
      const event = eventOf(row)
      return { is: 'withdrawn', event, before: event, version: row.version + 1 }
    })
}

type Row = { id: number; body: string }

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by storeEvent
const eventOf = ({ id, body }: Row): LedgerEvent => ({ ...(JSON.parse(body) as LedgerEvent), id })

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
