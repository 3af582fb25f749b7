import type { ChatId } from '#delivery/delivery.ts'
import type { Lang, Topic } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import { setBroadcasts } from '#store/broadcasts.ts'
import { transaction, type WritableDb } from '#store/db.ts'
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
 * A channel that cannot be found is in the log and left as it was; tells whether all were found.
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
  transaction(db, () => {
    setBroadcasts(db, all, { now: now(), complete })
  })
  return complete
}
