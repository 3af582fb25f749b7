import type { CivilDay } from '#post/civil-day.ts'
import type { EventStatement, Measure } from '#statement/statement.ts'
import type { Reported } from './event.ts'
import { unsaid } from './history.ts'

/** What the Russian side says that Ukraine received on a day, where it names another number. */
export type CounterClaim = Readonly<{ day: CivilDay; measure: Measure; value: number; by: string }>

/**
 * Makes statements of counter-claims, each about the event of the one history row of its kind and day;
 * where there is no such row, or more than one, nothing tells which event is meant and none is made.
 */
export function counterStatements(
  history: readonly Reported<EventStatement>[],
  counters: readonly CounterClaim[],
): readonly Reported<EventStatement>[] {
  return counters.flatMap((counter) => {
    const kind = counter.measure === 'ua_returned' ? 'prisoner_exchange' : 'body_repatriation'
    const [row, another] = history.filter(
      ({ statement }) => statement.kind === kind && statement.day === counter.day,
    )
    return row === undefined || another !== undefined ? [] : counterStatement(row, counter)
  })
}

function counterStatement(
  { id, statement: { kind, day }, origin }: Reported<EventStatement>,
  { measure, value, by }: CounterClaim,
): readonly Reported<EventStatement>[] {
  if (origin.is !== 'history') return []
  const figures = { [measure]: { value, how: 'stated', quotes: [] } } as const
  return [
    {
      id: `${id}/russia`,
      statement: { ...unsaid, ...silent, kind, day, figures },
      origin: { ...origin, counterBy: by },
    },
  ]
}

const silent = {
  ordinal: null,
  stage: null,
  finalStage: false,
  agreement: null,
  mediators: [],
  attribution: null,
} as const
