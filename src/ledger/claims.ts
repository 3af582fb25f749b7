import type { Holder } from '#post/channel.ts'
import type { EventStatement, Measure } from '#statement/statement.ts'
import { MEASURES } from '#statement/statement.ts'
import type { Claim, Origin, Reported } from './event.ts'

/** Whose figure leads: each side's own for its own people, the Headquarters' for what comes to Ukraine. */
const TO_UKRAINE: readonly Holder[] = [
  'coordination_hq',
  'president',
  'ombudsman',
  'history',
  'ru_mod',
  'tass',
  'tass_unnamed_source',
]
const TO_RUSSIA: readonly Holder[] = [
  'ru_mod',
  'tass',
  'coordination_hq',
  'president',
  'ombudsman',
  'history',
  'tass_unnamed_source',
]
const RUSSIAN_MEASURES: readonly Measure[] = ['ru_returned', 'ru_civilians', 'bodies_to_ru']

/** Says who holds a statement's figures; an unnamed source of TASS is not TASS. */
export function holderOf({ origin, statement }: Reported<EventStatement>): Holder {
  if (origin.is === 'history') return 'history'
  return origin.channel.holder === 'tass' && statement.speaker === 'unnamed_source'
    ? 'tass_unnamed_source'
    : origin.channel.holder
}

/**
 * Lists every figure of an event's statements as claims, for each measure the leading one first. The
 * same figure by the same holder is one claim, from the post that said it first.
 */
export function claimsOf(said: readonly Reported<EventStatement>[]): readonly Claim[] {
  const claims = said.flatMap((reported) =>
    MEASURES.flatMap((measure) => claimOf(reported, measure) ?? []),
  )
  return withoutRepeats(claims.toSorted(bySeniority))
}

function claimOf(reported: Reported<EventStatement>, measure: Measure): Claim | null {
  const figure = reported.statement.figures[measure]
  if (figure === undefined) return null
  const { origin, id } = reported
  const statedBy =
    origin.is === 'history' && RUSSIAN_MEASURES.includes(measure) ? origin.russianFigureBy : null
  return { measure, figure, holder: holderOf(reported), statedBy, statement: id, origin }
}

/** By measure, then by holder; of one holder the newest word leads. */
function bySeniority(a: Claim, b: Claim): number {
  return (
    MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
    seniority(a) - seniority(b) ||
    timeOf(b.origin) - timeOf(a.origin) ||
    (a.statement < b.statement ? -1 : 1)
  )
}

const seniority = ({ measure, holder }: Claim): number =>
  (RUSSIAN_MEASURES.includes(measure) ? TO_RUSSIA : TO_UKRAINE).indexOf(holder)

const timeOf = (origin: Origin): number => (origin.is === 'post' ? origin.publishedAt : 0)

function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const first = new Map<string, Claim>()
  for (const claim of claims) {
    const key = `${claim.measure}/${claim.holder}/${claim.figure.value}`
    const known = first.get(key)
    if (known === undefined || timeOf(claim.origin) < timeOf(known.origin)) first.set(key, claim)
  }
  return [...first.values()]
}
