import type { LedgerEvent } from '#ledger/event.ts'
import type { Message } from '#notification/message.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb } from '#store/db.ts'
import type { Work } from '#store/due.ts'
import { mergeOf } from '#store/merged.ts'
import { eventAsTold, type Telling, tellingsOf } from '#store/telling.ts'

/** An event as its newest version tells it, and with what its versions were told. */
export type Told = Readonly<{
  event: LedgerEvent
  changedAt: Instant
  tellings: readonly Telling[]
  /** When the event was merged into the one that is told in its place; null where it is told itself. */
  mergedAt: Instant | null
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

/** Makes a desk on which nothing lies yet. */
export function createDesk(db: ReadableDb, sum: Desk['sum']): Desk {
  const told = keeping<Told | null>()
  return {
    db,
    sum,
    told: (event, version) => told(`${event}/${version}`, () => readTold(db, event)),
    message: keeping<Message>(),
  }
}

/** Of an event merged into another one that one is told; what its messages were told before is their own. */
function readTold(db: ReadableDb, id: number): Told | null {
  const merge = mergeOf(db, id)
  const read = eventAsTold(db, merge?.into ?? id)
  return read === null
    ? null
    : { ...read, tellings: tellingsOf(db, id), mergedAt: merge?.at ?? null }
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
