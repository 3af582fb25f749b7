import type { UnreadableReason } from '#post/channel.ts'
import type { Instant } from '#post/post.ts'

/** What is wrong with the program or the world around it, and lasts until it is mended. */
export type Alarm =
  | Readonly<{ is: 'unreadable'; handle: string; reason: UnreadableReason }>
  /** The source itself writes nothing for unusually long. */
  | Readonly<{ is: 'silent'; handle: string; lastPostAt: Instant }>
  /** Messages are due and none leaves. */
  | Readonly<{ is: 'outbox'; due: number; oldestAt: Instant }>
  /** A channel that the settings name is not written to; as they name it or by its number, and Telegram's word why. */
  | Readonly<{ is: 'broadcast'; handle: string; reason: string }>
  /** Telegram does not say which channel it is that the settings name so. */
  | Readonly<{ is: 'no_channel'; handle: string; reason: string }>
  /** Telegram refuses the token. */
  | Readonly<{ is: 'token' }>
  /** Another program uses the token. */
  | Readonly<{ is: 'conflict' }>
  | Readonly<{ is: 'disk'; freeBytes: number }>
  /** Why the last one failed; null: it did not, and is overdue since so many hours. */
  | Readonly<{ is: 'backup'; reason: string | null; overdueHours: number }>
  /** Our clock and Telegram's differ; positive: ours is ahead. */
  | Readonly<{ is: 'clock'; aheadMs: number }>

/** Names an alarm for ever: what is wrong, and with which source. */
export const alarmName = (alarm: Alarm): string =>
  'handle' in alarm ? `${alarm.is}/${alarm.handle}` : alarm.is

/** What may happen to a post of which operators hear. */
export type PostEvent =
  /** The preview shows a label instead of it; where else its text is. */
  | 'label_only'
  | 'label_with_text'
  | 'label_for_now'
  | 'turned_unreadable'
  | 'not_understood'
  | 'missing'
  | 'withheld'
  | 'found_late'

/** What the operator is told; as data, put into words when it is sent. */
export type OperatorNews =
  | Readonly<{ is: 'review'; review: number }>
  | Readonly<{ is: 'backlog'; waiting: number }>
  | Readonly<{ is: 'alarm'; step: 'raised' | 'again' | 'mended'; alarm: Alarm; since: Instant }>
  /** A sentence, as an earlier version kept it. */
  | Readonly<{ is: 'event'; sentence: string }>
  /** The operators' chat has another number now. */
  | Readonly<{ is: 'moved'; to: number }>
  /** Settings of broadcast channels that are one channel, as they are written; the first counts. */
  | Readonly<{ is: 'same_channel'; named: readonly string[] }>
  | Readonly<{ is: 'post'; what: PostEvent; url: string }>
  | Readonly<{ is: 'history_read'; handle: string; posts: number; lowest: number }>
  /** Messages of a broadcast that Telegram calls malformed. */
  | Readonly<{ is: 'parked'; broadcast: number; messages: number; error: string }>
  /** What somebody who uses the bot asked to be passed on, by its number; who it was is not kept. */
  | Readonly<{ is: 'feedback'; feedback: number }>
