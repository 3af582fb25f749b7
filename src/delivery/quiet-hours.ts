import { addDays, momentOf, wallClock } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'

/** From and to in minutes after midnight by the wall clock; `from` may be later than `to`. */
export type QuietHours = Readonly<{ from: number; to: number }>

/** A message about the fallen rests from nine in the evening to eight in the morning. */
export const BODIES_AT_FIRST: QuietHours = { from: 21 * 60, to: 8 * 60 }

/** Says when a message of `now` may go: at once outside the quiet hours of `zone`, else at their end. */
export function afterQuietHours(now: Instant, { from, to }: QuietHours, zone: string): Instant {
  const { day, minutes } = wallClock(now, zone)
  const overnight = from > to
  const quiet = overnight ? minutes >= from || minutes < to : minutes >= from && minutes < to
  if (!quiet) return now
  return momentOf(overnight && minutes >= from ? addDays(day, 1) : day, to, zone)
}
