import type { ChatId } from '#delivery/delivery.ts'
import { afterRest, BODIES_AT_FIRST, type QuietHours } from '#delivery/quiet-hours.ts'
import type { Topic } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import { transaction, type WritableDb } from './db.ts'
import { run, sql } from './sql.ts'

/** The quiet hours of a topic as a chat has them: its own, or those the topic has at first; null for none. */
export function quietHoursOf(
  topic: Topic,
  from: number | null,
  to: number | null,
): QuietHours | null {
  if (from !== null && to !== null) return from === to ? null : { from, to }
  return topic === 'bodies' ? BODIES_AT_FIRST : null
}

/** Says when a message may go to a chat; a zone that the platform does not know counts as Kyiv's. */
export function freeAt(now: Instant, rest: Parameters<typeof afterRest>[1]): Instant {
  try {
    return afterRest(now, rest)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return afterRest(now, { ...rest, zone: 'Europe/Kyiv' })
  }
}

/**
 * Sets a topic's quiet hours by the chat's own clock, `null` for none at all; what waits is looked at
 * again at once. False where the chat has not chosen the topic. Throws RangeError for no time of a day.
 */
export function setQuietHours(
  db: WritableDb,
  chatId: ChatId,
  topic: Topic,
  hours: QuietHours | null,
): boolean {
  const { from, to } = hours ?? { from: 0, to: 0 }
  for (const minutes of [from, to]) {
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1439) {
      throw new RangeError(`Cannot set quiet hours to minute ${minutes}: a day has 0 to 1439`)
    }
  }
  return transaction(db, () => {
    const set = run(
      db,
      sql`UPDATE chat_topic SET quiet_from = ${from}, quiet_to = ${to}
          WHERE chat_id = ${chatId} AND topic = ${topic}`,
    )
    lookAgain(db, chatId)
    return set > 0
  })
}

/**
 * Sends a chat nothing until a moment, `null` ends the pause; what waited is looked at again at once. False
 * where the chat is not on record.
 */
export const pauseChat = (db: WritableDb, chatId: ChatId, until: Instant | null): boolean =>
  transaction(db, () => {
    const set = run(db, sql`UPDATE chat SET paused_until = ${until} WHERE chat_id = ${chatId}`)
    lookAgain(db, chatId)
    return set > 0
  })

/** Makes what is held due, so that the worker decides anew when it may go. */
function lookAgain(db: WritableDb, chatId: ChatId): void {
  run(
    db,
    sql`UPDATE delivery SET due_at = 0 WHERE chat_id = ${chatId} AND state = 'due' AND held = 1`,
  )
}
