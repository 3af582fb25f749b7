import type { ChatId, Outcome } from '#delivery/delivery.ts'
import { settle } from '#delivery/settle.ts'
import { noticeMessage } from '#notification/operator-notice.ts'
import type { Message } from '#notification/message.ts'
import { type Instant, instant } from '#post/post.ts'
import { stopChat } from '#store/chats.ts'
import { transaction, type WritableDb } from '#store/db.ts'
import { dropWaiting, obey, stillUntil } from '#store/deliveries.ts'
import { moveChat } from '#store/move-chat.ts'
import { type DueNotice, dueNotice, queueNotice, settleNotice } from '#store/notices.ts'
import { every } from './every.ts'
import type { Log } from './log.ts'

export type Notices = Readonly<{
  db: WritableDb
  send: (chat: ChatId, message: Message) => Promise<Outcome>
  now: () => Instant
  log: Log
  /** Whether a 429 may be meant for this chat alone; without it the whole bot is still. */
  isChatsOwn?: (chatId: ChatId) => boolean
}>

const EACH_SECOND = '* * * * * *'
const CHUNK = 1000
/** Slow, so that news go first: together with the outbox it stays below Telegram's thirty a second. */
const A_SECOND = 4

/** Sends confirmed notices at four a second until disposed. */
export const startNotices = (notices: Notices): AsyncDisposable =>
  every(EACH_SECOND, async () => void (await sendNotices(notices)), notices.log)

/** Sends the next few messages of confirmed notices; tells how many were tried. */
export async function sendNotices(notices: Notices): Promise<number> {
  const { db, send, now, log } = notices
  queueNotice(db, CHUNK, now())
  let tried = 0
  while (tried < A_SECOND && (stillUntil(db) ?? 0) <= now()) {
    const due = dueNotice(db, now())
    if (due === null) break
    // oxlint-disable-next-line no-await-in-loop -- one after another, so that they leave slowly
    const outcome = await send(due.chatId, noticeMessage(due.text))
    record(notices, due, outcome)
    log.info({ notice: due.id, outcome: outcome.is }, 'notice')
    tried += 1
  }
  return tried
}

function record(
  { db, isChatsOwn = () => false, ...notices }: Notices,
  due: DueNotice,
  outcome: Outcome,
): void {
  const now = notices.now()
  const { id, chatId } = due
  transaction(db, () => {
    settleNotice(db, id, settle(due, outcome, now), now)
    if (outcome.is === 'slow_down') {
      const until = instant(now + outcome.retryAfterMs)
      obey(db, { chatId, until, isChatsOwn: isChatsOwn(chatId) }, now)
    }
    if (outcome.is === 'chat_moved') moveChat(db, chatId, outcome.to)
    if (outcome.is === 'chat_gone') {
      stopChat(db, chatId, outcome.reason, now)
      dropWaiting(db, chatId, outcome.reason, now)
    }
  })
}
