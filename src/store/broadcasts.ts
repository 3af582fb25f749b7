import type { ChatId } from '#delivery/delivery.ts'
import type { Lang, Topic } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import { rememberChat, resumeChat, setLanguage, subscribe } from './chats.ts'
import { makeUp } from './make-up.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** A channel that is told as a chat is. */
export type Broadcast = Readonly<{ chatId: ChatId; lang: Lang; topics: readonly Topic[] }>

/**
 * Brings the operator's channels on record to those that are given; `complete` lets others go, but those
 * that are `known` already. A channel that had been stopped is written to again, what it missed first: the operator
 * has named it anew.
 */
export function setBroadcasts(
  db: WritableDb,
  broadcasts: readonly Broadcast[],
  {
    now,
    complete,
    known = [],
  }: Readonly<{ now: Instant; complete: boolean; known?: readonly ChatId[] }>,
): void {
  for (const { chatId, lang, topics } of broadcasts) {
    rememberChat(db, chatId, { lang, zone: 'Europe/Kyiv' }, now)
    const isBack = resumeChat(db, chatId)
    setLanguage(db, chatId, lang)
    run(db, sql`UPDATE chat SET is_broadcast = 1 WHERE chat_id = ${chatId}`)
    const wanted = JSON.stringify(topics)
    run(
      db,
      sql`DELETE FROM chat_topic
          WHERE chat_id = ${chatId} AND topic NOT IN (SELECT value FROM json_each(${wanted}))`,
    )
    for (const topic of topics) subscribe(db, chatId, topic, now)
    if (isBack) makeUp(db, chatId, now)
  }
  if (!complete) return
  const kept = JSON.stringify([...known, ...broadcasts.map(({ chatId }) => chatId)])
  run(
    db,
    sql`DELETE FROM chat_topic WHERE chat_id IN
          (SELECT chat_id FROM chat
           WHERE is_broadcast = 1 AND chat_id NOT IN (SELECT value FROM json_each(${kept})))`,
  )
}

/** Whether a chat is a channel that the operator's settings name now. */
export const isBroadcast = (db: ReadableDb, chatId: ChatId): boolean =>
  get(
    db,
    sql`SELECT 1 FROM chat AS c WHERE c.chat_id = ${chatId} AND c.is_broadcast = 1
          AND EXISTS (SELECT 1 FROM chat_topic AS t WHERE t.chat_id = c.chat_id)`,
  ) !== undefined

/**
 * Writes to a channel of the operator's again, what waits for it and what its readers missed at once; false
 * where it is none of theirs.
 */
export const resumeBroadcast = (db: WritableDb, chatId: ChatId, now: Instant): boolean =>
  transaction(db, () => {
    if (!isBroadcast(db, chatId)) return false
    resumeChat(db, chatId)
    makeUp(db, chatId, now)
    run(
      db,
      sql`UPDATE delivery SET due_at = 0 WHERE chat_id = ${chatId} AND state = 'due' AND held = 0`,
    )
    run(db, sql`UPDATE delivery SET edit_at = 0 WHERE chat_id = ${chatId} AND edit_at > 0`)
    return true
  })

/** Whether a channel of the operator's gets what is due; `reason`: Telegram's word why not, or null. */
export type BroadcastState = Readonly<{ chatId: ChatId; reason: string | null }>

/** Lists the operator's channels, former ones too; a first failure may pass and is no reason yet. */
export const broadcastStates = (db: ReadableDb): readonly BroadcastState[] =>
  all<BroadcastState>(
    db,
    sql`SELECT c.chat_id AS chatId,
               iif(EXISTS (SELECT 1 FROM chat_topic AS t WHERE t.chat_id = c.chat_id),
                   coalesce(c.stopped_for,
                     (SELECT d.error FROM delivery AS d
                      WHERE d.chat_id = c.chat_id AND d.state = 'due' AND d.attempts > 1
                      ORDER BY d.id DESC LIMIT 1)),
                   NULL) AS reason
        FROM chat AS c WHERE c.is_broadcast = 1 ORDER BY c.chat_id`,
  )
