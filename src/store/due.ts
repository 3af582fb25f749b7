import type { ChatId, NotificationKind } from '#delivery/delivery.ts'
import { PRIORITY } from '#delivery/priority.ts'
import type { Part } from '#notification/action.ts'
import type { Topic } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb } from './db.ts'
import { all, get, sql } from './sql.ts'

/** What is to be done next for a chat: a message to send, or one to edit. */
export type Due = Readonly<{
  id: number
  chatId: ChatId
  task: 'send' | 'edit'
  /** Of this task. */
  attempts: number
}>

/**
 * Lists what is due, the most urgent first and of the same urgency what is due longest: alerts, then
 * corrections, then quota updates, then digests.
 */
export function dueWork(db: ReadableDb, now: Instant, limit: number): readonly Due[] {
  const found: Due[] = []
  for (const priority of Object.values(PRIORITY)) {
    const left = limit - found.length
    if (left <= 0) break
    found.push(
      ...(priority === PRIORITY.correction
        ? dueEdits(db, now, left)
        : dueSends(db, priority, now, left)),
    )
  }
  return found
}

const dueSends = (db: ReadableDb, priority: number, now: Instant, limit: number): Due[] =>
  all<Due>(
    db,
    sql`SELECT id, chat_id AS chatId, 'send' AS task, attempts FROM delivery
        WHERE state = 'due' AND priority = ${priority} AND due_at <= ${now}
        ORDER BY due_at, id LIMIT ${limit}`,
  )

const dueEdits = (db: ReadableDb, now: Instant, limit: number): Due[] =>
  all<Due>(
    db,
    sql`SELECT id, chat_id AS chatId, 'edit' AS task, edit_attempts AS attempts FROM delivery
        WHERE edit_at IS NOT NULL AND edit_at <= ${now}
        ORDER BY edit_at, id LIMIT ${limit}`,
  )

/** All that decides what becomes of a delivery at this moment. */
export type Work = Readonly<{
  id: number
  chatId: ChatId
  held: 0 | 1
  replyTo: number | null
  messageId: number | null
  inCard: 0 | 1
  /** The version of the event that its message shows, and the one shown before the last correction. */
  shown: number | null
  was: number | null
  opened: Part | null
  kind: NotificationKind
  topic: Topic
  reason: string | null
  createdAt: Instant
  /** When the chat was told what this answers. */
  toldAt: Instant | null
  event: number | null
  version: number | null
  withdrawn: 0 | 1 | null
  /** The event that a withdrawn one is told as, since its posts speak of that one. */
  mergedInto: number | null
  mergedAt: Instant | null
  language: string
  zone: string
  listens: 0 | 1
  /** Whether it is a channel that the operator's settings name or named. */
  isBroadcast: 0 | 1
  /** Whether the topic sounds in the chat; null as the topic has it at first. */
  sound: 0 | 1 | null
  plain: 0 | 1
  quietFrom: number | null
  quietTo: number | null
  pausedUntil: Instant | null
}>

/**
 * Reads a delivery as it stands now, with its chat and its event; null where the chat was forgotten or is
 * written to no more, or where nothing is to be done any more.
 */
export const workOf = (db: ReadableDb, { id, task }: Due): Work | null =>
  get<Work>(
    db,
    sql`SELECT d.id, d.chat_id AS chatId, d.held, d.reply_to AS replyTo, d.message_id AS messageId, d.in_card AS inCard,
               d.event_version AS shown, d.was_version AS was, d.opened, n.kind, n.topic, n.reason,
               n.created_at AS createdAt,
               (SELECT a.settled_at FROM delivery AS a
                WHERE a.notification_id = n.follows AND a.chat_id = d.chat_id) AS toldAt,
               n.event_id AS event, e.version, e.standing = 'withdrawn' AS withdrawn,
               m.merged_into AS mergedInto, m.merged_at AS mergedAt,
               c.language, c.zone, c.is_broadcast AS isBroadcast, t.topic IS NOT NULL AND (t.only_of IS NULL OR n.falls_under IS NULL
                 OR t.only_of IN (SELECT value FROM json_each(n.falls_under))) AS listens,
               t.has_sound AS sound, c.is_plain AS plain,
               t.quiet_from AS quietFrom, t.quiet_to AS quietTo, c.paused_until AS pausedUntil
        FROM delivery AS d
        JOIN notification AS n ON n.id = d.notification_id
        JOIN chat AS c ON c.chat_id = d.chat_id
        LEFT JOIN event AS e INDEXED BY event_at_version ON e.id = n.event_id
        LEFT JOIN event AS m ON m.id = n.event_id AND e.standing = 'withdrawn'
        LEFT JOIN chat_topic AS t ON t.chat_id = d.chat_id AND t.topic = n.topic
        WHERE d.id = ${id} AND c.state = 'active'
          AND iif(${task} = 'send', d.state = 'due', d.edit_at IS NOT NULL)`,
  ) ?? null

/** One of several deliveries that waited for the end of quiet hours or of a pause. */
export type Waited = Readonly<{
  id: number
  event: number
  version: number
  createdAt: Instant
  topic: Topic
  quietFrom: number | null
  quietTo: number | null
}>

/** Lists what waited for a chat and may go now, oldest first; what is no longer to be sent is left out. */
export const waitedFor = (db: ReadableDb, chatId: ChatId, now: Instant): readonly Waited[] =>
  all<Waited>(
    db,
    sql`SELECT d.id, n.event_id AS event, e.version, n.created_at AS createdAt, n.topic,
               t.quiet_from AS quietFrom, t.quiet_to AS quietTo
        FROM delivery AS d
        JOIN notification AS n ON n.id = d.notification_id
        JOIN event AS e ON e.id = n.event_id
        JOIN chat_topic AS t ON t.chat_id = d.chat_id AND t.topic = n.topic
        WHERE d.chat_id = ${chatId} AND d.state = 'due' AND d.held = 1 AND d.due_at <= ${now}
          AND n.kind IN ('alert', 'update') AND e.standing <> 'withdrawn'
          AND (t.only_of IS NULL OR n.falls_under IS NULL
            OR t.only_of IN (SELECT value FROM json_each(n.falls_under)))
        ORDER BY d.id`,
  )

/** Lists the events that a card in a chat tells of, for a merged one the one it is told as; none withdrawn. */
export const eventsInCard = (
  db: ReadableDb,
  chatId: ChatId,
  messageId: number,
): readonly number[] =>
  all<{ event: number }>(
    db,
    sql`SELECT DISTINCT e.id AS event
        FROM delivery AS d
        JOIN notification AS n ON n.id = d.notification_id
        JOIN event AS told ON told.id = n.event_id
        JOIN event AS e ON e.id = iif(told.standing = 'withdrawn', coalesce(told.merged_into, told.id), told.id)
        WHERE d.chat_id = ${chatId} AND d.message_id = ${messageId} AND e.standing <> 'withdrawn'`,
  ).map(({ event }) => event)

/** Lists the events that a card in a chat told of and that are withdrawn, told as no other one, with their versions. */
export const withdrawnInCard = (
  db: ReadableDb,
  chatId: ChatId,
  messageId: number,
): readonly Readonly<{ event: number; version: number }>[] =>
  all<{ event: number; version: number }>(
    db,
    sql`SELECT DISTINCT e.id AS event, e.version
        FROM delivery AS d
        JOIN notification AS n ON n.id = d.notification_id
        JOIN event AS e ON e.id = n.event_id
        WHERE d.chat_id = ${chatId} AND d.message_id = ${messageId} AND e.standing = 'withdrawn'
          AND e.merged_into IS NULL
        ORDER BY e.id`,
  )
