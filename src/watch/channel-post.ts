import type { Post } from '#post/post.ts'
import { type BotMessage, fromBotMessage } from '#source/bot-message.ts'
import type { Source } from '#source/channels.ts'
import type { WritableDb } from '#store/db.ts'
import { markChecked, newestRevision } from '#store/posts.ts'
import { sourceState } from '#store/sources.ts'
import { showsNothing } from './read-unreadable.ts'
import type { Reading } from './reading.ts'
import { settleAlbum, store } from './store-posts.ts'

/** A channel's post as the Bot API hands it to a bot that is an admin there. */
export type ChannelPost = BotMessage &
  Readonly<{ chat: Readonly<{ id: number; username?: string | undefined }> }>

export type Receiving = Pick<Reading, 'db' | 'ingest' | 'now' | 'log'> &
  Readonly<{ sources: readonly Source[] }>

/**
 * Takes in a post that Telegram itself delivered, new or edited; false where it is of no source of
 * ours. Anybody may make a bot an admin of a channel: the handle and the number behind it must match.
 */
export function takeChannelPost(receiving: Receiving, message: ChannelPost): boolean {
  const source = sourceOf(receiving, message.chat)
  if (source === null) return false
  const { db, now } = receiving
  const post = fromBotMessage(message, source.handle)
  if (post === null || saysLess(db, post)) return true
  const { firstNewest } = sourceState(db, source.handle)
  const look = { how: 'live', historyUpTo: firstNewest ?? 0 } as const
  store(receiving, source, [settleAlbum(db, post)], look)
  // The page shows only a label for a rich message that was read whole here: no news for anybody.
  if (message.rich_message !== undefined) markChecked(db, post, now())
  return true
}

function sourceOf({ db, log, sources }: Receiving, chat: ChannelPost['chat']): Source | null {
  const handle = chat.username?.toLowerCase()
  const source = sources.find((one) => one.handle.toLowerCase() === handle)
  if (source === undefined) return null
  const { channelId } = sourceState(db, source.handle)
  if (channelId === null || channelId === numberOf(chat.id)) return source
  log.warn({ source: source.handle, chat: chat.id }, 'A post came from another channel')
  return null
}

const saysLess = (db: WritableDb, post: Post): boolean =>
  showsNothing(post) && newestRevision(db, post) !== null

/** The Bot API writes a channel's number as -100… (minus a million millions, minus the number). */
const numberOf = (chatId: number): number => -chatId - 1_000_000_000_000
