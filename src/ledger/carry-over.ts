import type { CivilDay } from '#post/civil-day.ts'
import { corrected, fieldsOf, fieldValue, type FieldValue } from '#statement/correct.ts'
import type { Kind, ReviewReason, Statement } from '#statement/statement.ts'
import { faultsOf } from './faults.ts'

/** What an operator put right: a field, what stands there now, and what the text was read to say. */
export type PutRight = Readonly<{ field: string; value: FieldValue; was: FieldValue; by: number }>

/** A statement of an earlier text of the same post, with what operators did about it. */
export type Earlier = Readonly<{
  kind: Kind
  corrections: readonly PutRight[]
  /** Who published it; null where nobody did, or it was taken back. */
  publishedBy: number | null
  /** The reasons for which it was held and which were answered by publishing. */
  accepted: readonly ReviewReason[]
}>

/** A statement of the edited text: how it is recorded, and what of the operators' word goes on with it. */
export type Carried = Readonly<{
  statement: Statement
  corrections: readonly PutRight[]
  /** Whose decision lets it be told at once; null where there is none. */
  publishedBy: number | null
}>

const PUT_RIGHT = 'put_right'

/**
 * Says what of the operators' word on a post's earlier text holds for its edited one. A field that was put right
 * stays so while the text says there what it said; where it says something third, a person is asked, and told
 * both. What a person published is told again without asking where no new reason speaks against it.
 */
export function carryOver(
  statements: readonly Statement[],
  earlier: readonly Earlier[],
  posted: CivilDay,
): readonly Carried[] {
  const seen = new Map<Kind, number>()
  return statements.map((statement) => {
    const { kind } = statement
    const nth = seen.get(kind) ?? 0
    seen.set(kind, nth + 1)
    const alike = earlier.filter((one) => one.kind === kind)
    // Which of them is which cannot be told any more.
    if (alike.length !== statements.filter((one) => one.kind === kind).length) {
      return asked(
        statement,
        alike.flatMap(({ corrections }) => corrections),
      )
    }
    const before = alike[nth]
    return before === undefined ? asRead(statement) : carried(statement, before, posted)
  })
}

const asRead = (statement: Statement): Carried => ({
  statement,
  corrections: [],
  publishedBy: null,
})

/** Holds a statement for a person, who sees what was put right and what the text says now. */
function asked(
  statement: Statement,
  touched: readonly PutRight[],
  kept: readonly PutRight[] = [],
): Carried {
  const reasons = [...touched, ...kept].map((one) => reasonOf(statement, one))
  return { statement: held(statement, reasons), corrections: kept, publishedBy: null }
}

function carried(statement: Statement, before: Earlier, posted: CivilDay): Carried {
  const { corrections, publishedBy, accepted } = before
  const says = (one: PutRight, value: FieldValue): boolean => valueOf(statement, one) === value
  const kept = corrections.filter((one) => says(one, one.was))
  const touched = corrections.filter((one) => !says(one, one.was) && !says(one, one.value))
  if (touched.length > 0 || publishedBy === null) return asked(statement, touched, kept)
  const fresh = [...statement.review, ...faultsOf(corrected(statement, kept), posted)].filter(
    (reason) => !accepted.some((one) => isSame(one, reason)),
  )
  if (kept.length === 0 && statement.review.length === 0) return asRead(statement)
  return fresh.length > 0
    ? asked(statement, [], kept)
    : { ...asked(statement, [], kept), publishedBy }
}

const isSame = (a: ReviewReason, b: ReviewReason): boolean =>
  a.code === b.code && a.detail === b.detail

/** `undefined` where such a statement has no such field. */
function valueOf(statement: Statement, { field }: PutRight): FieldValue | undefined {
  const known = fieldsOf(statement).find((one) => one === field)
  return known === undefined ? undefined : fieldValue(statement, known)
}

function reasonOf(statement: Statement, put: PutRight): ReviewReason {
  const now = valueOf(statement, put)
  const change = `${put.field}: ${put.was ?? '-'} → ${put.value ?? '-'}`
  return { code: PUT_RIGHT, detail: now === put.was ? change : `${change}; ${now ?? '-'}` }
}

const held = (statement: Statement, reasons: readonly ReviewReason[]): Statement =>
  reasons.length === 0 ? statement : { ...statement, review: [...statement.review, ...reasons] }
