import type { CommitmentStanding } from '#ledger/commitments.ts'
import { onlyKey } from '#notification/narrowing.ts'
import type { Instant } from '#post/post.ts'
import { transaction, type WritableDb } from './db.ts'
import { all, run, sql } from './sql.ts'

/** A commitment by a name that stays the same: its agreement, and what of it. */
export const commitmentKey = ({ agreement, commitment }: CommitmentStanding): string =>
  `${agreement}/${commitment.measure}/${commitment.to}/${commitment.category ?? ''}`

const stateOf = ({ state, counted, commitment }: CommitmentStanding): string =>
  JSON.stringify({
    state,
    promised: commitment.promised,
    from: counted?.from ?? null,
    to: counted?.to ?? null,
    // Absent where nothing is disputed, so that what was told before it could be said stays the same.
    disputed: counted?.disputed,
  })

/**
 * Stores an update for everybody who asked for each quota of prisoners that is new, has moved, is
 * disputed or has ended since it was told last; tells how many. What stands when nothing was told yet is no news.
 */
export const queueQuotaUpdates = (
  db: WritableDb,
  commitments: readonly CommitmentStanding[],
  now: Instant,
): number =>
  transaction(db, () => {
    const told = new Map(
      all<{ commitment: string; state: string }>(
        db,
        sql`SELECT commitment, state FROM quota_told`,
      ).map(({ commitment, state }) => [commitment, state]),
    )
    const changed = commitments
      .filter(({ isQuota, commitment }) => isQuota && commitment.measure === 'returned')
      .filter((one) => told.get(commitmentKey(one)) !== stateOf(one))
    for (const one of changed) {
      remember(db, one, now)
      if (told.size > 0) announce(db, one, now)
    }
    return told.size > 0 ? changed.length : 0
  })

const remember = (db: WritableDb, one: CommitmentStanding, now: Instant): number =>
  run(
    db,
    sql`INSERT INTO quota_told (commitment, state, told_at)
        VALUES (${commitmentKey(one)}, ${stateOf(one)}, ${now})
        ON CONFLICT (commitment) DO UPDATE SET state = excluded.state, told_at = excluded.told_at`,
  )

/** What it says is worked out when it is sent: who waited reads the last state only. */
const announce = (db: WritableDb, one: CommitmentStanding, now: Instant): number =>
  run(
    db,
    sql`INSERT INTO notification (kind, topic, reason, created_at, audience_until, made_after, falls_under)
        SELECT 'quota', 'quota', ${commitmentKey(one)}, ${now}, coalesce(max(seq), 0),
               (SELECT coalesce(max(id), 0) FROM delivery),
               json_array(${onlyKey({ is: 'agreement', id: one.agreement })})
        FROM chat WHERE true`,
  )
