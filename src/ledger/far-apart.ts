import { MEASURES } from '#statement/statement.ts'
import type { Breach } from './breaches.ts'
import { wholeOf } from './claims.ts'
import { saysOfSome } from './of-some.ts'
import { type Claim, isMissing, leadingClaim, type LedgerEvent, sideOf } from './event.ts'

/** A claim that waits for a person since it is far from the leading one of its own side. */
export type FarClaim = Readonly<{ claim: Claim; breach: Breach }>

/**
 * Lists what of an event waits for a person: figures far from the leading one, and figures of a holder
 * that fell without a word that they are a part.
 */
export const doubtsOf = (event: LedgerEvent): readonly FarClaim[] => [
  ...farClaims(event),
  ...fallenClaims(event),
]

/** «Four from Volyn» is a part of what was said before; «90 came home» after 150 may be a correction. */
function fallenClaims(event: LedgerEvent): readonly FarClaim[] {
  return event.claims.flatMap((claim) => {
    const whole = wholeOf(claim, event.claims)
    if (whole === null || sideOf(claim) !== 'ua' || saysPart(event, claim)) return []
    const detail = `${event.kind} ${event.firstDay}: ${claim.measure}: ${whole.figure.value} → ${claim.figure.value} (${claim.holder})`
    return [{ claim, breach: { code: 'figure_fell', detail, statement: claim.statement } }]
  })
}

/** Whether the words around a figure say that it is of some only: of a region, a town, a brigade. */
function saysPart({ statements }: LedgerEvent, { figure, statement }: Claim): boolean {
  const words = [
    figure.passage?.text,
    ...figure.quotes.map(({ text }) => text),
    statements.find(({ id }) => id === statement)?.statement.quote?.text,
  ]
  return words.some((text) => text !== undefined && saysOfSome(text))
}

/**
 * Lists the claims of an event that are far from the leading one of their side: more than half as much
 * again. The leading one is never among them, whichever came first.
 */
function farClaims(event: LedgerEvent): readonly FarClaim[] {
  return MEASURES.flatMap((measure) => {
    const lead = leadingClaim(event, measure)
    if (lead === null) return []
    return event.claims
      .filter((claim) => claim.measure === measure && isOutlying(claim, lead))
      .map((claim) => ({ claim, breach: breachOf(event, claim, lead) }))
  })
}

const isOutlying = (claim: Claim, lead: Claim): boolean =>
  claim.holder !== lead.holder &&
  sideOf(claim) === sideOf(lead) &&
  !isMissing(claim.origin) &&
  isFar(claim, lead)

function isFar({ figure: { value: a } }: Claim, { figure: { value: b } }: Claim): boolean {
  const [less, more] = [Math.min(a, b), Math.max(a, b)]
  return more > 5 && less * 3 < more * 2
}

/** `about` leaves out the leading figure: that one may change, and the question stays the same. */
function breachOf({ kind, firstDay }: LedgerEvent, claim: Claim, lead: Claim): Breach {
  const [value, leading] = [claim.figure.value, lead.figure.value]
  const where = value > leading ? 'above' : 'below'
  const what = `${kind} ${firstDay}: ${claim.measure}`
  return {
    code: 'figures_far_apart',
    detail: `${what}: ${leading} (${lead.holder}), ${value} (${claim.holder})`,
    about: `${what}: ${value} by ${claim.holder} far ${where} ${lead.holder}`,
    statement: claim.statement,
  }
}
