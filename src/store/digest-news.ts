import type { DigestNews, FigureChange } from '#notification/digest.ts'
import { addDays, kyivDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import type { Measure, TotalStatement } from '#statement/statement.ts'
import type { ReadableDb } from './db.ts'
import { eventOf, type EventRow } from './event-rows.ts'
import { type Facts, readStanding } from './standing.ts'
import { all, sql } from './sql.ts'

/** An event known only now, of a day longer before the time told of than this, is no news of that time. */
const LATE_DAYS = 3

/** Reads what a digest tells of the time after `from` up to `until`. */
export function readDigestNews(
  db: ReadableDb,
  facts: Facts,
  { from, until }: Readonly<{ from: Instant; until: Instant }>,
): DigestNews {
  return {
    from,
    until,
    events: eventsBetween(db, from, until),
    changes: changesBetween(db, from, until),
    totals: totalsBetween(db, facts, { from, until }),
    standing: readStanding(db, facts, until),
  }
}

const eventsBetween = (db: ReadableDb, from: Instant, until: Instant): DigestNews['events'] =>
  all<EventRow>(
    db,
    sql`SELECT id, body FROM event
        WHERE standing = 'confirmed' AND created_at > ${from} AND created_at <= ${until}
          AND first_on >= ${addDays(kyivDay(from), -LATE_DAYS)} AND first_on <= ${kyivDay(until)}
        ORDER BY first_on, id`,
  ).map(eventOf)

type ChangeRow = Readonly<{
  id: number
  body: string
  measure: Measure
  holder: string
  was: number
  now: number | null
}>

/**
 * Corrections of Ukraine's own main figures and parts. Several of one holder's figure are one, from what it
 * was at first to what it is at last; where that is the same, as with a post taken away, there is none.
 */
function changesBetween(db: ReadableDb, from: Instant, until: Instant): readonly FigureChange[] {
  const rows = all<ChangeRow>(
    db,
    sql`SELECT e.id, e.body, c.measure, c.holder, c.from_value AS was, c.to_value AS now
        FROM claim_change AS c
        JOIN event_version AS v ON v.event_id = c.event_id AND v.version = c.version
        JOIN event AS e ON e.id = c.event_id
        WHERE v.at > ${from} AND v.at <= ${until} AND e.standing = 'confirmed'
          AND c.holder IN ('coordination_hq', 'president', 'ombudsman')
          AND c.measure IN ('ua_returned', 'ua_military', 'ua_civilians', 'bodies_to_ua')
          AND c.reason <> 'overruled'
        ORDER BY e.first_on, c.event_id, c.version`,
  )
  const net = new Map<string, ChangeRow>()
  for (const row of rows) {
    const key = `${row.id} ${row.measure} ${row.holder}`
    net.set(key, { ...row, was: net.get(key)?.was ?? row.was })
  }
  return [...net.values()]
    .filter(({ was, now }) => was !== now)
    .map(({ measure, was, now, ...row }) => ({ event: eventOf(row), measure, was, is: now }))
}

/** Totals that the Headquarters stated in the time told of. */
const totalsBetween = (
  db: ReadableDb,
  { channels }: Facts,
  { from, until }: Readonly<{ from: Instant; until: Instant }>,
): DigestNews['totals'] =>
  channels
    .filter(({ holder }) => holder === 'coordination_hq')
    .flatMap(({ handle }) =>
      all<{ body: string }>(
        db,
        sql`SELECT s.body FROM statement AS s
            JOIN post AS p ON p.channel = s.channel AND p.number = s.number
            WHERE s.channel = ${handle} AND s.kind = 'official_total' AND s.standing = 'told'
              AND p.published_at > ${from} AND p.published_at <= ${until}
            ORDER BY s.happened_on, s.id`,
      ),
    )
    .map(({ body }) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordStatements
      const { day, figure, scope } = JSON.parse(body) as TotalStatement
      return { day, scope, value: figure.value, holder: 'coordination_hq' }
    })
