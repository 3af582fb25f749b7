import { agreementOf } from '#statement/field/agreement.ts'
import { doubtsOfText } from '#statement/doubt/doubts.ts'
import { doubtsOfCrossed } from '#statement/doubt/crossed.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { doubtsOfGreater } from '#statement/doubt/greater-beside.ts'
import { doubtsOfNearCounts } from '#statement/doubt/near-counts.ts'
import { doubtsOfNamedToo } from '#statement/doubt/named-too.ts'
import { doubtsOfNotAllHome } from '#statement/doubt/not-all-home.ts'
import { hold, withoutRepeated } from '#statement/review.ts'
import { doubtsOfHeadline } from '#statement/doubt/other-headline.ts'
import { doubtsOfOtherWhole } from '#statement/doubt/other-whole.ts'
import { doubtOfRepeated } from '#statement/doubt/repeated.ts'
import { doubtsOfRivals } from '#statement/doubt/rival-doubts.ts'
import { doubtsOfReceived } from '#statement/doubt/received-by.ts'
import { doubtsOfTheirRivals } from '#statement/doubt/their-rivals.ts'
import { silenceOf } from '#statement/field/silence.ts'
import { doubtsOfFurther } from '#statement/doubt/further-people.ts'
import { doubtsOfRoughOnly, doubtsOfUnread } from '#statement/doubt/unread.ts'
import { seriesOf } from '#statement/field/series.ts'
import {
  type EventKind,
  type EventStatement,
  type Figure,
  type Figures,
  type Measure,
  MEASURES,
  type Quote,
  type ReviewReason,
} from '#statement/statement.ts'
import { mediatorsOf, speakerOf } from '#statement/field/voices.ts'

/** Keeps the measures that a text gives a figure for. */
export function onlyKnown(all: Readonly<Partial<Record<Measure, Figure | null>>>): Figures {
  const known: Partial<Record<Measure, Figure>> = {}
  for (const measure of MEASURES) {
    const figure = all[measure] ?? null
    if (figure !== null) known[measure] = figure
  }
  return known
}

/** Doubts a figure that is greater than any so far. */
export const doubtsOfSize = (figure: Figure | null, limit: number): ReviewReason[] =>
  figure === null || figure.value <= limit ? [] : [hold('out_of_proportion', String(figure.value))]

/** Reads what both kinds of events have; a date that contradicts itself holds either. */
export function partsOfEvent(
  findings: Findings,
  kind: EventKind,
  figures: Figures,
  review: readonly ReviewReason[],
): Omit<EventStatement, 'categories' | 'breakdown' | 'attribution' | 'hedge'> {
  const { timeline } = findings
  const doubts = [
    ...review,
    ...doubtsOfText(findings, kind),
    ...doubtsOfRivals(findings, kind, figures),
    ...doubtsOfTheirRivals(findings, figures),
    ...doubtsOfReceived(findings),
    ...(kind === 'prisoner_exchange' ? doubtOfRepeated(findings, figures) : []),
  ]
  return {
    kind,
    quote: mainQuote(figures),
    review: doubts.length > 0 ? doubts : doubtsOfNumbers(findings, kind, figures),
    day: timeline.day,
    dayBasis: timeline.slipped ? 'published' : timeline.basis,
    figures,
    ...seriesOf(timeline, kind),
    agreement: agreementOf(timeline, kind),
    mediators: mediatorsOf(timeline, kind),
    speaker: speakerOf(timeline),
    otherSideSilent: silenceOf(timeline),
  }
}

/** Lists what holds an event that nothing else does: another whole, and numbers that no figure tells. */
const doubtsOfNumbers = (
  findings: Findings,
  kind: EventKind,
  figures: Figures,
): readonly ReviewReason[] => [
  ...withoutRepeated([
    ...doubtsOfOtherWhole(findings, kind, figures),
    ...doubtsOfHeadline(findings, kind, figures),
    ...doubtsOfNearCounts(findings, kind, figures),
  ]),
  ...(kind === 'prisoner_exchange' ? doubtsOfGreater(findings, figures) : []),
  ...doubtsOfCrossed(findings, kind, figures),
  ...doubtsOfNamedToo(findings, figures),
  ...doubtsOfNotAllHome(findings, figures),
  ...doubtsOfUnread(findings, figures),
  ...doubtsOfFurther(findings, figures),
  ...doubtsOfRoughOnly(findings, kind, figures),
]

const mainQuote = (figures: Figures): Quote | null =>
  (figures.ua_returned ?? figures.bodies_to_ua ?? figures.ru_returned ?? figures.bodies_to_ru)
    ?.quotes[0] ?? null
