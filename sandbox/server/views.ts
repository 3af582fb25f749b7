import { z } from 'zod'
import type { Call } from '../bot-api/telegram.ts'
import { Refusal } from './answers.ts'
import type { World } from './world.ts'

type View = (world: World, query: URLSearchParams) => unknown

const Count = z.coerce.number().int().min(1).max(1000)
const Id = z.coerce.number().int()

function asked(query: URLSearchParams, name: string, shape: z.ZodType<number>): number | null {
  const text = query.get(name)
  if (text === null) return null
  const read = shape.safeParse(text)
  if (read.success) return read.data
  throw new Refusal(400, `Cannot show that: ${name} is "${text}"`)
}

const state: View = ({ channels, telegram }, query) => ({
  now: channels.now(),
  upcoming: channels.upcoming(),
  channels: channels.list().map((channel) => ({ ...channel, mode: channels.mode(channel.handle) })),
  chats: telegram.people.chats(),
  profile: telegram.profile(query.get('language') ?? undefined),
})

/** The newest posts of a channel, oldest first, and whether there are older ones. */
const posts: View = ({ channels }, query) => {
  const all = channels.posts(query.get('channel') ?? '')
  const shown = all.slice(-(asked(query, 'limit', Count) ?? 30))
  return { posts: shown, older: shown.length < all.length }
}

const messages: View = ({ telegram }, query) => {
  const id = asked(query, 'chat', Id)
  if (id === null) throw new Refusal(400, 'Cannot show messages: `chat` is not given')
  const chat = telegram.people.chat(id)
  const all = chat === undefined ? [] : telegram.people.messages(id)
  const shown = all.slice(-(asked(query, 'limit', Count) ?? 200))
  return { chat: chat ?? null, messages: shown, older: shown.length < all.length }
}

/** The bot's last calls, for tests in other processes; `method` chooses. */
const calls: View = ({ telegram }, query) => {
  const method = query.get('method')
  const wanted = (call: Call): boolean => method === null || call.method === method
  return {
    calls: telegram
      .calls()
      .filter(wanted)
      .slice(-(asked(query, 'limit', Count) ?? 100)),
    pendingUpdates: telegram.pendingUpdates(),
    faults: telegram.faults.pending(),
  }
}

const VIEWS: ReadonlyMap<string, View> = new Map(Object.entries({ state, posts, messages, calls }))

/** Finds what is shown under /sandbox/<name>, or null. */
export const viewNamed = (name: string): View | null => VIEWS.get(name) ?? null
