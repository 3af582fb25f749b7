import { isDeepStrictEqual } from 'node:util'
import { badRequest } from './api-error.ts'
import { takeMedia } from './files.ts'
import { readKeyboard } from './keyboard.ts'
import { integerOf, recordOf, textOf, type Parameters } from './parameters.ts'
import { pace, wantsPreview } from './send.ts'
import type { Incoming, Method, Service } from './service.ts'
import type { Content, SandboxMessage } from './telegram.ts'
import { readCaption, readText } from './text.ts'
import { messageJson } from './wire.ts'
import { checkWritable, erase, rewrite, roomFor, visible, type Room } from './world.ts'

/** Bots may delete what is younger than this, in milliseconds. */
const DELETABLE_FOR = 48 * 3600_000

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same ' +
  'as a current content and reply markup of the message'

type Target = Readonly<{ room: Room; message: SandboxMessage }>

function findTarget({ world }: Service, parameters: Parameters): Target {
  const messageId = integerOf(parameters, 'message_id')
  const chatId = parameters['chat_id']
  if (chatId === undefined && textOf(parameters, 'inline_message_id') !== undefined) {
    throw badRequest('MESSAGE_ID_INVALID')
  }
  if (messageId === undefined) throw badRequest('message identifier is not specified')
  if (chatId === undefined) throw badRequest('chat_id is empty')
  const room = roomFor(world, chatId)
  checkWritable(room)
  const message = visible(room, messageId)
  if (message === undefined) throw badRequest('message to edit not found')
  if (message.from !== null && message.from.id !== world.bot.id) {
    throw badRequest("message can't be edited")
  }
  return { room, message }
}

type Edit = Content & Partial<Pick<SandboxMessage, 'linkPreview'>>

function change(
  service: Service,
  { parameters }: Incoming,
  read: (message: SandboxMessage) => Edit,
): unknown {
  const { room, message } = findTarget(service, parameters)
  const edit = read(message)
  const same = { ...message, ...edit }
  if (isDeepStrictEqual(same, message)) throw badRequest(NOT_MODIFIED)
  pace(service, room, parameters)
  return messageJson(room, rewrite(service.world, room, message, edit))
}

export const editMessageText: Method = (service, incoming) => {
  const { parameters } = incoming
  return change(service, incoming, (message) => {
    const text = readText(parameters)
    if (message.media !== null) throw badRequest('there is no text in the message to edit')
    const linkPreview = wantsPreview(parameters)
    return { ...text, media: null, keyboard: readKeyboard(parameters), linkPreview }
  })
}

export const editMessageCaption: Method = (service, incoming) => {
  const { parameters } = incoming
  return change(service, incoming, ({ media }) => {
    if (media === null) throw badRequest('there is no caption in the message to edit')
    return { ...readCaption(parameters), media, keyboard: readKeyboard(parameters) }
  })
}

export const editMessageMedia: Method = (service, incoming) => {
  const { parameters, attached } = incoming
  return change(service, incoming, (message) => {
    if (message.media === null) throw badRequest('there is no media in the message to edit')
    const given = recordOf(parameters, 'media') ?? {}
    const kind = given['type'] === 'photo' ? 'photo' : 'document'
    const media = takeMedia(service.files, given['media'], kind, attached)
    return { ...readCaption(given), media, keyboard: readKeyboard(parameters) }
  })
}

export const editMessageReplyMarkup: Method = (service, incoming) =>
  change(service, incoming, ({ text, entities, media }) => ({
    text,
    entities,
    media,
    keyboard: readKeyboard(incoming.parameters),
  }))

export const deleteMessage: Method = ({ world }, { parameters }) => {
  const room = roomFor(world, parameters['chat_id'])
  checkWritable(room)
  const message = visible(room, integerOf(parameters, 'message_id') ?? 0)
  if (message === undefined) throw badRequest('message to delete not found')
  const isOwn = message.from === null || message.from.id === world.bot.id
  const mayAny = room.chat.type === 'private' || room.chat.standing === 'administrator'
  if (!isOwn && !mayAny) throw badRequest("message can't be deleted")
  if (world.now() - message.sentAt > DELETABLE_FOR) {
    throw badRequest("message can't be deleted for everyone")
  }
  erase(world, room, message)
  return true
}
