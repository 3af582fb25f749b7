import type { LedgerEvent } from '#ledger/event.ts'
import type { RetractionReason } from '#notification/catalogue/live-words.ts'
import type { WritableDb } from '#store/db.ts'
import { mergedInto, mergeInto, nextVersion, partFrom } from '#store/merged.ts'
import { followUp, requestEdits } from '#store/notifications.ts'
import { eventAsTold, recordTelling, type TellingOf } from '#store/telling.ts'

/** Lets the messages of a withdrawn event tell of another one from now on. */
export function tellAs(db: WritableDb, id: number, survivor: number, telling: TellingOf): void {
  mergeInto(db, id, survivor, telling.now)
  showSurvivor(db, id, survivor, telling)
}

/** Lets what was told as an event be told as another one; tells whether there is any. */
export function moveMerged(db: WritableDb, from: number, to: number, telling: TellingOf): boolean {
  const merged = mergedInto(db, from)
  for (const one of merged) tellAs(db, one, to, telling)
  return merged.length > 0
}

/** Brings the messages of merged events to what the event they tell of says now; tells whether there are any. */
export function tellMerged(db: WritableDb, survivor: number, telling: TellingOf): boolean {
  const merged = mergedInto(db, survivor)
  for (const one of merged) showSurvivor(db, one, survivor, telling)
  return merged.length > 0
}

/**
 * Takes back what the messages of merged events tell, for the reason for which that event is; tells whether
 * there are any. `parts`: the event is gone, and they tell of it no more.
 */
export function retractMerged(
  db: WritableDb,
  survivor: number,
  { reason, parts }: Readonly<{ reason: RetractionReason; parts: boolean }>,
  telling: TellingOf,
): boolean {
  const merged = mergedInto(db, survivor)
  for (const one of merged) {
    if (parts) partFrom(db, one)
    showSurvivor(db, one, survivor, telling)
    followUp(db, one, { kind: 'retraction', reason }, telling.now)
  }
  return merged.length > 0
}

/** What is told by a version of a merged event is what the other one says. */
function showSurvivor(db: WritableDb, id: number, survivor: number, telling: TellingOf): void {
  const told: LedgerEvent | undefined = eventAsTold(db, survivor)?.event
  if (told === undefined) return
  const version = nextVersion(db, id)
  recordTelling(db, { ...told, id }, version, telling)
  requestEdits(db, id, version)
}
