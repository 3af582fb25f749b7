import type { ChatId } from '#delivery/delivery.ts'
import type { Lang, Topic } from '#notification/reader.ts'
import { kyivDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import { setBroadcasts } from '#store/broadcasts.ts'
import { transaction, type WritableDb } from '#store/db.ts'
import { tellOperator } from '#store/operator-messages.ts'
import type { Log } from './log.ts'

/** A public channel of the operator's own: one message to it reaches all who read it. */
export type BroadcastChannel = Readonly<{
  /** A number, or a name with @. */
  chat: string
  lang: Lang
  topics: readonly Topic[]
}>

/** Finds the number of a channel by its name; rejects where Telegram does not say. */
export type FindChat = (chat: string) => Promise<ChatId>

/**
 * Takes the operator's channels among those who are told, and lets go of those that are no longer named.
 * A channel that cannot be found is in the log and left as it was; of several settings that Telegram says are
 * one channel the first counts, and operators are told. Tells whether all were found.
 */
export async function openBroadcasts(
  db: WritableDb,
  channels: readonly BroadcastChannel[],
  { find, now, log }: Readonly<{ find: FindChat; now: () => Instant; log: Log }>,
): Promise<boolean> {
  const found = await Promise.all(
    channels.map(async (channel) => {
      try {
        return [{ ...channel, chatId: await find(channel.chat) }]
      } catch (error) {
        log.error({ channel: channel.chat, err: error }, 'Cannot find a channel to broadcast in')
        return []
      }
    }),
  )
  const all = found.flat()
  const complete = all.length === channels.length
  const once = [...Map.groupBy(all, ({ chatId }) => chatId).values()].flatMap((same) => {
    if (same.length > 1) tellOfSame(db, same, { now: now(), log })
    return same.slice(0, 1)
  })
  transaction(db, () => {
    setBroadcasts(db, once, { now: now(), complete })
  })
  return complete
}

/** Only Telegram knows that a name and a number are one channel; what a person meant by it he can say alone. */
function tellOfSame(
  db: WritableDb,
  same: readonly (BroadcastChannel & Readonly<{ chatId: ChatId }>)[],
  { now, log }: Readonly<{ now: Instant; log: Log }>,
): void {
  const named = same.map(({ chat, lang, topics }) => `${chat}:${lang}:${topics.join('+')}`)
  log.error({ settings: named }, 'BROADCAST_CHANNELS names one channel more than once; only the first counts') // prettier-ignore
  tellOperator(
    db,
    { key: `same_channel/${named.join(',')}/${kyivDay(now)}`, news: { is: 'same_channel', named } },
    now,
  )
}
