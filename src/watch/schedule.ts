import { wallClock } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import type { Source } from '#source/channels.ts'
import type { SourceState } from '#store/sources.ts'

/** A source with where reading it stands. */
export type Standing = Readonly<{ source: Source; state: SourceState }>

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

// Headquarters announces exchanges between 13:40 and 20:00 Kyiv.
const BUSY_FROM = 12 * 60
const BUSY_TO = 21 * 60
const LONGEST_WAIT = 5 * MINUTE
/** When news is likely, a host that works again must be noticed soon. */
const LONGEST_BUSY_WAIT = MINUTE

/**
 * Picks the sources whose next poll is due. `chance` (0 to 1) takes up to a fifth off the wait, so that
 * polls keep no beat; a source that fails is asked at growing distance, up to five minutes (one
 * minute when news is likely).
 */
export const dueSources = (
  standings: readonly Standing[],
  now: Instant,
  chance: number,
): readonly Source[] =>
  standings
    .filter(({ source, state }) => {
      const wait = intervalMs(source, state, now) * (1 - 0.2 * chance)
      return state.polledAt === null || now - state.polledAt >= wait || state.polledAt > now
    })
    .map(({ source }) => source)

/** Milliseconds from one poll of a source to the next. */
export function intervalMs({ pollSeconds }: Source, state: SourceState, now: Instant): number {
  const { minutes } = wallClock(now)
  const isBusy =
    (minutes >= BUSY_FROM && minutes < BUSY_TO) ||
    (state.announcedAt !== null && now - state.announcedAt < DAY)
  const usual = (isBusy ? pollSeconds.busy : pollSeconds.quiet) * 1000
  const grown = usual * 2 ** Math.min(Math.max(state.failures - 1, 0), 10)
  return Math.max(usual, Math.min(grown, isBusy ? LONGEST_BUSY_WAIT : LONGEST_WAIT))
}

/** After so many milliseconds without a good read something is wrong with the reading itself. */
export const readWithinMs = ({ pollSeconds }: Pick<Source, 'pollSeconds'>): number =>
  3 * Math.max(pollSeconds.busy, pollSeconds.quiet) * 1000 + LONGEST_WAIT

/** What is read again: the last three pages, the last hundred posts, or all posts of the day. */
export type Recheck = 'pages' | 'hundred' | 'day'

const DAY_AGAIN = 5 * MINUTE

/**
 * Tells what of a source has to be read again: a hundred posts daily, three pages hourly, and for an
 * hour after an announced exchange the day's posts every five minutes; null where nothing has.
 */
export function dueRecheck(state: SourceState, now: Instant): Recheck | null {
  if (state.readAt === null || state.failingSince !== null) return null
  // Before the history is read, it is being read anyway.
  if (state.backfilledAt !== null) {
    if (isPast(state.deepRecheckedAt, DAY, now)) return 'hundred'
    if (isPast(state.recheckedAt, HOUR, now)) return 'pages'
  }
  const isFresh = state.announcedAt !== null && now - state.announcedAt < HOUR
  return isFresh && isPast(state.recheckedAt, DAY_AGAIN, now) ? 'day' : null
}

/** Tells whether something is due again; a moment yet to come means that the clock was set back. */
export const isPast = (at: Instant | null, ms: number, now: Instant): boolean =>
  at === null || now - at >= ms || at > now
