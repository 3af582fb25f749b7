import { test as base } from 'vitest'
import type { Agreement } from '#ledger/agreement.ts'
import type { CommitmentStanding } from '#ledger/commitments.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import type { Standing } from '#ledger/standing.ts'
import { ALLOWED_UPDATES, createBot } from '#chat/bot.ts'
import type { Dependencies, Ledger } from '#chat/dependencies.ts'
import { kyivDay } from '#post/civil-day.ts'
import { instant } from '#post/post.ts'
import { openDb, type WritableDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { listen } from '../../sandbox/bot-api/listen.ts'
import {
  createTelegram,
  type SandboxMessage,
  type Telegram,
} from '../../sandbox/bot-api/telegram.ts'
import { MIGRATIONS } from '../db.ts'
import { HQ, TASS } from '../ledger/reported.ts'
import {
  BODIES,
  COMBINED,
  EXCHANGE,
  FROM_HISTORY,
  STAGE,
  STANDING,
  UNCONFIRMED,
} from '../notification/events.ts'

export const TOKEN = '123456:conversation-secret-of-the-test'
const NOW = instant(Date.UTC(2025, 7, 19, 18, 40))
const PATIENCE_MS = 5000

/** What the bot of a test can be told to do otherwise. */
type World = {
  events: readonly LedgerEvent[]
  standing: Standing
  agreements: readonly Agreement[]
  commitments: readonly CommitmentStanding[]
  delivered: Set<string>
  logged: string[]
  channelPosts: string[]
  /** What an error says that comes of looking into the ledger. */
  broken: false | string
  /** How much later it is than when the conversation began. */
  aheadMs: number
  /** Those to which a 429 is meant alone. */
  busyChats: Set<number>
}

/** A person at a keyboard, and everything around. */
export type Conversation = Readonly<{
  db: WritableDb
  telegram: Telegram
  world: World
  deps: Dependencies
  /** Where Telegram is. */
  url: string
  /** The moment it is for the bot. */
  now: number
  /** Opens a chat in which the person's Telegram speaks `language`. */
  person: (id: number, language?: string) => void
  /** Types and waits until everything is answered; gives what came since. */
  type: (chatId: number, text: string) => Promise<readonly SandboxMessage[]>
  /** Presses a button by its words in the newest message that has it; gives that message after. */
  press: (chatId: number, words: string) => Promise<SandboxMessage>
  /** Sends a press as a hostile app would; gives what the app is answered. */
  pressData: (chatId: number, data: string) => Promise<{ text?: string }>
  /** Waits until the bot has worked through everything that happened. */
  settled: () => Promise<void>
}>

/** A ledger that holds what a test says. */
export const ledgerOf = (world: World): Ledger => ({
  standing: () => {
    if (world.broken !== false) throw new Error(world.broken)
    return world.standing
  },
  event: (id) => world.events.find((event) => event.id === id) ?? null,
  latest: (kind, limit) =>
    world.events
      .filter((event) => event.kind === kind && event.standing === 'confirmed')
      .slice(0, limit),
  ofYear: (kind, year) =>
    world.events
      .filter((event) => event.kind === kind && event.firstDay.startsWith(String(year)))
      .toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1)),
  numbered: (ordinal) => world.events.filter((event) => event.ordinal === ordinal),
  agreements: () => world.agreements,
  commitments: () => world.commitments,
  progress: ({ agreement }) =>
    world.standing.open.find((open) => open.agreement === agreement?.id) ?? null,
  news: (from, until) => ({
    from,
    until,
    events: world.events.filter(
      ({ firstDay, standing }) =>
        standing === 'confirmed' && firstDay >= kyivDay(from) && firstDay <= kyivDay(until),
    ),
    changes: [],
    totals: [],
    standing: world.standing,
  }),
  eventsOfPost: ({ channel, number }) =>
    world.events.filter(({ statements }) =>
      statements.some(
        ({ origin }) =>
          origin.is === 'post' && origin.post.channel === channel && origin.post.number === number,
      ),
    ),
  hasDelivery: (chatId, eventId) => world.delivered.has(`${chatId}/${eventId}`),
})

/** A world in which nothing is broken yet. */
export const newWorld = (): World => ({
  events: [EXCHANGE, STAGE, COMBINED, FROM_HISTORY, UNCONFIRMED, BODIES],
  standing: STANDING,
  agreements: [],
  commitments: [],
  delivered: new Set(),
  logged: [],
  channelPosts: [],
  broken: false,
  aheadMs: 0,
  busyChats: new Set(),
})

const dependencies = (db: WritableDb, world: World): Dependencies => {
  const write = (what: object, text: string): void => {
    world.logged.push(`${text} ${JSON.stringify(what, (_, value: unknown) => told(value))}`)
  }
  let clock = 0
  return {
    token: TOKEN,
    db,
    ledger: ledgerOf(world),
    now: () => instant(NOW + world.aheadMs),
    // Whoever types takes her time.
    steady: () => (clock += 4000),
    log: { info: write, warn: write, error: write },
    channels: [HQ, TASS],
    isChatsOwn: (chatId) => world.busyChats.has(chatId),
    onChannelPost: (post, edited) => {
      world.channelPosts.push(`${edited ? 'edited' : 'posted'}: ${post.text ?? ''}`)
    },
  }
}

const told = (value: unknown): unknown => (value instanceof Error ? value.message : value)

/** `test` whose `talk` is a real bot on a real database, talking over HTTP to a Telegram of its own. */
export const test = base.extend<{ talk: Conversation }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures a fixture needs from this pattern
  talk: async ({}, use) => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS)
    const telegram = createTelegram({ token: TOKEN, now: () => NOW, rates: 'off' })
    const server = await listen(telegram)
    const world = newWorld()
    const deps = dependencies(db, world)
    const bot = createBot(deps, { client: { apiRoot: server.url } })
    await bot.init()
    const polling = bot.start({ allowed_updates: [...ALLOWED_UPDATES] })
    await use({ ...conversation(telegram), db, world, deps, url: server.url, now: NOW })
    await bot.stop()
    await polling
    await server.close()
    db.close()
  },
})

function conversation(
  telegram: Telegram,
): Omit<Conversation, 'db' | 'world' | 'deps' | 'url' | 'now'> {
  const { people } = telegram
  const settled = async (): Promise<void> => {
    const until = Date.now() + PATIENCE_MS
    // oxlint-disable-next-line no-await-in-loop -- looking again until nothing is left to do
    while (telegram.pendingUpdates() > 0 && Date.now() < until) await pause(5)
    await pause(15)
  }
  return {
    telegram,
    settled,
    person: (id, language = 'uk') =>
      void people.start({ id, first_name: 'Оксана', language_code: language }),
    type: async (chatId, text) => {
      const before = people.messages(chatId).length
      people.type(chatId, text)
      await settled()
      return people.messages(chatId).slice(before + 1)
    },
    press: async (chatId, words) => {
      const found = buttonOf(people.messages(chatId), words)
      await people.press(chatId, found.message, found.data)
      await settled()
      return messageOf(people.messages(chatId), found.message)
    },
    pressData: async (chatId, data) => {
      const [message] = people.messages(chatId).filter(({ author }) => author === 'bot')
      const answer = await people.press(chatId, message?.id ?? 1, data)
      await settled()
      return answer
    },
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function messageOf(messages: readonly SandboxMessage[], id: number): SandboxMessage {
  const found = messages.find((message) => message.id === id)
  if (found === undefined) throw new Error(`Cannot test: no message ${id}`)
  return found
}

function buttonOf(
  messages: readonly SandboxMessage[],
  words: string,
): Readonly<{ message: number; data: string }> {
  for (const { id, keyboard } of messages.toReversed()) {
    for (const button of keyboard.flat()) {
      if (button.text === words && 'callback_data' in button) {
        return { message: id, data: button.callback_data }
      }
    }
  }
  throw new Error(`Cannot test: nobody sees a button "${words}"`)
}

/** The words on a message's buttons. */
export const wordsOn = ({ keyboard }: SandboxMessage): string[] =>
  keyboard.flat().map(({ text }) => text)

/** Anything that speaks of bodies. */
export const ABOUT_BODIES = /тіл|останк|репатріац|загибл|1.000|напрям|bod(?:y|ies)|repatriat/iu

/** The words of messages, one after another. */
export const textOf = (messages: readonly SandboxMessage[]): string =>
  messages.map(({ text }) => text).join('\n---\n')
