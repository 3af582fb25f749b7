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
type FindChat = (chat: string) => Promise<ChatId>

/** What came of the search for the channels of the settings, each by its setting; kept while the program runs. */
export type Sought = {
  readonly found: Map<BroadcastChannel, ChatId>
  /** Why Telegram does not say which channel it is, and how often it was asked in vain. */
  readonly lost: Map<BroadcastChannel, Lost>
  /** Whether all were asked for once. */
  isDone: boolean
}

type Lost = Readonly<{ reason: string; times: number }>

/** Begins a search in which nobody was asked yet. */
export const newSearch = (): Sought => ({ found: new Map(), lost: new Map(), isDone: false })

type Outside = Readonly<{ find: FindChat; now: () => Instant; log: Log }>

/**
 * Takes the operator's channels among those who are told, and lets go of those that are no longer named once all
 * are found. One that cannot be found is in the log and left as it was: called again with the same search, it
 * asks for those alone. Of several settings that Telegram says are one channel the first counts, and operators
 * are told. Tells whether all were found.
 */
export async function openBroadcasts(
  db: WritableDb,
  channels: readonly BroadcastChannel[],
  outside: Outside,
  search: Sought = newSearch(),
): Promise<boolean> {
  const before = new Set(search.found.values())
  const sought = channels.filter((channel) => !search.found.has(channel))
  const answers = await Promise.all(sought.map(async (channel) => ask(channel, outside)))
  for (const answer of answers) note(answer, outside, search)
  search.isDone = true
  const all = channels.flatMap((channel) => {
    const chatId = search.found.get(channel)
    return chatId === undefined ? [] : [{ ...channel, chatId }]
  })
  const complete = all.length === channels.length
  const { now, log } = outside
  const once = [...Map.groupBy(all, ({ chatId }) => chatId).values()].flatMap((same) => {
    if (same.length > 1) tellOfSame(db, same, { now: now(), log })
    return same.slice(0, 1)
  })
  // One that was found before may have stopped the bot since: it is resumed in its own way.
  const fresh = once.filter(({ chatId }) => !before.has(chatId))
  transaction(db, () => {
    setBroadcasts(db, fresh, { now: now(), complete, known: [...before] })
  })
  return complete
}

type Answer = Readonly<{ channel: BroadcastChannel; chatId: ChatId } | { channel: BroadcastChannel; error: unknown }> // prettier-ignore

async function ask(channel: BroadcastChannel, { find }: Outside): Promise<Answer> {
  try {
    return { channel, chatId: await find(channel.chat) }
  } catch (error) {
    return { channel, error }
  }
}

/** What stays the same is logged once. */
function note(answer: Answer, { log }: Outside, { found, lost }: Sought): void {
  const { channel } = answer
  const before = lost.get(channel)
  if ('chatId' in answer) {
    found.set(channel, answer.chatId)
    lost.delete(channel)
    return
  }
  const { error } = answer
  const reason = error instanceof Error ? error.message : String(error)
  lost.set(channel, { reason, times: (before?.times ?? 0) + 1 })
  if (before?.reason === reason) return
  log.error({ channel: channel.chat, err: error }, 'Cannot find a channel to broadcast in')
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
