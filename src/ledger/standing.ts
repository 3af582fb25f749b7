import type { CivilDay } from '#post/civil-day.ts'
import type { Holder, ReadingState, Side } from '#post/channel.ts'
import type { Instant } from '#post/post.ts'
import type { AgreementId, Measure } from '#statement/statement.ts'
import type { LedgerEvent } from './event.ts'

/**
 * Events added up. `total` is the sum of published figures only, so it is always said as "at least";
 * `withoutFigure` events add nothing to it. Days and numbered exchanges are counted apart: the 65th
 * exchange took three days.
 */
export type Totals = Readonly<{
  events: number
  days: number
  numbered: number
  total: number
  withoutFigure: number
}>

export type Bound = 'exact' | 'at_least' | 'all_of_category' | 'offer'

/** How far an open commitment has come, by the sides' own posts; `from` < `to` where a share is not published. */
export type Progress = Readonly<{
  agreement: AgreementId
  /** The day the agreement was announced. */
  day: CivilDay
  measure: Measure
  bound: Bound
  promised: number
  from: number
  to: number
  /** Who named what makes up `from` (`by: null` for what only `to` contains), oldest first. */
  parts: readonly Readonly<{
    day: CivilDay
    value: number
    by: string | null
    wholeEvent: number | null
  }>[]
  /** Absent where both sides say the same, as far as they say anything. */
  disputed?: Disputed
}>

/** In what the sides' words on a commitment differ. */
export type Disputed = Readonly<{
  /** Exchanges under it for which each side names another number, oldest first. */
  figures: readonly Readonly<{ day: CivilDay; ours: Named; theirs: Named }>[]
  /** Which side said, and when, that it is not met; null where none did. */
  denied: Readonly<{ on: CivilDay; by: Side }> | null
}>

/** A number and who named it; `russian_side` where the facts do not say who of that side. */
export type Named = Readonly<{ value: number; by: Holder | 'russian_side' }>

/** What an official said the running total was; shown beside our own sum, never merged with it. */
export type StatedTotal = Readonly<{ value: number; scope: string; day: CivilDay; holder: Holder }>

/** Everything that /status tells. */
export type Standing = Readonly<{
  now: Instant
  exchanges: Readonly<{
    last: LedgerEvent | null
    thisYear: Totals
    since2022: Totals
    stated: StatedTotal | null
  }>
  bodies: Readonly<{
    last: LedgerEvent | null
    thisYear: Totals
    since2022: Totals
    stated: StatedTotal | null
  }>
  /** Open commitments on prisoners. Empty: "no open quota published". */
  open: readonly Progress[]
  /** The Coordination Headquarters' channel first. */
  sources: readonly Readonly<{ handle: string; state: ReadingState }>[]
}>
