import type { LedgerEvent } from '#ledger/event.ts'
import { missedMessage, STILL_NEW_MS } from '#notification/live.ts'
import type { Message } from '#notification/message.ts'
import { missedHereMessage } from '#notification/missed-here.ts'
import type { Instant } from '#post/post.ts'
import type { Work } from '#store/due.ts'
import { readerOf } from './plan.ts'

/**
 * Makes the card of what waited, in the order of its days: a chat's own leads to it by buttons, in a channel
 * of the operator's it is told in the card itself. No button stands where many read.
 */
export function cardOfMissed(
  events: readonly LedgerEvent[],
  work: Work,
  when: Readonly<{ since: Instant; now: Instant }>,
): Message {
  const inOrder = events.toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1))
  if (work.isBroadcast === 1)
    return missedHereMessage(inOrder, readerOf(work), when.now - when.since <= STILL_NEW_MS)
  const card = missedMessage(inOrder, readerOf(work), when)
  return work.chatId < 0 ? { ...card, buttons: [] } : card
}
