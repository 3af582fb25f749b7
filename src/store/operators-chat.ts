import type { ChatId } from '#delivery/delivery.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { get, run, sql } from './sql.ts'

/** Says what the operators' chat that the settings name is now; itself where it never moved. */
export const operatorsChat = (db: ReadableDb, named: ChatId): ChatId =>
  get<{ chat: ChatId }>(db, sql`SELECT chat_id AS chat FROM operators_chat WHERE named = ${named}`)
    ?.chat ?? named

/** Keeps, over a restart too, that Telegram moved the operators' chat. */
export function moveOperators(db: WritableDb, named: ChatId, to: ChatId): void {
  run(
    db,
    sql`INSERT INTO operators_chat (named, chat_id) VALUES (${named}, ${to})
        ON CONFLICT (named) DO UPDATE SET chat_id = excluded.chat_id`,
  )
}
