import type { Agreement } from '#ledger/agreement.ts'
import { draftAgreement } from '#ledger/draft-agreement.ts'
import {
  compareTotals,
  type KnownDifference,
  type OfficialTotal,
  totalInPost,
} from '#ledger/official-totals.ts'
import type { Reported } from '#ledger/event.ts'
import type { Instant } from '#post/post.ts'
import type { TotalStatement } from '#statement/statement.ts'
import { agreementsWith, AGREEMENT_PROPOSED, proposeAgreement } from '#store/agreements.ts'
import type { WritableDb } from '#store/db.ts'
import { storedEvents } from '#store/event-rows.ts'
import { openReview } from '#store/reviews.ts'

/** The facts that new totals and new agreements are checked by. */
export type Books = Readonly<{
  agreements: readonly Agreement[]
  officialTotals: readonly OfficialTotal[]
  known: readonly KnownDifference[]
}>

/**
 * Checks what posts newly state beside events: a total that differs from our own sum without a known
 * reason, and an agreement that is not known, are asked about. Run it after the events are made anew.
 */
export function checkBooks(
  db: WritableDb,
  stated: readonly Reported[],
  books: Books,
  now: Instant,
): void {
  for (const reported of stated) {
    if (reported.statement.review.length > 0) continue
    if (isTotal(reported)) checkTotal(db, reported, books, now)
    else checkAgreement(db, reported, books, now)
  }
}

const isTotal = (reported: Reported): reported is Reported<TotalStatement> =>
  reported.statement.kind === 'official_total'

function checkTotal(
  db: WritableDb,
  { id, statement, origin }: Reported<TotalStatement>,
  { officialTotals, known }: Books,
  now: Instant,
): void {
  if (origin.is !== 'post' || origin.channel.rank !== 'confirms') return
  const total = totalInPost(statement, origin.channel.holder)
  const events = storedEvents(db).flatMap(({ standing, event }) =>
    standing === 'confirmed' ? event : [],
  )
  const earlier = officialTotals.filter(({ day }) => day < total.day)
  const compared = compareTotals([...earlier, total], events, known)
  const verdict = compared.find((one) => one.total === total)?.verdict
  if (verdict?.is !== 'unexplained') return
  const detail = `${total.scope}: ${total.value} stated, ours differs by ${verdict.difference}`
  openReview(db, id, { code: 'total_differs', detail }, now)
}

function checkAgreement(
  db: WritableDb,
  reported: Reported,
  { agreements }: Books,
  now: Instant,
): void {
  const draft = draftAgreement(reported)
  if (draft === null) return
  const known = agreementsWith(db, agreements).some(
    ({ id, statementIds }) => id === draft.id || statementIds.includes(draft.id),
  )
  if (known || !proposeAgreement(db, draft, reported.id, now)) return
  const promises = draft.commitments.map(
    ({ measure, to, bound, promised }) => `${measure} to ${to}: ${bound} ${promised ?? ''}`,
  )
  const detail = `A new agreement? ${promises.join('; ')}`
  openReview(db, reported.id, { code: AGREEMENT_PROPOSED, detail }, now)
}
