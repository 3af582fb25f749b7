import type { CivilDay } from '#post/civil-day.ts'
import type { Channel, Holder } from '#post/channel.ts'
import type { Instant, PostRef } from '#post/post.ts'
import type {
  AgreementRef,
  EventKind,
  EventStatement,
  Figure,
  Measure,
  Mediator,
  Place,
  Quote,
  Statement,
} from '#statement/statement.ts'

/** Where a statement comes from: a revision of a post, or a row of the shipped history. */
export type Origin =
  | Readonly<{
      is: 'post'
      channel: Channel
      post: PostRef
      revision: number
      publishedAt: Instant
      seenAt: Instant
    }>
  | Readonly<{
      is: 'history'
      /** Names the row for ever: `prisoner_exchange/2025-08-14/1`. */
      row: string
      links: readonly string[]
      /** Who stated the Russian side's figure, in the row's words; null where the row does not say. */
      russianFigureBy: string | null
      /** A row may know only a range of days («2022-06-??»); then `day` of its statement is the first. */
      lastDay: CivilDay
      conflict: string | null
    }>

/** A statement with the one who makes it. `id` is unique and the same after every rebuild. */
export type Reported<S extends Statement = Statement> = Readonly<{
  id: string
  statement: S
  origin: Origin
}>

/** One figure for one measure of one event by one holder. Claims never overwrite each other. */
export type Claim = Readonly<{
  measure: Measure
  figure: Figure
  holder: Holder
  /** A history row's own words for who stated it. */
  statedBy: string | null
  statement: string
  origin: Origin
}>

/** An exchange or a repatriation as it happened: many statements, one event. */
export type LedgerEvent = Readonly<{
  /** The database's number: stable while the program runs and over rebuilds. 0 before it is stored. */
  id: number
  kind: EventKind
  firstDay: CivilDay
  /** Later than `firstDay` only where the day is known as a range; a range is never shown as a day. */
  lastDay: CivilDay
  ordinal: number | null
  stage: number | null
  finalStage: boolean
  /** `unconfirmed`: known only from `claims` sources; kept, shown on request, never pushed. */
  standing: 'confirmed' | 'unconfirmed'
  /** Every claim, the leading one of each measure first. */
  claims: readonly Claim[]
  agreement: AgreementRef | null
  mediators: readonly Mediator[]
  categories: readonly string[]
  breakdown: readonly Place[]
  attribution: EventStatement['attribution']
  hedge: Quote | null
  /** The Russian side's official comment: not asked, said to be missing, or made. */
  russianComment: 'unknown' | 'said_to_be_missing' | 'made'
  /** Whose post leads; a post leads over a history row, HQ over the others. */
  lead: Reported<EventStatement>
  /** All statements, the leading one first. */
  statements: readonly Reported<EventStatement>[]
}>

/** The figure that the event is told with, or null where none is published (which is not zero). */
export function leadingClaim(event: LedgerEvent, measure: Measure): Claim | null {
  return event.claims.find((claim) => claim.measure === measure) ?? null
}

/** Every other claim of a measure whose number differs from the leading one. */
export function differingClaims(event: LedgerEvent, measure: Measure): readonly Claim[] {
  const [lead, ...others] = event.claims.filter((claim) => claim.measure === measure)
  return others.filter(({ figure }) => figure.value !== lead?.figure.value)
}
