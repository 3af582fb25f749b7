import type { ReadableDb } from './db.ts'
import { get, sql } from './sql.ts'

/** Whether people were told of another event of the same kind and of the same days. */
export const isOneOfDay = (db: ReadableDb, event: number): boolean =>
  get(
    db,
    sql`SELECT 1 FROM event AS own
        JOIN event AS e ON e.kind = own.kind AND e.id <> own.id
          AND e.first_on <= own.last_on AND e.last_on >= own.first_on
        JOIN notification AS n ON n.event_id = e.id AND n.kind = 'alert'
        WHERE own.id = ${event} LIMIT 1`,
  ) !== undefined
