import type { IncomingMessage, ServerResponse } from 'node:http'
import type { InlineKeyboardButton, MessageEntity, User } from 'grammy/types'
import { createServing } from './create-serving.ts'
import { fileOf } from './files.ts'
import { createPeople } from './people.ts'
import { handle } from './handle.ts'
import { profileSeen } from './profile-seen.ts'
import { restoreSnapshot, takeSnapshot } from './snapshot.ts'

/** A ceiling as Telegram keeps one: `perSecond` in the long run, `burst` at once after a silence. */
export type Rate = Readonly<{ perSecond: number; burst: number }>

/** How fast a bot may write: to all chats together, to one chat, to one group, and when it pays. */
export type Rates = Readonly<{ bot: Rate; chat: Rate; group: Rate; paid: Rate }>

export type TelegramOptions = Readonly<{
  token: string
  /** Story time in milliseconds: dates of messages and edits. */
  now: () => number
  /** Defaults to DEFAULT_RATES, Telegram's own; 'off' takes everything. */
  rates?: Rates | 'off'
  /** Milliseconds of a clock that never jumps, for rates alone. Defaults to the machine's. */
  clock?: () => number
  bot?: Partial<Readonly<{ id: number; username: string; first_name: string }>>
  /** How many calls `calls()` remembers: 10,000 unless told, 0 for none. */
  keepCalls?: number
  /** How long a pressed button or an inline query waits for the bot's answer: 15,000 ms unless told. */
  answerTimeoutMs?: number
  /** The first pause before a failed webhook push is repeated; it doubles. 500 ms unless told. */
  webhookRetryMs?: number
}>

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel'

/** The bot's place in a chat; `kicked` in a private chat is a person who blocked it. */
export type Standing = 'member' | 'administrator' | 'left' | 'kicked' | 'deactivated' | 'deleted'

export type Person = Readonly<{
  id: number
  first_name?: string
  last_name?: string
  username?: string
  language_code?: string
}>

export type SandboxChat = Readonly<{
  id: number
  type: ChatType
  title?: string
  username?: string
  first_name?: string
  last_name?: string
  language_code?: string
  standing: Standing
  /** The supergroup that a group became. */
  migratedTo?: number
}>

/** What a message shows; `text` is its caption where it has media. */
export type Content = Readonly<{
  text: string
  entities: readonly MessageEntity[]
  keyboard: readonly (readonly InlineKeyboardButton[])[]
  media: Media | null
}>

export type Media = Readonly<{
  kind: 'photo' | 'document'
  /** Opens the bytes with `telegram.file(fileId)`. */
  fileId: string
  fileName: string
  mimeType: string
  size: number
  /** In pixels; 0 for documents. */
  width: number
  height: number
}>

/** A message as the people of the chat see it; a value that never changes once handed out. */
export type SandboxMessage = Content &
  Readonly<{
    chatId: number
    /** Telegram's message_id, counted in each chat from 1. */
    id: number
    author: 'bot' | 'person' | 'channel' | 'service'
    /** Who wrote it; null for channels and for what Telegram itself says. */
    from: User | null
    /** Milliseconds of story time. */
    sentAt: number
    editedAt: number | null
    deletedAt: number | null
    /** True if it came without sound (`disable_notification`). */
    silent: boolean
    protected: boolean
    linkPreview: boolean
    replyTo: number | null
    threadId: number | null
    /** Where a forwarded message was first published. */
    forwardedFrom: ForwardedFrom | null
    /** For Telegram's own messages and a place: the fields that say what it is, as `migrate_to_chat_id`. */
    service?: Readonly<Record<string, unknown>>
    /** What it showed before each edit, oldest first. */
    history: readonly (Content & Readonly<{ until: number }>)[]
  }>

export type ForwardedFrom = Readonly<{
  channelId: number
  title: string
  username?: string
  messageId: number
  /** Milliseconds of story time. */
  postedAt: number
}>

/** What the bot said to a pressed button: nothing at all (`{}`) if it never answered. */
export type CallbackAnswer = Readonly<{ text?: string; alert?: boolean; url?: string }>

export type InlineAnswer = Readonly<{
  results: readonly Readonly<Record<string, unknown>>[]
  /** In seconds. */
  cacheTime: number
  personal: boolean
}>

/** What a person does in a Telegram app, and what they see there. */
export type People = Readonly<{
  /** Opens a private chat with the bot, or lifts a block, without a message; `type(id, '/start')` is the button. */
  start(person: Person): SandboxChat
  /** Writes a message; in groups the bot hears only commands, mentions and replies to it. */
  type(
    chatId: number,
    text: string,
    options?: Readonly<{ from?: Person; replyTo?: number }>,
  ): SandboxMessage
  /** Sends a place in a private chat. */
  locate(chatId: number, place: Readonly<{ latitude: number; longitude: number }>): SandboxMessage
  /** Changes a message of a person. */
  retype(chatId: number, messageId: number, text: string): SandboxMessage
  /** Presses a button; any data can be sent, as a hostile app would. `from` is needed in groups. */
  press(
    chatId: number,
    messageId: number,
    data: string,
    options?: Readonly<{ from?: Person }>,
  ): Promise<CallbackAnswer>
  block(chatId: number): void
  unblock(chatId: number): void
  /** Deletes the person's account: the bot hears nothing and is refused from then on. */
  deactivate(chatId: number): void
  /** Adds the bot to a group (`-…` ids are made where none is given). */
  addGroup(
    group: Readonly<{
      id?: number
      type?: 'group' | 'supergroup'
      title: string
      username?: string
      by: Person
    }>,
  ): SandboxChat
  /** Makes the bot an administrator of a channel. */
  addChannel(
    channel: Readonly<{ id?: number; title: string; username?: string; by: Person }>,
  ): SandboxChat
  /** Throws the bot out of a group or a channel. */
  kick(chatId: number, by?: Person): void
  deleteGroup(chatId: number): void
  /** Turns a group into a supergroup and gives its new id. */
  migrate(chatId: number): number
  /** Publishes a post in a channel of the bot (`channel_post`). */
  post(channelId: number, text: string): SandboxMessage
  /** Edits a post of a channel (`edited_channel_post`). */
  editPost(channelId: number, messageId: number, text: string): SandboxMessage
  /** Forwards a channel's post to the bot, as a person would. */
  forward(chatId: number, post: ForwardedFrom & Readonly<{ text: string }>): SandboxMessage
  /** Types `@bot query` in any chat; null if the bot never answers. */
  inline(person: Person, query: string, offset?: string): Promise<InlineAnswer | null>
  /** Lists a chat's messages, deleted ones too, oldest first. */
  messages(chatId: number): readonly SandboxMessage[]
  chat(chatId: number): SandboxChat | undefined
  chats(): readonly SandboxChat[]
}>

/**
 * What goes wrong on order. `http` answers with `status`; `too_many` with 429 and `retryAfter` seconds; `reset` cuts
 * the connection before anything is done; `slow` waits `ms` and goes on; `half` does the work and cuts
 * the answer in two; `lost_answer` does the work and cuts the connection without a word.
 */
type FaultKind = 'http' | 'too_many' | 'reset' | 'slow' | 'half' | 'lost_answer'

export type Fault = Readonly<{
  kind: FaultKind
  /** Only calls of this method; any method unless told. */
  method?: string
  /** Only calls for this chat. */
  chatId?: number
  /** How many calls are struck before the fault is spent: 1 unless told, Infinity for ever. */
  times?: number
  /** Strikes only each n-th matching call: 1 unless told. */
  every?: number
  /** For `http`: 500 unless told, with Telegram's words for it unless `description` is given. */
  status?: number
  description?: string
  /** For `slow`, in milliseconds: 1,000 unless told. */
  ms?: number
  /** For `too_many`, in seconds: 1 unless told. */
  retryAfter?: number
}>

export type Faults = Readonly<{
  order(fault: Fault): void
  clear(): void
  /** Lists the faults that are not spent. */
  pending(): readonly Fault[]
}>

/** One call of the bot, as it arrived, and how it ended. */
export type Call = Readonly<{
  method: string
  /** Files are told as `{ file_name, size }`. */
  parameters: Readonly<Record<string, unknown>>
  /** Story time in milliseconds. */
  at: number
  outcome:
    | Readonly<{ ok: true; result: unknown }>
    | Readonly<{ ok: false; code: number; description: string }>
    /** Nobody did anything: the connection was cut. */
    | null
  /** The fault that struck it; with `half` and `lost_answer` the outcome never reached the bot. */
  fault: FaultKind | null
}>

export type Change =
  | Readonly<{ kind: 'sent' | 'edited' | 'deleted'; message: SandboxMessage }>
  | Readonly<{ kind: 'typing'; chatId: number; action: string }>
  | Readonly<{ kind: 'answered'; chatId: number; answer: CallbackAnswer }>
  | Readonly<{ kind: 'chat'; chat: SandboxChat }>
  /** Commands, names or descriptions of the bot changed. */
  | Readonly<{ kind: 'profile' }>

/** How the bot presents itself to a person of a language. */
export type Profile = Readonly<{
  name: string
  username: string
  description: string
  shortDescription: string
  commands: readonly Readonly<{ command: string; description: string }>[]
}>

export type StoredFile = Readonly<{ bytes: Buffer; fileName: string; mimeType: string }>

export type Telegram = Readonly<{
  /** Serves /bot<token>/<method> and /file/bot<token>/<path>; false if the address is not Telegram's. */
  handle(request: IncomingMessage, response: ServerResponse): boolean
  people: People
  faults: Faults
  /** Lists the calls remembered, oldest first, in the order they ended. */
  calls(): readonly Call[]
  /** Tells of each change from now on, until the function it gives is called. */
  onChange(listener: (change: Change) => void): () => void
  profile(languageCode?: string, chatId?: number): Profile
  file(fileId: string): StoredFile | undefined
  /** Counts the updates the bot has not confirmed yet. */
  pendingUpdates(): number
  /** Gives everything worth keeping over a restart, as plain JSON. */
  snapshot(): unknown
  /** Takes a snapshot's place; throws if it is not one. */
  restore(state: unknown): void
  /** Ends long polls, pushes and answers that are held back, for a server that closes. */
  close(): void
}>

/** Stands in for Telegram's Bot API on this machine: real clients talk to it over HTTP. */
export function createTelegram(options: TelegramOptions): Telegram {
  const listeners = new Set<(change: Change) => void>()
  const serving = createServing(options, (change) => {
    for (const listener of listeners) listener(change)
  })
  const { service, faults, log } = serving
  return {
    handle: (request, response) => handle(serving, request, response),
    people: createPeople(service),
    faults,
    calls: () => log.all(),
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    profile: (languageCode, chatId) => profileSeen(service, languageCode, chatId),
    file: (fileId) => fileOf(service.files, fileId),
    pendingUpdates: () => service.queue.state.pending.length,
    snapshot: () => takeSnapshot(service),
    restore: (state) => restoreSnapshot(service, state),
    close() {
      serving.closing.abort()
      const { queue, webhook, callbacks, inlines } = service
      for (const waiting of [queue, webhook, callbacks, inlines]) waiting.close()
    },
  }
}
