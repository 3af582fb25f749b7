import type { PostRef } from '#post/post.ts'
import type { Kind, Statement } from '#statement/statement.ts'
import type { ReadableDb } from './db.ts'
import { postOfNumber } from './numbers.ts'
import { newestRevision } from './posts.ts'
import { all, get, sql } from './sql.ts'

/** A post as Telegram names it where it was forwarded from. */
export type Forwarded = Readonly<{
  /** The Bot API's number of the channel: -100… */
  chatId: number
  username: string | null
  number: number
}>

const BOT_API = -1_000_000_000_000

/**
 * Finds the post that a forwarded one is with us: its channel by the number behind the handle, else by
 * the handle however it is spelt; a picture of an album is the album. Null where another channel stands
 * under a handle of ours.
 */
export function postForwarded(db: ReadableDb, forwarded: Forwarded): PostRef | null {
  const { chatId, username } = forwarded
  const source = get<{ channel: string; channelId: number | null }>(
    db,
    sql`SELECT channel, channel_id AS channelId FROM source
        WHERE channel_id = ${BOT_API - chatId} OR lower(channel) = lower(${username})
        ORDER BY channel_id IS ${BOT_API - chatId} DESC LIMIT 1`,
  )
  if (source === undefined) return { channel: username ?? '', number: forwarded.number }
  const { channel, channelId } = source
  if (channelId !== null && channelId !== BOT_API - chatId) return null
  return { channel, number: postOfNumber(db, channel, forwarded.number) }
}

/** What a post states by itself, beside the events that it is part of. */
export type PostStanding = Readonly<{
  isKnown: boolean
  /** Statements that a person has yet to look at, by kind. */
  held: readonly Kind[]
  told: readonly Statement[]
}>

/** Tells how a post stands: whether it was read, what waits for a person, and what it states. */
export function standingOfPost(db: ReadableDb, post: PostRef): PostStanding {
  const rows = all<{ kind: Kind; standing: string; body: string }>(
    db,
    sql`SELECT kind, standing, body FROM statement
        WHERE channel = ${post.channel} AND number = ${post.number}
          AND standing IN ('told', 'held') ORDER BY id`,
  )
  return {
    isKnown: newestRevision(db, post) !== null,
    held: rows.filter(({ standing }) => standing === 'held').map(({ kind }) => kind),
    told: rows
      .filter(({ standing }) => standing === 'told')
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordStatements
      .map(({ body }) => JSON.parse(body) as Statement),
  }
}
