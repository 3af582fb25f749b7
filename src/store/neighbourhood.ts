import type { Reported } from '#ledger/event.ts'
import type { StoredEvent } from '#ledger/plan.ts'
import { addDays, type CivilDay } from '#post/civil-day.ts'
import type { Channel } from '#post/channel.ts'
import type { PostRef } from '#post/post.ts'
import type { EventKind, EventStatement } from '#statement/statement.ts'
import type { ReadableDb } from './db.ts'
import { storedEventsOf } from './event-rows.ts'
import { all, get, sql } from './sql.ts'
import { toldBetween } from './statements.ts'

/** A day of which something was stated, of one kind of event. */
export type Place = Readonly<{ kind: EventKind; day: CivilDay }>

/** Days, both included, outside of which no statement can change which events there are inside. */
type Window = Readonly<{ kind: EventKind; from: CivilDay; to: CivilDay }>

/** Lists the days of the events that a post states now. */
export const placesOf = (db: ReadableDb, { channel, number }: PostRef): readonly Place[] =>
  all<Place>(
    db,
    sql`SELECT DISTINCT kind, happened_on AS day FROM statement
        WHERE channel = ${channel} AND number = ${number} AND standing = 'told'
          AND kind IN ('prisoner_exchange', 'body_repatriation')`,
  )

/** A part of the ledger that can be made anew by itself. */
export type Neighbourhood = Readonly<{
  statements: readonly Reported<EventStatement>[]
  stored: readonly StoredEvent[]
}>

/**
 * Reads what surrounds some days: every told statement that can meet one of theirs, and every stored
 * event that may be meant. A statement can meet those of its own day and of the day before, and a
 * history row of a range those of its range; so a gap of a day without any parts two neighbourhoods.
 */
export function neighbourhoodOf(
  db: ReadableDb,
  channels: readonly Channel[],
  places: readonly Place[],
  today: CivilDay,
): Neighbourhood {
  const windows = windowsAround(db, places)
  const statements = windows.flatMap((window) =>
    toldBetween(db, channels, { ...window, to: window.to < today ? window.to : today }),
  )
  const ids = new Set([
    ...windows.flatMap((window) => idsWithin(db, window)),
    ...statements.flatMap((statement) => idsOfSource(db, statement)),
  ])
  const stored = storedEventsOf(db, ids)
  const elsewhere = stored.filter((one) => !windows.some((window) => holds(window, one)))
  if (elsewhere.length === 0) return { statements, stored }
  // A post that spoke of another day before: what is left of that day's event is looked at as well.
  const more = elsewhere.map(({ event }) => ({ kind: event.kind, day: event.firstDay }))
  return neighbourhoodOf(db, channels, [...places, ...more], today)
}

const holds = ({ kind, from, to }: Window, { event }: StoredEvent): boolean =>
  event.kind === kind && from <= event.firstDay && event.firstDay <= to

function windowsAround(db: ReadableDb, places: readonly Place[]): readonly Window[] {
  const windows: Window[] = []
  for (const { kind, day } of places) {
    const known = windows.some((one) => one.kind === kind && one.from <= day && day <= one.to)
    if (!known) windows.push(closed(db, { kind, from: day, to: day }))
  }
  return withoutOverlaps(windows)
}

/** A statement that stands in two windows would be read twice. */
function withoutOverlaps(windows: readonly Window[]): readonly Window[] {
  const apart: Window[] = []
  for (const one of windows.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const last = apart.at(-1)
    if (last === undefined || last.kind !== one.kind || one.from > last.to) apart.push(one)
    else apart[apart.length - 1] = { ...last, to: last.to > one.to ? last.to : one.to }
  }
  return apart
}

const startOf = ({ kind, from }: Window): string => `${kind} ${from}`

/** Widens a window until nothing outside touches it. */
function closed(db: ReadableDb, window: Window): Window {
  const { kind } = window
  const [from, to] = [addDays(window.from, -1), addDays(window.to, 1)]
  const days = get<Reach>(
    db,
    sql`SELECT min(happened_on) AS first, max(happened_on) AS last FROM statement
        WHERE standing = 'told' AND kind = ${kind} AND happened_on BETWEEN ${from} AND ${to}`,
  )
  const ranges = get<Reach>(
    db,
    sql`SELECT min(happened_on) AS first, max(last_on) AS last FROM statement
        WHERE standing = 'told' AND last_on > happened_on AND kind = ${kind}
          AND last_on >= ${from} AND happened_on <= ${to}`,
  )
  const wider = reachOf(window, [days, ranges])
  return wider.from === window.from && wider.to === window.to ? window : closed(db, wider)
}

type Reach = Readonly<{ first: CivilDay | null; last: CivilDay | null }>

function reachOf(window: Window, reaches: readonly (Reach | undefined)[]): Window {
  const firsts = reaches.flatMap((reach) => reach?.first ?? [])
  const lasts = reaches.flatMap((reach) => reach?.last ?? [])
  return {
    kind: window.kind,
    from: [window.from, ...firsts].toSorted()[0] ?? window.from,
    to: [window.to, ...lasts].toSorted().at(-1) ?? window.to,
  }
}

const idsWithin = (db: ReadableDb, { kind, from, to }: Window): number[] =>
  (['confirmed', 'unconfirmed', 'withdrawn'] as const).flatMap((standing) =>
    all<{ id: number }>(
      db,
      sql`SELECT id FROM event
          WHERE kind = ${kind} AND standing = ${standing} AND first_on BETWEEN ${from} AND ${to}`,
    ).map(({ id }) => id),
  )

/** The events that a post or a history row spoke of under any of its revisions. */
function idsOfSource(
  db: ReadableDb,
  { id, origin, statement }: Reported<EventStatement>,
): number[] {
  const rows =
    origin.is === 'history'
      ? all<{ id: number }>(
          db,
          sql`SELECT event_id AS id FROM event_statement WHERE statement_id = ${id}`,
        )
      : all<{ id: number }>(
          db,
          sql`SELECT es.event_id AS id FROM statement AS s
              JOIN event_statement AS es ON es.statement_id = s.id
              WHERE s.channel = ${origin.post.channel} AND s.number = ${origin.post.number}
                AND s.kind = ${statement.kind}`,
        )
  return rows.map((row) => row.id)
}
