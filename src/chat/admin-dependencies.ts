import type { ChatId } from '#delivery/delivery.ts'
import type { Alarm } from '#notification/operator.ts'
import type { Decided, What } from '#notification/operator-matter.ts'

/** What those who run the bot can bring about, and in which chat. */
export type Operators = Readonly<{
  /** Their chat, or what it became; nothing of theirs is answered elsewhere. */
  chat: () => ChatId
  /** Told where Telegram says that their chat has another number now. */
  moved: (to: ChatId) => void
  /** Decides about the statement that a review asks about, with all that follows. */
  decide: (review: number, what: What, by: number) => Decided
  /** Takes a decision back, with all that follows. */
  undo: (decision: number, by: number) => Decided
  /** All that is wrong at this moment. */
  wrongNow: () => Promise<readonly Alarm[]>
  /** Handles of all sources, the Headquarters' first. */
  sources: readonly string[]
}>
