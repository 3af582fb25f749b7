import type { LedgerEvent } from '#ledger/event.ts'
import { ownValue } from '#notification/told.ts'
import { type Instant, instant } from '#post/post.ts'
import type { WritableDb } from '#store/db.ts'
import { nextVersion } from '#store/merged.ts'
import { requestEdits } from '#store/notifications.ts'
import type { Change } from '#store/reconcile.ts'
import { eventAsTold, recordTelling } from '#store/telling.ts'
import { toldUnder } from '#store/told-under.ts'

/** How far an agreement had come with an exchange told longer ago than this is read by nobody any more. */
const STILL_READ_MS = 30 * 86_400_000

/**
 * Brings the messages of later exchanges under the same agreement to how far it had come with each, where
 * an earlier one has moved; tells whether there are any.
 */
export function tellMovedProgress(
  db: WritableDb,
  changes: readonly Change[],
  now: Instant,
): boolean {
  const changed = new Set(changes.map(({ event }) => event.id))
  const later = new Set(
    changes
      .filter(movesProgress)
      .flatMap(({ event, before }) =>
        [event, ...(before === null ? [] : [before])].flatMap((one) => laterThan(db, one, now)),
      ),
  )
  const moved = [...later].filter((id) => !changed.has(id))
  for (const id of moved) showAnew(db, id, now)
  return moved.length > 0
}

/** Whether a change may alter what counts towards an agreement. */
function movesProgress({ is, event, before }: Change): boolean {
  if (event.kind !== 'prisoner_exchange') return false
  return is !== 'changed' || countedAs(event) !== countedAs(before)
}

/** All of an event that decides what it adds to an agreement. */
const countedAs = (event: LedgerEvent): string =>
  JSON.stringify([
    event.agreement?.id,
    event.agreement?.share,
    event.firstDay,
    event.standing,
    ownValue(event, 'ua_returned'),
  ])

const laterThan = (
  db: WritableDb,
  { agreement, firstDay }: LedgerEvent,
  now: Instant,
): readonly number[] =>
  agreement === null
    ? []
    : toldUnder(db, agreement.id, { from: firstDay, after: instant(now - STILL_READ_MS) })

function showAnew(db: WritableDb, id: number, now: Instant): void {
  const told = eventAsTold(db, id)
  if (told === null) return
  const version = nextVersion(db, id)
  recordTelling(db, told.event, version, { now })
  requestEdits(db, id, version)
}
