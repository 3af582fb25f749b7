import type { Agreement } from '#ledger/agreement.ts'
import { type CivilDay, kyivDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** The question that waits for the operator's yes before an agreement read from a post is counted. */
export const AGREEMENT_PROPOSED = 'agreement_proposed'

/** Keeps an agreement that was read from a post, to be counted after a person's yes; false where it is known. */
export const proposeAgreement = (
  db: WritableDb,
  agreement: Agreement,
  statement: string,
  now: Instant,
): boolean =>
  run(
    db,
    sql`INSERT INTO agreement (id, standing, body, statement_id, proposed_at)
        VALUES (${agreement.id}, 'proposed', ${JSON.stringify(agreement)}, ${statement}, ${now})
        ON CONFLICT (id) DO NOTHING`,
  ) > 0

/** Adds an agreement by the operator's own word, or replaces one of the same id. */
export function addAgreement(db: WritableDb, agreement: Agreement, now: Instant): void {
  run(
    db,
    sql`INSERT INTO agreement (id, standing, body, proposed_at, decided_at)
        VALUES (${agreement.id}, 'accepted', ${JSON.stringify(agreement)}, ${now}, ${now})
        ON CONFLICT (id) DO UPDATE SET standing = 'accepted', body = excluded.body,
                                       decided_at = excluded.decided_at`,
  )
}

/** Lists what an operator added and what was read from posts and got a person's yes. */
export const acceptedAgreements = (db: ReadableDb): readonly Agreement[] =>
  all<{ body: string }>(
    db,
    sql`SELECT a.body FROM agreement AS a
        WHERE a.standing = 'accepted' OR (a.standing = 'proposed' AND EXISTS (
          SELECT 1 FROM review AS r
          WHERE r.statement_id = a.statement_id AND r.code = ${AGREEMENT_PROPOSED}
            AND r.decision = 'yes'))
        ORDER BY a.proposed_at, a.id`,
  ).map(({ body }) => agreementOf(body))

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this file only
const agreementOf = (body: string): Agreement => JSON.parse(body) as Agreement

/** The shipped agreements and the accepted ones; of two with one id the operator's word stands. */
export function agreementsWith(
  db: ReadableDb,
  shipped: readonly Agreement[],
): readonly Agreement[] {
  const accepted = acceptedAgreements(db)
  const ids = new Set(accepted.map(({ id }) => id))
  return [...shipped.filter(({ id }) => !ids.has(id)), ...accepted]
}

/** The same agreements, as far as they were announced by now. */
export const agreementsNow = (
  db: ReadableDb,
  shipped: readonly Agreement[],
  now: Instant,
): readonly Agreement[] =>
  agreementsWith(db, shipped).filter(({ announcedOn }) => announcedOn <= kyivDay(now))

/**
 * The same agreements for counting: a shipped share counts once its exchange itself is on record and
 * confirmed. What the facts know of a day that no post has told yet is told to nobody.
 */
export const countableAgreements = (
  db: ReadableDb,
  shipped: readonly Agreement[],
): readonly Agreement[] =>
  agreementsWith(db, shipped).map((agreement) => ({
    ...agreement,
    shares: agreement.shares.filter(({ on }) => hasConfirmedExchange(db, on)),
  }))

const hasConfirmedExchange = (db: ReadableDb, on: CivilDay): boolean =>
  get(
    db,
    sql`SELECT 1 FROM event
        WHERE kind = 'prisoner_exchange' AND standing = 'confirmed' AND first_on = ${on} LIMIT 1`,
  ) !== undefined
