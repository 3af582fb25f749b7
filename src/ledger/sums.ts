import type { EventKind, Measure } from '#statement/statement.ts'
import { countedClaim } from './assigned.ts'
import type { LedgerEvent } from './event.ts'

/** What each kind of event is added up by; parts stand beside the whole and are never added to it. */
const MEASURES_OF: Readonly<Record<EventKind, readonly [Measure, ...Measure[]]>> = {
  prisoner_exchange: [
    'ua_returned',
    'ua_military',
    'ua_civilians',
    'ua_children',
    'ua_women',
    'ua_outside_exchange',
    'ru_returned',
    'ru_civilians',
  ],
  body_repatriation: ['bodies_to_ua', 'bodies_to_ru', 'died_in_captivity'],
}

/** One measure over a period: the sum of what was published, and of how many events. */
type Sum = Readonly<{ value: number; published: number }>

/** What one month (`2025-06`) or year (`2025`) adds up to, of one kind. */
export type PeriodSums = Readonly<{
  period: string
  kind: EventKind
  events: number
  days: number
  /** Events of the period whose main figure nobody published: not zero, not known. */
  withoutFigure: number
  measures: Readonly<Partial<Record<Measure, Sum>>>
  /** How many events each named group took part in; most posts give no number for them. */
  categories: Readonly<Record<string, number>>
}>

/**
 * Adds up confirmed events by months or years of Kyiv and by kind, oldest first. An event of which only
 * a range of days is known counts in a period that holds the whole range, and else in none.
 */
export function sumsBy(
  events: readonly LedgerEvent[],
  period: 'month' | 'year',
): readonly PeriodSums[] {
  const length = period === 'month' ? 7 : 4
  const groups = Map.groupBy(
    events.filter(
      ({ standing, firstDay, lastDay }) =>
        standing === 'confirmed' && firstDay.slice(0, length) === lastDay.slice(0, length),
    ),
    ({ firstDay, kind }) => `${firstDay.slice(0, length)} ${kind}`,
  )
  return [...groups.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, group]) => sumOf(key.slice(0, length), group) ?? [])
}

function sumOf(period: string, events: readonly LedgerEvent[]): PeriodSums | null {
  const [first] = events
  if (first === undefined) return null
  const [main] = MEASURES_OF[first.kind]
  const measures = Object.fromEntries(
    MEASURES_OF[first.kind].flatMap((measure) => {
      const values = events.flatMap((event) => countedClaim(event, measure)?.figure.value ?? [])
      if (values.length === 0) return []
      const sum = { value: values.reduce((a, b) => a + b, 0), published: values.length }
      return [[measure, sum]]
    }),
  )
  return {
    period,
    kind: first.kind,
    events: events.length,
    days: new Set(events.map(({ firstDay }) => firstDay)).size,
    withoutFigure: events.filter((event) => countedClaim(event, main) === null).length,
    measures,
    categories: tally(events.flatMap(({ categories }) => categories)),
  }
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words.toSorted()) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
