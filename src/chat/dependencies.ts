import type { Message as TelegramMessage } from 'grammy/types'
import type { ChatId } from '#delivery/delivery.ts'
import type { Agreement } from '#ledger/agreement.ts'
import type { CommitmentStanding } from '#ledger/commitments.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import type { Progress, Standing } from '#ledger/standing.ts'
import type { DigestNews } from '#notification/digest.ts'
import type { Channel } from '#post/channel.ts'
import type { Instant, PostRef } from '#post/post.ts'
import type { Operators } from './admin-dependencies.ts'
import type { EventKind } from '#statement/statement.ts'
import type { WritableDb } from '#store/db.ts'

/** What the ledger holds, as people ask for it. */
export type Ledger = Readonly<{
  standing: () => Standing
  /** Null where there is no such event or nothing speaks of it any more. */
  event: (id: number) => LedgerEvent | null
  /** Confirmed ones, newest first. */
  latest: (kind: EventKind, limit: number) => readonly LedgerEvent[]
  /** Confirmed ones that began in a year, oldest first. */
  ofYear: (kind: EventKind, year: number) => readonly LedgerEvent[]
  /** The days of the exchange with a number of the series since 2022, oldest first; none, one or several. */
  numbered: (ordinal: number) => readonly LedgerEvent[]
  /** Those announced so far, the operator's own among them. */
  agreements: () => readonly Agreement[]
  /** How everything promised so far stands. */
  commitments: () => readonly CommitmentStanding[]
  /** How far the agreement an exchange counts towards had come with it; null where it counts towards none. */
  progress: (event: LedgerEvent) => Progress | null
  /** What became known after `from` up to `until`, as a digest tells it. */
  news: (from: Instant, until: Instant) => DigestNews
  /** The channel may be spelt as Telegram spells it. */
  eventsOfPost: (post: PostRef) => readonly LedgerEvent[]
  /** Whether a chat was or is to be told of an event. */
  hasDelivery: (chatId: ChatId, eventId: number) => boolean
}>

type Write = (what: object, text: string) => void

/** Where the program's own words go, pino's shape; never what people write. */
export type Log = Readonly<{ info: Write; warn: Write; error: Write }>

/** What the bot is built from. */
export type Dependencies = Readonly<{
  token: string
  db: WritableDb
  ledger: Ledger
  now: () => Instant
  log: Log
  /** A clock in milliseconds that is never set back, for the pace at which one chat is answered. */
  steady?: () => number
  /** The channels that are read: whose posts are found by a search. */
  channels?: readonly Channel[]
  /** Whether a 429 may be meant for this chat alone; without it the whole bot is still. */
  isChatsOwn?: (chatId: ChatId) => boolean
  /** Hears of each call to a chat right before it leaves. */
  leaving?: (chatId: ChatId) => void
  /** Those who run the bot; absent where no chat is named for them. */
  operators?: Operators
  /** Takes what is posted in a channel where the bot is an administrator. */
  onChannelPost?: (post: TelegramMessage, edited: boolean) => void | Promise<void>
}>
