import type { CivilDay } from '#post/civil-day.ts'
import type { Measure, ReviewReason } from '#statement/statement.ts'
import { type LedgerEvent, sideOf } from './event.ts'
import { excesses } from './faults.ts'
import type { Step } from './plan.ts'
import { ukrainianFigure } from './totals.ts'

/**
 * A rule of the ledger that a write would break; `statement` is where a person begins to look. `about`:
 * what stays the same while the figures in the question change; absent where its words say it.
 */
export type Breach = ReviewReason & Readonly<{ statement: string; about?: string }>

/**
 * Says which rules a group of steps would break: no event in the future, parts within their whole, no
 * sum that falls though nobody corrected anything.
 */
export function breachesOf(group: readonly Step[], today: CivilDay): readonly Breach[] {
  const events = group.flatMap(({ after }) => after ?? [])
  return [...events.flatMap((event) => eventBreaches(event, today)), ...fallenSum(group)]
}

function eventBreaches(event: LedgerEvent, today: CivilDay): readonly Breach[] {
  const reasons: readonly ReviewReason[] = [
    ...(event.firstDay > today ? [{ code: 'in_future', detail: `> ${today}` }] : []),
    ...excesses((measure) => leadersOwn(event, measure)),
  ]
  return reasons.map(({ code, detail }) => ({
    code,
    detail: `${event.kind} ${event.firstDay}: ${detail}`,
    statement: event.lead.id,
  }))
}

/** A part is measured by a whole of the same holder only: holders may differ by a few. */
function leadersOwn(event: LedgerEvent, measure: Measure): number | null {
  const holder = event.claims.find((claim) => sideOf(claim) === 'ua')?.holder
  const claim = event.claims.find((one) => one.measure === measure && one.holder === holder)
  return claim?.figure.value ?? null
}

/**
 * The sum falls where an event goes though all its statements stand: it was taken for another one. Where
 * a post was edited, withdrawn or is missing, the fall has its reason.
 */
function fallenSum(group: readonly Step[]): readonly Breach[] {
  const standing = new Set(
    group.flatMap(({ after }) => after?.statements.map(({ id }) => id) ?? []),
  )
  return group.flatMap(({ before, after }) => {
    if (before === null || after !== null || before.standing !== 'confirmed') return []
    const { event } = before
    const stands = event.statements.every(({ id }) => standing.has(id))
    const figure = ukrainianFigure(event)
    if (!stands || figure === null || !falls(group)) return []
    return [
      {
        code: 'sum_fell',
        detail: `${event.kind} ${event.firstDay}: ${figure}`,
        statement: event.lead.id,
      },
    ]
  })
}

const falls = (group: readonly Step[]): boolean =>
  sumOf(group.map(({ after }) => after)) < sumOf(group.map(({ before }) => before?.event ?? null))

const sumOf = (events: readonly (LedgerEvent | null)[]): number =>
  events.reduce(
    (total, event) => total + (event?.standing === 'confirmed' ? (ukrainianFigure(event) ?? 0) : 0),
    0,
  )
