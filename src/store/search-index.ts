import type { Channel } from '#post/channel.ts'
import { kyivDay } from '#post/civil-day.ts'
import type { PostRef } from '#post/post.ts'
import { speaksOfTheDead, withoutTheDead } from '#notification/search-bodies.ts'
import { withoutNames } from '#notification/search-names.ts'
import { searchable, wordsOfEvent } from '#notification/search-words.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import { eventById } from './events.ts'
import { newestRevision, type StoredPost } from './posts.ts'
import { all, get, run, sql } from './sql.ts'

type Due = Readonly<{ channel: string; number: number }>

/**
 * Makes anew the search entries of events and posts that have changed, the newest first, at most
 * `limit`; tells how many are left. Of other channels than the Headquarters' only posts that state
 * something told are found: those channels write of much else.
 */
export function indexDue(db: WritableDb, channels: readonly Channel[], limit: number): number {
  if (!hasDue(db)) return 0
  return transaction(db, () => {
    const byHandle = new Map(channels.map((channel) => [channel.handle, channel]))
    const handles = [...byHandle.keys()]
    for (const due of dueOf(db, handles, limit)) {
      if (due.channel === '') indexEvent(db, due.number)
      else indexPost(db, due, byHandle.get(due.channel))
      run(db, sql`DELETE FROM search_due WHERE channel = ${due.channel} AND number = ${due.number}`)
    }
    return countDue(db, handles)
  })
}

const hasDue = (db: ReadableDb): boolean =>
  get(db, sql`SELECT 1 FROM search_due LIMIT 1`) !== undefined

/** What an unknown channel wrote waits: it may be read again one day. */
const dueOf = (db: ReadableDb, handles: readonly string[], limit: number): Due[] =>
  all<Due>(
    db,
    sql`SELECT channel, number FROM search_due
        WHERE channel = '' OR channel IN (SELECT value FROM json_each(${JSON.stringify(handles)}))
        ORDER BY channel <> '', number DESC LIMIT ${limit}`,
  )

const countDue = (db: ReadableDb, handles: readonly string[]): number =>
  get<{ due: number }>(
    db,
    sql`SELECT count(*) AS due FROM search_due
        WHERE channel = '' OR channel IN (SELECT value FROM json_each(${JSON.stringify(handles)}))`,
  )?.due ?? 0

function indexEvent(db: WritableDb, id: number): void {
  remove(db, all<{ id: number }>(db, sql`SELECT id FROM search_entry WHERE event_id = ${id}`))
  const event = eventById(db, id)
  if (event === null) return
  run(
    db,
    sql`INSERT INTO search_entry (event_id, scope, ordinal, first_on, last_on)
        VALUES (${id}, ${event.kind === 'prisoner_exchange' ? 'all' : 'bodies'}, ${event.ordinal},
                ${event.firstDay}, ${event.lastDay})`,
  )
  insertWords(db, wordsOfEvent(event))
}

type Scope = 'all' | 'quiet' | 'bodies'

function indexPost(
  db: WritableDb,
  { channel, number }: PostRef,
  source: Channel | undefined,
): void {
  remove(
    db,
    all<{ id: number }>(
      db,
      sql`SELECT id FROM search_entry WHERE channel = ${channel} AND number = ${number}`,
    ),
  )
  const post = newestRevision(db, { channel, number })
  if (post === null || post.kind !== 'own' || post.text === '' || source === undefined) return
  const kinds = toldKinds(db, post)
  if (source.holder !== 'coordination_hq' && kinds.size === 0) return
  for (const { scope, text } of faces(post.text, kinds)) {
    const day = kyivDay(post.publishedAt)
    run(
      db,
      sql`INSERT INTO search_entry (channel, number, scope, first_on, last_on)
          VALUES (${channel}, ${number}, ${scope}, ${day}, ${day})`,
    )
    insertWords(db, searchable(withoutNames(text)))
  }
}

/**
 * How a post may be met in a search. One that is about the dead alone is met by those who asked; one of
 * an exchange that speaks of them too is met by others without those sentences.
 */
function faces(text: string, kinds: ReadonlySet<string>): { scope: Scope; text: string }[] {
  if (!speaksOfTheDead(text) && !kinds.has('body_repatriation')) return [{ scope: 'all', text }]
  const whole = { scope: 'bodies', text } as const
  return kinds.has('prisoner_exchange')
    ? [whole, { scope: 'quiet', text: withoutTheDead(text) }]
    : [whole]
}

const toldKinds = (db: ReadableDb, { channel, number }: StoredPost): Set<string> =>
  new Set(
    all<{ kind: string }>(
      db,
      sql`SELECT kind FROM statement
          WHERE channel = ${channel} AND number = ${number} AND standing = 'told'`,
    ).map(({ kind }) => kind),
  )

/** Call it right after the entry is inserted: words and entry share their number. */
function insertWords(db: WritableDb, words: string): void {
  run(db, sql`INSERT INTO search_text (rowid, words) VALUES (last_insert_rowid(), ${words})`)
}

function remove(db: WritableDb, entries: readonly Readonly<{ id: number }>[]): void {
  for (const { id } of entries) {
    run(db, sql`DELETE FROM search_text WHERE rowid = ${id}`)
    run(db, sql`DELETE FROM search_entry WHERE id = ${id}`)
  }
}
