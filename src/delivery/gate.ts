/**
 * A smooth gate (the generic cell rate algorithm): each `pass` says how many milliseconds to wait before
 * the next message may go, so that messages leave evenly and never in clumps. Takes the time from any
 * steady clock.
 */
export type Gate = Readonly<{
  pass: (now: number) => number
  /** Notes when a message that waited has really left: a late timer must not bring the next one close. */
  left: (now: number) => void
  /** Counts a message that did not wait, such as an answer to a person: the next one here waits for it. */
  spend: (now: number) => void
  /** Closes the gate until a moment of the same clock, as Telegram's 429 asks. */
  closeUntil: (moment: number) => void
}>

/** A timer is late by a millisecond or more; at a message a millisecond that would halve the rate. */
const CATCH_UP_MS = 8

/** However many did not wait: whoever waits gets through after so long. */
const LONGEST_YIELD_MS = 1000

/**
 * Makes a gate that lets `perSecond` messages through (`Infinity` lets all); throws RangeError unless that
 * is above zero. Whoever passes late by no more than a tenth of the distance, or at a high rate by 8 ms,
 * does not put off those behind.
 */
export function createGate(perSecond: number): Gate {
  if (!(perSecond > 0))
    throw new RangeError(`Cannot make a gate for ${perSecond} messages a second`)
  const interval = 1000 / perSecond
  const late = interval < CATCH_UP_MS / 2 ? CATCH_UP_MS : interval / 10
  let next = 0
  const take = (now: number): number => {
    const at = Math.max(now - late, next)
    next = at + interval
    return at
  }
  return {
    pass: (now) => Math.max(0, take(now) - now),
    left: (now) => {
      next = Math.max(next, now - late + interval)
    },
    spend: (now) => {
      if (next - now < LONGEST_YIELD_MS) take(now)
    },
    closeUntil: (moment) => {
      next = Math.max(next, moment)
    },
  }
}
