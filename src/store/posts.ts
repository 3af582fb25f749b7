import { createHash } from 'node:crypto'
import type { Instant, Post, PostKind, PostRef } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { saysTheSame } from './same-post.ts'
import { all, get, run, sql } from './sql.ts'

/** A post with which of its revisions it is, when that was seen, and when it was found missing. */
export type StoredPost = Post &
  Readonly<{ revision: number; seenAt: Instant; missingAt: Instant | null }>

type Row = Readonly<{
  channel: string
  number: number
  revision: number
  kind: PostKind
  text: string
  edited: number
  forwardedFrom: string | null
  members: string
  media: string
  links: string
  perhapsCut: number
  publishedAt: Instant
  seenAt: Instant
  shownAt: Instant | null
  missingAt: Instant | null
}>

/**
 * Records what a channel shows under a number; null where the newest revision already says the same, or
 * was shown later. Run it in the transaction that stores what follows from the post.
 */
export function recordPost(
  db: WritableDb,
  post: Post,
  seenAt: Instant,
): { revision: number } | null {
  const newest = newestRevision(db, post)
  recordNumbers(db, post, seenAt)
  if (newest === null) {
    insertPost(db, post, seenAt)
    insertRevision(db, post, { revision: 1, seenAt })
    return { revision: 1 }
  }
  if (!isBefore(post, newest.missingAt)) markPresent(db, newest)
  if (isBefore(post, newest.shownAt ?? null)) return null
  if (saysTheSame(newest, post)) {
    if (post.edited && !newest.edited) markEdited(db, newest)
    return null
  }
  const revision = newest.revision + 1
  insertRevision(db, post, { revision, seenAt })
  return { revision }
}

/** Two readers may be at work on one channel, and hosts may keep copies: what is older comes too late. */
const isBefore = ({ shownAt }: Post, moment: Instant | null): boolean =>
  shownAt !== undefined && moment !== null && shownAt < moment

/** Reads the newest revision of a post; null where it was never seen. */
export function newestRevision(db: ReadableDb, { channel, number }: PostRef): StoredPost | null {
  const row = get<Row>(
    db,
    sql`SELECT r.channel, r.number, r.revision, r.kind, r.text, r.edited,
               r.forwarded_from AS forwardedFrom, r.members, r.media, r.links,
               r.perhaps_cut AS perhapsCut, r.published_at AS publishedAt, r.seen_at AS seenAt,
               r.shown_at AS shownAt, p.missing_at AS missingAt
        FROM post_revision AS r JOIN post AS p USING (channel, number)
        WHERE r.channel = ${channel} AND r.number = ${number}
        ORDER BY r.revision DESC LIMIT 1`,
  )
  return row === undefined ? null : fromRow(row)
}

/** Reads every revision of a post, the first one first. */
export const revisionsOf = (db: ReadableDb, { channel, number }: PostRef): StoredPost[] =>
  all<Row>(
    db,
    sql`SELECT r.channel, r.number, r.revision, r.kind, r.text, r.edited,
               r.forwarded_from AS forwardedFrom, r.members, r.media, r.links,
               r.perhaps_cut AS perhapsCut, r.published_at AS publishedAt, r.seen_at AS seenAt,
               r.shown_at AS shownAt, p.missing_at AS missingAt
        FROM post_revision AS r JOIN post AS p USING (channel, number)
        WHERE r.channel = ${channel} AND r.number = ${number} ORDER BY r.revision`,
  ).map(fromRow)

/** Marks a post as missing at recheck; its text and everything read from it stay. False if it was. */
export const markMissing = (db: WritableDb, { channel, number }: PostRef, at: Instant): boolean =>
  run(
    db,
    sql`UPDATE post SET missing_at = ${at}
        WHERE channel = ${channel} AND number = ${number} AND missing_at IS NULL`,
  ) > 0

/** Marks that a post is there and not shown any more; its text stays. False if it was marked. */
export const markWithheld = (db: WritableDb, { channel, number }: PostRef, at: Instant): boolean =>
  run(
    db,
    sql`UPDATE post SET withheld_at = ${at}
        WHERE channel = ${channel} AND number = ${number} AND withheld_at IS NULL`,
  ) > 0

/** Tells whether a post is known to be missing; false for one that was never seen. */
export const isMissing = (db: ReadableDb, { channel, number }: PostRef): boolean =>
  get(
    db,
    sql`SELECT 1 FROM post
        WHERE channel = ${channel} AND number = ${number} AND missing_at IS NOT NULL`,
  ) !== undefined

/** The numbers of posts between two numbers, both included, that are not known to be missing. */
export const numbersBetween = (
  db: ReadableDb,
  channel: string,
  {
    first,
    last,
    uncheckedSince,
  }: Readonly<{ first: number; last: number; uncheckedSince: Instant }>,
): number[] =>
  all<{ number: number }>(
    db,
    sql`SELECT number FROM post WHERE channel = ${channel} AND number BETWEEN ${first} AND ${last}
          AND missing_at IS NULL AND coalesce(checked_at, 0) <= ${uncheckedSince} ORDER BY number`,
  ).map(({ number }) => number)

/** Marks that a post's own page shows it though the channel's page does not. */
export function markChecked(db: WritableDb, { channel, number }: PostRef, at: Instant): void {
  run(db, sql`UPDATE post SET checked_at = ${at} WHERE channel = ${channel} AND number = ${number}`)
}

/** Tells whether a post's own page was ever asked, or need not be. */
export const isChecked = (db: ReadableDb, { channel, number }: PostRef): boolean =>
  get(
    db,
    sql`SELECT 1 FROM post
        WHERE channel = ${channel} AND number = ${number} AND checked_at IS NOT NULL`,
  ) !== undefined

/** The lowest numbers above `number` of posts that their channel still shows. */
export const shownAbove = (
  db: ReadableDb,
  { channel, number }: PostRef,
  limit: number,
): readonly number[] =>
  all<{ number: number }>(
    db,
    sql`SELECT number FROM post
        WHERE channel = ${channel} AND number > ${number}
          AND missing_at IS NULL AND withheld_at IS NULL
        ORDER BY number LIMIT ${limit}`,
  ).map((row) => row.number)

/** The number of the post, `back` posts before the newest one; null where there are not so many. */
export const numberOfRecent = (db: ReadableDb, channel: string, back: number): number | null =>
  get<{ number: number }>(
    db,
    sql`SELECT number FROM post WHERE channel = ${channel} AND missing_at IS NULL
        ORDER BY number DESC LIMIT 1 OFFSET ${back}`,
  )?.number ?? null

/** The lowest number among the posts published at `since` or later; null where there is none. */
export const firstSince = (db: ReadableDb, channel: string, since: Instant): number | null =>
  get<{ number: number | null }>(
    db,
    sql`SELECT min(number) AS number FROM post
        WHERE channel = ${channel} AND published_at >= ${since} AND missing_at IS NULL`,
  )?.number ?? null

const fromRow = ({ links, shownAt, ...row }: Row): StoredPost => ({
  ...row,
  edited: row.edited === 1,
  perhapsCut: row.perhapsCut === 1,
  members: list<number>(row.members),
  media: list<string>(row.media),
  ...(links === '[]' ? {} : { links: list<string>(links) }),
  ...(shownAt === null ? {} : { shownAt }),
})

// oxlint-disable-next-line typescript/no-unsafe-type-assertion typescript/no-unnecessary-type-parameters -- written by this file, and checked to be JSON by the table
const list = <Item>(json: string): Item[] => JSON.parse(json) as Item[]

function insertPost(db: WritableDb, post: Post, seenAt: Instant): void {
  run(
    db,
    sql`INSERT INTO post (channel, number, published_at, seen_at)
        VALUES (${post.channel}, ${post.number}, ${post.publishedAt}, ${seenAt})`,
  )
}

function insertRevision(
  db: WritableDb,
  post: Post,
  { revision, seenAt }: Readonly<{ revision: number; seenAt: Instant }>,
): void {
  run(
    db,
    sql`INSERT INTO post_revision (channel, number, revision, kind, text, text_hash, edited,
                                   forwarded_from, members, media, links, perhaps_cut,
                                   published_at, seen_at, shown_at)
        VALUES (${post.channel}, ${post.number}, ${revision}, ${post.kind}, ${post.text},
                ${hashOf(post.text)}, ${Number(post.edited)}, ${post.forwardedFrom},
                ${JSON.stringify(post.members)}, ${JSON.stringify(post.media)},
                ${JSON.stringify(post.links ?? [])}, ${Number(post.perhapsCut)},
                ${post.publishedAt}, ${seenAt}, ${post.shownAt ?? null})`,
  )
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A post takes its own number and one for each further piece of its album. */
function recordNumbers(db: WritableDb, { channel, number, members }: Post, at: Instant): void {
  for (const one of members) {
    const state = one === number ? 'post' : 'member'
    run(
      db,
      sql`INSERT INTO post_number (channel, number, state, of, looked_at)
          VALUES (${channel}, ${one}, ${state}, ${one === number ? null : number}, ${at})
          ON CONFLICT (channel, number)
          DO UPDATE SET state = excluded.state, of = excluded.of, looked_at = excluded.looked_at
          WHERE state NOT IN ('post', 'member')`,
    )
  }
}

function markPresent(db: WritableDb, { channel, number }: StoredPost): void {
  run(
    db,
    sql`UPDATE post SET missing_at = NULL, withheld_at = NULL
        WHERE channel = ${channel} AND number = ${number}
          AND (missing_at IS NOT NULL OR withheld_at IS NOT NULL)`,
  )
}

function markEdited(db: WritableDb, { channel, number, revision }: StoredPost): void {
  run(
    db,
    sql`UPDATE post_revision SET edited = 1
        WHERE channel = ${channel} AND number = ${number} AND revision = ${revision}`,
  )
}
