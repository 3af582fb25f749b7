import { type Context, GrammyError } from 'grammy'
import type { ChatMember } from 'grammy/types'
import type { Lang, Reader } from '#notification/reader.ts'
import { readerOf } from '#store/chats.ts'
import type { Dependencies } from './dependencies.ts'
import { KYIV } from './person.ts'
import type { Target } from './settings.ts'

/** Why a chat cannot be set up by somebody, or the chat as a target. */
export type Managed = Target | 'not_admin' | 'unknown_chat'

/**
 * Finds a group or channel that somebody wants to set up, asking Telegram each time whether they are an
 * administrator of it now; one who writes there as the group itself is one too.
 */
export async function managedBy(
  { db }: Pick<Dependencies, 'db'>,
  ctx: Context,
  chatId: number,
  lang: Lang,
): Promise<Managed> {
  const userId = ctx.from?.id
  if (userId === undefined) return 'not_admin'
  try {
    const member = await ctx.api.getChatMember(chatId, userId)
    if (!isAdmin(member)) return 'not_admin'
    const { title = '' } = await ctx.api.getChat(chatId)
    const reader: Reader = readerOf(db, chatId) ?? { lang, zone: KYIV, topics: [] }
    return { chatId, reader, lang, title }
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code >= 500) throw error
    return 'unknown_chat'
  }
}

const isAdmin = ({ status }: ChatMember): boolean =>
  status === 'administrator' || status === 'creator'
