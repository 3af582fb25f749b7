import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, vi } from 'vitest'
import { createBot } from '#chat/bot.ts'
import { pollUpdates } from '#chat/poll.ts'
import { instant } from '#post/post.ts'
import { openDb, type WritableDb } from '#store/db.ts'
import { beStill, stillUntil } from '#store/deliveries.ts'
import { migrate } from '#store/migrate.ts'
import { listen } from '../../sandbox/bot-api/listen.ts'
import { createTelegram, type Telegram } from '../../sandbox/bot-api/telegram.ts'
import { MIGRATIONS } from '../db.ts'
import { test as inFolder } from '../folder.ts'
import { ledgerOf, newWorld } from './conversation.ts'

const TOKEN = '123456:stillness-secret-of-the-test'
const BEGAN = Date.UTC(2025, 7, 19, 18, 40)
const HER = 11
const HIM = 12

type Held = Readonly<{
  db: WritableDb
  telegram: Telegram
  /** May be moved. */
  clock: { now: number }
  logged: string[]
  left: number[]
  busy: Set<number>
  /** Starts the bot, again where it ran: all that it had in memory is gone. */
  start: () => Promise<void>
  /** What the bot said in a chat. */
  said: (chatId: number) => readonly string[]
}>

/** How long each waits after the one before it in the line. */
const TURN_MS = 40

/** Counts how many waits for a turn began since. */
function turnsWaited(): () => number {
  const waits = vi.spyOn(globalThis, 'setTimeout')
  onTestFinished(() => waits.mockRestore())
  return () => waits.mock.calls.filter(([, ms]) => ms === TURN_MS).length
}

const sleep = async (ms: number, signal: AbortSignal): Promise<void> => {
  await wait(ms, undefined, { signal }).catch(() => {})
}

const test = inFolder.extend<{ held: Held }>({
  held: async ({ folder }, use) => {
    const file = join(folder, 'held.sqlite')
    const db = openDb(file)
    migrate(db, MIGRATIONS)
    let own = openDb(file)
    const clock = { now: BEGAN }
    const telegram = createTelegram({ token: TOKEN, now: () => clock.now, rates: 'off' })
    const server = await listen(telegram)
    for (const id of [HER, HIM])
      telegram.people.start({ id, first_name: 'Оксана', language_code: 'uk' })
    const logged: string[] = []
    const left: number[] = []
    const busy = new Set<number>()
    const heldMs = (): number => (stillUntil(db) ?? 0) - clock.now
    const write = (_: object, text: string): void => void logged.push(text)
    let stop = new AbortController()
    let polling: Promise<void> = Promise.resolve()
    const start = async (): Promise<void> => {
      stop.abort()
      await polling
      own.close()
      own = openDb(file)
      stop = new AbortController()
      const bot = createBot(
        {
          token: TOKEN,
          db: own,
          ledger: ledgerOf(newWorld()),
          now: () => instant(clock.now),
          log: { info: write, warn: write, error: write },
          isChatsOwn: (chatId) => busy.has(chatId),
          leaving: (chatId) => void left.push(chatId),
        },
        { client: { apiRoot: server.url } },
      )
      await bot.init()
      const log = { info: write, warn: write, error: write }
      polling = pollUpdates(bot, { signal: stop.signal, log, sleep, heldMs })
    }
    const said = (chatId: number): readonly string[] =>
      telegram.people.messages(chatId).flatMap(({ author, text }) => (author === 'bot' ? text : []))
    await use({ db, telegram, clock, logged, left, busy, start, said })
    stop.abort()
    await polling
    await server.close()
    own.close()
    db.close()
  },
})

/** One slow answer holds up the next updates for three seconds. */
const until = async (happened: () => boolean): Promise<void> => {
  await expect.poll(happened, { timeout: 8000, interval: 10 }).toBe(true)
}

const tooMany = (retryAfter: number, times = 1) =>
  ({ kind: 'too_many', method: 'sendMessage', retryAfter, times }) as const

describe('an answer to a person', { timeout: 15_000 }, () => {
  test('waits while Telegram holds the whole bot, and comes when that is over', async ({
    held,
  }) => {
    await held.start()
    beStill(held.db, instant(BEGAN + 300_000), instant(BEGAN))
    held.telegram.people.type(HER, '/sources')
    await wait(700)
    expect([held.left, held.said(HER)]).toEqual([[], []])
    held.clock.now += 300_000
    await until(() => held.said(HER).length === 1)
  })

  test('to which Telegram says 429 holds all others, and comes after it', async ({ held }) => {
    await held.start()
    held.telegram.faults.order(tooMany(90))
    held.telegram.people.type(HER, '/sources')
    await until(() => stillUntil(held.db) === BEGAN + 90_000)
    held.telegram.people.type(HIM, '/sources')
    await wait(700)
    expect(held.left).toEqual([HER])
    expect([held.said(HER), held.said(HIM)]).toEqual([[], []])
    held.clock.now += 90_000
    await until(() => held.said(HER).length === 1 && held.said(HIM).length === 1)
    expect(held.left).toEqual([HER, HER, HIM])
    expect(held.logged).toContain('Telegram asks the bot to be still')
  })

  test('waits over a restart, and none is lost or out of order', async ({ held }) => {
    await held.start()
    held.telegram.faults.order(tooMany(300))
    held.telegram.people.type(HER, '/sources')
    await until(() => stillUntil(held.db) !== null)
    held.telegram.people.type(HER, '/about')
    held.telegram.people.type(HIM, '/sources')
    await held.start()
    await wait(500)
    expect([held.said(HER), held.said(HIM)]).toEqual([[], []])
    held.clock.now += 300_000
    await until(() => held.said(HIM).length === 1 && held.said(HER).length === 2)
    await until(() => held.telegram.pendingUpdates() === 0)
    expect(held.said(HER)[0]).toBe(held.said(HIM)[0])
  })

  test('to a press does what was pressed, though its own word came too late', async ({ held }) => {
    await held.start()
    held.telegram.people.type(HER, '/start')
    await until(() => held.said(HER).length === 1)
    const [greeting] = held.telegram.people.messages(HER).filter(({ author }) => author === 'bot')
    const button = greeting?.keyboard.flat().find((key) => 'callback_data' in key)
    beStill(held.db, instant(BEGAN + 300_000), instant(BEGAN))
    void held.telegram.people.press(
      HER,
      greeting?.id ?? 0,
      button !== undefined && 'callback_data' in button ? button.callback_data : '',
    )
    await wait(500)
    held.clock.now += 300_000
    await until(() => held.said(HER)[0] !== greeting?.text)
  })

  test('refused again after a short limit is its own chat’s matter and stops nobody', async ({
    held,
  }) => {
    await held.start()
    held.telegram.faults.order({ ...tooMany(1, 3), chatId: HER })
    held.telegram.people.type(HER, '/sources')
    await until(() => stillUntil(held.db) === BEGAN + 1000)
    held.clock.now += 1000
    await until(() => held.logged.includes('Telegram holds a chat back'))
    expect(stillUntil(held.db)).toBe(BEGAN + 1000)
    held.telegram.people.type(HIM, '/sources')
    await until(() => held.said(HIM).length === 1)
    held.clock.now += 1000
    await wait(400)
    held.clock.now += 1000
    await until(() => held.said(HER).length === 1)
    expect(stillUntil(held.db)).toBe(BEGAN + 1000)
  })

  test('to a chat that alone is held back comes after its limit, and others are answered', async ({
    held,
  }) => {
    await held.start()
    held.busy.add(HER)
    held.telegram.faults.order({ ...tooMany(90), chatId: HER })
    held.telegram.people.type(HER, '/sources')
    await until(() => held.logged.includes('Telegram holds a chat back'))
    held.telegram.people.type(HIM, '/sources')
    await until(() => held.said(HIM).length === 1)
    expect([stillUntil(held.db), held.said(HER)]).toEqual([null, []])
    held.clock.now += 90_000
    await until(() => held.said(HER).length === 1)
  })

  test.for(['setMyCommands', 'answerCallbackQuery'])(
    'is not held by a limit of %s, which has its own',
    async (method, { held }) => {
      await held.start()
      held.telegram.faults.order({ kind: 'too_many', method, retryAfter: 80_000, times: Infinity })
      held.telegram.people.type(HER, '/start')
      await until(() => held.said(HER).length === 1)
      const [greeting] = held.telegram.people.messages(HER).filter(({ author }) => author === 'bot')
      const button = greeting?.keyboard.flat().find(({ text }) => text === 'English')
      void held.telegram.people.press(
        HER,
        greeting?.id ?? 0,
        button !== undefined && 'callback_data' in button ? button.callback_data : '',
      )
      await until(() => held.said(HER)[0] !== greeting?.text)
      held.telegram.people.type(HIM, '/sources')
      await until(() => held.said(HIM).length === 1)
      expect(stillUntil(held.db)).toBeNull()
    },
  )

  test('of many that waited leaves in its turn, not all at once', async ({ held }) => {
    const many = Array.from({ length: 30 }, (_, index) => 100 + index)
    for (const id of many) held.telegram.people.start({ id })
    await held.start()
    beStill(held.db, instant(BEGAN + 300_000), instant(BEGAN))
    for (const id of many) held.telegram.people.type(id, '/sources')
    await wait(400)
    held.clock.now += 300_000
    const turns = turnsWaited()
    await until(() => held.left.length === many.length)
    expect(turns()).toBeGreaterThanOrEqual(many.length / 2)
    expect(held.left).toEqual(many)
  })

  test('of many that are fetched together once the pause is over leaves in its turn too', async ({
    held,
  }) => {
    const many = Array.from({ length: 30 }, (_, index) => 100 + index)
    for (const id of many) held.telegram.people.start({ id })
    beStill(held.db, instant(BEGAN + 300_000), instant(BEGAN))
    for (const id of many) held.telegram.people.type(id, '/sources')
    held.clock.now += 303_000
    const turns = turnsWaited()
    await held.start()
    await until(() => held.left.length === many.length)
    expect(turns()).toBeGreaterThanOrEqual(many.length)
  })

  test('waits for nobody where the last pause is long over', async ({ held }) => {
    const many = Array.from({ length: 30 }, (_, index) => 100 + index)
    for (const id of many) held.telegram.people.start({ id })
    beStill(held.db, instant(BEGAN + 300_000), instant(BEGAN))
    for (const id of many) held.telegram.people.type(id, '/sources')
    held.clock.now += 400_000
    const turns = turnsWaited()
    await held.start()
    await until(() => held.left.length === many.length)
    // Only the few above the pace of all answers wait, and for that alone.
    expect(turns()).toBeLessThan(many.length / 3)
  })
})
