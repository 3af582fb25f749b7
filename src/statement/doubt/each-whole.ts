import type { Measured } from './explained.ts'
import type { Direction } from '#statement/count/amount.ts'
import { hold } from '#statement/review.ts'
import type { EventKind, Figure, Figures, Measure, ReviewReason } from '#statement/statement.ts'

/** Which figures are all of a kind, and of which side. */
const MEASURES: Readonly<Record<EventKind, readonly (readonly [Measure, Direction])[]>> = {
  prisoner_exchange: [
    ['ua_returned', 'ua'],
    ['ru_returned', 'ru'],
  ],
  body_repatriation: [
    ['bodies_to_ua', 'ua'],
    ['bodies_to_ru', 'ru'],
  ],
}

/**
 * Asks of the whole of each side, ours first, which other number the text has in its place; the first that
 * is found is the doubt, and none is looked for behind it.
 */
export function doubtsOfEachWhole(
  kind: EventKind,
  figures: Figures,
  otherThan: (figure: Figure, measured: Measured) => number | undefined,
): readonly ReviewReason[] {
  for (const [measure, side] of MEASURES[kind]) {
    const figure = figures[measure]
    if (figure === undefined) continue
    const other = otherThan(figure, { kind, side, whole: figure.value, figures })
    if (other !== undefined) return [hold('figures_differ', `${other} / ${figure.value}`)]
  }
  return []
}
