import type { LedgerEvent } from '#ledger/event.ts'
import type { RetractionReason } from '#notification/catalogue/live-words.ts'
import type { ReadableDb } from '#store/db.ts'
import type { Change } from '#store/reconcile.ts'
import { isPostEdited, isPostMissing } from '#store/telling.ts'

/** How an operator brought about a change. */
export type ByUs = 'decision' | 'undo'

/**
 * Says why people are told that what they were told does not hold. What an operator takes back is our
 * mistake, unless the channel itself took its word back before.
 */
export function whyTakenBack(
  db: ReadableDb,
  { is, event, before }: Change,
  byUs: ByUs | undefined,
): RetractionReason {
  if (byUs === 'undo') return 'our_mistake'
  const channels = whatChannelDid(db, before ?? event)
  if (byUs !== undefined && channels === null) return 'our_mistake'
  return is === 'withdrawn' ? (channels ?? 'post_changed') : 'unconfirmed'
}

/** What became of the post that leads; null where it stands as it was read. */
function whatChannelDid(
  db: ReadableDb,
  { statements }: LedgerEvent,
): 'post_gone' | 'post_changed' | null {
  const post = statements.find(({ origin }) => origin.is === 'post')
  if (post?.origin.is !== 'post') return null
  if (isPostMissing(db, post.origin.post)) return 'post_gone'
  return isPostEdited(db, post.origin.post, post.origin.revision) ? 'post_changed' : null
}
