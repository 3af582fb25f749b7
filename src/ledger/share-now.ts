import type { Measure } from '#statement/statement.ts'
import type { Share } from './agreement.ts'
import type { LedgerEvent } from './event.ts'

/**
 * Brings a share of the shipped facts to what the one who stated it says by now: where a post of that
 * holder on the same day gives another number, the post's counts. Of a part, how much counts is then at
 * most its soldiers, or the whole where their number is not given.
 */
export function shareNow(share: Share, events: readonly LedgerEvent[]): Share {
  const event = events.find(
    ({ kind, firstDay }) => kind === 'prisoner_exchange' && firstDay === share.on,
  )
  if (event === undefined) return share
  const whole = postedBy(event, share, share.measure)
  if (whole === null) return share
  const soldiers = share.measure === 'ua_returned' ? postedBy(event, share, 'ua_military') : null
  if (share.share === 'all') {
    return [whole, soldiers].includes(share.value) ? share : { ...share, value: whole }
  }
  return whole === share.wholeEvent && (soldiers === null || soldiers === share.value)
    ? share
    : { ...share, value: soldiers ?? whole, wholeEvent: whole }
}

/** What posts of the holder of a share say of its day; null where none does. */
const postedBy = (event: LedgerEvent, { by }: Share, measure: Measure): number | null =>
  event.claims.find(
    (claim) => claim.measure === measure && claim.holder === by && claim.origin.is === 'post',
  )?.figure.value ?? null
