import type { ChatId, Settlement } from '#delivery/delivery.ts'
import type { OperatorNews } from '#notification/operator.ts'
import { kyivDay } from '#post/civil-day.ts'
import { type Instant, instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/**
 * Puts something on its way to the operator's chat; `key` names it, so that it is told once however often
 * it is noticed. False where it was on its way already.
 */
export const tellOperator = (
  db: WritableDb,
  { key, news }: Readonly<{ key: string; news: OperatorNews }>,
  now: Instant,
): boolean =>
  run(
    db,
    sql`INSERT INTO operator_message (key, body, created_at, due_at)
        VALUES (${key}, ${JSON.stringify(news)}, ${now}, ${now}) ON CONFLICT (key) DO NOTHING`,
  ) > 0

export type OperatorMessage = Readonly<{ id: number; news: OperatorNews; attempts: number }>

/** Reads what is to go to the operator's chat next, feedback last; null where nothing is due. */
export function nextOperatorMessage(db: ReadableDb, now: Instant): OperatorMessage | null {
  const row = get<{ id: number; body: string; attempts: number }>(
    db,
    sql`SELECT id, body, attempts FROM operator_message
        WHERE state = 'due' AND due_at <= ${now}
        ORDER BY key GLOB 'feedback/*', due_at, id LIMIT 1`,
  )
  if (row === undefined) return null
  const { id, body, attempts } = row
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by tellOperator
  return { id, attempts, news: JSON.parse(body) as OperatorNews }
}

/** Records what became of a message to the operator. */
export function settleOperatorMessage(
  db: WritableDb,
  { id, chat, settlement }: Readonly<{ id: number; chat: ChatId; settlement: Settlement }>,
  now: Instant,
): void {
  switch (settlement.state) {
    case 'sent':
      run(
        db,
        sql`UPDATE operator_message SET state = 'sent', chat_id = ${chat},
                   message_id = ${settlement.messageId}, settled_at = ${now}, error = NULL
            WHERE id = ${id} AND state = 'due'`,
      )
      return
    case 'parked':
      run(
        db,
        sql`UPDATE operator_message SET state = 'parked', error = ${settlement.error},
                   settled_at = ${now}
            WHERE id = ${id} AND state = 'due'`,
      )
      return
    case 'dropped':
    case 'due':
      // A chat that cannot be written to is the operator's own: the message waits until it can.
      run(
        db,
        sql`UPDATE operator_message SET attempts = attempts + 1, error = ${settlement.error},
                   due_at = ${settlement.state === 'due' ? settlement.dueAt : now + RETRY_MS}
            WHERE id = ${id} AND state = 'due'`,
      )
  }
}

/** Puts off all that operators are to be told, where Telegram holds their chat back; tells how many. */
export const putOffOperatorMessages = (db: WritableDb, until: Instant): number =>
  run(
    db,
    sql`UPDATE operator_message SET due_at = ${until} WHERE state = 'due' AND due_at < ${until}`,
  )

/** Brings forward what could not be told: whoever writes there again can be written to. */
export const hurryOperatorMessages = (db: WritableDb, now: Instant): number =>
  run(
    db,
    sql`UPDATE operator_message SET due_at = ${now}
        WHERE state = 'due' AND attempts > 0 AND due_at > ${now}`,
  )

const RETRY_MS = 15 * 60_000
/** An older post waits in the list; it is not pushed. */
const FRESH_MS = 72 * 3_600_000
/** So long nothing old was added: the history has been read. */
const SETTLED_MS = 10 * 60_000

/**
 * Puts a card on its way for each statement with questions that no card shows yet; of posts that were old
 * already when they were read there is one word a day. Tells how many cards.
 */
export function queueReviews(db: WritableDb, now: Instant): number {
  const fresh = uncarded(db, 'fresh')
  for (const { review } of fresh) {
    tellOperator(db, { key: `review/${review}`, news: { is: 'review', review } }, now)
  }
  const old = uncarded(db, 'old')
  const newest = Math.max(...old.map(({ openedAt }) => openedAt))
  const isNew = newest > lastBacklogAt(db) && newest <= instant(now - SETTLED_MS)
  if (old.length > 0 && isNew) {
    const news = { is: 'backlog', waiting: old.length } as const
    tellOperator(db, { key: `backlog/${kyivDay(now)}`, news }, now)
  }
  return fresh.length
}

const lastBacklogAt = (db: ReadableDb): number =>
  get<{ at: number | null }>(
    db,
    sql`SELECT max(created_at) AS at FROM operator_message WHERE key GLOB 'backlog/*'`,
  )?.at ?? 0

type Uncarded = Readonly<{ review: number; openedAt: Instant }>

const uncarded = (db: ReadableDb, age: 'fresh' | 'old'): readonly Uncarded[] =>
  all<Uncarded>(
    db,
    sql`SELECT review, openedAt FROM (
          SELECT max(r.id) AS review, max(r.opened_at) AS openedAt,
                 max(coalesce(p.published_at, 0)) AS publishedAt
          FROM review AS r JOIN statement AS s ON s.id = r.statement_id
          LEFT JOIN post AS p ON p.channel = s.channel AND p.number = s.number
          WHERE r.decided_at IS NULL AND s.standing <> 'withdrawn'
          GROUP BY r.statement_id)
        WHERE (publishedAt >= openedAt - ${FRESH_MS}) = ${age === 'fresh' ? 1 : 0}
          AND NOT EXISTS (SELECT 1 FROM operator_message WHERE key = 'review/' || review)
        ORDER BY openedAt, review`,
  )

/** Puts what people wrote to operators on its way. */
export function queueFeedback(db: WritableDb, now: Instant): void {
  const fresh = all<{ id: number }>(
    db,
    sql`SELECT id FROM feedback
        WHERE NOT EXISTS (SELECT 1 FROM operator_message WHERE key = 'feedback/' || feedback.id)
        ORDER BY id LIMIT 20`,
  )
  for (const { id } of fresh) {
    tellOperator(db, { key: `feedback/${id}`, news: { is: 'feedback', feedback: id } }, now)
  }
}

/** Reads what somebody wrote; null where it is not kept any more. */
export const feedbackWords = (db: ReadableDb, id: number): string | null =>
  get<{ words: string }>(db, sql`SELECT words FROM feedback WHERE id = ${id}`)?.words ?? null

/** Keeps which question of the bot's in the operator's chat asks for which field. */
export function recordQuestion(
  db: WritableDb,
  {
    chat,
    messageId,
    statementId,
    field,
  }: Readonly<{ chat: ChatId; messageId: number; statementId: string; field: string }>,
  now: Instant,
): void {
  run(
    db,
    sql`INSERT INTO operator_question (chat_id, message_id, statement_id, field, asked_at)
        VALUES (${chat}, ${messageId}, ${statementId}, ${field}, ${now})
        ON CONFLICT (chat_id, message_id) DO NOTHING`,
  )
}

/** Finds what a message of the bot's asked for; null where it asked for nothing. */
export const questionOf = (
  db: ReadableDb,
  chat: ChatId,
  messageId: number,
): Readonly<{ statementId: string; field: string }> | null =>
  get<{ statementId: string; field: string }>(
    db,
    sql`SELECT statement_id AS statementId, field FROM operator_question
        WHERE chat_id = ${chat} AND message_id = ${messageId}`,
  ) ?? null

/** Names the newest open question about a statement; null where none is open. */
export const openReviewOf = (db: ReadableDb, statementId: string): number | null =>
  get<{ review: number | null }>(
    db,
    sql`SELECT max(id) AS review FROM review
        WHERE statement_id = ${statementId} AND decided_at IS NULL`,
  )?.review ?? null
