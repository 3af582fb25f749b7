import type { Composer, Context } from 'grammy'
import type { ChatMember } from 'grammy/types'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import { channelMessage, groupMessage } from '#notification/group.ts'
import { isBroadcast, resumeBroadcast } from '#store/broadcasts.ts'
import { answer, leaveChat, leavePolitely } from './answer.ts'
import type { Dependencies } from './dependencies.ts'
import { setUpLink } from './groups.ts'
import { readerFor } from './person.ts'
import { sendMessage } from './send.ts'

/**
 * Follows whether the bot is in a chat and may write there. Where it was let in it says how it is set up;
 * where it may not write it leaves, for nobody could be told anything.
 */
export function followMembership(bot: Composer<Context>, deps: Dependencies): void {
  bot.on('my_chat_member', async (ctx) => {
    const { new_chat_member: now, old_chat_member: before, chat } = ctx.myChatMember
    if (isOut(now)) return leaveChat(deps.db, chat.id, 'bot was blocked by the user', deps.now)
    if (chat.type === 'private' || chat.id === deps.operators?.chat()) return
    // So an operator learns the number of the group that is to be theirs.
    deps.log.info({ chat: chat.id, status: now.status }, 'Standing in a group changed')
    if (!mayWrite(now, chat.type)) return withoutVoice(deps, ctx)
    // The settings have set it up.
    if (resumeBroadcast(deps.db, chat.id, deps.now())) return
    if (!isOut(before) && mayWrite(before, chat.type)) return
    if (chat.type === 'channel') return tellWhoAdded(deps, ctx, chat)
    const reader = readerFor(deps, ctx)
    return answer(deps, ctx, groupMessage(reader.lang, setUpLink(ctx)))
  })
}

/** Of a channel the bot may be an administrator only to read it, which is the official way; it stays there. */
async function withoutVoice(deps: Dependencies, ctx: Context): Promise<void> {
  if (ctx.chat?.type !== 'channel') return leavePolitely(deps, ctx)
  // Operators hear of it, and what it is owed waits for the right to write.
  if (isBroadcast(deps.db, ctx.chat.id)) return
  leaveChat(deps.db, ctx.chat.id, 'bot may not write there', deps.now)
}

const isOut = ({ status }: ChatMember): boolean => status === 'kicked' || status === 'left'

function mayWrite(member: ChatMember, type: string): boolean {
  if (isOut(member)) return false
  if (type === 'channel') {
    return member.status === 'administrator' && member.can_post_messages === true
  }
  return member.status !== 'restricted' || member.can_send_messages
}

/** A channel is no place for a greeting; whoever never wrote to the bot cannot be told, and finds /settings. */
async function tellWhoAdded(
  deps: Dependencies,
  ctx: Context,
  chat: Readonly<{ id: number; title?: string }>,
): Promise<void> {
  if (ctx.from === undefined) return
  const lang = readerFor(deps, ctx).lang
  const message = channelMessage(lang, chat.title ?? messagesIn(lang).profile.name, setUpLink(ctx))
  const outcome = await sendMessage(ctx.api, ctx.from.id, message)
  if (outcome.is !== 'sent')
    deps.log.info({ outcome: outcome.is }, 'Cannot greet who added the bot')
}
