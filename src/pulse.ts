import type { Instant } from '#post/post.ts'
import type { Reader } from '#source/reader.ts'
import type { Meter } from '#web/meter.ts'

/** What the program notes of its own work while it runs. */
export type Pulse = Readonly<{
  meter: Meter
  startedAt: Instant
  /** When the last message left; null where none did since the start. */
  lastSentAt: () => Instant | null
  /** When the last one left before the start, as the database knows it. */
  sentBefore: Instant | null
  /** Times each attempt to send or edit, and notes how it ended. */
  timing: <Given extends readonly unknown[], Ended extends Readonly<{ is: string }>>(
    task: 'send' | 'edit',
    attempt: (...given: Given) => Promise<Ended>,
  ) => (...given: Given) => Promise<Ended>
  /** Counts each page that is asked for. */
  countingPages: (reader: Reader) => Reader
}>

/** Begins to note; `steady` counts milliseconds and is never set back. */
export function createPulse(
  meter: Meter,
  {
    now,
    steady,
    sentBefore,
  }: Readonly<{ now: () => Instant; steady: () => number; sentBefore: Instant | null }>,
): Pulse {
  let lastSentAt: Instant | null = null
  return {
    meter,
    startedAt: now(),
    lastSentAt: () => lastSentAt,
    sentBefore,
    timing:
      (task, attempt) =>
      async (...given) => {
        const began = steady()
        const ended = await attempt(...given)
        meter.sent(task, ended.is, steady() - began)
        if (ended.is === 'sent') lastSentAt = now()
        return ended
      },
    countingPages: (reader) => ({
      ...reader,
      newest: async (handle, signal) => {
        const read = await reader.newest(handle, signal)
        meter.polled(handle, read.is)
        return read
      },
    }),
  }
}
