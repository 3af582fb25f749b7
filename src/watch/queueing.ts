import type { Instant } from '#post/post.ts'
import type { WritableDb } from '#store/db.ts'
import { unqueued } from '#store/notifications.ts'
import { carryOutParked } from '#store/parked.ts'
import { queueDeliveries, queueEdits, unedited } from '#store/queue.ts'

/** So many chats at once: some 10 ms, between which people are answered and messages sent. */
const CHUNK = 2500

/**
 * Makes the next chunk of deliveries and of edits that notifications still need, and of what operators decided
 * about parked ones; tells whether there was
 * anything to do. Nothing is lost at a crash between two chunks: the place reached is stored with each.
 */
export function queueChunk(db: WritableDb, now: Instant): boolean {
  const [notification] = unqueued(db)
  if (notification !== undefined) queueDeliveries(db, notification, CHUNK, now)
  const edits = unedited(db)
  if (edits !== null) queueEdits(db, edits, CHUNK, now)
  const carried = carryOutParked(db, CHUNK, now)
  return notification !== undefined || edits !== null || carried
}
