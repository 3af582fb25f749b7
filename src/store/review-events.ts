import type { LedgerEvent } from '#ledger/event.ts'
import type { ReadableDb } from './db.ts'
import { all, sql } from './sql.ts'

/** Reads the events that rest on a statement and stand, with their versions. */
export const eventsOfStatement = (
  db: ReadableDb,
  statementId: string,
): readonly Readonly<{ event: LedgerEvent; version: number }>[] =>
  all<{ id: number; version: number; body: string }>(
    db,
    sql`SELECT e.id, e.version, e.body FROM event_statement AS es JOIN event AS e ON e.id = es.event_id
        WHERE es.statement_id = ${statementId} AND e.standing <> 'withdrawn' ORDER BY e.id`,
  ).map(({ id, version, body }) => ({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the store of events
    event: { ...(JSON.parse(body) as LedgerEvent), id },
    version,
  }))
