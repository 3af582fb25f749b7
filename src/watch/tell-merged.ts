import type { LedgerEvent } from '#ledger/event.ts'
import type { RetractionReason } from '#notification/catalogue/live-words.ts'
import type { Instant } from '#post/post.ts'
import type { WritableDb } from '#store/db.ts'
import { mergedInto, mergeInto, nextVersion, partFrom } from '#store/merged.ts'
import { followUp, requestEdits } from '#store/notifications.ts'
import { eventAsTold, recordTelling } from '#store/telling.ts'

/** Lets the messages of a withdrawn event tell of another one from now on. */
export function tellAs(db: WritableDb, id: number, survivor: number, now: Instant): void {
  mergeInto(db, id, survivor, now)
  showSurvivor(db, id, survivor, now)
}

/** Lets what was told as an event be told as another one; tells whether there is any. */
export function moveMerged(db: WritableDb, from: number, to: number, now: Instant): boolean {
  const merged = mergedInto(db, from)
  for (const one of merged) tellAs(db, one, to, now)
  return merged.length > 0
}

/** Brings the messages of merged events to what the event they tell of says now; tells whether there are any. */
export function tellMerged(db: WritableDb, survivor: number, now: Instant): boolean {
  const merged = mergedInto(db, survivor)
  for (const one of merged) showSurvivor(db, one, survivor, now)
  return merged.length > 0
}

/** Takes back what the messages of merged events tell, for the reason for which that event is; tells whether there are any. */
export function retractMerged(
  db: WritableDb,
  survivor: number,
  reason: RetractionReason,
  now: Instant,
): boolean {
  const merged = mergedInto(db, survivor)
  for (const one of merged) {
    if (reason !== 'unconfirmed') partFrom(db, one)
    showSurvivor(db, one, survivor, now)
    followUp(db, one, { kind: 'retraction', reason }, now)
  }
  return merged.length > 0
}

/** What is told by a version of a merged event is what the other one says. */
function showSurvivor(db: WritableDb, id: number, survivor: number, now: Instant): void {
  const told: LedgerEvent | undefined = eventAsTold(db, survivor)?.event
  if (told === undefined) return
  const version = nextVersion(db, id)
  recordTelling(db, { ...told, id }, version, now)
  requestEdits(db, id, version)
}
