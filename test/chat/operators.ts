import { test as base } from 'vitest'
import { createBot } from '#chat/bot.ts'
import type { Dependencies } from '#chat/dependencies.ts'
import { pollUpdates } from '#chat/poll.ts'
import { sendMessage } from '#chat/send.ts'
import type { Channel } from '#post/channel.ts'
import { type Instant, instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { openDb, type WritableDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { tellOperator } from '#store/operator-messages.ts'
import { moveOperators, operatorsChat } from '#store/operators-chat.ts'
import { registerSources } from '#store/sources.ts'
import { newSearch } from '#watch/broadcast.ts'
import { wrongNow } from '#watch/alarm.ts'
import { ingest } from '#watch/ingest.ts'
import { type OperatorOutbox, tellNext } from '#watch/operator-outbox.ts'
import { decide, undo } from '#watch/review.ts'
import { listen } from '../../sandbox/bot-api/listen.ts'
import {
  createTelegram,
  type SandboxMessage,
  type Telegram,
} from '../../sandbox/bot-api/telegram.ts'
import { MIGRATIONS } from '../db.ts'
import { aPost } from '../posts.ts'
import { ledgerOf, newWorld } from './conversation.ts'

const TOKEN = '123456:operators-secret-of-the-test'
const POSTED = Date.UTC(2025, 7, 14, 15)

export const HQ: Channel = {
  handle: 'Koord_shtab',
  holder: 'coordination_hq',
  side: 'ua',
  rank: 'confirms',
  reads: ['prisoner_exchange', 'body_repatriation', 'agreement', 'official_total'],
}

/** A figure out of all proportion: nobody is told before a person has read it. */
export const DOUBTFUL =
  'Сьогодні відбувся обмін полоненими. В Україну повернулися 9400 захисників & <захисниць>.'

/** Two operators in a group, somebody else, and a bot with all that it tells operators. */
export type Room = Readonly<{
  db: WritableDb
  telegram: Telegram
  chat: number
  clock: { now: Instant }
  /** How the machine stands that the bot runs on. */
  machine: { freeBytes: number }
  logged: string[]
  /** Ends the bot and starts another one on the same database. */
  restart: () => Promise<void>
  /** Takes in a post as if it had just been read. */
  post: (text: string, number?: number) => void
  /** Finds at a later look that the channel took a post away. */
  takeAway: (number?: number) => void
  /** Lets the bot tell operators all that is due. */
  told: () => Promise<void>
  /** The bot's messages in the operators' chat, or in another one. */
  said: (chat?: number) => readonly SandboxMessage[]
  type: (
    text: string,
    options?: { chat?: number; from?: number; replyTo?: number },
  ) => Promise<void>
  /** Presses the newest button with these words. */
  press: (words: string, from?: number) => Promise<string | undefined>
}>

export const ANNA = 501
export const BOHDAN = 502
export const STRANGER = 700

function dependencies(
  db: WritableDb,
  chat: number,
  room: Pick<Room, 'clock' | 'logged' | 'machine'>,
): Dependencies {
  const write = (what: object, text: string): void =>
    void room.logged.push(`${text} ${JSON.stringify(what)}`)
  const by = (who: number) => ({ channels: [HQ], by: who, now: room.clock.now })
  return {
    token: TOKEN,
    db,
    ledger: ledgerOf(newWorld()),
    now: () => room.clock.now,
    log: { info: write, warn: write, error: write },
    operators: {
      chat: () => operatorsChat(db, chat),
      moved: (to) => {
        moveOperators(db, chat, to)
        tellOperator(db, { key: `moved/${to}`, news: { is: 'moved', to } }, room.clock.now)
      },
      decide: (review, what, who) => decide(db, { review, what }, by(who)),
      undo: (decision, who) => undo(db, decision, by(who)),
      wrongNow: async () =>
        await wrongNow({
          db,
          handles: [HQ.handle],
          now: () => room.clock.now,
          log: { info: write, warn: write, error: write },
          lastSentAt: () => null,
          startedAt: instant(POSTED),
          freeBytes: async () => room.machine.freeBytes,
          diskLowBytes: 1000,
          aheadMs: async () => 0,
          backupEveryMs: Infinity,
          hearsSilence: true,
          search: newSearch(),
        }),
      sources: [HQ.handle],
    },
  }
}

/** `test` with operators in a group of their own, talking over HTTP to a Telegram of their own. */
export const test = base.extend<{ room: Room }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures a fixture needs from this pattern
  room: async ({}, use) => {
    const db = openDb(':memory:')
    migrate(db, MIGRATIONS)
    registerSources(db, [{ handle: HQ.handle, channelId: null, silentAfterMs: 72 * 3_600_000 }])
    rememberChat(db, 11, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
    subscribe(db, 11, 'exchanges', instant(0))
    const clock = { now: instant(POSTED + 60_000) }
    const telegram = createTelegram({ token: TOKEN, now: () => clock.now, rates: 'off' })
    const server = await listen(telegram)
    const { id: chat } = telegram.people.addGroup({ title: 'Оператори', by: { id: ANNA } })
    telegram.people.start({ id: STRANGER, first_name: 'Особа', language_code: 'uk' })
    const logged: string[] = []
    const machine = { freeBytes: 5000 }
    const deps = dependencies(db, chat, { clock, logged, machine })
    let running = await startBot(deps, server.url)
    const outbox: OperatorOutbox = {
      db,
      chat: () => operatorsChat(db, chat),
      moved: (to) => {
        moveOperators(db, chat, to)
        tellOperator(db, { key: `moved/${to}`, news: { is: 'moved', to } }, clock.now)
      },
      send: async (to, message) => await sendMessage(running.api, to, message),
      now: deps.now,
      log: deps.log,
    }
    await use({
      db,
      telegram,
      chat,
      clock,
      machine,
      logged,
      restart: async () => {
        await running.end()
        running = await startBot(deps, server.url)
      },
      ...actions(telegram, chat, { db, clock, outbox }),
    })
    await running.end()
    await server.close()
    db.close()
  },
})

async function startBot(deps: Dependencies, apiRoot: string) {
  const bot = createBot(deps, { client: { apiRoot } })
  await bot.init()
  const stop = new AbortController()
  const polling = pollUpdates(bot, { signal: stop.signal, log: deps.log, sleep: pause })
  const end = async (): Promise<void> => {
    stop.abort()
    await polling
  }
  return { api: bot.api, end }
}

type Behind = Readonly<{ db: WritableDb; clock: Room['clock']; outbox: OperatorOutbox }>

function actions(
  telegram: Telegram,
  chat: number,
  { db, clock, outbox }: Behind,
): Pick<Room, 'post' | 'takeAway' | 'told' | 'said' | 'type' | 'press'> {
  const { people } = telegram
  const said = (where = chat) => people.messages(where).filter(({ author }) => author === 'bot')
  return {
    said,
    post: (text, number = 1) => {
      const posts = [aPost({ number, text, publishedAt: instant(POSTED) })]
      ingest(db, [HQ], { channel: HQ, posts, how: 'live' }, { now: clock.now })
    },
    takeAway: (number = 1) => {
      const seen = { channel: HQ, posts: [], how: 'recheck', missing: [number] } as const
      ingest(db, [HQ], seen, { now: clock.now })
    },
    told: async () => {
      // oxlint-disable-next-line no-await-in-loop -- one message after another
      while (await tellNext(outbox));
    },
    type: async (text, { chat: where = chat, from = ANNA, replyTo } = {}) => {
      people.type(where, text, {
        ...(where < 0 ? { from: { id: from } } : {}),
        ...(replyTo === undefined ? {} : { replyTo }),
      })
      await settled(telegram)
    },
    press: async (words, from = ANNA) => {
      const message = said().findLast(({ keyboard }) =>
        keyboard.flat().some(({ text }) => text === words),
      )
      const button = message?.keyboard.flat().find(({ text }) => text === words)
      if (message === undefined || button === undefined || !('callback_data' in button)) {
        throw new Error(`Cannot test: nobody sees a button "${words}"`)
      }
      const answer = await people.press(chat, message.id, button.callback_data, {
        from: { id: from },
      })
      await settled(telegram)
      return answer.text
    },
  }
}

/** Waits until the bot has worked through everything that happened. */
export async function settled(telegram: Telegram): Promise<void> {
  const until = Date.now() + 5000
  // oxlint-disable-next-line no-await-in-loop -- looking again until nothing is left to do
  while (telegram.pendingUpdates() > 0 && Date.now() < until) await pause(5)
  await pause(20)
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
