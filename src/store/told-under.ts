import type { CivilDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import type { AgreementId } from '#statement/statement.ts'
import type { ReadableDb } from './db.ts'
import { all, sql } from './sql.ts'

/** Lists the exchanges of a day and later under an agreement that people were told of after a moment. */
export const toldUnder = (
  db: ReadableDb,
  agreement: AgreementId,
  { from, after }: Readonly<{ from: CivilDay; after: Instant }>,
): readonly number[] =>
  all<{ id: number }>(
    db,
    sql`SELECT e.id FROM event AS e
        WHERE e.agreement = ${agreement} AND e.first_on >= ${from} AND e.standing = 'confirmed'
          AND e.kind = 'prisoner_exchange'
          AND EXISTS (SELECT 1 FROM notification AS n
                      WHERE n.event_id = e.id AND n.kind = 'alert' AND n.created_at > ${after})
        ORDER BY e.id`,
  ).map(({ id }) => id)
