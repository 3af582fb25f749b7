import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** A state grows with its messages: saving it may take one part in twenty of the time, no more. */
const SHARE_OF_TIME = 20
const SHORTEST_PAUSE_MS = 300

/** Reads what an earlier run left, or null where there is nothing; throws at text that is no JSON. */
export function readState(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  return JSON.parse(text)
}

/** Moves a state that cannot be read out of the way, kept for whoever wants to look, and returns where it is. */
export function setAside(path: string, now: number): string {
  const aside = `${path}.unreadable-${now}`
  renameSync(path, aside)
  return aside
}

/** Writes the state so that a crash at any moment leaves either the old one or the new one, whole. */
export function writeState(path: string, state: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  const half = `${path}.new`
  const file = openSync(half, 'w', 0o600)
  try {
    writeSync(file, JSON.stringify(state))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(half, path)
}

export type Keeper = Readonly<{
  /** Notes that something changed: the state is written a moment later, once for many changes. */
  touch(): void
  /** Writes at once what is not written yet, and forgets the timer. */
  flush(): void
}>

/** Keeps a state in a file: `failed` hears why a write did not succeed, and the next change tries again. */
export function keepState(
  path: string,
  state: () => unknown,
  failed: (error: unknown) => void,
): Keeper {
  let timer: NodeJS.Timeout | null = null
  let dirty = false
  let pause = SHORTEST_PAUSE_MS
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (!dirty) return
    const began = performance.now()
    try {
      writeState(path, state())
      dirty = false
    } catch (error) {
      failed(error)
    }
    pause = Math.max(SHORTEST_PAUSE_MS, (performance.now() - began) * SHARE_OF_TIME)
  }
  return {
    touch() {
      dirty = true
      timer ??= setTimeout(flush, pause).unref()
    },
    flush,
  }
}
