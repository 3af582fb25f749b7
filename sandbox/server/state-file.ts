import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolders } from './state-place.ts'

/** A state grows with its messages: saving it may take one part in twenty of the time, no more. */
const SHARE_OF_TIME = 20
const SHORTEST_PAUSE_MS = 300

/** The story's time is part of the state and goes on by itself: a crash may set it back by this much. */
const REGULARLY_MS = 5000

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
function writeState(path: string, state: unknown): void {
  makeFolders(dirname(path))
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
  /** Writes for the last time, at once. */
  close(): void
}>

/** Keeps a state in a file: `failed` hears why a write did not succeed, and the next change tries again. */
export function keepState(
  path: string,
  state: () => unknown,
  failed: (error: unknown) => void,
): Keeper {
  let timer: NodeJS.Timeout | null = null
  let pause = SHORTEST_PAUSE_MS
  const write = (): void => {
    timer = null
    const began = performance.now()
    try {
      writeState(path, state())
    } catch (error) {
      failed(error)
    }
    pause = Math.max(SHORTEST_PAUSE_MS, (performance.now() - began) * SHARE_OF_TIME)
  }
  const touch = (): void => {
    timer ??= setTimeout(write, pause).unref()
  }
  const regularly = setInterval(touch, REGULARLY_MS).unref()
  touch()
  return {
    touch,
    close() {
      clearInterval(regularly)
      if (timer !== null) clearTimeout(timer)
      write()
    },
  }
}
