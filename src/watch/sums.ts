import {
  claimsMessage,
  digestMessage,
  type DigestNews,
  quotaUpdateMessage,
} from '#notification/digest.ts'
import { withoutActions } from '#notification/live.ts'
import type { Message } from '#notification/message.ts'
import type { Reader } from '#notification/reader.ts'
import { safetyMessage } from '#notification/talk.ts'
import type { Instant } from '#post/post.ts'
import { readerOf } from '#store/chats.ts'
import type { ReadableDb } from '#store/db.ts'
import { CLAIMS } from '#store/claims-told.ts'
import { readDigestNews } from '#store/digest-news.ts'
import { eventById } from '#store/events.ts'
import { digestSpan } from '#store/digests.ts'
import type { Work } from '#store/due.ts'
import { commitmentsNow } from '#store/lists.ts'
import { commitmentKey } from '#store/quota-told.ts'
import type { Facts } from '#store/standing.ts'
import { WARNING } from '#store/warnings.ts'
import type { Desk } from './desk.ts'

/** So many times told of are kept: most chats that have a digest at an hour are told of the same time. */
const KEPT = 50

/**
 * Makes what tells of no single event, from what the ledger holds when it goes: digests, updates on
 * agreements, the warning of fraud.
 */
export function createSums(db: ReadableDb, facts: Facts): Desk['sum'] {
  const kept = new Map<string, DigestNews>()
  const newsOf = (from: Instant, until: Instant): DigestNews => {
    const key = `${from}/${until}`
    const known = kept.get(key)
    if (known !== undefined) return known
    if (kept.size >= KEPT) kept.clear()
    const news = readDigestNews(db, facts, { from, until })
    kept.set(key, news)
    return news
  }
  return (work, now) => {
    const message = work.kind === 'quota' ? quotaOf(db, facts, work, now) : sumOf(db, newsOf, work)
    return message !== null && work.chatId < 0 ? withoutActions(message) : message
  }
}

function sumOf(
  db: ReadableDb,
  newsOf: (from: Instant, until: Instant) => DigestNews,
  { chatId, reason }: Work,
): Message | null {
  const reader = readerOf(db, chatId)
  if (reader === null) return null
  if (reason === WARNING) return safetyMessage(reader)
  if (reason?.startsWith(CLAIMS) === true) return claimsOf(db, reason, reader)
  const span = digestSpan(db, chatId)
  return span === null ? null : digestMessage(newsOf(span.from, span.until), span.every, reader)
}

function claimsOf(db: ReadableDb, reason: string, reader: Reader): Message | null {
  const event = eventById(db, Number(reason.slice(CLAIMS.length)))
  return event?.standing === 'confirmed' ? claimsMessage(event, reader) : null
}

function quotaOf(
  db: ReadableDb,
  { agreements }: Facts,
  { chatId, reason }: Work,
  now: Instant,
): Message | null {
  const reader = readerOf(db, chatId)
  const commitment = commitmentsNow(db, agreements, now).find(
    (one) => commitmentKey(one) === reason,
  )
  return reader === null || commitment === undefined ? null : quotaUpdateMessage(commitment, reader)
}
