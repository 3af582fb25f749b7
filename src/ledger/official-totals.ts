import type { CivilDay } from '#post/civil-day.ts'
import type { Holder } from '#post/channel.ts'
import type { TotalStatement } from '#statement/statement.ts'
import type { LedgerEvent } from './event.ts'
import { countedClaim } from './assigned.ts'
import { scopeOf } from './scope.ts'

/** A running total as somebody stated it; never merged with our own sum. */
export type OfficialTotal = Readonly<{
  scope: string
  measure: 'ua_returned' | 'exchanges' | 'bodies_to_ua' | 'bodies_to_ru'
  value: number
  /** The last day it can hold for. */
  day: CivilDay
  by: string
  bound: 'exact' | 'at_least'
}>

/** A difference that is known, and why; null where its amount cannot be told (`data/known_differences.json`). */
export type KnownDifference = Readonly<{
  scope: string
  measure: OfficialTotal['measure']
  /** Who states the total, as the facts name them; null for anybody. */
  by: string | null
  from: CivilDay
  to: CivilDay
  oursMinusStated: number | null
  reason: string
}>

/** Who the facts say states what a channel's holder states. */
const NAMES: Readonly<Record<Holder, string>> = {
  coordination_hq: 'Coordination HQ',
  president: 'Zelensky',
  ombudsman: 'Lubinets',
  ru_mod: 'Medinsky / Russian MoD',
  tass: 'TASS',
  tass_unnamed_source: 'TASS, unnamed source',
  history: 'history',
}

const MEASURED: readonly (readonly [start: string, measure: OfficialTotal['measure']])[] = [
  ['exchanges_', 'exchanges'],
  ['bodies_', 'bodies_to_ua'],
]

/** A total as a post states it. */
export const totalInPost = (
  { scope, figure, day }: Pick<TotalStatement, 'scope' | 'figure' | 'day'>,
  holder: Holder,
): OfficialTotal => ({
  scope,
  measure: MEASURED.find(([start]) => scope.startsWith(start))?.[1] ?? 'ua_returned',
  value: figure.value,
  day,
  by: NAMES[holder],
  bound: 'exact',
})

type Verdict =
  | Readonly<{ is: 'agrees' }>
  | Readonly<{ is: 'known'; difference: number; reason: string }>
  | Readonly<{ is: 'unexplained'; difference: number }>
  /** We hold no sum for such a scope. */
  | Readonly<{ is: 'not_comparable' }>

export type Comparison = Readonly<{ total: OfficialTotal; ours: number | null; verdict: Verdict }>

/**
 * Compares stated totals with our own sums for the same scope, in the order of their days. A difference
 * is known where the list of known differences has it, or where the same speaker's last total differed
 * by as much: what was added since then agrees.
 */
export function compareTotals(
  totals: readonly OfficialTotal[],
  events: readonly LedgerEvent[],
  known: readonly KnownDifference[],
): readonly Comparison[] {
  const last = new Map<string, Readonly<{ day: CivilDay; verdict: Verdict }>>()
  return totals
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((total) => {
      const key = `${total.scope} ${total.measure} ${total.by} ${total.bound}`
      const ours = ourSum(total, events)
      const verdict = verdictOn(total, ours, { known, before: last.get(key) })
      last.set(key, { day: total.day, verdict })
      return { total, ours, verdict }
    })
}

type Context = Readonly<{
  known: readonly KnownDifference[]
  before: Readonly<{ day: CivilDay; verdict: Verdict }> | undefined
}>

function verdictOn(total: OfficialTotal, ours: number | null, context: Context): Verdict {
  if (ours === null) return { is: 'not_comparable' }
  const difference = ours - total.value
  if (difference === 0 || (total.bound === 'at_least' && difference > 0)) return { is: 'agrees' }
  const reason =
    context.known.find((entry) => explains(entry, total, difference))?.reason ??
    reasonBefore(context, difference)
  return reason === null ? { is: 'unexplained', difference } : { is: 'known', difference, reason }
}

function reasonBefore({ before }: Context, difference: number): string | null {
  if (before?.verdict.is !== 'known' || before.verdict.difference !== difference) return null
  return `as on ${before.day}: ${before.verdict.reason.replace(/^as on [\d-]+: /u, '')}`
}

const explains = (entry: KnownDifference, total: OfficialTotal, difference: number): boolean =>
  entry.scope === total.scope &&
  entry.measure === total.measure &&
  (entry.by === null || entry.by === total.by) &&
  entry.from <= total.day &&
  total.day <= entry.to &&
  (entry.oursMinusStated === null || entry.oursMinusStated === difference)

/** Our own sum for a total's scope by its day; null where we cannot add that up. */
export function ourSum(total: OfficialTotal, events: readonly LedgerEvent[]): number | null {
  const scope = scopeOf(total.scope, total.day)
  if (scope === null) return null
  const kind = total.measure.startsWith('bodies') ? 'body_repatriation' : 'prisoner_exchange'
  const counted = events.filter(
    (event) =>
      event.kind === kind &&
      event.standing === 'confirmed' &&
      event.firstDay >= scope.from &&
      event.lastDay <= total.day &&
      (scope.agreement === null || event.agreement?.id === scope.agreement),
  )
  if (total.measure === 'exchanges') {
    return Math.max(0, ...counted.map(({ ordinal }) => ordinal ?? 0))
  }
  const { measure } = total
  return counted.reduce((sum, event) => sum + (countedFigure(event, measure) ?? 0), 0)
}

/** People who came home outside the exchange are not in exchange totals. */
function countedFigure(
  event: LedgerEvent,
  measure: Exclude<OfficialTotal['measure'], 'exchanges'>,
): number | null {
  const figure = countedClaim(event, measure)?.figure.value ?? null
  if (figure === null || measure !== 'ua_returned') return figure
  return figure - (countedClaim(event, 'ua_outside_exchange')?.figure.value ?? 0)
}
