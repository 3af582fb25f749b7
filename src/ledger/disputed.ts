import type { CivilDay } from '#post/civil-day.ts'
import type { Agreement, Commitment } from './agreement.ts'
import { assignedTo, countedClaim, measureOf, russianClaim } from './assigned.ts'
import type { Claim, LedgerEvent } from './event.ts'
import type { Disputed, Named } from './standing.ts'

/**
 * Finds in what the sides' words on a commitment on prisoners differ; null where they do not. A side that
 * names no number of an exchange disputes none, and neither does a number of an exchange of which only a
 * part counts.
 */
export function disputedIn(
  agreement: Agreement,
  commitment: Commitment,
  { events, today }: Readonly<{ events: readonly LedgerEvent[]; today: CivilDay }>,
): Disputed | null {
  if (commitment.measure !== 'returned') return null
  const figures = assignedTo(agreement, commitment, events, today)
    .filter((event) => event.agreement?.share !== 'part')
    .flatMap((event) => figuresOf(event, commitment) ?? [])
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const denied = deniedIn(commitment, today)
  return figures.length === 0 && denied === null ? null : { figures, denied }
}

function figuresOf(event: LedgerEvent, commitment: Commitment): Disputed['figures'][number] | null {
  const measure = measureOf(commitment)
  const ours = countedClaim(event, measure)
  const theirs = russianClaim(event, measure)
  if (ours === null || theirs === null) return null
  if (ours.figure.value === theirs.figure.value) return null
  return { day: event.firstDay, ours: named(ours), theirs: named(theirs) }
}

const named = ({ figure, holder, origin }: Claim): Named => ({
  value: figure.value,
  by: origin.is === 'history' && origin.counterBy !== undefined ? 'russian_side' : holder,
})

function deniedIn(
  { deniedOn = null, deniedBy = null }: Commitment,
  today: CivilDay,
): Disputed['denied'] {
  return deniedOn === null || deniedBy === null || deniedOn > today
    ? null
    : { on: deniedOn, by: deniedBy }
}
