import type { Agreement } from '#ledger/agreement.ts'
import { asAnother, draftAgreement } from '#ledger/draft-agreement.ts'
import {
  compareTotals,
  type KnownDifference,
  type OfficialTotal,
  totalInPost,
} from '#ledger/official-totals.ts'
import type { Reported } from '#ledger/event.ts'
import type { Instant } from '#post/post.ts'
import type { AgreementId, TotalStatement } from '#statement/statement.ts'
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
  const { difference } = verdict
  const detail = `${total.measure}: ${total.value} (${difference > 0 ? '+' : ''}${difference})`
  openReview(db, id, { code: 'total_differs', detail }, now)
}

function checkAgreement(
  db: WritableDb,
  reported: Reported,
  { agreements }: Books,
  now: Instant,
): void {
  const { statement, id } = reported
  if (statement.kind !== 'agreement') return
  const draft = draftAgreement(reported)
  const named = draft?.id ?? statement.agreement?.id
  const known = named === undefined ? null : knownAs(agreementsWith(db, agreements), named)
  if (known === null) propose(db, { draft, id }, now)
  else if (draft !== null) checkAnother(db, { draft, known }, reported, now)
}

function propose(
  db: WritableDb,
  { draft, id }: Readonly<{ draft: Agreement | null; id: Reported['id'] }>,
  now: Instant,
): void {
  if (draft !== null && !proposeAgreement(db, draft, id, now)) return
  openReview(db, id, { code: AGREEMENT_PROPOSED, detail: promisesOf(draft) }, now)
}

/** The same place may see more than one agreement. */
function checkAnother(
  db: WritableDb,
  { draft: read, known }: Readonly<{ draft: Agreement; known: Agreement }>,
  reported: Reported,
  now: Instant,
): void {
  const events = storedEvents(db).map(({ event }) => event)
  const draft = asAnother(read, { known, events }, reported)
  if (draft !== null) propose(db, { draft, id: reported.id }, now)
}

const knownAs = (agreements: readonly Agreement[], named: AgreementId): Agreement | null =>
  agreements.find(({ id, statementIds }) => id === named || statementIds.includes(named)) ?? null

/** Without a number nothing can be counted: a person has to add the agreement in its own words. */
const promisesOf = (draft: Agreement | null): string =>
  draft === null
    ? ''
    : draft.commitments
        .map(({ measure, to, bound, promised }) => `${measure} → ${to}: ${bound} ${promised ?? ''}`)
        .join('; ')
