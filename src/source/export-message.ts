import { z } from 'zod'
import { momentOf } from '#post/civil-day.ts'
import { type Instant, instant, type Post, type PostKind } from '#post/post.ts'
import type { RawMessage } from './export-scan.ts'
import { readRichMessage } from './rich-message.ts'
import { plainText } from './text-run.ts'

const Piece = z.union([z.string(), z.looseObject({ type: z.string(), text: z.string() })])

const Message = z.looseObject({
  id: z.int().positive(),
  type: z.enum(['message', 'service', 'unsupported']),
  /** The exporting machine's wall clock, without a zone. */
  date: z.string().optional(),
  date_unixtime: z
    .union([z.string().regex(/^\d{1,11}$/u), z.int().nonnegative().max(99_999_999_999)])
    .optional(),
  text: z
    .union([z.string(), z.array(Piece)])
    .nullish()
    .transform((text) => text ?? ''),
  media_type: z.string().optional(),
})
type Message = z.infer<typeof Message>

/** Where an export's messages belong, and the zone of old dates that tell none. */
export type ExportPlace = Readonly<{ handle: string; zone: string }>

/** A message of a kind that the exporting program did not know: it has a number and nothing else. */
export type Untold = Readonly<{ untold: number }>

/**
 * Translates one message of a Telegram Desktop export into a post; a string says why it cannot. Before
 * 2022 exports told no offset: `zone` is the IANA zone of the machine that exported.
 */
export function fromExport(
  { json }: RawMessage,
  { handle, zone }: ExportPlace,
): Post | Untold | string {
  const read = Message.safeParse(parse(json))
  if (!read.success) return z.prettifyError(read.error)
  const message = read.data
  const publishedAt = momentIn(message, zone)
  if (publishedAt === null && message.type === 'unsupported') return { untold: message.id }
  if (publishedAt === null) return `message ${message.id} has no date`
  const rich = readRichMessage(message['rich_message'])
  const text = plainText(textOf(message) || rich.text)
  const media = [...mediaOf(message), ...rich.media]
  const links = linksOf(message)
  return {
    channel: handle,
    number: message.id,
    members: [message.id],
    kind: kindOf(message, text !== '' || media.length > 0),
    text,
    publishedAt,
    // An export marks a message as edited when somebody reacts to it: that says nothing.
    edited: false,
    forwardedFrom: null,
    media,
    perhapsCut: false,
    ...(links.length === 0 ? {} : { links }),
  }
}

/** Parses a message; Telegram Desktop writes control characters as \xHH, which JSON does not know. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return parseRepaired(json)
  }
}

function parseRepaired(json: string): unknown {
  try {
    const repaired = json.replaceAll(/\\(?:x([\dA-Fa-f]{2})|[^])/gu, (escape, hex?: string) =>
      hex === undefined ? escape : `\\u00${hex}`,
    )
    return JSON.parse(repaired)
  } catch {
    return null
  }
}

function momentIn({ date_unixtime: seconds, date }: Message, zone: string): Instant | null {
  if (seconds !== undefined) return instant(Number(seconds) * 1000)
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})$/u.exec(date ?? '')
  if (match === null) return null
  const [, day = '', hours, minutes, rest] = match
  const at = momentOf(day, Number(hours) * 60 + Number(minutes), zone) + Number(rest) * 1000
  return Number.isFinite(at) ? instant(at) : null
}

const textOf = ({ text }: Message): string =>
  typeof text === 'string'
    ? text
    : text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')

function linksOf({ text }: Message): string[] {
  if (typeof text === 'string') return []
  const links = text.flatMap((piece) => {
    if (typeof piece === 'string' || piece.type !== 'text_link') return []
    const { href } = piece
    return typeof href === 'string' && /^https?:\/\//u.test(href) ? [href] : []
  })
  return [...new Set(links)]
}

const FILES: Readonly<Record<string, string>> = {
  sticker: 'sticker',
  video_message: 'round_video',
  voice_message: 'voice',
  animation: 'video',
  video_file: 'video',
  audio_file: 'document',
}
const OTHERS = [
  ['poll', 'poll'],
  ['location_information', 'location'],
  ['contact_information', 'contact'],
  ['invoice_information', 'invoice'],
  ['game_title', 'game'],
] as const

/** An export names no picture: its files are called by when they were saved. */
function mediaOf(message: Message): string[] {
  const others = OTHERS.filter(([field]) => field in message).map(([, kind]) => kind)
  const photo = 'photo' in message && message.type === 'message' ? ['photo'] : []
  const file = 'file' in message ? [FILES[message.media_type ?? ''] ?? 'document'] : []
  return [...photo, ...file, ...others]
}

function kindOf(message: Message, showsSomething: boolean): PostKind {
  if (message.type === 'service') return 'service'
  if ('forwarded_from' in message) return 'forwarded'
  return showsSomething ? 'own' : 'unreadable'
}
