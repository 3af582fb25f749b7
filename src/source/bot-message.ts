import { instant, type Post, type PostKind } from '#post/post.ts'
import { readRichMessage } from './rich-message.ts'
import { plainText } from './text-run.ts'

type File = Readonly<{ file_unique_id: string }>
type Entity = Readonly<{ type: string; url?: string }>

/** What a channel's post looks like in the Bot API, as far as it matters here. */
export type BotMessage = Readonly<{
  message_id: number
  /** Seconds. */
  date: number
  edit_date?: number
  media_group_id?: string
  forward_origin?: Readonly<{ type: string; chat?: Readonly<{ username?: string }> }>
  text?: string
  caption?: string
  entities?: readonly Entity[]
  caption_entities?: readonly Entity[]
  rich_message?: unknown
  photo?: readonly File[]
  video?: File
  animation?: File
  video_note?: File
  voice?: File
  audio?: File
  document?: File
  sticker?: File
  poll?: unknown
  location?: unknown
  venue?: unknown
  contact?: unknown
}>

const FILES = [
  ['animation', 'video'],
  ['video', 'video'],
  ['video_note', 'round_video'],
  ['voice', 'voice'],
  ['audio', 'document'],
  ['document', 'document'],
  ['sticker', 'sticker'],
] as const
const OTHERS = ['poll', 'location', 'contact'] as const

/** What the Bot API puts into a channel's service messages; see its Message. */
const SERVICE = [
  'pinned_message',
  'new_chat_title',
  'new_chat_photo',
  'delete_chat_photo',
  'channel_chat_created',
  'message_auto_delete_timer_changed',
  'video_chat_scheduled',
  'video_chat_started',
  'video_chat_ended',
  'boost_added',
  'chat_background_set',
  'giveaway_created',
  'giveaway_completed',
]

/**
 * Translates a `channel_post` or `edited_channel_post` into a post of the source with this handle. Null
 * for a wordless piece of an album: its captioned piece stands for it, and the page names them all.
 */
export function fromBotMessage(message: BotMessage, handle: string): Post | null {
  const rich = readRichMessage(message.rich_message)
  const text = plainText(message.text ?? message.caption ?? rich.text)
  if (message.media_group_id !== undefined && text === '') return null
  const media = [...mediaOf(message), ...rich.media]
  const links = linksOf(message)
  return {
    channel: handle,
    number: message.message_id,
    members: [message.message_id],
    kind: kindOf(message, text !== '' || media.length > 0),
    text,
    publishedAt: instant(message.date * 1000),
    edited: message.edit_date !== undefined,
    forwardedFrom: forwardedFrom(message),
    media,
    perhapsCut: false,
    ...(links.length === 0 ? {} : { links }),
    shownAt: instant(Math.max(message.date, message.edit_date ?? 0) * 1000),
  }
}

function kindOf(message: BotMessage, showsSomething: boolean): PostKind {
  if (SERVICE.some((field) => field in message)) return 'service'
  if (message.forward_origin !== undefined) return 'forwarded'
  return showsSomething ? 'own' : 'unreadable'
}

/** Only a channel is named; a person whose message is forwarded is nobody's business here. */
function forwardedFrom({ forward_origin: origin }: BotMessage): string | null {
  return origin?.type === 'channel' ? (origin.chat?.username ?? null) : null
}

/** The Bot API's stable names are others than the page's: `bot/` keeps the two apart. */
function mediaOf(message: BotMessage): string[] {
  const photo = message.photo?.at(-1)
  const files = FILES.flatMap(([field, kind]) => {
    const file = message[field]
    // An animation comes with a document of the same file, for old apps.
    if (file === undefined || (field === 'document' && message.animation !== undefined)) return []
    return [`${kind}:bot/${file.file_unique_id}`]
  })
  return [
    ...(photo === undefined ? [] : [`photo:bot/${photo.file_unique_id}`]),
    ...files,
    ...OTHERS.filter((field) => message[field] !== undefined),
  ]
}

function linksOf({ entities = [], caption_entities: captionEntities = [] }: BotMessage): string[] {
  const urls = [...entities, ...captionEntities].flatMap(({ type, url }) =>
    type === 'text_link' && url !== undefined ? [url] : [],
  )
  return [...new Set(urls)].filter((url) => /^https?:\/\//u.test(url))
}
