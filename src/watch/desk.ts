import type { LedgerEvent } from '#ledger/event.ts'
import type { Progress } from '#ledger/standing.ts'
import type { Message } from '#notification/message.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb } from '#store/db.ts'
import type { Work } from '#store/due.ts'
import type { RetractionReason } from '#notification/catalogue/live-words.ts'
import { retractionOf } from '#store/notifications.ts'
import { mergeOf } from '#store/merged.ts'
import { isOneOfDay } from '#store/same-day.ts'
import { eventAsTold, type Telling, tellingsOf } from '#store/telling.ts'

/** An event as its newest version tells it, and with what its versions were told. */
export type Told = Readonly<{
  event: LedgerEvent
  changedAt: Instant
  tellings: readonly Telling[]
  /** When the event was merged into the one that is told in its place; null where it is told itself. */
  mergedAt: Instant | null
  /** How far the agreement it counts towards had come with it; null where it counts towards none. */
  progress: Progress | null
  /** Why people were told last that it was told in error; null where they were not. */
  takenBackFor: RetractionReason | null
  /** Whether people were told of another event of its kind on its days. */
  isOneOfDay: boolean
}>

/** What is read or made once for all chats that are told the same. */
export type Desk = Readonly<{
  db: ReadableDb
  /** Null where there is no such event. */
  told: (event: number, version: number) => Told | null
  /** What a digest or an update on an agreement says now; null where there is nothing to say. */
  sum: (work: Work, now: Instant) => Message | null
  /** Gives the message kept under a key, or makes it. */
  message: (key: string, make: () => Message) => Message
}>

/** One event's messages are few: as many as there are languages, zones and versions still shown. */
const KEPT = 500

/** What of a desk comes from beside the database: sums, and how far agreements have come. */
export type Beside = Readonly<{
  sum?: Desk['sum']
  progress?: (event: LedgerEvent) => Progress | null
}>

/** Makes a desk on which nothing lies yet. */
export function createDesk(
  db: ReadableDb,
  { sum = () => null, progress = () => null }: Beside = {},
): Desk {
  const told = keeping<Told | null>()
  return {
    db,
    sum,
    told: (event, version) => told(`${event}/${version}`, () => readTold(db, event, progress)),
    message: keeping<Message>(),
  }
}

/** Of an event merged into another one that one is told; what its messages were told before is their own. */
function readTold(
  db: ReadableDb,
  id: number,
  progress: (event: LedgerEvent) => Progress | null,
): Told | null {
  const merge = mergeOf(db, id)
  const read = eventAsTold(db, merge?.into ?? id)
  return read === null
    ? null
    : {
        ...read,
        tellings: tellingsOf(db, id),
        mergedAt: merge?.at ?? null,
        progress: progress(read.event),
        takenBackFor: retractionOf(db, id),
        isOneOfDay: isOneOfDay(db, id),
      }
}

function keeping<Value>(): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>()
  return (key, make) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    if (kept.size >= KEPT) kept.clear()
    const made = make()
    kept.set(key, made)
    return made
  }
}
