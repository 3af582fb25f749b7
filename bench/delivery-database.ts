import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventsOf } from '#ledger/events.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import type { Instant } from '#post/post.ts'
import { openDb, transaction, type WritableDb } from '#store/db.ts'
import { reconcileEvents } from '#store/reconcile.ts'
import { migrate } from '#store/migrate.ts'
import { recordHistory, toldEvents } from '#store/statements.ts'
import { row } from '../test/ledger/reported.ts'

const MIGRATIONS = join(import.meta.dirname, '../migrations')

/** Opens a database in a file of its own, removed when disposed. */
export function openBenchDb(): Disposable & Readonly<{ db: WritableDb }> {
  const folder = mkdtempSync(join(tmpdir(), 'vdoma-bench-'))
  const db = openDb(join(folder, 'bench.sqlite'))
  migrate(db, MIGRATIONS)
  return {
    db,
    [Symbol.dispose]: () => {
      db.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Puts chats on record that all asked for exchanges, under numbers as scattered as Telegram's. */
export function addChats(db: WritableDb, chats: number): void {
  transaction(db, () => {
    db.exec(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${chats})
       INSERT INTO chat (chat_id, language, zone, state, created_at)
       SELECT 100000000 + (i * 2654435761) % 8000000011, iif(i % 5 = 0, 'en', 'uk'), 'Europe/Kyiv',
              'active', 0
       FROM n;
       INSERT INTO chat_topic (chat_id, topic, since_at) SELECT chat_id, 'exchanges', 0 FROM chat;`,
    )
  })
}

/** Stores an exchange as a row of history and gives it back. */
export function addEvent(db: WritableDb, day: string, now: Instant): LedgerEvent {
  const figure = { value: 84, how: 'stated', quotes: [] } as const
  recordHistory(
    db,
    row(`prisoner_exchange/${day}/1`, { day, figures: { ua_returned: figure } }),
    now,
  )
  const [change] = reconcileEvents(db, eventsOf(toldEvents(db, [], '2100-01-01')), now)
  if (change === undefined) throw new Error(`Cannot store an exchange of ${day}: nothing changed`)
  return change.event
}
