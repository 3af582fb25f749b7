import type { CivilDay } from '#post/civil-day.ts'
import type { Agreement, Commitment } from './agreement.ts'
import type { Progress } from './standing.ts'

/**
 * Lists the open quotas of prisoners as of a day: a number that both sides promised, no offer and no
 * "all of a category", neither met nor closed nor superseded by then. What counts towards one is what
 * a side itself said counts; nothing is assigned by us.
 */
export function openQuotas(agreements: readonly Agreement[], today: CivilDay): readonly Progress[] {
  return agreements.flatMap((agreement) =>
    agreement.commitments
      .filter((commitment) => isOpen(agreement, commitment, { agreements, today }))
      .map((commitment) => progressOf(agreement, commitment, today)),
  )
}

type Then = Readonly<{ agreements: readonly Agreement[]; today: CivilDay }>

function isOpen(
  agreement: Agreement,
  commitment: Commitment,
  { agreements, today }: Then,
): boolean {
  const { measure, promised, bound, metOn, closedOn, supersededBy } = commitment
  const over = [metOn, closedOn].some((day) => day !== null && day <= today)
  const superseded = agreements.some(
    ({ id, announcedOn }) => supersededBy.includes(id) && announcedOn <= today,
  )
  return (
    agreement.announcedOn <= today &&
    measure === 'returned' &&
    promised !== null &&
    (bound === 'exact' || bound === 'at_least') &&
    promisedByBoth(commitment) &&
    !over &&
    !superseded
  )
}

const promisedByBoth = ({ speakers }: Commitment): boolean =>
  speakers.some(({ side }) => side === 'ua') && speakers.some(({ side }) => side === 'ru')

function progressOf(
  { id, announcedOn, shares }: Agreement,
  { bound, promised }: Commitment,
  today: CivilDay,
): Progress {
  const stated = shares
    .filter(({ on, measure }) => on <= today && measure === 'ua_returned')
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const sum = (of: typeof stated): number => of.reduce((total, { value }) => total + value, 0)
  return {
    agreement: id,
    day: announcedOn,
    measure: 'ua_returned',
    bound,
    promised: promised ?? 0,
    from: sum(stated.filter(({ share }) => share === 'all')),
    to: sum(stated),
    parts: stated.map(({ on, value, by, share, wholeEvent }) => ({
      day: on,
      value,
      by: share === 'all' ? by : null,
      wholeEvent,
    })),
  }
}
