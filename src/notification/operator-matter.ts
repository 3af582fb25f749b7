import type { Instant, PostRef } from '#post/post.ts'
import type { ReviewReason, Statement } from '#statement/statement.ts'

/**
 * What an operator may decide: tell people of what was held; let a figure through that breaks a rule of
 * the ledger; tell of what is no longer news; reject one statement; say that the post tells of no event
 * at all; leave all as it is.
 */
export const DECISIONS = ['publish', 'accept', 'tell', 'reject', 'not_event', 'leave'] as const
export type What = (typeof DECISIONS)[number]

/** A field that an operator put right; `null` is "not stated". */
export type Correction = Readonly<{
  field: string
  value: number | string | null
  was: number | string | null
}>

/** Who decided what, and when. */
export type Verdict = Readonly<{ id: number; what: What; by: number; at: Instant }>

/** A statement about which something is or was asked, with all that a person needs to decide. */
export type Matter = Readonly<{
  /** The newest question on its card; names the card. */
  review: number
  statementId: string
  statement: Statement
  standing: 'told' | 'held' | 'withdrawn'
  reasons: readonly ReviewReason[]
  /** Whether a person still has to decide. */
  open: boolean
  /** Null for a row of the shipped history; `isGone` where its channel took it away. */
  post: (PostRef & Readonly<{ publishedAt: Instant; text: string; isGone: boolean }>) | null
  corrections: readonly Correction[]
  /** What was decided and stands; null while nothing is, or where the post was edited meanwhile. */
  decision: Verdict | null
}>

/** What may be decided about a statement, by how it stands and what is asked; nothing where all is settled. */
export function choicesOf({ open, standing, reasons }: Matter): readonly What[] {
  if (!open) return []
  const codes = reasons.map(({ code }) => code)
  // Of a post of two events "not an event" would take back the one that people were told of.
  if (standing === 'held')
    return codes.includes('second_event')
      ? ['publish', 'reject']
      : ['publish', 'reject', 'not_event']
  if (codes.every((code) => code === 'no_longer_news')) return ['tell', 'leave']
  if (codes.every((code) => code === 'post_missing')) return ['reject', 'leave']
  return ['accept', 'leave', 'reject', 'not_event']
}

/** What tells people of a post, about which a person is asked once more where its channel took it away. */
export type Telling = Extract<What, 'publish' | 'tell'>

/** Names what a decision would tell people of a post that is gone; null where nothing is to be asked. */
export const tellingOfGone = ({ open, post }: Matter, what: What): Telling | null =>
  open && post?.isGone === true && (what === 'publish' || what === 'tell') ? what : null

/** Whether fields of a statement may be put right before it is decided. */
export const isCorrectable = (matter: Matter): boolean =>
  matter.open &&
  matter.post !== null &&
  choicesOf(matter).some((what) => what === 'publish' || what === 'accept')

/** What came of a press. `owed`: the outbox has something new to do. */
export type Decided =
  | Readonly<{ is: 'decided'; owed: boolean; decision: number }>
  | Readonly<{ is: 'undone'; owed: boolean }>
  /** Somebody was faster, or the post was edited meanwhile. */
  | Readonly<{ is: 'too_late' }>
  /** What it says after the corrections contradicts itself. */
  | Readonly<{ is: 'unfit'; faults: readonly ReviewReason[] }>
  /** What was said cannot be unsaid, or something was decided upon it. */
  | Readonly<{ is: 'not_undoable' }>
