import type { ChatId } from '#delivery/delivery.ts'
import {
  type DigestTime,
  lastDigest,
  nextDigest,
  type Preferences,
  type Quiet,
  type Rhythm,
} from '#notification/preferences.ts'
import { type Only, onlyKey, readOnly } from '#notification/narrowing.ts'
import { type Topic, TOPICS } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import { readerOf } from './chats.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import { pauseChat, setQuietHours } from './rest.ts'
import { all, get, run, sql } from './sql.ts'

type ChatRow = Readonly<{
  isPlain: 0 | 1
  pausedUntil: Instant | null
  every: Rhythm | null
  at: number | null
}>
type TopicRow = Readonly<{
  topic: string
  sound: 0 | 1 | null
  from: number | null
  to: number | null
  only: string | null
}>

/** Reads everything that a chat has set; null for a chat that is not on record. */
export function preferencesOf(db: ReadableDb, chatId: ChatId): Preferences | null {
  const reader = readerOf(db, chatId)
  const row = get<ChatRow>(
    db,
    sql`SELECT c.is_plain AS isPlain, c.paused_until AS pausedUntil, d.every, d.at_minutes AS at
        FROM chat AS c LEFT JOIN chat_digest AS d ON d.chat_id = c.chat_id
        WHERE c.chat_id = ${chatId}`,
  )
  if (reader === null || row === undefined) return null
  const topics = all<TopicRow>(
    db,
    sql`SELECT topic, has_sound AS sound, quiet_from AS "from", quiet_to AS "to", only_of AS only
        FROM chat_topic WHERE chat_id = ${chatId}`,
  )
  const { isPlain, pausedUntil, every, at } = row
  return {
    ...reader,
    plain: isPlain === 1,
    pausedUntil,
    digest: every === null || at === null ? null : { every, at },
    sound: byTopic(topics, ({ sound }) => (sound === null ? undefined : sound === 1)),
    quiet: byTopic(topics, quietOf),
    only: byTopic(topics, ({ only }) =>
      only === null ? undefined : (readOnly(only) ?? undefined),
    ),
  }
}

function quietOf({ from, to }: TopicRow): Quiet {
  if (from === null || to === null) return 'usual'
  return from === to ? 'none' : { from, to }
}

function byTopic<Value>(
  rows: readonly TopicRow[],
  read: (row: TopicRow) => Value | undefined,
): Partial<Record<Topic, Value>> {
  const found: Partial<Record<Topic, Value>> = {}
  for (const row of rows) {
    const topic = TOPICS.find((known) => known === row.topic)
    const value = read(row)
    if (topic !== undefined && value !== undefined) found[topic] = value
  }
  return found
}

/** Sets whether a topic sounds; false where the chat has not chosen it. */
export const setSound = (db: WritableDb, chatId: ChatId, topic: Topic, on: boolean): boolean =>
  run(
    db,
    sql`UPDATE chat_topic SET has_sound = ${on ? 1 : 0}
        WHERE chat_id = ${chatId} AND topic = ${topic}`,
  ) > 0

/** Narrows a topic to one thing of it, or lets it be all again; false where the chat has not chosen it. */
export const setOnly = (db: WritableDb, chatId: ChatId, topic: Topic, only: Only | null): boolean =>
  run(
    db,
    sql`UPDATE chat_topic SET only_of = ${only === null ? null : onlyKey(only)}
        WHERE chat_id = ${chatId} AND topic = ${topic}`,
  ) > 0

/** Sets the quiet hours of a topic, or gives it back those it has at first. */
export function setQuiet(db: WritableDb, chatId: ChatId, topic: Topic, quiet: Quiet): boolean {
  if (quiet === 'none') return setQuietHours(db, chatId, topic, null)
  if (quiet !== 'usual') return setQuietHours(db, chatId, topic, quiet)
  return transaction(db, () => {
    const set = setQuietHours(db, chatId, topic, null)
    run(
      db,
      sql`UPDATE chat_topic SET quiet_from = NULL, quiet_to = NULL
          WHERE chat_id = ${chatId} AND topic = ${topic}`,
    )
    return set
  })
}

/** Sets the time zone; the next digest moves along, and what is held is looked at again. */
export function setZone(db: WritableDb, chatId: ChatId, zone: string, now: Instant): boolean {
  return transaction(db, () => {
    const set = run(db, sql`UPDATE chat SET zone = ${zone} WHERE chat_id = ${chatId}`) > 0
    const preferences = preferencesOf(db, chatId)
    if (preferences === null) return set
    if (preferences.digest !== null) setNext(db, chatId, nextDigest(preferences.digest, zone, now))
    pauseChat(db, chatId, preferences.pausedUntil)
    return set
  })
}

/** The topic of a forum that a group's messages go to; null for the general one. */
export const threadOf = (db: ReadableDb, chatId: ChatId): number | null =>
  get<{ thread: number | null }>(
    db,
    sql`SELECT thread_id AS thread FROM chat WHERE chat_id = ${chatId}`,
  )?.thread ?? null

/** Sets the topic of a forum that a group's messages go to. */
export const setThread = (db: WritableDb, chatId: ChatId, thread: number | null): boolean =>
  run(db, sql`UPDATE chat SET thread_id = ${thread} WHERE chat_id = ${chatId}`) > 0

/** Sets whether a chat sees all figures in one block. */
export const setPlain = (db: WritableDb, chatId: ChatId, on: boolean): boolean =>
  run(db, sql`UPDATE chat SET is_plain = ${on ? 1 : 0} WHERE chat_id = ${chatId}`) > 0

/** Sets when the digest comes, `null` for never; the first tells of the whole day, week or month. */
export function setDigest(
  db: WritableDb,
  chatId: ChatId,
  time: DigestTime | null,
  now: Instant,
): boolean {
  if (time === null) {
    run(db, sql`DELETE FROM chat_topic WHERE chat_id = ${chatId} AND topic = 'digest'`)
    return run(db, sql`DELETE FROM chat_digest WHERE chat_id = ${chatId}`) > 0
  }
  return transaction(db, () => {
    const zone = readerOf(db, chatId)?.zone
    if (zone === undefined) return false
    const next = nextDigest(time, zone, now)
    const from = lastDigest(time, zone, now)
    run(
      db,
      sql`INSERT INTO chat_topic (chat_id, topic, since_at) VALUES (${chatId}, 'digest', ${now})
          ON CONFLICT (chat_id, topic) DO NOTHING`,
    )
    return (
      run(
        db,
        sql`INSERT INTO chat_digest (chat_id, every, at_minutes, from_at, until_at, next_at)
            VALUES (${chatId}, ${time.every}, ${time.at}, ${from}, ${from}, ${next})
            ON CONFLICT (chat_id) DO UPDATE
            SET every = excluded.every, at_minutes = excluded.at_minutes, next_at = excluded.next_at`,
      ) > 0
    )
  })
}

const setNext = (db: WritableDb, chatId: ChatId, next: Instant): number =>
  run(db, sql`UPDATE chat_digest SET next_at = ${next} WHERE chat_id = ${chatId}`)
