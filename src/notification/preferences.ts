import type { CivilDay } from '#post/civil-day.ts'
import { addDays, momentOf, wallClock } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import type { Only } from './narrowing.ts'
import type { Reader, Topic } from './reader.ts'

/** Minutes after midnight by the chat's own clock; `from` may be later than `to`. */
export type Hours = Readonly<{ from: number; to: number }>

/** Quiet hours as a chat set them: none, or as the topic has them at first (`usual`). */
export type Quiet = Hours | 'none' | 'usual'

export const RHYTHMS = ['day', 'week', 'month'] as const
export type Rhythm = (typeof RHYTHMS)[number]

/** When a chat wants its digest; `at` in minutes after midnight. */
export type DigestTime = Readonly<{ every: Rhythm; at: number }>

/** Everything that a chat can set, as it stands. */
export type Preferences = Reader &
  Readonly<{
    plain: boolean
    pausedUntil: Instant | null
    digest: DigestTime | null
    /** Of each chosen topic. */
    sound: Readonly<Partial<Record<Topic, boolean>>>
    quiet: Readonly<Partial<Record<Topic, Quiet>>>
    /** What a topic is narrowed to; absent where it is all of it. */
    only: Readonly<Partial<Record<Topic, Only>>>
  }>

/** A stranger's preferences: nothing chosen. */
export const nothingChosen = (reader: Reader): Preferences => ({
  ...reader,
  plain: false,
  pausedUntil: null,
  digest: null,
  sound: {},
  quiet: {},
  only: {},
})

/** Topics whose messages may sound; a message about the fallen never does. */
export const SOUNDING: readonly Topic[] = ['exchanges', 'quota']

/** Whether a topic sounds before a chat has said otherwise. */
export const soundsAtFirst = (topic: Topic): boolean => topic === 'exchanges'

/**
 * Says when the next digest is due after `now`: at its hour by the wall clock of the zone, weekly on
 * Mondays, monthly on the first. An hour that autumn repeats counts once, one that spring skips comes
 * right after the gap.
 */
export function nextDigest({ every, at }: DigestTime, zone: string, now: Instant): Instant {
  let day = wallClock(now, zone).day
  for (;;) {
    const moment = momentOf(day, at, zone)
    if (moment > now && isDigestDay(every, day)) return moment
    day = addDays(day, 1)
  }
}

/** Says when the digest before `now` would have been due: what the first one tells of begins there. */
export function lastDigest({ every, at }: DigestTime, zone: string, now: Instant): Instant {
  let { day } = wallClock(now, zone)
  for (;;) {
    const moment = momentOf(day, at, zone)
    if (moment <= now && isDigestDay(every, day)) return moment
    day = addDays(day, -1)
  }
}

/** Says when the day, the week or the month began that it is by the wall clock of the zone. */
export function periodBegan(every: Rhythm, zone: string, now: Instant): Instant {
  let { day } = wallClock(now, zone)
  while (!isDigestDay(every, day)) day = addDays(day, -1)
  return momentOf(day, 0, zone)
}

function isDigestDay(every: Rhythm, day: CivilDay): boolean {
  switch (every) {
    case 'day':
      return true
    case 'week':
      return new Date(`${day}T00:00:00Z`).getUTCDay() === 1
    case 'month':
      return day.endsWith('-01')
  }
}
