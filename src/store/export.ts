import Database from 'better-sqlite3'
import type { LedgerEvent } from '#ledger/event.ts'
import type { Entry } from '#notification/export-codebook.ts'
import type { FigureChange, Row, Tables } from '#notification/export.ts'
import type { ReadableDb } from './db.ts'
import { eventById } from './events.ts'
import { all, sql } from './sql.ts'

/** Lists every event that anything speaks of, the oldest first. */
const everyEvent = (db: ReadableDb): readonly LedgerEvent[] =>
  all<{ id: number }>(
    db,
    sql`SELECT id FROM event WHERE standing <> 'withdrawn' ORDER BY first_on, id`,
  ).flatMap(({ id }) => eventById(db, id) ?? [])

/** All that an export is made of. */
export type Holdings = Readonly<{
  events: readonly LedgerEvent[]
  changes: readonly FigureChange[]
}>

/** Reads everything on record as an export needs it. */
export const holdingsOf = (db: ReadableDb): Holdings => ({
  events: everyEvent(db),
  changes: all<FigureChange>(
    db,
    sql`SELECT c.event_id AS event, c.measure, c.holder, c.from_value AS was, c.to_value AS "is",
               c.reason, v.at, c.statement_id AS statement
        FROM claim_change AS c
        JOIN event_version AS v ON v.event_id = c.event_id AND v.version = c.version
        ORDER BY c.event_id, c.version, c.measure`,
  ),
})

const SCHEMA = `
  CREATE TABLE events (
    event_id INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, first_on TEXT NOT NULL,
    last_on TEXT NOT NULL, ordinal INTEGER, stage INTEGER, final_stage INTEGER NOT NULL,
    standing TEXT NOT NULL, to_ukraine INTEGER, agreement TEXT, agreement_share TEXT, mediators TEXT,
    categories TEXT, places TEXT, hedge TEXT, russian_comment TEXT NOT NULL, lead_holder TEXT NOT NULL
  ) STRICT;
  CREATE TABLE claims (
    event_id INTEGER NOT NULL REFERENCES events (event_id), kind TEXT NOT NULL, first_on TEXT NOT NULL,
    measure TEXT NOT NULL, value INTEGER NOT NULL, how TEXT NOT NULL, leads INTEGER NOT NULL,
    holder TEXT NOT NULL, stated_by TEXT, quote TEXT, link TEXT, published_at TEXT, seen_at TEXT,
    missing_at TEXT, statement_id TEXT NOT NULL
  ) STRICT;
  CREATE TABLE sources (
    event_id INTEGER NOT NULL REFERENCES events (event_id), statement_id TEXT NOT NULL,
    holder TEXT NOT NULL, channel TEXT, number INTEGER, revision INTEGER, history_row TEXT,
    links TEXT NOT NULL, published_at TEXT, seen_at TEXT, missing_at TEXT
  ) STRICT;
  CREATE TABLE changes (
    event_id INTEGER NOT NULL REFERENCES events (event_id), measure TEXT NOT NULL,
    holder TEXT NOT NULL, was INTEGER NOT NULL, is_now INTEGER, reason TEXT NOT NULL,
    changed_at TEXT NOT NULL, statement_id TEXT NOT NULL
  ) STRICT;
  CREATE TABLE codebook (
    "table" TEXT NOT NULL, "column" TEXT NOT NULL, meaning TEXT NOT NULL
  ) STRICT;
  CREATE TABLE citation (text TEXT NOT NULL) STRICT;
  CREATE INDEX claims_of_event ON claims (event_id);
  CREATE INDEX sources_of_event ON sources (event_id);`

/**
 * Makes a SQLite file of an export. It is built from nothing and in memory, and not cut out of a copy of
 * our own database: so nothing of those who read the bot was ever in it.
 */
export function databaseOf(
  { events, claims, sources, changes }: Tables,
  codebook: readonly Entry[],
  citation: string,
): Buffer {
  const file = new Database(':memory:')
  try {
    file.exec(SCHEMA)
    insert(file, 'events', events)
    insert(file, 'claims', claims)
    insert(file, 'sources', sources)
    insert(file, 'changes', changes)
    insert(file, 'codebook', codebook)
    insert(file, 'citation', [{ text: citation }])
    return file.serialize()
  } finally {
    file.close()
  }
}

function insert(
  file: Database.Database,
  table: keyof Tables | 'codebook' | 'citation',
  rows: readonly Row[],
): void {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const statement = file.prepare(
    `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})`,
  )
  file.transaction(() => {
    for (const row of rows) statement.run(...columns.map((column) => row[column] ?? null))
  })()
}
