import type { CivilDay } from '#post/civil-day.ts'
import type { Measure } from '#statement/statement.ts'
import type { Agreement, Commitment } from './agreement.ts'
import { assignedTo, countedClaim, measureOf } from './assigned.ts'
import { holderOf } from './claims.ts'
import { disputedIn } from './disputed.ts'
import type { LedgerEvent } from './event.ts'
import { shareNow } from './share-now.ts'
import type { Progress } from './standing.ts'

/**
 * Lists the open quotas of prisoners as of a day: a number that both sides promised, no offer and no
 * "all of a category", neither met nor closed nor superseded by then. What counts towards one is what
 * a side itself said counts, in the shipped facts or in a post; nothing is assigned by us.
 */
export function openQuotas(
  agreements: readonly Agreement[],
  today: CivilDay,
  events: readonly LedgerEvent[] = [],
): readonly Progress[] {
  const then = { agreements, events, today }
  return agreements.flatMap((agreement) =>
    agreement.commitments
      .filter(
        (commitment) =>
          commitment.measure === 'returned' &&
          stateOf(agreement, commitment, then) === 'open' &&
          isQuota(commitment),
      )
      .map((commitment) => progressOf(agreement, commitment, then)),
  )
}

export type Then = Readonly<{
  agreements: readonly Agreement[]
  events: readonly LedgerEvent[]
  today: CivilDay
}>

export type CommitmentState = 'not_yet' | 'open' | 'met' | 'closed' | 'superseded'

/** Tells how a commitment stands on a day: what was declared later is not known yet. */
export function stateOf(
  { announcedOn }: Agreement,
  { metOn, closedOn, supersededBy }: Commitment,
  { agreements, today }: Then,
): CommitmentState {
  if (announcedOn > today) return 'not_yet'
  if (metOn !== null && metOn <= today) return 'met'
  if (closedOn !== null && closedOn <= today) return 'closed'
  const superseded = agreements.some(
    (other) => supersededBy.includes(other.id) && other.announcedOn <= today,
  )
  return superseded ? 'superseded' : 'open'
}

/** A number that both sides promised; an offer and "all of a category" are none. */
export const isQuota = ({ promised, bound, speakers }: Commitment): boolean =>
  promised !== null &&
  (bound === 'exact' || bound === 'at_least') &&
  speakers.some(({ side }) => side === 'ua') &&
  speakers.some(({ side }) => side === 'ru')

/** Whether an exchange is under an agreement: by its own statements, or by what a side said of its day. */
export const isUnder = (
  { agreement, kind, firstDay }: LedgerEvent,
  { statementIds, shares }: Agreement,
): boolean =>
  statementIds.includes(agreement?.id ?? '') ||
  (kind === 'prisoner_exchange' && shares.some(({ on }) => on === firstDay))

/**
 * Tells how far the open quota under which an exchange was had come with it, on its own day; null where it
 * counts towards none.
 */
export function progressWith(
  event: LedgerEvent,
  agreements: readonly Agreement[],
  events: readonly LedgerEvent[],
): Progress | null {
  if (event.standing !== 'confirmed') return null
  const then = { agreements, events, today: event.lastDay }
  for (const agreement of agreements) {
    if (!isUnder(event, agreement) || event.firstDay < agreement.announcedOn) continue
    const quota = agreement.commitments.find(
      (commitment) =>
        commitment.measure === 'returned' &&
        isQuota(commitment) &&
        (commitment.closedOn === null || event.lastDay <= commitment.closedOn),
    )
    if (quota !== undefined) return progressOf(agreement, quota, then)
  }
  return null
}

type Part = Progress['parts'][number] & Readonly<{ share: 'all' | 'part' }>

/** Counts towards a commitment: a range where the share of an event is not published. */
export function progressOf(agreement: Agreement, commitment: Commitment, then: Then): Progress {
  const parts = [...statedParts(agreement, commitment, then), ...toldParts(agreement, commitment, then)] // prettier-ignore
  const disputed = disputedIn(agreement, commitment, then)
  return {
    agreement: agreement.id,
    day: agreement.announcedOn,
    measure: measureOf(commitment),
    bound: commitment.bound,
    promised: commitment.promised ?? 0,
    from: sum(parts.filter(({ share }) => share === 'all')),
    to: sum(parts),
    ...(disputed === null ? {} : { disputed }),
    parts: parts
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      .map(({ day, value, by, wholeEvent }) => ({ day, value, by, wholeEvent })),
  }
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { value }) => total + value, 0)

/** What the shipped facts say that a side said counts, as that side's later posts put it right. */
function statedParts(
  { shares }: Agreement,
  commitment: Commitment,
  { events, today }: Then,
): readonly Part[] {
  const measure = measureOf(commitment)
  return shares
    .filter((share) => share.on <= today && share.measure === measure)
    .map((share) => shareNow(share, events))
    .map(({ on, value, by, share, wholeEvent }) => ({
      day: on,
      value,
      by: share === 'all' ? by : null,
      wholeEvent,
      share,
    }))
}

/** Events whose own statements name the agreement, on days of which the facts hold no share. */
function toldParts(
  agreement: Agreement,
  commitment: Commitment,
  { events, today }: Then,
): readonly Part[] {
  const measure = measureOf(commitment)
  const stated = new Set(agreement.shares.map(({ on }) => on))
  return assignedTo(agreement, commitment, events, today)
    .filter(({ firstDay }) => !stated.has(firstDay))
    .flatMap((event) => partOf(event, agreement, measure) ?? [])
}

/** Each bound rests on whoever ties the event to the agreement, by that speaker's own figure if there is one. */
function partOf(event: LedgerEvent, agreement: Agreement, measure: Measure): Part | null {
  const speaker = event.statements.find(({ statement }) =>
    agreement.statementIds.includes(statement.agreement?.id ?? ''),
  )
  if (speaker === undefined) return null
  const holder = holderOf(speaker)
  const claim =
    event.claims.find((one) => one.measure === measure && one.holder === holder) ??
    countedClaim(event, measure)
  if (claim === null) return null
  const { value } = claim.figure
  return speaker.statement.agreement?.share === 'part'
    ? { day: event.firstDay, value, by: null, wholeEvent: value, share: 'part' }
    : { day: event.firstDay, value, by: holder, wholeEvent: null, share: 'all' }
}
