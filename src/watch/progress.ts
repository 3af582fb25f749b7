import type { Progress } from './backfill.ts'

export type ProgressOptions = Readonly<{
  /** Writes to where people look; a terminal gets one line that is written over. */
  write: (text: string) => void
  isTerminal: boolean
  /** Milliseconds of the machine's clock. */
  now: () => number
}>

const LINE_EVERY_MS = 60_000

/** Shows how far back-fills are: one living line on a terminal, else a line a minute for each source. */
export function showProgress({ write, isTerminal, now }: ProgressOptions): Progress {
  const shown = new Map<string, string>()
  const writtenAt = new Map<string, number>()
  return (handle, done, total) => {
    const share = `${handle} ${done}/${total} (${Math.floor((done / Math.max(total, 1)) * 100)} %)`
    const isDone = done >= total
    shown.set(handle, share)
    if (isTerminal) {
      write(`\r\u{1b}[2KReading history: ${[...shown.values()].join(' · ')}`)
      if (isDone) shown.delete(handle)
      if (shown.size === 0) write('\n')
      return
    }
    const last = writtenAt.get(handle)
    if (!isDone && last !== undefined && now() - last < LINE_EVERY_MS) return
    writtenAt.set(handle, now())
    write(`Reading history: ${share}\n`)
  }
}
