import type { Instant } from '#post/post.ts'
import { transaction, type WritableDb } from './db.ts'
import { run, sql } from './sql.ts'

/** Nothing is put off longer than a quarter of an hour but by quiet hours, a pause or Telegram's own word. */
const LONGEST_DELAY_MS = 16 * 60_000

/**
 * Brings what waits in line with a clock that was set back by `by` milliseconds while we ran: nobody waits
 * longer for it. Quiet hours and pauses are looked at anew.
 */
export function takeBackClock(db: WritableDb, by: number, now: Instant): void {
  transaction(db, () => {
    run(
      db,
      sql`UPDATE delivery SET due_at = iif(held = 1, ${now}, max(due_at - ${by}, ${now}))
          WHERE state = 'due' AND due_at > ${now}`,
    )
    run(db, sql`UPDATE delivery SET edit_at = max(edit_at - ${by}, ${now}) WHERE edit_at > ${now}`)
    run(db, sql`UPDATE stillness SET until_at = until_at - ${by}, since_at = since_at - ${by}`)
  })
}

/** The same at a start, where only what is put off too far, or was heard in the future, tells of it. */
export function mendClock(db: WritableDb, now: Instant): void {
  const latest = now + LONGEST_DELAY_MS
  transaction(db, () => {
    run(
      db,
      sql`UPDATE delivery SET due_at = ${now} WHERE state = 'due' AND held = 0 AND due_at > ${latest}`,
    )
    run(db, sql`UPDATE delivery SET edit_at = ${now} WHERE edit_at > ${latest}`)
    run(
      db,
      sql`UPDATE stillness SET until_at = until_at - (since_at - ${now}), since_at = ${now}
          WHERE since_at > ${now}`,
    )
  })
}
