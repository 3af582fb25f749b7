import { Api } from 'grammy'
import { describe, expect, test } from 'vitest'
import { setUpBot } from '#chat/set-up.ts'
import { listen } from '../../sandbox/bot-api/listen.ts'
import { createTelegram } from '../../sandbox/bot-api/telegram.ts'

const TOKEN = '123456:set-up-secret-of-the-test'

async function withTelegram(
  work: (telegram: ReturnType<typeof createTelegram>, api: Api, logged: string[]) => Promise<void>,
): Promise<void> {
  const telegram = createTelegram({ token: TOKEN, now: () => 0, rates: 'off' })
  const server = await listen(telegram)
  try {
    await work(telegram, new Api(TOKEN, { apiRoot: server.url }), [])
  } finally {
    await server.close()
  }
}

const logInto = (logged: string[]) => {
  const write = (what: object, text: string): void => void logged.push(text + JSON.stringify(what))
  return { info: write, warn: write, error: write }
}

describe('setUpBot()', () => {
  test('introduces the bot in both languages, in groups with two commands', () =>
    withTelegram(async (telegram, api, logged) => {
      await setUpBot(api, { log: logInto(logged) })
      expect(logged).toEqual([])
      expect(telegram.profile('uk', 11).name).toBe('Вдома: дописи штабу')
      expect(telegram.profile('ru', 11).name).toBe('Вдома: дописи штабу')
      expect(telegram.profile('en', 11).name).toBe("Vdoma: the Headquarters' posts")
      expect(telegram.profile('en', 11).description).toContain('unofficial')
      const commands = telegram.profile('uk', 11).commands.map(({ command }) => command)
      expect(commands).toEqual(expect.arrayContaining(['start', 'settings', 'status', 'forget']))
      expect(commands).not.toContain('bodies')
    }))

  test('sets nothing again that is so already', () =>
    withTelegram(async (telegram, api, logged) => {
      await setUpBot(api, { log: logInto(logged) })
      const before = telegram.calls().length
      await setUpBot(api, { log: logInto(logged) })
      const methods = telegram
        .calls()
        .slice(before)
        .map(({ method }) => method)
      expect(methods.length).toBeGreaterThan(0)
      expect(methods.filter((method) => method.startsWith('set'))).toEqual([])
    }))

  test('takes the name of the settings', () =>
    withTelegram(async (telegram, api, logged) => {
      await setUpBot(api, { log: logInto(logged), name: 'Інша назва' })
      expect(telegram.profile('uk', 11).name).toBe('Інша назва')
      expect(telegram.profile('en', 11).name).toBe("Vdoma: the Headquarters' posts")
    }))

  test('goes on where Telegram refuses a part of it, and logs no token', () =>
    withTelegram(async (telegram, api, logged) => {
      telegram.faults.order({ kind: 'too_many', method: 'setMyName', times: 2, retryAfter: 80_000 })
      telegram.faults.order({ kind: 'reset', method: 'getMyDescription', times: 1 })
      await setUpBot(api, { log: logInto(logged) })
      expect(logged).toHaveLength(3)
      expect(logged.join()).not.toContain('secret')
      expect(telegram.profile('uk', 11).commands.length).toBeGreaterThan(10)
      expect(telegram.profile('en', 11).shortDescription).not.toBe('')
    }))
})
