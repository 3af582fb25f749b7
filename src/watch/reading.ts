import type { Instant } from '#post/post.ts'
import type { Source } from '#source/channels.ts'
import type { Reader } from '#source/reader.ts'
import type { WritableDb } from '#store/db.ts'
import type { Ingested, Seen } from './ingest.ts'
import type { Log } from './log.ts'
import type { Tell } from './operator-event.ts'

/**
 * Takes in posts with all that follows from them, and writes `alsoWrite` in the same transaction:
 * where reading stands is never ahead of what was stored.
 */
export type Ingest = (
  seen: Seen,
  more: Readonly<{ now: Instant; alsoWrite?: (db: WritableDb) => void }>,
) => Pick<Ingested, 'revisions' | 'missing'> & Readonly<{ announced: readonly unknown[] }>

/** What every kind of reading needs. */
export type Reading = Readonly<{
  db: WritableDb
  reader: Reader
  ingest: Ingest
  now: () => Instant
  /** Waits on the machine's clock; rejects where the signal is aborted. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  random: () => number
  log: Log
  tell: Tell
}>

/** One source, and the signal that ends all waiting for it. */
export type Task = Readonly<{ source: Source; signal: AbortSignal }>
