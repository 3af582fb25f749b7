import { badRequest } from './api-error.ts'
import { fileOf, pathOf } from './files.ts'
import { memberJson, tellStanding } from './membership.ts'
import { integerOf, textOf } from './parameters.ts'
import { textIn } from './profile.ts'
import type { Method } from './service.ts'
import { chatJson, uniqueId } from './wire.ts'
import { changeChat, checkWritable, roomFor } from './world.ts'

const ACTIONS = new Set(
  (
    'typing upload_photo record_video upload_video record_voice upload_voice upload_document ' +
    'choose_sticker find_location record_video_note upload_video_note'
  ).split(' '),
)

export const getMe: Method = ({ world, profile }) => ({
  ...world.bot,
  first_name: textIn(profile, 'name', ''),
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
})

export const getChat: Method = ({ world }, { parameters }) => {
  const { chat } = roomFor(world, parameters['chat_id'])
  if (chat.standing === 'left' || chat.standing === 'kicked') {
    if (chat.type !== 'private') checkWritable(roomFor(world, chat.id))
  }
  return {
    ...chatJson(chat),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
  }
}

export const getChatMember: Method = ({ world }, { parameters }) => {
  const room = roomFor(world, parameters['chat_id'])
  const userId = integerOf(parameters, 'user_id') ?? 0
  if (userId === world.bot.id) return memberJson(world.bot, standingAsStatus(room.chat.standing))
  if (room.chat.type !== 'private') checkWritable(room)
  const user = world.users.get(userId)
  const isHere = room.chat.id === userId || room.members.has(userId)
  if (user === undefined || !isHere) throw badRequest('user not found')
  return memberJson(user, room.members.get(userId) ?? 'member')
}

const standingAsStatus = (standing: string): string =>
  standing === 'deactivated' || standing === 'deleted' ? 'left' : standing

export const leaveChat: Method = (service, { parameters }) => {
  const { world } = service
  const room = roomFor(world, parameters['chat_id'])
  if (room.chat.type === 'private') {
    throw badRequest("chat member status can't be changed in private chats")
  }
  checkWritable(room)
  const { standing } = room.chat
  changeChat(world, room, { standing: 'left' })
  tellStanding(service, room, { by: world.bot, was: standing })
  return true
}

export const sendChatAction: Method = ({ world }, { parameters }) => {
  const action = textOf(parameters, 'action') ?? ''
  if (!ACTIONS.has(action)) throw badRequest('wrong parameter action in request')
  const room = roomFor(world, parameters['chat_id'])
  checkWritable(room)
  world.tell({ kind: 'typing', chatId: room.chat.id, action })
  return true
}

export const getFile: Method = ({ files }, { parameters }) => {
  const fileId = textOf(parameters, 'file_id') ?? ''
  const entry = fileOf(files, fileId)
  if (entry === undefined) throw badRequest('wrong file_id or the file is temporarily unavailable')
  return {
    file_id: fileId,
    file_unique_id: uniqueId(entry.media.fileId),
    file_size: entry.media.size,
    file_path: pathOf(entry),
  }
}
