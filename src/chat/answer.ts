import type { Context } from 'grammy'
import type { ChatId, EditOutcome } from '#delivery/delivery.ts'
import type { Message } from '#notification/message.ts'
import { stopChat } from '#store/chats.ts'
import { transaction, type WritableDb } from '#store/db.ts'
import { dropWaiting } from '#store/deliveries.ts'
import { moveChat } from '#store/move-chat.ts'
import type { Dependencies } from './dependencies.ts'
import { editMessage, type Manner, mayNotWrite, outcomeOf, sendMessage } from './send.ts'

type Settings = Pick<Dependencies, 'db' | 'now' | 'log'>

/** Answers in the chat that the update came from; what cannot be sent is taken note of, never thrown. */
export async function answer(
  settings: Settings,
  ctx: Context,
  message: Message,
  manner: Manner = {},
): Promise<void> {
  if (ctx.chatId === undefined) return
  const threadId = ctx.msg?.is_topic_message === true ? (ctx.msg.message_thread_id ?? null) : null
  const outcome = await sendMessage(ctx.api, ctx.chatId, message, { threadId, ...manner })
  if (mayNotWrite(ctx.chatId, outcome)) await leavePolitely(settings, ctx)
  else takeNote(settings, ctx.chatId, outcome)
}

/** Shows `message` in the place of the one that was pressed, or below where that one is gone. */
export async function show(settings: Settings, ctx: Context, message: Message): Promise<void> {
  const { chatId, msgId } = ctx
  if (chatId === undefined || msgId === undefined) return
  const outcome = await editMessage(ctx.api, chatId, msgId, message)
  if (outcome.is === 'message_gone') await answer(settings, ctx, message)
  else takeNote(settings, chatId, outcome)
}

function takeNote(settings: Settings, chatId: ChatId, outcome: EditOutcome): void {
  const { db, now, log } = settings
  switch (outcome.is) {
    case 'sent':
    case 'message_gone':
      return
    case 'chat_gone':
      leaveChat(db, chatId, outcome.reason, now)
      return
    case 'chat_moved':
      moveChat(db, chatId, outcome.to)
      return
    case 'slow_down':
      // Obeyed already, and tried again more than once.
      log.warn({ waitMs: outcome.retryAfterMs }, 'Cannot answer in a chat that Telegram holds back')
      return
    case 'malformed':
    case 'refused':
    case 'failed':
      log.error({ outcome: outcome.is, reason: outcome.reason }, 'Cannot answer in a chat')
  }
}

/** Leaves a chat in which the bot may not write, and writes there no more. */
export async function leavePolitely({ db, now, log }: Settings, ctx: Context): Promise<void> {
  if (ctx.chatId === undefined) return
  leaveChat(db, ctx.chatId, 'bot may not write there', now)
  try {
    await ctx.api.leaveChat(ctx.chatId)
  } catch (error) {
    log.warn({ outcome: outcomeOf(error).is }, 'Cannot leave a chat')
  }
}

/** Stops writing to a chat and drops what waits for it. */
export const leaveChat = (
  db: WritableDb,
  chatId: ChatId,
  reason: string,
  now: Dependencies['now'],
): void => {
  transaction(db, () => {
    stopChat(db, chatId, reason, now())
    dropWaiting(db, chatId, reason, now())
  })
}
