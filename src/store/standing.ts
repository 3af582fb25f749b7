import { openQuotas } from '#ledger/progress.ts'
import type { Agreement } from '#ledger/agreement.ts'
import type { KnownDifference, OfficialTotal } from '#ledger/official-totals.ts'
import type { Standing, StatedTotal, Totals } from '#ledger/standing.ts'
import { type CivilDay, kyivDay } from '#post/civil-day.ts'
import type { Channel } from '#post/channel.ts'
import type { Instant } from '#post/post.ts'
import type { EventKind, TotalStatement } from '#statement/statement.ts'
import type { ReadableDb } from './db.ts'
import { countableAgreements } from './agreements.ts'
import { eventsCountedBy, latestEvents } from './events.ts'
import { readingState } from './sources.ts'
import { all, get, sql } from './sql.ts'

/** What ships with the program and /status needs beside the database. */
export type Facts = Readonly<{
  channels: readonly Channel[]
  agreements: readonly Agreement[]
  statedTotals: readonly StatedTotal[]
  /** Every stated total and known difference, to check totals of posts by; without them none is checked. */
  officialTotals?: readonly OfficialTotal[]
  known?: readonly KnownDifference[]
}>

/** Reads everything that /status tells, as of `now`. */
export function readStanding(db: ReadableDb, facts: Facts, now: Instant): Standing {
  const today = kyivDay(now)
  return {
    now,
    exchanges: standingOf(db, 'prisoner_exchange', facts, today),
    bodies: standingOf(db, 'body_repatriation', facts, today),
    open: openNow(db, facts, today),
    sources: facts.channels.map(({ handle }) => ({ handle, state: readingState(db, handle, now) })),
  }
}

function openNow(db: ReadableDb, facts: Facts, today: CivilDay): Standing['open'] {
  const agreements = countableAgreements(db, facts.agreements)
  const open = new Set(openQuotas(agreements, today).map(({ agreement }) => agreement))
  const counted = agreements.filter(({ id }) => open.has(id))
  return openQuotas(agreements, today, eventsCountedBy(db, counted))
}

function standingOf(
  db: ReadableDb,
  kind: EventKind,
  facts: Facts,
  today: CivilDay,
): Standing['exchanges'] {
  return {
    last: latestEvents(db, kind, 1)[0] ?? null,
    thisYear: totals(db, kind, `${today.slice(0, 4)}-01-01`, today),
    since2022: totals(db, kind, '2022-01-01', today),
    stated: statedTotal(db, kind, facts, today),
  }
}

/** Adds up confirmed events by the published figures of returns to Ukraine; both days are included. */
function totals(db: ReadableDb, kind: EventKind, from: CivilDay, to: CivilDay): Totals {
  const row = get<Totals>(
    db,
    sql`SELECT count(*) AS events, count(DISTINCT first_on) AS days,
               count(DISTINCT ordinal) AS numbered, coalesce(sum(to_ukraine), 0) AS total,
               count(*) - count(to_ukraine) AS withoutFigure
        FROM event
        WHERE kind = ${kind} AND standing = 'confirmed' AND first_on >= ${from} AND first_on <= ${to}
          AND last_on <= ${to}`,
  )
  return row ?? { events: 0, days: 0, numbered: 0, total: 0, withoutFigure: 0 }
}

const SCOPE: Readonly<Record<EventKind, string>> = {
  prisoner_exchange: 'people_since_2022',
  body_repatriation: 'bodies_since_2022',
}

/** The newest total that the Headquarters stated, in a post or in the shipped facts. */
function statedTotal(
  db: ReadableDb,
  kind: EventKind,
  { statedTotals, channels }: Facts,
  today: CivilDay,
): StatedTotal | null {
  const scope = SCOPE[kind]
  const handles = channels.filter(({ holder }) => holder === 'coordination_hq')
  const fromPosts = handles.flatMap(({ handle, holder }) =>
    totalsStatedBy(db, handle, { today, limit: 20 }).map(
      ({ day, figure, scope: of }): StatedTotal => ({
        value: figure.value,
        scope: of,
        day,
        holder,
      }),
    ),
  )
  return (
    [...fromPosts, ...statedTotals]
      .filter(
        (total) =>
          total.scope === scope && total.day <= today && total.holder === 'coordination_hq',
      )
      .toSorted((a, b) => (a.day > b.day ? -1 : 1))[0] ?? null
  )
}

/** Lists what a channel's posts state as running totals, the newest first; `today` leaves out later ones. */
export const totalsStatedBy = (
  db: ReadableDb,
  handle: string,
  { today = '9999-12-31', limit = 10_000 }: Readonly<{ today?: CivilDay; limit?: number }> = {},
): readonly TotalStatement[] =>
  all<{ body: string }>(
    db,
    sql`SELECT body FROM statement
        WHERE channel = ${handle} AND kind = 'official_total' AND standing = 'told'
          AND happened_on <= ${today}
        ORDER BY happened_on DESC LIMIT ${limit}`,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordStatements
  ).map(({ body }) => JSON.parse(body) as TotalStatement)
