import { expect } from 'vitest'
import { createBot } from '#chat/bot.ts'
import { takePushes } from '#chat/pushes.ts'
import { instant } from '#post/post.ts'
import { createApp } from '#web/app.ts'
import { health } from '#web/health.ts'
import { listenOn } from '#web/listen.ts'
import { createMeter } from '#web/meter.ts'
import { settled } from '../chat/operators.ts'
import { ledgerOf, newWorld } from '../chat/conversation.ts'
import { listen } from '../../sandbox/bot-api/listen.ts'
import { createTelegram } from '../../sandbox/bot-api/telegram.ts'
import { test } from '../db.ts'
import { until } from '../whole/product.ts'

const SECRET = 'a-secret-of-our-own-42'

const TOKEN = '123456:webhook-secret-of-the-test'
const NOW = instant(Date.UTC(2025, 7, 19, 18))

test('a person is answered by pushes as by polls, and afterwards updates can be fetched again', async ({
  db,
}) => {
  const telegram = createTelegram({ token: TOKEN, now: () => NOW, rates: 'off' })
  const server = await listen(telegram)
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const deps = { token: TOKEN, db, ledger: ledgerOf(newWorld()), now: () => NOW, log }
  const bot = createBot(deps, { client: { apiRoot: server.url } })
  await bot.init()
  const taken: number[] = []
  await using listening = await listenOn(
    createApp({
      health: () =>
        health({
          db,
          handles: [],
          now: deps.now,
          startedAt: deps.now(),
          lastSentAt: () => null,
          sentBefore: null,
        }),
      meter: createMeter(db, () => NOW),
      hook: {
        path: '/telegram',
        secret: SECRET,
        take: async (update) => {
          taken.push(update.update_id)
          await bot.handleUpdate(update)
        },
      },
    }),
    { host: '127.0.0.1', port: 0 },
  )
  const webhook = { url: `http://127.0.0.1:${listening.port}/telegram`, secret: SECRET }
  const stop = new AbortController()
  const receiving = takePushes(bot, { webhook, signal: stop.signal })
  telegram.people.start({ id: 77, first_name: 'Особа', language_code: 'uk' })
  telegram.people.type(77, '/start')
  await until(() => telegram.people.messages(77).find(({ author }) => author === 'bot'), {
    or: () => 'Cannot hear an answer',
  })
  await settled(telegram)
  expect(taken).toHaveLength(1)
  stop.abort()
  await receiving
  expect((await bot.api.getWebhookInfo()).url).toBe('')
  await server.close()
})
