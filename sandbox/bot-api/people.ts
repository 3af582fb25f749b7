import type { User } from 'grammy/types'
import { createGroups } from './people-groups.ts'
import { tellStanding } from './membership.ts'
import type { Service } from './service.ts'
import type { CallbackAnswer, People, Person, SandboxChat, SandboxMessage } from './telegram.ts'
import { finish } from './text.ts'
import type { UpdateType } from './update-queue.ts'
import { chatJson, messageJson, type Json } from './wire.ts'
import {
  append,
  changeChat,
  meet,
  openRoom,
  rewrite,
  roomAt,
  type Room,
  type World,
} from './world.ts'

/** What Telegram's apps let a person write at once, in UTF-16 units. */
const MAX_TYPED = 4096
const MAX_QUERY = 256

/** Gives the hands of those who use Telegram's apps: what they do becomes messages and updates. */
export function createPeople(service: Service): People {
  const { world } = service
  return {
    ...createGroups(service),
    start: (person) => start(service, person),
    type: (chatId, text, options) => type(service, roomAt(world, chatId), text, options ?? {}),
    locate: (chatId, place) => locate(service, roomAt(world, chatId), place),
    retype: (chatId, messageId, text) => retype(service, roomAt(world, chatId), messageId, text),
    press: (chatId, messageId, data, options) =>
      press(service, roomAt(world, chatId), { messageId, data, from: options?.from }),
    block: (chatId) => setBlocked(service, roomAt(world, chatId), true),
    unblock: (chatId) => setBlocked(service, roomAt(world, chatId), false),
    deactivate(chatId) {
      changeChat(world, roomAt(world, chatId), { standing: 'deactivated' })
    },
    inline: (person, query, offset) => inline(service, meet(world, person), query, offset ?? ''),
    messages: (chatId) => [...(world.rooms.get(chatId)?.messages ?? [])],
    chat: (chatId) => world.rooms.get(chatId)?.chat,
    chats: () => Array.from(world.rooms.values(), ({ chat }) => chat),
  }
}

function start(service: Service, person: Person): SandboxChat {
  const { world } = service
  const known = world.rooms.get(person.id)
  if (known?.chat.standing === 'deactivated') {
    throw new Error(`Cannot start chat ${person.id}: the account is deleted`)
  }
  if (known !== undefined) setBlocked(service, known, false)
  const { id, first_name, last_name, username } = meet(world, person)
  return openRoom(world, {
    ...person,
    id,
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
    type: 'private',
    standing: 'member',
  }).chat
}

/** Who writes: the person of a private chat, or the one named; throws where nobody is. */
function author(world: World, { chat, members }: Room, from: Person | undefined): User {
  if (chat.type === 'private' && chat.standing !== 'member') {
    throw new Error(`Cannot write in chat ${chat.id}: the bot is blocked or the person is gone`)
  }
  const who = from ?? (chat.type === 'private' ? { id: chat.id } : undefined)
  if (who === undefined)
    throw new Error(`Cannot write in chat ${chat.id}: say who does, in \`from\``)
  if (chat.type !== 'private' && !members.has(who.id)) members.set(who.id, 'member')
  return meet(world, who)
}

function type(
  service: Service,
  room: Room,
  text: string,
  { from, replyTo }: Readonly<{ from?: Person; replyTo?: number }>,
): SandboxMessage {
  const { world } = service
  if (text.length > MAX_TYPED) throw new Error(`Cannot write ${text.length} characters at once`)
  const message = append(world, room, {
    ...finish({ text, entities: [] }),
    keyboard: [],
    media: null,
    author: 'person',
    from: author(world, room, from),
    replyTo: replyTo ?? null,
  })
  tellMessage(service, room, 'message', message)
  return message
}

function locate(
  service: Service,
  room: Room,
  { latitude, longitude }: Readonly<{ latitude: number; longitude: number }>,
): SandboxMessage {
  const { world } = service
  const message = append(world, room, {
    ...finish({ text: '', entities: [] }),
    keyboard: [],
    media: null,
    author: 'person',
    from: author(world, room, undefined),
    service: { location: { latitude, longitude } },
  })
  tellMessage(service, room, 'message', message)
  return message
}

function retype(service: Service, room: Room, messageId: number, text: string): SandboxMessage {
  const old = room.messages[messageId - 1]
  if (old?.author !== 'person') throw new Error(`Cannot edit message ${messageId}: not a person's`)
  const content = { ...finish({ text, entities: [] }), keyboard: [], media: null }
  const message = rewrite(service.world, room, old, content)
  tellMessage(service, room, 'edited_message', message)
  return message
}

function tellMessage(
  service: Service,
  room: Room,
  kind: UpdateType,
  message: SandboxMessage,
): void {
  if (hears(service.world, room, message)) service.queue.push(kind, messageJson(room, message))
}

/** In groups a bot in privacy mode gets commands, mentions of it and replies to it, and no more. */
function hears(world: World, { chat, messages }: Room, message: SandboxMessage): boolean {
  if (chat.standing === 'administrator' || chat.type === 'private') return true
  if (chat.standing !== 'member') return false
  const replied = message.replyTo === null ? undefined : messages[message.replyTo - 1]
  if (replied?.author === 'bot') return true
  const name = `@${world.bot.username ?? ''}`.toLowerCase()
  return message.entities.some(({ type: kind, offset, length }) => {
    const word = message.text.slice(offset, offset + length).toLowerCase()
    if (kind === 'mention') return word === name
    return kind === 'bot_command' && (!word.includes('@') || word.endsWith(name))
  })
}

type Pressed = Readonly<{ messageId: number; data: string; from: Person | undefined }>

async function press(service: Service, room: Room, pressed: Pressed): Promise<CallbackAnswer> {
  const { world, callbacks, queue } = service
  const message = room.messages[pressed.messageId - 1]
  if (message === undefined) {
    throw new Error(`Cannot press a button of message ${pressed.messageId}: it was never there`)
  }
  const from = author(world, room, pressed.from)
  const { id, answer } = callbacks.ask()
  queue.push('callback_query', {
    id,
    from,
    message: pressedMessage(room, message),
    chat_instance: String(BigInt(room.chat.id) * 7_919_000_003n),
    data: pressed.data,
  })
  const given = (await answer) ?? {}
  world.tell({ kind: 'answered', chatId: room.chat.id, answer: given })
  return given
}

/** An app may still show a message that is gone: the bot then gets its place alone. */
const pressedMessage = (room: Room, message: SandboxMessage): Json =>
  message.deletedAt === null
    ? messageJson(room, message)
    : { chat: chatJson(room.chat), message_id: message.id, date: 0 }

function setBlocked(service: Service, room: Room, isBlocked: boolean): void {
  const { chat } = room
  const standing = isBlocked ? 'kicked' : 'member'
  if (chat.type !== 'private') throw new Error(`Cannot block in chat ${chat.id}: not a person's`)
  if (chat.standing === standing || chat.standing === 'deactivated') return
  changeChat(service.world, room, { standing })
  tellStanding(service, room, { by: meet(service.world, { id: chat.id }), was: chat.standing })
}

function inline(
  { inlines, queue }: Service,
  from: User,
  query: string,
  offset: string,
): ReturnType<People['inline']> {
  const { id, answer } = inlines.ask()
  queue.push('inline_query', {
    id,
    from,
    query: query.slice(0, MAX_QUERY),
    offset,
    chat_type: 'sender',
  })
  return answer
}
