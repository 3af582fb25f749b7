import type { Holder } from '#post/channel.ts'
import type { EventStatement, Measure } from '#statement/statement.ts'
import { MEASURES } from '#statement/statement.ts'
import { type Claim, isMissing, type Origin, type Reported, RUSSIAN_MEASURES } from './event.ts'

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

/** Says who holds a statement's figures; an unnamed source of TASS is not TASS. */
export function holderOf({ origin, statement }: Reported<EventStatement>): Holder {
  if (origin.is === 'history') return 'history'
  return origin.channel.holder === 'tass' && statement.speaker === 'unnamed_source'
    ? 'tass_unnamed_source'
    : origin.channel.holder
}

/**
 * Lists every figure of an event's statements as claims, for each measure the leading one first. The
 * same figure by the same holder is one claim, from the post that said it first. A later figure far
 * below an earlier one of the same holder is about a part («four from Volyn»), and does not lead.
 */
export function claimsOf(said: readonly Reported<EventStatement>[]): readonly Claim[] {
  const claims = said.flatMap((reported) =>
    MEASURES.flatMap((measure) => claimOf(reported, measure) ?? []),
  )
  const parts = new Set(claims.filter((claim) => isPart(claim, claims)))
  return withoutRepeats(claims.toSorted((a, b) => bySeniority(a, b, parts)))
}

function claimOf(reported: Reported<EventStatement>, measure: Measure): Claim | null {
  const figure = reported.statement.figures[measure]
  if (figure === undefined) return null
  const { origin, id } = reported
  return {
    measure,
    figure,
    holder: holderOf(reported),
    statedBy: statedBy(origin, measure),
    statement: id,
    origin,
  }
}

function statedBy(origin: Origin, measure: Measure): string | null {
  if (origin.is === 'post') return null
  return origin.counterBy ?? (RUSSIAN_MEASURES.includes(measure) ? origin.russianFigureBy : null)
}

/** Less than two thirds of what the same holder said before and still shows. */
const isPart = (claim: Claim, claims: readonly Claim[]): boolean => wholeOf(claim, claims) !== null

/** Finds what the same holder said before and still shows, if it is more than half as much again. */
export const wholeOf = (claim: Claim, claims: readonly Claim[]): Claim | null =>
  claims.find(
    (other) =>
      other.measure === claim.measure &&
      other.holder === claim.holder &&
      timeOf(other.origin) < timeOf(claim.origin) &&
      !isMissing(other.origin) &&
      claim.figure.value * 3 < other.figure.value * 2,
  ) ?? null

/** By measure, then by holder; of one holder the newest word leads, and a part never. */
function bySeniority(a: Claim, b: Claim, parts: ReadonlySet<Claim>): number {
  return (
    MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
    seniority(a) - seniority(b) ||
    Number(parts.has(a)) - Number(parts.has(b)) ||
    timeOf(b.origin) - timeOf(a.origin) ||
    (a.statement < b.statement ? -1 : 1)
  )
}

/** A figure whose post was taken away stands behind all others of its side. */
function seniority({ measure, holder, origin }: Claim): number {
  if (RUSSIAN_MEASURES.includes(measure)) {
    return TO_RUSSIA.indexOf(holder) + (isMissing(origin) ? TO_RUSSIA.length : 0)
  }
  if (origin.is === 'history' && origin.counterBy !== undefined) return TO_UKRAINE.length
  return TO_UKRAINE.indexOf(holder) + (isMissing(origin) ? TO_UKRAINE.indexOf('history') + 0.5 : 0)
}

const timeOf = (origin: Origin): number => (origin.is === 'post' ? origin.publishedAt : 0)

function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const first = new Map<string, Claim>()
  for (const claim of claims) {
    const key = `${claim.measure}/${claim.holder}/${claim.statedBy ?? ''}/${claim.figure.value}`
    const known = first.get(key)
    if (known === undefined || standsBefore(claim, known)) first.set(key, claim)
  }
  return [...first.values()]
}

const standsBefore = ({ origin: a }: Claim, { origin: b }: Claim): boolean =>
  isMissing(a) === isMissing(b) ? timeOf(a) < timeOf(b) : isMissing(b)
