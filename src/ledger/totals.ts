import type { CivilDay } from '#post/civil-day.ts'
import { leadingClaim, type LedgerEvent, sideOf } from './event.ts'
import type { Totals } from './standing.ts'

/**
 * Adds up the confirmed events of one kind between two days, both included, by the figure of returns
 * to Ukraine. An event whose figure only the Russian side names adds nothing to Ukraine's sum.
 */
export function totalsOf(
  events: readonly LedgerEvent[],
  kind: LedgerEvent['kind'],
  from: CivilDay,
  to: CivilDay,
): Totals {
  const counted = events.filter(
    (event) =>
      event.kind === kind &&
      event.standing === 'confirmed' &&
      event.firstDay >= from &&
      event.lastDay <= to,
  )
  const figures = counted.map(ukrainianFigure)
  return {
    events: counted.length,
    days: new Set(counted.map(({ firstDay }) => firstDay)).size,
    numbered: new Set(counted.flatMap(({ ordinal }) => ordinal ?? [])).size,
    total: figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0),
    withoutFigure: figures.filter((figure) => figure === null).length,
  }
}

/** The figure of returns to Ukraine by a Ukrainian holder (or a history row), or null. */
export function ukrainianFigure(event: LedgerEvent): number | null {
  const measure = event.kind === 'prisoner_exchange' ? 'ua_returned' : 'bodies_to_ua'
  const claim = leadingClaim(event, measure)
  if (claim === null) return null
  return sideOf(claim) === 'ru' ? null : claim.figure.value
}
