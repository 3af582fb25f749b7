import type { User } from 'grammy/types'
import type { Standing } from './telegram.ts'
import type { UpdateQueue } from './update-queue.ts'
import { chatJson, seconds, type Json } from './wire.ts'
import type { Room, World } from './world.ts'

const RIGHTS = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
}

/** Gives a member of a chat as Telegram's ChatMember. */
export function memberJson(user: User, status: string): Json {
  if (status === 'administrator') {
    return { user, status, ...RIGHTS, can_post_messages: true, can_edit_messages: true }
  }
  if (status === 'creator') return { user, status, is_anonymous: false }
  return status === 'kicked' ? { user, status, until_date: 0 } : { user, status }
}

/** Tells the bot, by `my_chat_member`, that its place in a chat is another one now. */
export function tellStanding(
  { world, queue }: Readonly<{ world: World; queue: UpdateQueue }>,
  { chat }: Room,
  { by, was }: Readonly<{ by: User; was: Standing }>,
): void {
  queue.push('my_chat_member', {
    chat: chatJson(chat),
    from: by,
    date: seconds(world.now()),
    old_chat_member: memberJson(world.bot, was),
    new_chat_member: memberJson(world.bot, chat.standing),
  })
}
