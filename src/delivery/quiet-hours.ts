import { addDays, momentOf, wallClock } from '#post/civil-day.ts'
import { type Instant, instant } from '#post/post.ts'

/** From and to in minutes after midnight by the wall clock; `from` may be later than `to`. */
export type QuietHours = Readonly<{ from: number; to: number }>

/** A message about the fallen rests from nine in the evening to eight in the morning. */
export const BODIES_AT_FIRST: QuietHours = { from: 21 * 60, to: 8 * 60 }

/** What holds a chat's messages back: its quiet hours for a topic, in its own zone, and a pause. */
export type Rest = Readonly<{
  zone: string
  /** Null where the chat has none for the topic. */
  quiet: QuietHours | null
  pausedUntil: Instant | null
}>

/** Says when a message of `now` may go to a chat: `now` itself where nothing holds it back. */
export function afterRest(now: Instant, { zone, quiet, pausedUntil }: Rest): Instant {
  const paused = pausedUntil !== null && pausedUntil > now
  const free = paused ? pausedUntil : now
  return quiet === null ? free : afterQuietHours(free, quiet, zone)
}

/** Says when a message of `now` may go: at once outside the quiet hours of `zone`, else at their end. */
export function afterQuietHours(now: Instant, { from, to }: QuietHours, zone: string): Instant {
  const { day, minutes } = wallClock(now, zone)
  if (from === to) return now
  const overnight = from > to
  const quiet = overnight ? minutes >= from || minutes < to : minutes >= from && minutes < to
  if (!quiet) return now
  const end = momentOf(overnight && minutes >= from ? addDays(day, 1) : day, to, zone)
  // In the hour that autumn repeats, quiet hours that have ended once do not begin again.
  return instant(Math.max(now, end))
}
