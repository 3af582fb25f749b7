import type { LedgerEvent } from '#ledger/event.ts'
import type { CivilDay } from '#post/civil-day.ts'
import type { Hit } from '#notification/search.ts'
import type { SearchQuery } from '#notification/search-query.ts'
import type { ReadableDb } from './db.ts'
import { eventById } from './events.ts'
import { newestRevision } from './posts.ts'
import { all, type Query, sql } from './sql.ts'

export type Hits = Readonly<{ total: number; hits: readonly Hit[] }>

/** Who asks and which part of all that is found is wanted. */
export type Asked = Readonly<{
  /** Whether repatriation is among it. */
  bodies: boolean
  /** `exchanges`: confirmed exchanges alone, without posts. */
  only?: 'exchanges'
  offset: number
  limit: number
}>

type Row = Readonly<{
  event: number | null
  channel: string | null
  number: number | null
  scope: string
  total: number
}>

/** Finds what fits, the newest day first and of a day events before posts; an exchange whose ordinal is asked for leads. */
export function findHits(db: ReadableDb, query: SearchQuery, asked: Asked): Hits {
  const rows = all<Row>(db, searchQuery(query, asked))
  return {
    total: rows[0]?.total ?? 0,
    hits: rows.flatMap((row) => hitOf(db, row) ?? []),
  }
}

/** Writes the query by which `findHits` looks; words go through the index of trigrams, days through theirs. */
export function searchQuery(query: SearchQuery, { bodies, only, offset, limit }: Asked): Query {
  const { from, to } = query.days ?? { from: '0000-01-01', to: '9999-12-31' }
  const hidden = bodies ? 'quiet' : 'bodies'
  const posts = Number(only === undefined)
  const match = matchOf(query.terms)
  const day = query.everyYear ?? null
  const number = query.isNumber === true ? query.ordinal : null
  return match === ''
    ? sql`SELECT e.event_id AS event, e.channel, e.number, e.scope, count(*) OVER () AS total
          FROM search_entry AS e
          WHERE e.last_on >= ${from} AND e.first_on <= ${to} AND e.scope <> ${hidden}
            AND (${posts} OR EXISTS (SELECT 1 FROM event WHERE id = e.event_id
                                     AND kind = 'prisoner_exchange' AND standing = 'confirmed'))
            AND (${day} IS NULL OR substr(e.first_on, 1, 4) = substr(e.last_on, 1, 4)
                 AND substr(e.first_on, 6) <= ${day} AND substr(e.last_on, 6) >= ${day})
          ORDER BY e.first_on DESC, e.event_id IS NULL, e.id DESC LIMIT ${limit} OFFSET ${offset}`
    : sql`SELECT e.event_id AS event, e.channel, e.number, e.scope, count(*) OVER () AS total
          FROM search_text AS t CROSS JOIN search_entry AS e ON e.id = t.rowid
          WHERE t.words MATCH ${match}
            AND e.last_on >= ${from} AND e.first_on <= ${to} AND e.scope <> ${hidden}
            AND (${posts} OR EXISTS (SELECT 1 FROM event WHERE id = e.event_id
                                     AND kind = 'prisoner_exchange' AND standing = 'confirmed'))
            AND (${day} IS NULL OR substr(e.first_on, 1, 4) = substr(e.last_on, 1, 4)
                 AND substr(e.first_on, 6) <= ${day} AND substr(e.last_on, 6) >= ${day})
            AND (${number} IS NULL OR e.ordinal = ${number} OR EXISTS (
              SELECT 1 FROM statement AS s
              JOIN event_statement AS es ON es.statement_id = s.id
              JOIN event AS v ON v.id = es.event_id AND v.ordinal = ${number}
              WHERE s.channel = e.channel AND s.number = e.number))
          ORDER BY coalesce(e.ordinal = ${query.ordinal}, 0) DESC, e.first_on DESC,
                   e.event_id IS NULL, e.id DESC LIMIT ${limit} OFFSET ${offset}`
}

/** The confirmed exchanges next to a day, one before and one after it. */
export const nearestExchanges = (db: ReadableDb, day: CivilDay): readonly LedgerEvent[] =>
  all<{ id: number }>(
    db,
    sql`SELECT id FROM (SELECT id FROM event WHERE kind = 'prisoner_exchange'
                          AND standing = 'confirmed' AND first_on < ${day}
                        ORDER BY first_on DESC, id DESC LIMIT 1)
        UNION ALL
        SELECT id FROM (SELECT id FROM event WHERE kind = 'prisoner_exchange'
                          AND standing = 'confirmed' AND first_on > ${day}
                        ORDER BY first_on, id LIMIT 1)`,
  ).flatMap(({ id }) => eventById(db, id) ?? [])

/** Lists the confirmed exchanges with a number of the series; where there is none those in which so many came home. */
export const exchangesByNumber = (
  db: ReadableDb,
  number: number,
  limit: number,
): readonly LedgerEvent[] =>
  all<{ id: number }>(
    db,
    sql`SELECT id FROM event
        WHERE kind = 'prisoner_exchange' AND standing = 'confirmed'
          AND (ordinal = ${number} OR to_ukraine = ${number} AND NOT EXISTS (
            SELECT 1 FROM event WHERE kind = 'prisoner_exchange' AND standing = 'confirmed'
              AND ordinal = ${number}))
        ORDER BY iif(ordinal = ${number}, first_on, NULL), first_on DESC, id DESC
        LIMIT ${limit}`,
  ).flatMap(({ id }) => eventById(db, id) ?? [])

/** Terms hold letters, figures, spaces and apostrophes only; in quotation marks they are no syntax. */
const matchOf = (terms: readonly string[]): string =>
  terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND ')

function hitOf(db: ReadableDb, { event: id, channel, number, scope }: Row): Hit | null {
  if (id !== null) {
    const event = eventById(db, id)
    return event === null ? null : { is: 'event', event }
  }
  const post = newestRevision(db, { channel: channel ?? '', number: number ?? 0 })
  return post === null ? null : { is: 'post', post, quiet: scope === 'quiet' }
}
