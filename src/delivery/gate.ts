/**
 * A smooth gate (the generic cell rate algorithm with a burst of one): each `pass` says how many
 * milliseconds to wait before the next message may go, so that messages leave evenly and never in
 * clumps. Takes the time from any steady clock.
 */
export type Gate = Readonly<{
  pass: (now: number) => number
  /** Closes the gate until a moment of the same clock, as Telegram's 429 asks. */
  closeUntil: (moment: number) => void
}>

/** Makes a gate that lets `perSecond` messages through; throws RangeError unless that is above zero. */
export function createGate(perSecond: number): Gate {
  if (!(perSecond > 0))
    throw new RangeError(`Cannot make a gate for ${perSecond} messages a second`)
  const interval = 1000 / perSecond
  let next = 0
  return {
    pass: (now) => {
      const at = Math.max(now, next)
      next = at + interval
      return at - now
    },
    closeUntil: (moment) => {
      next = Math.max(next, moment)
    },
  }
}
