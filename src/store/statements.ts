import type { Channel } from '#post/channel.ts'
import type { CivilDay } from '#post/civil-day.ts'
import type { Instant, PostRef } from '#post/post.ts'
import type { Origin, Reported } from '#ledger/event.ts'
import {
  type EventKind,
  type EventStatement,
  isEvent,
  type Statement,
} from '#statement/statement.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { openReview } from './reviews.ts'
import { all, get, run, sql } from './sql.ts'

type Revision = PostRef & Readonly<{ revision: number }>

/** Names a statement for ever: channel, number and revision of its post, and its place in the text. */
export const statementId = ({ channel, number, revision }: Revision, place: number): string =>
  `${channel}/${number}/${revision}#${place}`

/**
 * Records what a revision of a post states and withdraws what its older revisions stated. Statements
 * with reasons for review are held, and a review is opened for each reason. Where the new word on an
 * event is held, the older one stands until a person has decided: an edit that we cannot read for sure
 * is no proof that nothing happened.
 */
export function recordStatements(
  db: WritableDb,
  post: Revision,
  statements: readonly Statement[],
  now: Instant,
): void {
  const held = statements.filter((one) => isEvent(one) && one.review.length > 0)
  withdrawStatements(db, post, { now, butTold: held.map(({ kind }) => kind) })
  for (const [place, statement] of statements.entries()) {
    const id = statementId(post, place)
    run(
      db,
      sql`INSERT INTO statement
            (id, channel, number, revision, kind, happened_on, standing, body, recorded_at)
          VALUES (${id}, ${post.channel}, ${post.number}, ${post.revision}, ${statement.kind},
                  ${statement.day}, ${statement.review.length === 0 ? 'told' : 'held'},
                  ${JSON.stringify(statement)}, ${now})`,
    )
    for (const { code, detail } of statement.review) openReview(db, id, { code, detail }, now)
  }
}

/** Withdraws what a post stated so far, but for what is told of some kinds. */
const withdrawStatements = (
  db: WritableDb,
  { channel, number }: PostRef,
  { now, butTold }: Readonly<{ now: Instant; butTold: readonly string[] }>,
): number =>
  run(
    db,
    sql`UPDATE statement SET standing = 'withdrawn', withdrawn_at = ${now}
        WHERE channel = ${channel} AND number = ${number} AND standing <> 'withdrawn'
          AND NOT (standing = 'told'
                   AND kind IN (SELECT value FROM json_each(${JSON.stringify(butTold)})))`,
  )

/** Names the statements of events that a post makes now and that are told. */
export const toldBy = (db: ReadableDb, { channel, number }: PostRef): readonly string[] =>
  all<{ id: string }>(
    db,
    sql`SELECT id FROM statement
        WHERE channel = ${channel} AND number = ${number} AND standing = 'told'
          AND kind IN ('prisoner_exchange', 'body_repatriation') ORDER BY id`,
  ).map(({ id }) => id)

/** Says whether the shipped history was loaded before. */
export const hasHistory = (db: ReadableDb): boolean =>
  get(db, sql`SELECT 1 FROM statement WHERE history_row IS NOT NULL LIMIT 1`) !== undefined

/** Records a row of the shipped history; false where it is on record with the same content. */
export function recordHistory(
  db: WritableDb,
  { id, statement, origin }: Reported<EventStatement>,
  now: Instant,
): boolean {
  if (origin.is !== 'history') throw new Error(`Cannot record ${id} as history: it is a post's`)
  const body = JSON.stringify({ statement, origin })
  return (
    run(
      db,
      sql`INSERT INTO statement
            (id, history_row, kind, happened_on, last_on, standing, body, recorded_at)
          VALUES (${id}, ${origin.row}, ${statement.kind}, ${statement.day}, ${origin.lastDay}, 'told',
                  ${body}, ${now})
          ON CONFLICT (id) DO UPDATE SET body = excluded.body, happened_on = excluded.happened_on,
                                         last_on = excluded.last_on
          WHERE body <> excluded.body`,
    ) > 0
  )
}

type Row = {
  id: string
  channel: string | null
  number: number
  revision: number
  publishedAt: Instant
  seenAt: Instant
  missingAt: Instant | null
  body: string
}

/**
 * Lists every told statement of an event up to a day, with where it comes from: of a post's revisions the
 * newest that is told. Statements of channels that are no longer configured are left out.
 */
export function toldEvents(
  db: ReadableDb,
  channels: readonly Channel[],
  until: string,
): readonly Reported<EventStatement>[] {
  const byHandle = new Map(channels.map((channel) => [channel.handle, channel]))
  return all<Row>(
    db,
    sql`SELECT s.id, s.channel, s.number, s.revision, p.published_at AS publishedAt,
               r.seen_at AS seenAt, p.missing_at AS missingAt, s.body
        FROM statement AS s
        LEFT JOIN post AS p ON p.channel = s.channel AND p.number = s.number
        LEFT JOIN post_revision AS r
          ON r.channel = s.channel AND r.number = s.number AND r.revision = s.revision
        WHERE s.standing = 'told' AND s.kind IN ('prisoner_exchange', 'body_repatriation')
          AND s.happened_on <= ${until}
          AND NOT EXISTS (
            SELECT 1 FROM statement AS newer
            WHERE newer.channel = s.channel AND newer.number = s.number AND newer.kind = s.kind
              AND newer.standing = 'told' AND newer.revision > s.revision)`,
  ).flatMap((row) => reported(row, byHandle) ?? [])
}

/** As `toldEvents`, of one kind and of days from `from` to `to`, both included. */
export function toldBetween(
  db: ReadableDb,
  channels: readonly Channel[],
  { kind, from, to }: Readonly<{ kind: EventKind; from: CivilDay; to: CivilDay }>,
): readonly Reported<EventStatement>[] {
  const byHandle = new Map(channels.map((channel) => [channel.handle, channel]))
  return all<Row>(
    db,
    sql`SELECT s.id, s.channel, s.number, s.revision, p.published_at AS publishedAt,
               r.seen_at AS seenAt, p.missing_at AS missingAt, s.body
        FROM statement AS s
        LEFT JOIN post AS p ON p.channel = s.channel AND p.number = s.number
        LEFT JOIN post_revision AS r
          ON r.channel = s.channel AND r.number = s.number AND r.revision = s.revision
        WHERE s.standing = 'told' AND s.kind = ${kind}
          AND s.happened_on BETWEEN ${from} AND ${to}
          AND NOT EXISTS (
            SELECT 1 FROM statement AS newer
            WHERE newer.channel = s.channel AND newer.number = s.number AND newer.kind = s.kind
              AND newer.standing = 'told' AND newer.revision > s.revision)`,
  ).flatMap((row) => reported(row, byHandle) ?? [])
}

function reported(
  row: Row,
  channels: ReadonlyMap<string, Channel>,
): Reported<EventStatement> | null {
  const { id, channel: handle } = row
  if (handle === null) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordHistory
    const { statement, origin } = JSON.parse(row.body) as {
      statement: EventStatement
      origin: Origin
    }
    return { id, statement, origin }
  }
  const channel = channels.get(handle)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordStatements
  const statement = JSON.parse(row.body) as Statement
  if (channel === undefined || !isEvent(statement)) return null
  return { id, statement, origin: originOf(row, channel) }
}

function originOf(
  { number, revision, publishedAt, seenAt, missingAt }: Row,
  channel: Channel,
): Origin {
  const post = { channel: channel.handle, number }
  const origin = { is: 'post', channel, post, revision, publishedAt, seenAt } as const
  return missingAt === null ? origin : { ...origin, missingAt }
}
