import type { ChatId } from '#delivery/delivery.ts'
import { type Lang, LANGUAGES, type Reader, type Topic, TOPICS } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import { oweEdits } from './deliveries.ts'
import { forgetOperator } from './operators.ts'
import { all, get, run, sql } from './sql.ts'

/** Whether a chat is to be written to, and if not, why and since when. */
export type ChatState =
  Readonly<{ is: 'active' }> | Readonly<{ is: 'stopped'; reason: string; at: Instant }>

/** Reads how a chat wants to be spoken to; null for a chat that is not on record. */
export function readerOf(db: ReadableDb, chatId: ChatId): Reader | null {
  const chat = get<{ language: string; zone: string; isPlain: 0 | 1 }>(
    db,
    sql`SELECT language, zone, is_plain AS isPlain FROM chat WHERE chat_id = ${chatId}`,
  )
  if (chat === undefined) return null
  const chosen = all<{ topic: string }>(
    db,
    sql`SELECT topic FROM chat_topic WHERE chat_id = ${chatId}`,
  ).map(({ topic }) => topic)
  return {
    lang: LANGUAGES.find((lang) => lang === chat.language) ?? 'uk',
    zone: chat.zone,
    topics: TOPICS.filter((topic) => chosen.includes(topic)),
    ...(chat.isPlain === 1 ? { plain: true } : {}),
  }
}

/** Reads whether a chat is written to; null for a chat that is not on record. */
export function chatState(db: ReadableDb, chatId: ChatId): ChatState | null {
  const row = get<{ reason: string | null; at: Instant | null }>(
    db,
    sql`SELECT stopped_for AS reason, stopped_at AS at FROM chat WHERE chat_id = ${chatId}`,
  )
  if (row === undefined) return null
  if (row.reason === null || row.at === null) return { is: 'active' }
  return { is: 'stopped', reason: row.reason, at: row.at }
}

/** Puts a chat on record with its first language and zone; false where it was there, then nothing changes. */
export function rememberChat(
  db: WritableDb,
  chatId: ChatId,
  { lang, zone }: Pick<Reader, 'lang' | 'zone'>,
  now: Instant,
): boolean {
  return (
    run(
      db,
      sql`INSERT INTO chat (chat_id, language, zone, state, created_at)
          VALUES (${chatId}, ${lang}, ${zone}, 'active', ${now})
          ON CONFLICT (chat_id) DO NOTHING`,
    ) > 0
  )
}

/**
 * Writes to a chat again that had been stopped, with the topics it had; what it was told wrongly before is
 * put right now. False where it was not stopped.
 */
export function resumeChat(db: WritableDb, chatId: ChatId): boolean {
  const resumed = run(
    db,
    sql`UPDATE chat SET state = 'active', stopped_for = NULL, stopped_at = NULL
        WHERE chat_id = ${chatId} AND state = 'stopped'`,
  )
  if (resumed > 0) oweEdits(db, chatId)
  return resumed > 0
}

/** Stops writing to a chat and keeps its choices; false where it was stopped already or is unknown. */
export function stopChat(db: WritableDb, chatId: ChatId, reason: string, now: Instant): boolean {
  return (
    run(
      db,
      sql`UPDATE chat SET state = 'stopped', stopped_for = ${reason}, stopped_at = ${now}
          WHERE chat_id = ${chatId} AND state = 'active'`,
    ) > 0
  )
}

/** Adds one topic; false where the chat has it already. Throws for a chat that is not on record. */
export function subscribe(db: WritableDb, chatId: ChatId, topic: Topic, now: Instant): boolean {
  return (
    run(
      db,
      sql`INSERT INTO chat_topic (chat_id, topic, since_at) VALUES (${chatId}, ${topic}, ${now})
          ON CONFLICT (chat_id, topic) DO NOTHING`,
    ) > 0
  )
}

/** Takes one topic away; false where the chat did not have it. */
export function unsubscribe(db: WritableDb, chatId: ChatId, topic: Topic): boolean {
  return run(db, sql`DELETE FROM chat_topic WHERE chat_id = ${chatId} AND topic = ${topic}`) > 0
}

/** Changes the language; false where the chat is not on record. */
export function setLanguage(db: WritableDb, chatId: ChatId, lang: Lang): boolean {
  return run(db, sql`UPDATE chat SET language = ${lang} WHERE chat_id = ${chatId}`) > 0
}

/**
 * Removes everything about a chat, whole or not at all: its topics and whatever else refers to it, and what the
 * person is called whose own chat it is, where they are an operator. False where the chat was not on record.
 */
export const forgetChat = (db: WritableDb, chatId: ChatId): boolean =>
  transaction(db, () => {
    // A person's own chat has the person's number.
    forgetOperator(db, chatId)
    return run(db, sql`DELETE FROM chat WHERE chat_id = ${chatId}`) > 0
  })
