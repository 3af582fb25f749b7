import type { ChatId } from '#delivery/delivery.ts'
import type { Lang, Topic } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import { rememberChat, resumeChat, setLanguage, subscribe } from './chats.ts'
import type { WritableDb } from './db.ts'
import { run, sql } from './sql.ts'

/** A channel that is told as a chat is. */
export type Broadcast = Readonly<{ chatId: ChatId; lang: Lang; topics: readonly Topic[] }>

/**
 * Brings the operator's channels on record to those that are given; `complete` lets others go. A channel
 * that had been stopped is written to again: the operator has named it anew.
 */
export function setBroadcasts(
  db: WritableDb,
  broadcasts: readonly Broadcast[],
  { now, complete }: Readonly<{ now: Instant; complete: boolean }>,
): void {
  for (const { chatId, lang, topics } of broadcasts) {
    rememberChat(db, chatId, { lang, zone: 'Europe/Kyiv' }, now)
    resumeChat(db, chatId)
    setLanguage(db, chatId, lang)
    run(db, sql`UPDATE chat SET is_broadcast = 1 WHERE chat_id = ${chatId}`)
    const wanted = JSON.stringify(topics)
    run(
      db,
      sql`DELETE FROM chat_topic
          WHERE chat_id = ${chatId} AND topic NOT IN (SELECT value FROM json_each(${wanted}))`,
    )
    for (const topic of topics) subscribe(db, chatId, topic, now)
  }
  if (!complete) return
  const kept = JSON.stringify(broadcasts.map(({ chatId }) => chatId))
  run(
    db,
    sql`DELETE FROM chat_topic WHERE chat_id IN
          (SELECT chat_id FROM chat
           WHERE is_broadcast = 1 AND chat_id NOT IN (SELECT value FROM json_each(${kept})))`,
  )
}
