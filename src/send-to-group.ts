import type { Api } from 'grammy'
import { isThreadGone, type Manner, mayNotWrite, sendMessage } from '#chat/send.ts'
import type { ChatId, Outcome } from '#delivery/delivery.ts'
import type { Message } from '#notification/message.ts'
import type { WritableDb } from '#store/db.ts'
import { isBroadcast } from '#store/broadcasts.ts'
import { setThread, threadOf } from '#store/settings.ts'

/** Sends what the outbox owes a chat; a group also by `sendToGroup`. */
export const sendOwed = async (
  { api, db }: Readonly<{ api: Api; db: WritableDb }>,
  chatId: ChatId,
  message: Message,
  manner: Manner,
): Promise<Outcome> =>
  chatId < 0
    ? await sendToGroup({ api, db }, chatId, message, manner)
    : await sendMessage(api, chatId, message, manner)

/**
 * Sends into a group: to the topic it chose while that is there, else to the general one; a group in which
 * the bot may not write is left. A channel that the settings name is tried again until its right is back.
 */
async function sendToGroup(
  { api, db }: Readonly<{ api: Api; db: WritableDb }>,
  chatId: ChatId,
  message: Message,
  manner: Manner,
): Promise<Outcome> {
  const threadId = threadOf(db, chatId)
  const outcome = await sendMessage(api, chatId, message, { ...manner, threadId })
  if (threadId !== null && isThreadGone(outcome)) {
    setThread(db, chatId, null)
    return await sendMessage(api, chatId, message, manner)
  }
  if (!mayNotWrite(chatId, outcome) || outcome.is !== 'failed') return outcome
  if (isBroadcast(db, chatId)) return outcome
  // A channel may still be read.
  if (!/channel/iu.test(outcome.reason)) await api.leaveChat(chatId).catch(() => {})
  return { is: 'chat_gone', reason: outcome.reason }
}
