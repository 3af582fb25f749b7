import type { Holder } from '#post/channel.ts'
import { MEASURES, type Measure } from '#statement/statement.ts'
import { type Claim, isMissing, leadingClaim, type LedgerEvent } from './event.ts'

/**
 * Why a figure is another one now: its post was edited; the channel took the post away, or shows it
 * again; a newer post of the holder says otherwise; no post says it any more; or the holder still says
 * it, and another one whose word leads says otherwise.
 */
type CorrectionReason =
  'edited' | 'missing' | 'shown_again' | 'contradicted' | 'unsaid' | 'overruled'

/** One holder's figure for one measure as it was told before and as it is told now. */
export type Correction = Readonly<{
  measure: Measure
  holder: Holder
  from: number
  /** Null where the holder gives no figure any more. */
  to: number | null
  reason: CorrectionReason
  /** The statement that the old figure rested on. */
  statement: string
}>

/**
 * Lists what holders gave before and give otherwise now; a figure that is given for the first time is
 * no correction. Both are versions of one event; null where it is withdrawn.
 */
export function correctionsOf(
  before: LedgerEvent,
  after: LedgerEvent | null,
): readonly Correction[] {
  const now = wordOf(after?.claims ?? [])
  const own = [...wordOf(before.claims).values()].flatMap((old): Correction[] => {
    const next = now.get(keyOf(old)) ?? null
    const reason = reasonOf(old, next, after)
    if (reason === null) return []
    const { measure, holder, figure, statement } = old
    return [
      { measure, holder, from: figure.value, to: next?.figure.value ?? null, reason, statement },
    ]
  })
  return [...own, ...(after === null ? [] : overruled(before, after, own))]
}

/** Leading figures that gave way to another holder's, though their own holder stands by them. */
function overruled(
  before: LedgerEvent,
  after: LedgerEvent,
  own: readonly Correction[],
): readonly Correction[] {
  return leadChanges(before, after).flatMap(({ measure, from, to }) => {
    if (from === null || to === null || from.holder === to.holder) return []
    if (own.some((one) => one.measure === measure && one.holder === from.holder)) return []
    const { holder, statement, figure } = from
    const change = { from: figure.value, to: to.figure.value, reason: 'overruled' } as const
    return [{ measure, holder, statement, ...change }]
  })
}

/** Lists the measures whose leading figure is another one, whoever holds it; null where there is none. */
export const leadChanges = (
  before: LedgerEvent,
  after: LedgerEvent,
): readonly Readonly<{ measure: Measure; from: Claim | null; to: Claim | null }>[] =>
  MEASURES.map((measure) => ({
    measure,
    from: leadingClaim(before, measure),
    to: leadingClaim(after, measure),
  })).filter(({ from, to }) => from?.figure.value !== to?.figure.value)

const keyOf = ({ measure, holder, statedBy }: Claim): string =>
  `${measure}/${holder}/${statedBy ?? ''}`

/** The word of each holder on each measure: of one holder the first claim leads. */
function wordOf(claims: readonly Claim[]): Map<string, Claim> {
  const words = new Map<string, Claim>()
  for (const claim of claims) {
    if (!words.has(keyOf(claim))) words.set(keyOf(claim), claim)
  }
  return words
}

function reasonOf(
  old: Claim,
  next: Claim | null,
  after: LedgerEvent | null,
): CorrectionReason | null {
  if (next === null) return 'unsaid'
  const same = next.figure.value === old.figure.value
  const [was, is] = [isMissing(old.origin), isMissing(next.origin)]
  if (same) return was === is ? null : is ? 'missing' : 'shown_again'
  if (samePost(old, next)) return 'edited'
  const still = after?.statements.find(({ id }) => id === old.statement)
  if (still === undefined) return 'unsaid'
  return !was && isMissing(still.origin) ? 'missing' : 'contradicted'
}

const samePost = ({ origin: a }: Claim, { origin: b }: Claim): boolean =>
  a.is === 'post' &&
  b.is === 'post' &&
  a.post.channel === b.post.channel &&
  a.post.number === b.post.number
