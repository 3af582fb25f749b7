import { gateMessage } from '#notification/bodies.ts'
import { alertMessage } from '#notification/exchange.ts'
import type { Message } from '#notification/message.ts'
import { readerOf } from '#store/chats.ts'
import type { ReadableDb } from '#store/db.ts'
import type { DueDelivery } from '#store/deliveries.ts'
import { eventById } from '#store/events.ts'

/**
 * Makes the message that a delivery carries, from what the ledger holds now: who waited sees the last
 * state only. Says in a word why nothing is to be sent where the chat has left the topic or is
 * forgotten, or the event proved not to have happened.
 */
export function renderDelivery(
  db: ReadableDb,
  { chatId, event: id, topic }: DueDelivery,
): Message | Readonly<{ dropped: string }> {
  const reader = readerOf(db, chatId)
  if (reader === null) return { dropped: 'the chat was forgotten' }
  if (!reader.topics.includes(topic)) return { dropped: 'the chat left the topic' }
  const event = eventById(db, id)
  if (event === null) return { dropped: 'the event was withdrawn' }
  return event.kind === 'body_repatriation'
    ? gateMessage(event, reader)
    : alertMessage(event, reader)
}
