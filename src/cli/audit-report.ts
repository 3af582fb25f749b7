import type { Agreement } from '#ledger/agreement.ts'
import { type CommitmentStanding, commitmentsOf } from '#ledger/commitments.ts'
import { sideDifferences } from '#ledger/differences.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import {
  type Comparison,
  compareTotals,
  type KnownDifference,
  type OfficialTotal,
} from '#ledger/official-totals.ts'
import type { Progress } from '#ledger/standing.ts'
import { type PeriodSums, sumsBy } from '#ledger/sums.ts'
import type { CivilDay } from '#post/civil-day.ts'
import { type AuditLine, differs, same } from './audit-line.ts'

/** A part of an audit under a heading. `judges`: it sets what others stated beside our sums. */
export type Section = Readonly<{ title: string; judges?: true; lines: readonly AuditLine[] }>

export type AuditedFacts = Readonly<{
  agreements: readonly Agreement[]
  officialTotals: readonly OfficialTotal[]
  known: readonly KnownDifference[]
}>

/** Reports on a set of events: sums, stated totals beside ours, agreements and the official numbers. */
export const reportOn = (
  events: readonly LedgerEvent[],
  { agreements, officialTotals, known }: AuditedFacts,
  today: CivilDay,
): readonly Section[] => [
  { title: 'By year', lines: sumsBy(events, 'year').map(sumsLine) },
  { title: 'By month', lines: sumsBy(events, 'month').map(sumsLine) },
  {
    title: 'Stated totals beside our sums',
    judges: true,
    lines: compareTotals(
      officialTotals.filter(({ day }) => day <= today),
      events,
      known,
    ).map(comparisonLine),
  },
  { title: 'Where the sides differ about an event', lines: events.flatMap(sideLines) },
  { title: 'Agreements', lines: commitmentsOf(agreements, events, today).map(commitmentLine) },
  { title: 'Numbers of exchanges', lines: [ordinalsLine(events)] },
]

function sumsLine({
  period,
  kind,
  events,
  days,
  withoutFigure,
  measures,
  categories,
}: PeriodSums): AuditLine {
  const sums = Object.entries(measures).map(
    ([measure, { value, published }]) =>
      `${measure} ${value}${published < events ? ` (of ${published} published)` : ''}`,
  )
  const groups = Object.entries(categories).map(([name, count]) => `${name} in ${count}`)
  return same(
    [
      `${period} ${kind}: ${events} events on ${days} days`,
      ...sums,
      ...(withoutFigure === 0 ? [] : [`${withoutFigure} without a published figure`]),
      ...(groups.length === 0 ? [] : [`groups: ${groups.join(', ')}`]),
    ].join('; '),
  )
}

/** Sets a stated total beside ours, with the reason of a difference. */
export function comparisonLine({ total, ours, verdict }: Comparison): AuditLine {
  const bound = total.bound === 'at_least' ? 'at least ' : ''
  const text = `${total.day} ${total.scope} ${total.measure}, ${total.by}: stated ${bound}${total.value}, ours ${ours ?? 'not added up'}`
  switch (verdict.is) {
    case 'agrees':
      return same(`${text}, agrees`)
    case 'known':
      return differs(`${text}, differs by ${signed(verdict.difference)}`, verdict.reason)
    case 'unexplained':
      return differs(`${text}, differs by ${signed(verdict.difference)}, unexplained`, null)
    case 'not_comparable':
      return differs(text, 'no sum of ours has this scope')
  }
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value))

const sideLines = (event: LedgerEvent): readonly AuditLine[] =>
  sideDifferences(event).map(({ measure, ukraine, russia, by, difference }) =>
    differs(
      `${event.firstDay} ${event.kind} ${measure}: Ukraine ${ukraine}, ${by} ${russia}, differs by ${signed(difference)}`,
      'both are kept, each with its holder',
    ),
  )

function commitmentLine(standing: CommitmentStanding): AuditLine {
  const { agreement, commitment, state, counted, bySide, withoutFigure } = standing
  const { measure, to, category, promised, bound, speakers, closedBy = [], metBy = [] } = commitment
  const words = [
    `${agreement}: ${measure} to ${to}${category === null ? '' : `, ${category}`}`,
    `${bound} ${promised ?? 'without a number'} by ${speakers.map(({ name }) => name).join(', ')}`,
    state + declaredBy(state === 'met' ? metBy : state === 'closed' ? closedBy : []),
    countedWords(counted, withoutFigure),
    ...(bySide.ua === bySide.ru ? [] : [`by Ukraine ${bySide.ua}, by Russia ${bySide.ru}`]),
    ...(withoutFigure === 0 ? [] : [`${withoutFigure} events without a published figure`]),
  ]
  return same(words.join('; '))
}

function countedWords(counted: Progress | null, withoutFigure: number): string {
  if (counted === null) return 'no denominator'
  const published = counted.to > 0 || withoutFigure === 0
  return published ? `counted ${rangeOf(counted.from, counted.to)}` : 'figures not published'
}

const declaredBy = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` (said by ${names.join(', ')})`

const rangeOf = (from: number, to: number): string =>
  from === to ? String(from) : `${from} to ${to}`

function ordinalsLine(events: readonly LedgerEvent[]): AuditLine {
  const stated = [...new Set(events.flatMap(({ ordinal }) => ordinal ?? []))].toSorted(
    (a, b) => a - b,
  )
  return same(stated.join(', '))
}
