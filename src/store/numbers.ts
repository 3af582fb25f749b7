import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** A stretch of a channel's numbers, both ends included. */
export type Stretch = Readonly<{ first: number; last: number }>

/** What became of a number, for one that is not a post or a piece of an album. */
export type Absence = 'absent' | 'withheld' | 'not_understood'

/** Puts on record that pages have shown all there is between two numbers; meeting stretches become one. */
export function cover(db: WritableDb, channel: string, { first, last }: Stretch): void {
  const met = get<{ first: number | null; last: number | null }>(
    db,
    sql`SELECT min(first) AS first, max(last) AS last FROM covered
        WHERE channel = ${channel} AND first <= ${last + 1} AND last >= ${first - 1}`,
  )
  run(
    db,
    sql`DELETE FROM covered
        WHERE channel = ${channel} AND first <= ${last + 1} AND last >= ${first - 1}`,
  )
  run(
    db,
    sql`INSERT INTO covered (channel, first, last)
        VALUES (${channel}, ${Math.min(first, met?.first ?? first)},
                ${Math.max(last, met?.last ?? last)})`,
  )
}

/** The covered stretches of a channel, the newest first. */
export const stretchesOf = (db: ReadableDb, channel: string): Stretch[] =>
  all<Stretch>(
    db,
    sql`SELECT first, last FROM covered WHERE channel = ${channel} ORDER BY first DESC`,
  )

/** The stretches between and below the covered ones that no page has shown yet, the newest first. */
export function holesOf(db: ReadableDb, channel: string): Stretch[] {
  const stretches = stretchesOf(db, channel)
  return stretches.flatMap(({ first }, index) => {
    const below = stretches[index + 1]?.last ?? 0
    return first - 1 > below ? [{ first: below + 1, last: first - 1 }] : []
  })
}

/**
 * Records what the page of one number said of it; a post or a piece of an album stays what it is. True
 * where that was not on record.
 */
export const recordAbsence = (
  db: WritableDb,
  { channel, number, state }: Readonly<{ channel: string; number: number; state: Absence }>,
  at: Instant,
): boolean =>
  run(
    db,
    sql`INSERT INTO post_number (channel, number, state, of, looked_at)
        VALUES (${channel}, ${number}, ${state}, NULL, ${at})
        ON CONFLICT (channel, number)
        DO UPDATE SET state = excluded.state, looked_at = excluded.looked_at
        WHERE state NOT IN ('post', 'member', excluded.state)`,
  ) > 0

/** The post that a number belongs to: an album's first number, else the number itself. */
export const postOfNumber = (db: ReadableDb, channel: string, number: number): number =>
  get<{ of: number }>(
    db,
    sql`SELECT of FROM post_number
        WHERE channel = ${channel} AND number = ${number} AND state = 'member'`,
  )?.of ?? number

/** Numbers that pages passed over and whose own page is not looked at yet, the newest first. */
export function passedOver(db: ReadableDb, channel: string, limit: number): number[] {
  const gaps = all<Stretch>(
    db,
    sql`SELECT before + 1 AS first, number - 1 AS last
        FROM (SELECT number, lag(number, 1, 0) OVER (ORDER BY number) AS before
              FROM post_number WHERE channel = ${channel})
        WHERE number > before + 1 ORDER BY number DESC`,
  )
  const covered = stretchesOf(db, channel)
  const numbers: number[] = []
  for (const gap of gaps) {
    for (const stretch of covered) {
      numbers.push(...numbersIn(gap, stretch, limit - numbers.length))
    }
    if (numbers.length >= limit) break
  }
  return numbers
}

/** At most `limit` numbers that two stretches share, the highest first. */
function numbersIn(a: Stretch, b: Stretch, limit: number): number[] {
  const last = Math.min(a.last, b.last)
  const count = Math.min(limit, last - Math.max(a.first, b.first) + 1)
  return Array.from({ length: Math.max(0, count) }, (_, index) => last - index)
}

/** How many of a channel's numbers are what; together they make all numbers up to the newest. */
export type Account = Readonly<{
  posts: number
  members: number
  absent: number
  withheld: number
  notUnderstood: number
  /** Passed over by a page that covers them; their own pages are not looked at yet. */
  passedOver: number
  /** On no page that was read so far. */
  notLooked: number
}>

/** Accounts for every number that a channel has given out, up to the newest one seen. */
export function accountOf(db: ReadableDb, channel: string): Account {
  const counts = new Map(
    all<{ state: string; count: number }>(
      db,
      sql`SELECT state, count(*) AS count FROM post_number WHERE channel = ${channel} GROUP BY state`,
    ).map(({ state, count }) => [state, count]),
  )
  const of = (state: string): number => counts.get(state) ?? 0
  const newest =
    get<{ newest: number | null }>(
      db,
      sql`SELECT max(n) AS newest
          FROM (SELECT max(number) AS n FROM post_number WHERE channel = ${channel}
                UNION ALL SELECT max(last) FROM covered WHERE channel = ${channel})`,
    )?.newest ?? 0
  const outside = holesWithoutRow(db, channel, newest)
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return {
    posts: of('post'),
    members: of('member'),
    absent: of('absent'),
    withheld: of('withheld'),
    notUnderstood: of('not_understood'),
    passedOver: newest - known - outside,
    notLooked: outside,
  }
}

/** Numbers in no covered stretch and without a row (an import or the Bot API may have given rows). */
function holesWithoutRow(db: ReadableDb, channel: string, newest: number): number {
  const top = stretchesOf(db, channel)[0]?.last ?? 0
  const holes = [
    ...holesOf(db, channel),
    ...(newest > top ? [{ first: top + 1, last: newest }] : []),
  ]
  return holes.reduce((sum, { first, last }) => {
    const rows = get<{ count: number }>(
      db,
      sql`SELECT count(*) AS count FROM post_number
          WHERE channel = ${channel} AND number BETWEEN ${first} AND ${last}`,
    )
    return sum + (last - first + 1) - (rows?.count ?? 0)
  }, 0)
}
