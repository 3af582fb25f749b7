import type { CivilDay } from '#post/civil-day.ts'
import type { AgreementId, Measure } from '#statement/statement.ts'
import type { Agreement, Commitment } from './agreement.ts'
import { type Claim, type LedgerEvent, leadingClaim, sideOf } from './event.ts'

/** What a commitment is counted by: an `each_side` one by what came to Ukraine. */
export function measureOf({ measure, to }: Pick<Commitment, 'measure' | 'to'>): Measure {
  if (measure === 'returned') return to === 'russia' ? 'ru_returned' : 'ua_returned'
  return to === 'russia' ? 'bodies_to_ru' : 'bodies_to_ua'
}

/**
 * Lists the confirmed events that a statement's own words put under an agreement, up to a day. What
 * came after a side declared the commitment over is not counted towards it, whoever ties it to it.
 */
export function assignedTo(
  agreement: Agreement,
  { closedOn }: Pick<Commitment, 'closedOn'>,
  events: readonly LedgerEvent[],
  today: CivilDay,
): readonly LedgerEvent[] {
  const until = closedOn !== null && closedOn < today ? closedOn : today
  return events.filter(
    (event) =>
      event.standing === 'confirmed' &&
      event.firstDay >= agreement.announcedOn &&
      event.lastDay <= until &&
      namesAgreement(event, agreement.statementIds),
  )
}

/** Of statements that tie one event to several agreements the leading one counts. */
const namesAgreement = ({ agreement }: LedgerEvent, ids: readonly AgreementId[]): boolean =>
  agreement !== null && ids.includes(agreement.id)

/** Ukraine's own figure of what came to Ukraine, the leading one of what went to Russia; null where none. */
export function countedClaim(event: LedgerEvent, measure: Measure): Claim | null {
  const claim = leadingClaim(event, measure)
  if (claim === null) return null
  const toRussia = measure.startsWith('ru_') || measure === 'bodies_to_ru'
  return toRussia || sideOf(claim) === 'ua' ? claim : null
}

/** What the Russian side names for a measure, where it names a number. */
export const russianClaim = (event: LedgerEvent, measure: Measure): Claim | null =>
  event.claims.find((claim) => claim.measure === measure && sideOf(claim) === 'ru') ?? null
