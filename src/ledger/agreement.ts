import type { CivilDay } from '#post/civil-day.ts'
import type { Holder, Side } from '#post/channel.ts'
import type { AgreementId, Measure } from '#statement/statement.ts'
import type { Bound } from './standing.ts'

/** One thing that an agreement promised, with those who said so (`data/agreements.json`). */
export type Commitment = Readonly<{
  measure: 'returned' | 'bodies'
  /** `each_side`: the number is owed to each of them. */
  to: 'ukraine' | 'russia' | 'each_side'
  category: string | null
  promised: number | null
  bound: Bound
  speakers: readonly Readonly<{ name: string; side: Side | 'us' }>[]
  /** The day on which it was met, and who said so: claimed fulfilled is not the same as counted. */
  metOn: CivilDay | null
  metBy?: readonly string[]
  /** The day on which a side that announced it declared it over. */
  closedOn: CivilDay | null
  closedBy?: readonly string[]
  supersededBy: readonly AgreementId[]
  /** The day on which a side said that it is not met, against another's word, and which side; absent where none did. */
  deniedOn?: CivilDay | null
  deniedBy?: Side | null
}>

/** What a side itself said counts towards an agreement; of a `part` anything up to `value`. */
export type Share = Readonly<{
  on: CivilDay
  measure: Measure
  value: number
  share: 'all' | 'part'
  wholeEvent: number | null
  by: Holder
}>

export type Agreement = Readonly<{
  id: AgreementId
  announcedOn: CivilDay
  /** What a statement that names this agreement calls it. */
  statementIds: readonly AgreementId[]
  commitments: readonly Commitment[]
  shares: readonly Share[]
}>
