import type { Media, SandboxChat, SandboxMessage } from './telegram.ts'
import { visible, type Room } from './world.ts'

/** An object as it goes over the wire. */
export type Json = Readonly<Record<string, unknown>>

/** Gives moments as Telegram does: whole seconds. */
export const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)

/** Gives a chat as it stands in messages. */
export function chatJson(chat: SandboxChat): Json {
  const { id, type, title, username, first_name, last_name } = chat
  return { id, type, title, username, first_name, last_name }
}

/** Gives a message as Telegram's Message; an answer within it carries no further answer. */
export function messageJson(room: Room, message: SandboxMessage): Json {
  return { ...bareMessage(room, message), reply_to_message: repliedTo(room, message) }
}

function repliedTo(room: Room, { replyTo }: SandboxMessage): Json | undefined {
  const replied = replyTo === null ? undefined : visible(room, replyTo)
  return replied === undefined ? undefined : bareMessage(room, replied)
}

function bareMessage(room: Room, message: SandboxMessage): Json {
  const chat = chatJson(room.chat)
  return {
    message_id: message.id,
    from: message.from ?? undefined,
    sender_chat: message.author === 'channel' ? chat : undefined,
    chat,
    date: seconds(message.sentAt),
    edit_date: message.editedAt === null ? undefined : seconds(message.editedAt),
    message_thread_id: message.threadId ?? undefined,
    has_protected_content: message.protected ? true : undefined,
    forward_origin: forwardOrigin(message),
    ...contentJson(message),
    reply_markup: message.keyboard.length > 0 ? { inline_keyboard: message.keyboard } : undefined,
  }
}

function contentJson({ media, text, entities, linkPreview, service }: SandboxMessage): Json {
  if (service !== undefined) return service
  const marks = entities.length > 0 ? entities : undefined
  if (media === null) {
    const link_preview_options = linkPreview ? undefined : { is_disabled: true }
    return { text, entities: marks, link_preview_options }
  }
  const caption = text === '' ? undefined : text
  const file =
    media.kind === 'photo' ? { photo: photoSizes(media) } : { document: documentJson(media) }
  return { ...file, caption, caption_entities: marks }
}

const THUMBNAIL = 90

/** Gives a small size first and the full one last, as Telegram does. */
function photoSizes({ fileId, size, width, height }: Media): readonly Json[] {
  const scale = Math.min(1, THUMBNAIL / Math.max(width, height))
  const small = {
    file_id: `${fileId}-s`,
    file_unique_id: `${uniqueId(fileId)}s`,
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
  const full = { file_id: fileId, file_unique_id: uniqueId(fileId), file_size: size, width, height }
  return [small, full]
}

function documentJson({ fileId, fileName, mimeType, size }: Media): Json {
  return {
    file_id: fileId,
    file_unique_id: uniqueId(fileId),
    file_name: fileName,
    mime_type: mimeType,
    file_size: size,
  }
}

/** Gives the id by which two bots would know the same file. */
export const uniqueId = (fileId: string): string => fileId.slice(-16)

function forwardOrigin({ forwardedFrom }: SandboxMessage): Json | undefined {
  if (forwardedFrom === null) return undefined
  const { channelId, title, username, messageId, postedAt } = forwardedFrom
  return {
    type: 'channel',
    chat: { id: channelId, type: 'channel', title, username },
    message_id: messageId,
    date: seconds(postedAt),
  }
}
