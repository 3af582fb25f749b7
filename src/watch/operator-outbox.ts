import type { ChatId, Outcome } from '#delivery/delivery.ts'
import { settle } from '#delivery/settle.ts'
import { lastingOf } from '#lasting.ts'
import type { Message } from '#notification/message.ts'
import type { OperatorNews } from '#notification/operator.ts'
import { type Operator, operatorFor, reviewCard } from '#notification/operator-card.ts'
import { feedbackMessage, operatorMessage } from '#notification/operator-news.ts'
import { type Instant, instant } from '#post/post.ts'
import { readerOf } from '#store/chats.ts'
import type { ReadableDb, WritableDb } from '#store/db.ts'
import { obey, stillUntil } from '#store/deliveries.ts'
import { matterOf } from '#store/matters.ts'
import {
  feedbackWords,
  nextOperatorMessage,
  putOffOperatorMessages,
  queueFeedback,
  queueReviews,
  settleOperatorMessage,
} from '#store/operator-messages.ts'
import { every } from './every.ts'
import type { Log } from './log.ts'

export type OperatorOutbox = Readonly<{
  db: WritableDb
  /** The operators' chat, or what it became; asked before each message. */
  chat: () => ChatId
  /** Told where Telegram says that the chat has another number now. */
  moved: (to: ChatId) => void
  send: (chat: ChatId, message: Message) => Promise<Outcome>
  now: () => Instant
  log: Log
  /** Whether a 429 may be meant for their chat alone; without it the whole bot is still. */
  isChatsOwn?: (chatId: ChatId) => boolean
}>

const EACH_SECOND = '* * * * * *'
/** Telegram takes 20 messages a minute in a group. */
const GROUP_PACE_MS = 3100

/** Speaks to operators as their chat has chosen. */
export const operatorOf = (db: ReadableDb, chat: ChatId): Operator =>
  operatorFor(readerOf(db, chat))

/** Sends what operators are told, one message after another, until disposed. */
export function startOperatorOutbox(outbox: OperatorOutbox): AsyncDisposable {
  let notBefore = 0
  return every(
    EACH_SECOND,
    async () => {
      const now = outbox.now()
      if (notBefore > now && notBefore - now <= GROUP_PACE_MS) return
      const sent = await tellNext(outbox)
      if (sent && outbox.chat() < 0) notBefore = now + GROUP_PACE_MS
    },
    outbox.log,
  )
}

/** Sends the next message to operators; false where nothing is due. At least once, as all we send. */
export async function tellNext(outbox: OperatorOutbox): Promise<boolean> {
  const { db, send, now, moved } = outbox
  queueReviews(db, now())
  queueFeedback(db, now())
  if ((stillUntil(db) ?? 0) > now()) return false
  const next = nextOperatorMessage(db, now())
  if (next === null) return false
  const chat = outbox.chat()
  const message = messageOf(db, next.news, operatorOf(db, chat))
  if (message === null) {
    const settlement = { state: 'parked', error: 'settled before it was told' } as const
    settleOperatorMessage(db, { id: next.id, chat, settlement }, now())
    return true
  }
  const outcome = await send(chat, message)
  if (outcome.is === 'slow_down') slowDown(outbox, chat, outcome.retryAfterMs)
  if (outcome.is === 'chat_moved') moved(outcome.to)
  noteOutcome(outbox, next.id, outcome)
  const settlement = settle(next, outcome, now())
  settleOperatorMessage(db, { id: next.id, chat, settlement }, now())
  return true
}

/** Says once an hour that operators cannot be told for the same reason, and that they are told again. */
function noteOutcome({ log, now }: OperatorOutbox, id: number, outcome: Outcome): void {
  if (outcome.is === 'sent') {
    const over = lastingOf(log).over('operators', now())
    if (over !== null) log.info({ failures: over.times }, 'Operators are told again')
    return
  }
  const reason = 'reason' in outcome ? outcome.reason : outcome.is
  const times = lastingOf(log).again('operators', reason, now())
  const told = { operatorMessage: id, outcome: outcome.is, reason, times }
  if (times !== null) log.warn(told, 'Cannot tell the operator')
}

function slowDown(
  { db, now, isChatsOwn = () => false }: OperatorOutbox,
  chatId: ChatId,
  waitMs: number,
): void {
  const until = instant(now() + waitMs)
  const isOwn = isChatsOwn(chatId)
  obey(db, { chatId, until, isChatsOwn: isOwn }, now())
  if (isOwn) putOffOperatorMessages(db, until)
}

/** Puts into words what is told now; null where a card has nothing left to decide. */
function messageOf(db: ReadableDb, news: OperatorNews, operator: Operator): Message | null {
  if (news.is === 'feedback') {
    const words = feedbackWords(db, news.feedback)
    return words === null ? null : feedbackMessage(words, operator)
  }
  if (news.is !== 'review') return operatorMessage(news, operator)
  const matter = matterOf(db, news.review)
  return matter?.open === true ? reviewCard(matter, operator) : null
}
