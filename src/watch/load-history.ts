import type { Reported } from '#ledger/event.ts'
import type { Channel } from '#post/channel.ts'
import { kyivDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import type { EventStatement } from '#statement/statement.ts'
import { transaction, type WritableDb } from '#store/db.ts'
import { recordHistory } from '#store/statements.ts'
import { rebuildAll } from './rebuild.ts'

/**
 * Loads the shipped history up to today as statements of a source of its own and rebuilds the events;
 * rows that are on record stay. Never notifies. Tells how many rows were new or changed.
 */
export function loadHistory(
  db: WritableDb,
  history: readonly Reported<EventStatement>[],
  channels: readonly Channel[],
  now: Instant,
): number {
  const today = kyivDay(now)
  return transaction(db, () => {
    const news = history
      .filter(({ statement, origin }) =>
        origin.is === 'history' ? origin.lastDay <= today : statement.day <= today,
      )
      .filter((row) => recordHistory(db, row, now))
    rebuildAll(db, channels, now)
    return news.length
  })
}
