import { z } from 'zod'
import type { User } from 'grammy/types'
import type { Service } from './service.ts'
import type { Media, SandboxChat, SandboxMessage } from './telegram.ts'
import type { QueuedUpdate } from './update-queue.ts'
import { isRecord } from './parameters.ts'

/** What the stand-in wrote itself is taken back as it is, once it has the marks of what it should be. */
const like = <T>(...marks: string[]): z.ZodCustom<T, T> =>
  z.custom<T>((value) => isRecord(value) && marks.every((mark) => mark in value))

const Command = z.object({ command: z.string(), description: z.string() })
const Texts = z.record(z.string(), z.string())

const Snapshot = z.object({
  version: z.literal(1),
  bot: like<User>('id', 'username'),
  users: z.array(like<User>('id', 'first_name')),
  rooms: z.array(
    z.object({
      chat: like<SandboxChat>('id', 'type', 'standing'),
      messages: z.array(like<SandboxMessage>('id', 'chatId', 'text', 'history')),
      members: z.array(
        z.tuple([z.number(), z.enum(['creator', 'administrator', 'member', 'left'])]),
      ),
    }),
  ),
  queue: z.object({
    nextId: z.number(),
    pending: z.array(like<QueuedUpdate>('update_id')),
    allowed: z.array(z.string()).nullable(),
  }),
  webhook: z.object({
    url: z.string(),
    secret: z.string().nullable(),
    maxConnections: z.number(),
    lastError: z.object({ date: z.number(), message: z.string() }).nullable(),
  }),
  profile: z.object({
    texts: z.object({ name: Texts, description: Texts, shortDescription: Texts }),
    commands: z.record(z.string(), z.array(Command)),
  }),
  files: z.array(
    z.object({
      bytes: z.string(),
      fileName: z.string(),
      mimeType: z.string(),
      media: like<Media>('kind', 'fileId'),
    }),
  ),
})

/** Gives all that should outlive a restart as plain JSON; questions still open do not. */
export function takeSnapshot({ world, queue, webhook, profile, files }: Service): unknown {
  return {
    version: 1,
    bot: world.bot,
    users: [...world.users.values()],
    rooms: Array.from(world.rooms.values(), ({ chat, messages, members }) => ({
      chat,
      messages: [...messages],
      members: [...members],
    })),
    queue: { ...queue.state },
    webhook: webhook.state,
    profile: structuredClone(profile.state),
    files: Array.from(files.values(), (file) => ({
      ...file,
      bytes: file.bytes.toString('base64'),
    })),
  }
}

/** Puts a snapshot in place of all there is; throws, with nothing changed, if it is not one. */
export function restoreSnapshot(service: Service, value: unknown): void {
  const result = Snapshot.safeParse(value)
  if (!result.success) {
    throw new Error(`Cannot restore Telegram's state: ${z.prettifyError(result.error)}`)
  }
  const { world, queue, webhook, profile, files } = service
  const { data } = result
  world.bot = data.bot
  world.users = new Map(data.users.map((user) => [user.id, user]))
  world.rooms = new Map(
    data.rooms.map((room) => [room.chat.id, { ...room, members: new Map(room.members) }]),
  )
  Object.assign(queue.state, data.queue)
  profile.state = data.profile
  files.clear()
  for (const { bytes, ...file } of data.files) {
    files.set(file.media.fileId, { ...file, bytes: Buffer.from(bytes, 'base64') })
  }
  webhook.set(data.webhook)
}
