import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agreement } from '#ledger/agreement.ts'
import type { Message } from '#notification/message.ts'
import type { Topic } from '#notification/reader.ts'
import { type Instant, instant } from '#post/post.ts'
import { readChannels } from '#source/channels.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { progressOfEvent } from '#store/lists.ts'
import { type Outside, startDelivering } from '#watch/deliver.ts'
import { ingest, type Ingested } from '#watch/ingest.ts'
import { createPlanner } from '#watch/render.ts'
import { aPost } from '../posts.ts'

/** A message as it stands in a chat. */
export type Seen = {
  id: number
  html: string
  buttons: readonly string[]
  silent: boolean
  replyTo: number | null
  edits: number
}

export const at = (iso: string): Instant => instant(Date.parse(iso))

/** A day in a world of our own: channels post, chats see what the outbox sends and edits. */
export class Day {
  readonly #db: WritableDb
  readonly #seen = new Map<number, Seen[]>()
  readonly #channels = readChannels(
    readFileSync(join(import.meta.dirname, '../../data/channels.json'), 'utf8'),
  )
  now: Instant
  /** What happens while a message is on its way. */
  whenSending: () => void = () => {}

  readonly #agreements: readonly Agreement[]

  constructor(db: WritableDb, now: string, agreements: readonly Agreement[] = []) {
    this.#db = db
    this.#agreements = agreements
    this.now = at(now)
  }

  /** A chat that asked for topics long ago. */
  joins(chatId: number, ...topics: Topic[]): void {
    rememberChat(this.#db, chatId, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
    for (const topic of topics) subscribe(this.#db, chatId, topic, instant(0))
  }

  /** A channel publishes a post, or edits the one of that number. */
  posts(number: number, text: string, channel = 'Koord_shtab'): Ingested {
    return this.postsAll([[number, text]], channel)
  }

  /** One page of a channel shows several posts. */
  postsAll(
    texts: readonly (readonly [number: number, text: string])[],
    channel = 'Koord_shtab',
  ): Ingested {
    const source = this.#channels.find(({ handle }) => handle === channel)
    if (source === undefined) throw new Error(`Cannot post in ${channel}: no such channel`)
    const posts = texts.map(([number, text]) =>
      aPost({ channel, number, text, publishedAt: this.#publishedAt(channel, number) }),
    )
    const seen = { channel: source, posts, how: 'live' } as const
    const books = { agreements: this.#agreements, officialTotals: [], known: [] }
    return ingest(this.#db, this.#channels, seen, { now: this.now, books })
  }

  /** The Headquarters' channel shows a post no more. */
  takesAway(number: number): Ingested {
    const [source] = this.#channels
    if (source === undefined) throw new Error('Cannot take away: no channels')
    const seen = { channel: source, posts: [], how: 'live', missing: [number] } as const
    const books = { agreements: this.#agreements, officialTotals: [], known: [] }
    return ingest(this.#db, this.#channels, seen, { now: this.now, books })
  }

  readonly #published = new Map<string, Instant>()

  #publishedAt(channel: string, number: number): Instant {
    const key = `${channel}/${number}`
    const moment = this.#published.get(key) ?? this.now
    this.#published.set(key, moment)
    return moment
  }

  /** Lets the outbox do what is due now. */
  async passes(): Promise<void> {
    const outside: Outside = {
      send: async (chatId, message, replyTo) => await this.#take(chatId, message, replyTo),
      edit: async (chatId, messageId, message) => {
        await Promise.resolve()
        const seen = this.chat(chatId).find(({ id }) => id === messageId)
        if (seen === undefined) return { is: 'message_gone', reason: 'message to edit not found' }
        Object.assign(seen, shown(message), { edits: seen.edits + 1 })
        return { is: 'sent', messageId }
      },
      plan: createPlanner(this.#db, {
        progress: (event) => progressOfEvent(this.#db, this.#agreements, event),
      }),
      now: () => this.now,
      steady: () => performance.now() * 1000,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      refused: () => {},
    }
    await using delivering = startDelivering(this.#db, outside, {
      perSecond: Infinity,
      inFlight: 8,
    })
    for (let looks = 0; looks < 400; looks += 1) {
      delivering.wake()
      // oxlint-disable-next-line no-await-in-loop -- waits for the worker
      await new Promise((resolve) => setTimeout(resolve, 2))
      if (looks > 4 && this.#isIdle()) return
    }
  }

  #isIdle(): boolean {
    const left = this.#db
      .prepare<[number, number], { n: number }>(
        `SELECT (SELECT count(*) FROM delivery WHERE state = 'due' AND due_at <= ?)
              + (SELECT count(*) FROM delivery WHERE edit_at <= ?)
              + (SELECT count(*) FROM notification WHERE is_queued = 0)
              + (SELECT count(*) FROM notification WHERE edited_until < edit_until) AS n`,
      )
      .get(this.now, this.now)
    return left?.n === 0
  }

  async #take(chatId: number, message: Message, replyTo: number | null) {
    await Promise.resolve()
    this.whenSending()
    const messages = this.chat(chatId)
    const id = messages.length + 1
    messages.push({ id, replyTo, edits: 0, ...shown(message) })
    return { is: 'sent', messageId: id } as const
  }

  /** What a chat shows. */
  chat(chatId: number): Seen[] {
    const messages = this.#seen.get(chatId) ?? []
    this.#seen.set(chatId, messages)
    return messages
  }
}

/** A day on which chat 1, which asked for one topic, has been told of the Headquarters' first post. */
export async function toldOnce(
  db: WritableDb,
  now: string,
  topic: Topic,
  text: string,
): Promise<Day> {
  const day = new Day(db, now)
  day.joins(1, topic)
  day.posts(1, text)
  await day.passes()
  return day
}

const shown = ({ html, buttons, silent }: Message): Pick<Seen, 'html' | 'buttons' | 'silent'> => ({
  html: html.replaceAll('\u00a0', ' '),
  buttons: buttons.flat().map(({ text }) => text),
  silent,
})
