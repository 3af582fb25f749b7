import { doubtsOf, type FarClaim } from '#ledger/far-apart.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { closeSettled, isAccepted } from './reviews.ts'

/** Lists the claims of an event that wait for a person; what a person let through waits no more. */
export const doubtfulClaims = (db: ReadableDb, event: LedgerEvent): readonly FarClaim[] =>
  doubtsOf(event).filter(({ breach }) => !isAccepted(db, breach))

/** Closes what was asked about an event's claims where they are far from each other no more. */
export const closeDoubts = (db: WritableDb, event: LedgerEvent, now: Instant): void => {
  const standing = doubtsOf(event).flatMap(({ breach }) => breach.about ?? [])
  closeSettled(db, { statements: event.statements.map(({ id }) => id), standing }, now)
}

/** Gives an event as it is written: without the claims that wait for a person. */
export function asWritten(db: ReadableDb, event: LedgerEvent): LedgerEvent {
  const doubtful = new Set(doubtfulClaims(db, event).map(({ claim }) => claim))
  return doubtful.size === 0
    ? event
    : { ...event, claims: event.claims.filter((claim) => !doubtful.has(claim)) }
}
