import type { ChatId, Delivery, Settlement } from '#delivery/delivery.ts'
import type { Instant } from '#post/post.ts'
import { type ReadableDb, transaction, type WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** Who a notice goes to: of all active chats those of a language and a topic, where they are named. */
export type Audience = Readonly<{ language: string | null; topic: string | null }>

/** A message from operators to everybody. */
export type Notice = Audience &
  Readonly<{
    id: number
    text: string
    state: 'draft' | 'confirmed' | 'cancelled'
    audienceUntil: number
    reached: number
    confirmedAt: Instant | null
  }>

/** Keeps a notice as a draft and gives its number; nobody hears of it before it is confirmed. */
export function draftNotice(
  db: WritableDb,
  { language, topic, text, by }: Audience & Readonly<{ text: string; by: number }>,
  now: Instant,
): number {
  const row = get<{ id: number }>(
    db,
    sql`INSERT INTO notice (language, topic, text, by_user, written_at)
        VALUES (${language}, ${topic}, ${text}, ${by}, ${now}) RETURNING id`,
  )
  if (row === undefined) throw new Error('Cannot keep a notice: no row came back')
  return row.id
}

/** Reads a notice; null where there is none of that number. */
export const noticeOf = (db: ReadableDb, id: number): Notice | null =>
  get<Notice>(
    db,
    sql`SELECT id, language, topic, text, state, audience_until AS audienceUntil, reached,
               confirmed_at AS confirmedAt
        FROM notice WHERE id = ${id}`,
  ) ?? null

/** Counts the chats that a notice would go to now. */
export const audienceOf = (db: ReadableDb, { language, topic }: Audience): number =>
  get<{ n: number }>(
    db,
    sql`SELECT count(*) AS n FROM chat AS c
        WHERE c.state = 'active' AND (${language} IS NULL OR c.language = ${language})
          AND (${topic} IS NULL OR EXISTS (
            SELECT 1 FROM chat_topic AS t WHERE t.chat_id = c.chat_id AND t.topic = ${topic}))`,
  )?.n ?? 0

/** Which draft is decided, and by whom. */
type Deciding = Readonly<{ id: number; by: number }>

/** Sends a draft on its way to whoever is on record now; false where it was decided before. */
export const confirmNotice = (db: WritableDb, { id, by }: Deciding, now: Instant): boolean =>
  run(
    db,
    sql`UPDATE notice SET state = 'confirmed', confirmed_at = ${now}, decided_by = ${by},
               audience_until = (SELECT coalesce(max(seq), 0) FROM chat)
        WHERE id = ${id} AND state = 'draft'`,
  ) > 0

/** Drops a draft; false where it was decided before. */
export const cancelNotice = (db: WritableDb, { id, by }: Deciding): boolean =>
  run(
    db,
    sql`UPDATE notice SET state = 'cancelled', decided_by = ${by}
        WHERE id = ${id} AND state = 'draft'`,
  ) > 0

/** Makes the deliveries of the next chats of a confirmed notice; a crash repeats or skips none. */
export const queueNotice = (db: WritableDb, limit: number, now: Instant): number =>
  transaction(db, () => {
    const notice = get<Notice>(
      db,
      sql`SELECT id, language, topic, text, state, audience_until AS audienceUntil, reached,
               confirmed_at AS confirmedAt
          FROM notice WHERE state = 'confirmed' AND reached < audience_until ORDER BY id LIMIT 1`,
    )
    if (notice === undefined) return 0
    const { id, language, topic, reached, audienceUntil } = notice
    const until = Math.min(reached + limit, audienceUntil)
    const made = run(
      db,
      sql`INSERT INTO notice_delivery (notice_id, chat_id, due_at)
          SELECT ${id}, c.chat_id, ${now} FROM chat AS c
          WHERE c.seq > ${reached} AND c.seq <= ${until} AND c.state = 'active'
            AND (${language} IS NULL OR c.language = ${language})
            AND (${topic} IS NULL OR EXISTS (
              SELECT 1 FROM chat_topic AS t WHERE t.chat_id = c.chat_id AND t.topic = ${topic}))
          ON CONFLICT (notice_id, chat_id) DO NOTHING`,
    )
    run(db, sql`UPDATE notice SET reached = ${until} WHERE id = ${id}`)
    return made + 1
  })

/** A notice on its way to one chat. */
export type DueNotice = Readonly<
  Pick<Delivery, 'id' | 'attempts'> & { chatId: ChatId; text: string }
>

/** Reads the next notice that is due; null where none is. */
export const dueNotice = (db: ReadableDb, now: Instant): DueNotice | null =>
  get<DueNotice>(
    db,
    sql`SELECT d.id, d.chat_id AS chatId, d.attempts, n.text
        FROM notice_delivery AS d JOIN notice AS n ON n.id = d.notice_id
        JOIN chat AS c ON c.chat_id = d.chat_id
        WHERE d.state = 'due' AND d.due_at <= ${now} AND c.state = 'active'
        ORDER BY d.due_at, d.id LIMIT 1`,
  ) ?? null

/** Records what became of a notice on its way to one chat. */
export function settleNotice(
  db: WritableDb,
  id: number,
  settlement: Settlement,
  now: Instant,
): void {
  const error = 'error' in settlement ? settlement.error : null
  const messageId = settlement.state === 'sent' ? settlement.messageId : null
  run(
    db,
    settlement.state === 'due'
      ? sql`UPDATE notice_delivery SET attempts = ${settlement.attempts}, due_at = ${settlement.dueAt},
                   error = ${error}
            WHERE id = ${id} AND state = 'due'`
      : sql`UPDATE notice_delivery SET state = ${settlement.state}, message_id = ${messageId},
                   error = ${error}, settled_at = ${now}, attempts = attempts + 1
            WHERE id = ${id} AND state = 'due'`,
  )
}

/** Counts how far a notice has come, by state. */
export const noticeCounts = (db: ReadableDb, id: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    all<{ state: string; n: number }>(
      db,
      sql`SELECT state, count(*) AS n FROM notice_delivery WHERE notice_id = ${id} GROUP BY state`,
    ).map(({ state, n }) => [state, n]),
  )
