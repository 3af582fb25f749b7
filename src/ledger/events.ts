import type { EventStatement } from '#statement/statement.ts'
import { claimsOf, holderOf } from './claims.ts'
import { confirms, isMissing, type LedgerEvent, type Reported } from './event.ts'
import { type Cluster, clusters } from './identity.ts'

type Said = Reported<EventStatement>

/** Whose post an event is told by: the Headquarters' first, any post before a history row of ours. */
const LEADERS = [
  'coordination_hq',
  'president',
  'ombudsman',
  'history',
  'ru_mod',
  'tass',
  'tass_unnamed_source',
] as const

/** Makes the events out of statements; the same set in any order gives the same events, by day. */
export function eventsOf(said: readonly Said[]): readonly LedgerEvent[] {
  return clusters(said)
    .map(eventOf)
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

const sortKey = ({ firstDay, kind, lead }: LedgerEvent): string => `${firstDay} ${kind} ${lead.id}`

function eventOf({ kind, statements }: Cluster): LedgerEvent {
  const ordered = statements.toSorted(byLeadership)
  const [lead] = ordered
  if (lead === undefined) throw new Error('Cannot make an event of no statements')
  const first = <T>(read: (statement: EventStatement) => T | null): T | null =>
    ordered.map(({ statement }) => read(statement)).find((value) => value !== null) ?? null
  const union = <T>(read: (statement: EventStatement) => readonly T[]): T[] => [
    ...new Set(ordered.flatMap(({ statement }) => read(statement))),
  ]
  return {
    id: 0,
    kind,
    ...daysOf(ordered),
    ordinal: first(({ ordinal }) => ordinal)?.value ?? null,
    stage: first(({ stage }) => stage)?.value ?? null,
    finalStage: ordered.some(({ statement }) => statement.finalStage),
    standing: ordered.some(({ origin }) => confirms(origin)) ? 'confirmed' : 'unconfirmed',
    claims: claimsOf(ordered),
    agreement: first(({ agreement }) => agreement),
    mediators: union(({ mediators }) => mediators),
    categories: union(({ categories }) => categories),
    breakdown: first(({ breakdown }) => (breakdown.length > 0 ? breakdown : null)) ?? [],
    attribution: first(({ attribution }) => attribution),
    hedge: first(({ hedge }) => hedge),
    russianComment: russianComment(ordered),
    lead,
    statements: ordered,
  }
}

function daysOf(said: readonly Said[]): Pick<LedgerEvent, 'firstDay' | 'lastDay'> {
  const exact = said.filter(
    ({ origin, statement }) => origin.is === 'post' || origin.lastDay === statement.day,
  )
  const [day] = (exact.length > 0 ? exact : said).map(({ statement }) => statement.day).toSorted()
  const range = exact.length === 0 ? said[0]?.origin : undefined
  return { firstDay: day ?? '', lastDay: range?.is === 'history' ? range.lastDay : (day ?? '') }
}

function byLeadership(a: Said, b: Said): number {
  return (
    Number(isMissing(a.origin)) - Number(isMissing(b.origin)) ||
    LEADERS.indexOf(holderOf(a)) - LEADERS.indexOf(holderOf(b)) ||
    publishedAt(a) - publishedAt(b) ||
    (a.id < b.id ? -1 : 1)
  )
}

const publishedAt = ({ origin }: Said): number => (origin.is === 'post' ? origin.publishedAt : 0)

/** Only the Russian Ministry of Defence speaks for the Russian side officially. */
function russianComment(said: readonly Said[]): LedgerEvent['russianComment'] {
  if (said.some((reported) => holderOf(reported) === 'ru_mod')) return 'made'
  return said.some(({ statement }) => statement.otherSideSilent !== null)
    ? 'said_to_be_missing'
    : 'unknown'
}
