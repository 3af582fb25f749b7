import type { User } from 'grammy/types'
import { badRequest, forbidden } from './api-error.ts'
import type { Change, ChatType, Content, Person, SandboxChat, SandboxMessage } from './telegram.ts'

/** A chat with its messages; message `id` stands at `id - 1`, deleted ones too. */
export type Room = {
  chat: SandboxChat
  messages: SandboxMessage[]
  /** Standing of people in a group, as getChatMember words it. */
  members: Map<number, 'creator' | 'administrator' | 'member' | 'left'>
}

export type World = {
  readonly now: () => number
  bot: User
  rooms: Map<number, Room>
  users: Map<number, User>
  /** Hands a change to those who listen. */
  readonly tell: (change: Change) => void
}

/** Gives the room under an id; throws for the programmer who names one that is not there. */
export function roomAt(world: World, chatId: number): Room {
  const room = world.rooms.get(chatId)
  if (room === undefined) throw new Error(`Cannot find chat ${chatId}: nobody opened it`)
  return room
}

/** Gives the room that a call names by id or @username; throws what Telegram answers if it may not. */
export function roomFor(world: World, chatId: unknown): Room {
  const room =
    typeof chatId === 'number' ? world.rooms.get(chatId) : roomNamed(world, String(chatId))
  if (room !== undefined) return room
  if (typeof chatId === 'number' && world.users.has(chatId)) {
    throw forbidden("bot can't initiate conversation with a user")
  }
  throw badRequest('chat not found')
}

function roomNamed(world: World, name: string): Room | undefined {
  if (/^-?\d{1,16}$/u.test(name)) return world.rooms.get(Number(name))
  const username = /^@(\w+)$/u.exec(name)?.[1]?.toLowerCase()
  if (username === undefined) return undefined
  return [...world.rooms.values()].find(
    ({ chat }) => chat.type !== 'private' && chat.username?.toLowerCase() === username,
  )
}

const KINDS: Readonly<Record<Exclude<ChatType, 'private'>, string>> = {
  group: 'group chat',
  supergroup: 'supergroup chat',
  channel: 'channel chat',
}

/** Throws Telegram's answer for a chat that the bot may not write to. */
export function checkWritable({ chat }: Room): void {
  if (chat.migratedTo !== undefined) {
    throw badRequest('group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo,
    })
  }
  if (chat.type === 'private') checkPerson(chat)
  else checkGroup(chat, KINDS[chat.type])
}

function checkPerson(chat: SandboxChat): void {
  if (chat.standing === 'deactivated') throw forbidden('user is deactivated')
  if (chat.standing === 'kicked') throw forbidden('bot was blocked by the user')
}

function checkGroup(chat: SandboxChat, kind: string): void {
  if (chat.standing === 'kicked') throw forbidden(`bot was kicked from the ${kind}`)
  if (chat.standing === 'left') throw forbidden(`bot is not a member of the ${kind}`)
  if (chat.standing === 'deleted') throw forbidden('the group chat was deleted')
  if (chat.type === 'channel' && chat.standing !== 'administrator') {
    throw badRequest('need administrator rights in the channel chat')
  }
}

/** Gives a message that people still see, or undefined. */
export function visible(room: Room, messageId: number): SandboxMessage | undefined {
  const message = room.messages[messageId - 1]
  return message?.deletedAt === null ? message : undefined
}

export type Draft = Content &
  Pick<SandboxMessage, 'author' | 'from'> &
  Partial<
    Pick<
      SandboxMessage,
      'silent' | 'protected' | 'linkPreview' | 'replyTo' | 'threadId' | 'forwardedFrom' | 'service'
    >
  >

const ORDINARY = {
  editedAt: null,
  deletedAt: null,
  silent: false,
  protected: false,
  linkPreview: true,
  replyTo: null,
  threadId: null,
  forwardedFrom: null,
  history: [],
}

/** Puts a message into a chat under the next number. */
export function append(world: World, room: Room, draft: Draft): SandboxMessage {
  const message: SandboxMessage = {
    ...ORDINARY,
    ...draft,
    chatId: room.chat.id,
    id: room.messages.length + 1,
    sentAt: world.now(),
  }
  room.messages.push(message)
  world.tell({ kind: 'sent', message })
  return message
}

/** Shows something else under a message's number, and keeps what it showed. */
export function rewrite(
  world: World,
  room: Room,
  old: SandboxMessage,
  content: Content & Partial<Pick<SandboxMessage, 'linkPreview'>>,
): SandboxMessage {
  const now = world.now()
  const { text, entities, keyboard, media } = old
  const message: SandboxMessage = {
    ...old,
    ...content,
    editedAt: now,
    history: [...old.history, { text, entities, keyboard, media, until: now }],
  }
  room.messages[old.id - 1] = message
  world.tell({ kind: 'edited', message })
  return message
}

/** Hides a message; it stays in the chat's list, marked. */
export function erase(world: World, room: Room, old: SandboxMessage): void {
  const message: SandboxMessage = { ...old, deletedAt: world.now() }
  room.messages[old.id - 1] = message
  world.tell({ kind: 'deleted', message })
}

/** Changes what is known of a chat. */
export function changeChat(world: World, room: Room, difference: Partial<SandboxChat>): void {
  room.chat = { ...room.chat, ...difference }
  world.tell({ kind: 'chat', chat: room.chat })
}

/** Opens a room, or gives the one that is open under that id, its chat brought up to date. */
export function openRoom(world: World, chat: SandboxChat): Room {
  const known = world.rooms.get(chat.id)
  if (known === undefined) {
    world.rooms.set(chat.id, { chat, messages: [], members: new Map() })
  } else known.chat = { ...known.chat, ...chat }
  const room = roomAt(world, chat.id)
  world.tell({ kind: 'chat', chat: room.chat })
  return room
}

/** Makes a person known and gives them as Telegram's User. */
export function meet(world: World, person: Person): User {
  const known = world.users.get(person.id)
  const first_name = person.first_name ?? known?.first_name ?? `Person ${person.id}`
  const user: User = { ...known, ...person, first_name, is_bot: false }
  world.users.set(person.id, user)
  return user
}
