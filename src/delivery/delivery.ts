import type { Instant } from '#post/post.ts'

/** Who a chat is to Telegram: private chats are positive, groups and channels negative. */
export type ChatId = number

/**
 * What is told: news of an event, what makes it sound again, that it was told in error, how a commitment
 * stands, the sum of a time.
 */
const NOTIFICATION_KINDS = ['alert', 'update', 'retraction', 'quota', 'digest'] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

/** One notification on its way to one chat. */
export type Delivery = Readonly<{
  id: number
  notification: number
  chatId: ChatId
  attempts: number
}>

/** How one attempt ended, in our words and not in Telegram's. */
export type Outcome =
  | Readonly<{ is: 'sent'; messageId: number }>
  /** 429: the whole bot must be still for so long. */
  | Readonly<{ is: 'slow_down'; retryAfterMs: number }>
  /** The listed answers only: blocked, deactivated, kicked, deleted, not found. */
  | Readonly<{ is: 'chat_gone'; reason: string }>
  /** A group became a supergroup under another id. */
  | Readonly<{ is: 'chat_moved'; to: ChatId }>
  /** Telegram says our own message is malformed: parked for the operator, nobody is unsubscribed. */
  | Readonly<{ is: 'malformed'; reason: string }>
  /** The token is refused or somebody else polls with it: everything stops, with this sentence. */
  | Readonly<{ is: 'refused'; reason: string }>
  /** 5xx, timeout, reset, anything unknown: tried again without end. */
  | Readonly<{ is: 'failed'; reason: string }>

/** How an attempt to edit ended: a reader may have deleted the message meanwhile. */
export type EditOutcome = Outcome | Readonly<{ is: 'message_gone'; reason: string }>

/** What becomes of a delivery after an attempt. */
export type Settlement =
  | Readonly<{ state: 'sent'; messageId: number }>
  | Readonly<{ state: 'dropped'; error: string }>
  | Readonly<{ state: 'parked'; error: string }>
  | Readonly<{ state: 'due'; error: string; attempts: number; dueAt: Instant }>

/** What becomes of an edit after an attempt; `done` also where the reader has deleted the message. */
export type EditSettlement =
  | Readonly<{ is: 'done' }>
  /** `isParked`: for a mistake of ours, so that operators decide. */
  | Readonly<{ is: 'given_up'; error: string; isParked: boolean }>
  | Readonly<{ is: 'again'; error: string; attempts: number; at: Instant }>
