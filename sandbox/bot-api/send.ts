import { badRequest, tooManyRequests } from './api-error.ts'
import { takeMedia } from './files.ts'
import { readKeyboard } from './keyboard.ts'
import { flagOf, integerOf, recordOf, type Parameters } from './parameters.ts'
import type { Incoming, Method, Service } from './service.ts'
import type { Content, Media } from './telegram.ts'
import { readCaption, readText } from './text.ts'
import { messageJson } from './wire.ts'
import { append, checkWritable, roomFor, visible, type Room } from './world.ts'

/** Throws a 429 if this chat, or the bot as a whole, writes too fast. */
export function pace({ gate }: Service, { chat }: Room, parameters: Parameters): void {
  const isGroup = chat.type !== 'private'
  const wait = gate.take(chat.id, isGroup, flagOf(parameters, 'allow_paid_broadcast'))
  if (wait > 0) throw tooManyRequests(wait)
}

/** Tells if a call switched its link preview off. */
export const wantsPreview = (parameters: Parameters): boolean =>
  recordOf(parameters, 'link_preview_options')?.['is_disabled'] !== true

export const sendMessage: Method = (service, incoming) => {
  const { parameters } = incoming
  return deliver(service, incoming, () => ({
    ...readText(parameters),
    keyboard: readKeyboard(parameters),
    media: null,
  }))
}

export const sendPhoto: Method = (service, incoming) => sendMedia(service, incoming, 'photo')

export const sendDocument: Method = (service, incoming) => sendMedia(service, incoming, 'document')

function sendMedia(service: Service, incoming: Incoming, kind: Media['kind']): unknown {
  const { parameters, attached } = incoming
  return deliver(service, incoming, () => ({
    ...readCaption(parameters),
    keyboard: readKeyboard(parameters),
    media: takeMedia(service.files, parameters[kind], kind, attached),
  }))
}

function deliver(service: Service, { parameters }: Incoming, read: () => Content): unknown {
  const { world } = service
  const content = read()
  const room = roomFor(world, parameters['chat_id'])
  checkWritable(room)
  const place = {
    replyTo: readReply(room, parameters),
    threadId: readThread(room, parameters),
  }
  pace(service, room, parameters)
  const message = append(world, room, {
    ...content,
    ...place,
    author: room.chat.type === 'channel' ? 'channel' : 'bot',
    from: room.chat.type === 'channel' ? null : world.bot,
    silent: flagOf(parameters, 'disable_notification'),
    protected: flagOf(parameters, 'protect_content'),
    linkPreview: wantsPreview(parameters),
  })
  return messageJson(room, message)
}

function readReply(room: Room, parameters: Parameters): number | null {
  const reply = recordOf(parameters, 'reply_parameters')
  if (reply === undefined) return null
  const elsewhere = reply['chat_id']
  if (elsewhere !== undefined && elsewhere !== room.chat.id) return null
  const messageId = integerOf(reply, 'message_id') ?? 0
  if (visible(room, messageId) !== undefined) return messageId
  if (flagOf(reply, 'allow_sending_without_reply')) return null
  throw badRequest('message to be replied not found')
}

/** Topics exist in supergroups alone here; any number is one. */
function readThread(room: Room, parameters: Parameters): number | null {
  const threadId = integerOf(parameters, 'message_thread_id') ?? null
  if (threadId !== null && room.chat.type !== 'supergroup') {
    throw badRequest('message thread not found')
  }
  return threadId
}
