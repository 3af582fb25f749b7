import type { CivilDay } from '#post/civil-day.ts'
import type { Channel, Holder, Side } from '#post/channel.ts'
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
      /** When the channel was found to show the post no more; absent while it does. */
      missingAt?: Instant
    }>
  | Readonly<{
      is: 'history'
      /** Names the row for ever: `prisoner_exchange/2025-08-14/1`. */
      row: string
      links: readonly string[]
      /** Who stated the Russian side's figure, in the row's words; null where the row does not say. */
      russianFigureBy: string | null
      /** The Russian speaker whose word every figure of this statement is; absent where it is not. */
      counterBy?: string
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

/**
 * Tells whose side a claim's holder is on. Rows of the history hold Ukraine's own figures, but for what
 * the Russian side received and for counter-claims.
 */
export function sideOf({ origin, measure }: Claim): Side {
  if (origin.is === 'post') return origin.channel.side
  return origin.counterBy !== undefined || RUSSIAN_MEASURES.includes(measure) ? 'ru' : 'ua'
}

/** What goes to Russia: there Russia's own figure leads. */
export const RUSSIAN_MEASURES: readonly Measure[] = ['ru_returned', 'ru_civilians', 'bodies_to_ru']

/** Tells whether every post that could make the event is one that its channel shows no more. */
export function restsOnMissing({ statements }: LedgerEvent): boolean {
  const confirming = statements.filter(({ origin }) => confirms(origin))
  return confirming.length > 0 && confirming.every(({ origin }) => isMissing(origin))
}

/** Tells whether an origin's word makes an event: a history row or a channel that confirms. */
export const confirms = (origin: Origin): boolean =>
  origin.is === 'history' || origin.channel.rank === 'confirms'

export const isMissing = (origin: Origin): boolean =>
  origin.is === 'post' && origin.missingAt !== undefined

/** Every other claim of a measure whose number differs from the leading one. */
export function differingClaims(event: LedgerEvent, measure: Measure): readonly Claim[] {
  const [lead, ...others] = event.claims.filter((claim) => claim.measure === measure)
  return others.filter(({ figure }) => figure.value !== lead?.figure.value)
}
