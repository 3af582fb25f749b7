import type { CivilDay } from '#post/civil-day.ts'
import type { AgreementId } from '#statement/statement.ts'
import type { Agreement, Commitment } from './agreement.ts'
import { assignedTo, countedClaim, measureOf, russianClaim } from './assigned.ts'
import type { LedgerEvent } from './event.ts'
import { type CommitmentState, isQuota, progressOf, stateOf, type Then } from './progress.ts'
import type { Progress } from './standing.ts'

/**
 * How one commitment stands. Promised, offered and claimed fulfilled stay apart: `commitment` holds the
 * promise with its speakers, its bound whether it is an offer, `metBy` and `closedBy` who declared what.
 */
export type CommitmentStanding = Readonly<{
  agreement: AgreementId
  announcedOn: CivilDay
  commitment: Commitment
  state: CommitmentState
  /** Both sides promised a number: the only kind that can be an open quota. */
  isQuota: boolean
  /** Null for "all of a category", which has no denominator, and so no progress. */
  counted: Progress | null
  /** Assigned events added up by each side's figures; a side that names no other number has the same. */
  bySide: Readonly<{ ua: number; ru: number }>
  /** Assigned events whose figure nobody published. */
  withoutFigure: number
}>

/** Lists every commitment announced by a day, in the order of the agreements. */
export function commitmentsOf(
  agreements: readonly Agreement[],
  events: readonly LedgerEvent[],
  today: CivilDay,
): readonly CommitmentStanding[] {
  const then = { agreements, events, today }
  return agreements
    .filter(({ announcedOn }) => announcedOn <= today)
    .flatMap((agreement) =>
      agreement.commitments.map((commitment) => standingOf(agreement, commitment, then)),
    )
}

function standingOf(agreement: Agreement, commitment: Commitment, then: Then): CommitmentStanding {
  const measure = measureOf(commitment)
  const assigned = assignedTo(agreement, commitment, then.events, then.today).filter(
    ({ kind }) => (kind === 'prisoner_exchange') === (commitment.measure === 'returned'),
  )
  const ours = assigned.map((event) => countedClaim(event, measure)?.figure.value ?? null)
  const theirs = assigned.map(
    (event, nth) => russianClaim(event, measure)?.figure.value ?? ours[nth] ?? null,
  )
  return {
    agreement: agreement.id,
    announcedOn: agreement.announcedOn,
    commitment,
    state: stateOf(agreement, commitment, then),
    isQuota: isQuota(commitment),
    counted: commitment.promised === null ? null : progressOf(agreement, commitment, then),
    bySide: { ua: sum(ours), ru: sum(theirs) },
    withoutFigure: ours.filter((value) => value === null).length,
  }
}

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

/** Lists confirmed events after a day that no statement ties to an agreement: they stand unassigned. */
export const unassigned = (
  events: readonly LedgerEvent[],
  since: CivilDay,
): readonly LedgerEvent[] =>
  events.filter(
    ({ agreement, standing, firstDay }) =>
      standing === 'confirmed' && agreement === null && firstDay >= since,
  )
