import { tellStanding } from './membership.ts'
import type { Service } from './service.ts'
import type { ForwardedFrom, People, Person, SandboxChat, SandboxMessage } from './telegram.ts'
import { finish } from './text.ts'
import { messageJson } from './wire.ts'
import { append, changeChat, meet, openRoom, rewrite, roomAt, type Room } from './world.ts'

type Groups = Pick<
  People,
  'addGroup' | 'addChannel' | 'kick' | 'deleteGroup' | 'migrate' | 'post' | 'editPost' | 'forward'
>

/** Supergroups and channels carry this before their number, in all ids that bots see. */
const FIRST_CHANNEL = -1_000_000_000_000

/** Gives what people do with groups and channels. */
export function createGroups(service: Service): Groups {
  const { world } = service
  return {
    addGroup: ({ by, ...group }) =>
      join(service, by, {
        id: group.id ?? freeId(service, group.type === 'supergroup'),
        type: group.type ?? 'group',
        title: group.title,
        ...(group.username === undefined ? {} : { username: group.username }),
        standing: 'member',
      }),
    addChannel: ({ by, ...channel }) =>
      join(service, by, {
        id: channel.id ?? freeId(service, true),
        type: 'channel',
        title: channel.title,
        ...(channel.username === undefined ? {} : { username: channel.username }),
        standing: 'administrator',
      }),
    kick(chatId, by) {
      const room = roomAt(world, chatId)
      const was = room.chat.standing
      if (room.chat.type === 'private')
        throw new Error(`Cannot kick from chat ${chatId}: block does`)
      changeChat(world, room, { standing: 'kicked' })
      tellStanding(service, room, { by: meet(world, by ?? ownerOf(room)), was })
    },
    deleteGroup(chatId) {
      changeChat(world, roomAt(world, chatId), { standing: 'deleted' })
    },
    migrate: (chatId) => migrate(service, roomAt(world, chatId)),
    post: (channelId, text) => post(service, roomAt(world, channelId), text),
    editPost: (channelId, messageId, text) =>
      editPost(service, roomAt(world, channelId), messageId, text),
    forward: (chatId, forwarded) => forward(service, roomAt(world, chatId), forwarded),
  }
}

function freeId({ world }: Service, isLong: boolean): number {
  const first = isLong ? FIRST_CHANNEL : 0
  let number = 1001
  while (world.rooms.has(first - number)) number += 1
  return first - number
}

const ownerOf = ({ members }: Room): Person => ({ id: members.keys().next().value ?? 1 })

function join(service: Service, by: Person, chat: SandboxChat): SandboxChat {
  const { world } = service
  const was = world.rooms.get(chat.id)?.chat.standing ?? 'left'
  const room = openRoom(world, chat)
  const owner = meet(world, by)
  if (room.members.size === 0) room.members.set(owner.id, 'creator')
  tellStanding(service, room, { by: owner, was })
  return room.chat
}

function migrate(service: Service, old: Room): number {
  const { world, queue } = service
  const { chat } = old
  if (chat.type !== 'group') throw new Error(`Cannot migrate chat ${chat.id}: it is no group`)
  const id = freeId(service, true)
  const room = openRoom(world, { ...chat, id, type: 'supergroup' })
  room.members = new Map(old.members)
  changeChat(world, old, { migratedTo: id })
  const from = meet(world, ownerOf(old))
  const silentContent = { text: '', entities: [], keyboard: [], media: null, from }
  for (const [place, service_] of [
    [old, { migrate_to_chat_id: id }],
    [room, { migrate_from_chat_id: chat.id }],
  ] as const) {
    const message = append(world, place, { ...silentContent, author: 'service', service: service_ })
    queue.push('message', messageJson(place, message))
  }
  return id
}

function post(service: Service, room: Room, text: string): SandboxMessage {
  const { world, queue } = service
  if (room.chat.type !== 'channel')
    throw new Error(`Cannot post in chat ${room.chat.id}: no channel`)
  const content = { ...finish({ text, entities: [] }), keyboard: [], media: null }
  const message = append(world, room, { ...content, author: 'channel', from: null })
  if (room.chat.standing === 'administrator') queue.push('channel_post', messageJson(room, message))
  return message
}

function editPost(service: Service, room: Room, messageId: number, text: string): SandboxMessage {
  const { world, queue } = service
  const old = room.messages[messageId - 1]
  if (old?.author !== 'channel') throw new Error(`Cannot edit post ${messageId}: it is not there`)
  const content = { ...finish({ text, entities: [] }), keyboard: [], media: null }
  const message = rewrite(world, room, old, content)
  if (room.chat.standing === 'administrator') {
    queue.push('edited_channel_post', messageJson(room, message))
  }
  return message
}

function forward(
  service: Service,
  room: Room,
  { text, ...forwardedFrom }: ForwardedFrom & Readonly<{ text: string }>,
): SandboxMessage {
  const { world, queue } = service
  const message = append(world, room, {
    ...finish({ text, entities: [] }),
    keyboard: [],
    media: null,
    author: 'person',
    from: meet(world, room.chat.type === 'private' ? { id: room.chat.id } : ownerOf(room)),
    forwardedFrom,
  })
  queue.push('message', messageJson(room, message))
  return message
}
