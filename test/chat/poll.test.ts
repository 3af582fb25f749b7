import { setTimeout as wait } from 'node:timers/promises'
import { Bot } from 'grammy'
import { describe, expect } from 'vitest'
import { pollUpdates } from '#chat/poll.ts'
import { ANNA, BORYS, test, TOKEN, until } from '../sandbox/bot-api/serve.ts'

const LOG = { info: () => {}, warn: () => {}, error: () => {} }
const sleep = async (ms: number, signal: AbortSignal): Promise<void> => {
  await wait(ms, undefined, { signal }).catch(() => {})
}

async function listening(url: string, handled: string[], slow?: string) {
  const bot = new Bot(TOKEN, { client: { apiRoot: url } })
  bot.on('message:text', async (ctx) => {
    if (ctx.message.text === slow) await wait(5000)
    handled.push(ctx.message.text)
  })
  await bot.init()
  const stop = new AbortController()
  const polling = pollUpdates(bot, { signal: stop.signal, log: LOG, sleep })
  return { stop, polling }
}

describe('pollUpdates()', () => {
  test('hears what people write, in their order, until it is stopped', async ({ served }) => {
    const handled: string[] = []
    const { stop, polling } = await listening(served.url, handled)
    served.telegram.people.start(ANNA)
    served.telegram.people.type(ANNA.id, 'перше')
    served.telegram.people.type(ANNA.id, 'друге')
    await until(() => handled.length === 2)
    expect(handled).toEqual(['перше', 'друге'])
    stop.abort()
    await polling
  })

  test('tells how long each update took', async ({ served }) => {
    const bot = new Bot(TOKEN, { client: { apiRoot: served.url } })
    bot.on('message:text', async () => {
      await wait(30)
    })
    await bot.init()
    const stop = new AbortController()
    const took: number[] = []
    const polling = pollUpdates(bot, {
      signal: stop.signal,
      log: LOG,
      sleep,
      answered: (ms) => void took.push(ms),
    })
    served.telegram.people.start(ANNA)
    served.telegram.people.type(ANNA.id, 'перше')
    await until(() => took.length === 1)
    served.telegram.people.type(ANNA.id, 'друге')
    await until(() => took.length === 2)
    expect(Math.min(...took)).toBeGreaterThan(25)
    stop.abort()
    await polling
  })

  test('hears again after a crash what was not worked through', async ({ served }) => {
    const first: string[] = []
    const { stop, polling } = await listening(served.url, first, 'довге')
    served.telegram.people.start(ANNA)
    served.telegram.people.type(ANNA.id, 'довге')
    await wait(100)
    stop.abort()
    await polling
    expect(served.telegram.pendingUpdates()).toBe(1)
  })

  test('lets no slow chat hold up the next ones for long', async ({ served }) => {
    const handled: string[] = []
    const { stop, polling } = await listening(served.url, handled, 'довге')
    served.telegram.people.start(ANNA)
    served.telegram.people.start(BORYS)
    served.telegram.people.type(ANNA.id, 'довге')
    await wait(50)
    served.telegram.people.type(BORYS.id, 'коротке')
    await until(() => handled.includes('коротке'))
    expect(handled).toEqual(['коротке'])
    stop.abort()
    await polling
  })

  test('waits an outage of Telegram out', async ({ served }) => {
    served.telegram.faults.order({ method: 'getUpdates', kind: 'http', status: 502, times: 2 })
    const handled: string[] = []
    const { stop, polling } = await listening(served.url, handled)
    served.telegram.people.start(ANNA)
    served.telegram.people.type(ANNA.id, 'привіт')
    await until(() => handled.length === 1)
    stop.abort()
    await polling
  })

  test('says in a sentence that another program polls with its token', async ({ served }) => {
    served.telegram.faults.order({ method: 'getUpdates', kind: 'http', status: 409, times: 1 })
    const { polling } = await listening(served.url, [])
    await expect(polling).rejects.toThrow('another program polls with this token')
  })

  test('says in a sentence that its token is refused', async ({ served }) => {
    served.telegram.faults.order({ method: 'getUpdates', kind: 'http', status: 401, times: 1 })
    const { polling } = await listening(served.url, [])
    await expect(polling).rejects.toThrow('Telegram refuses the token (BOT_TOKEN)')
  })
})
