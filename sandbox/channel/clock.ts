/** The story's time, ms. */
export type Clock = Readonly<{ now: () => number; jumpTo: (at: number) => void }>

/** Makes a clock that shows `startsAt` and goes on as real time does, never backwards. */
export function createClock(startsAt: number, realNow: () => number): Clock {
  let shown = startsAt
  let real = realNow()
  const now = (): number => {
    const next = realNow()
    // The machine's own clock may be set back; the story's waits then.
    shown += Math.max(0, next - real)
    real = next
    return shown
  }
  return {
    now,
    jumpTo: (at) => {
      shown = Math.max(now(), at)
    },
  }
}
