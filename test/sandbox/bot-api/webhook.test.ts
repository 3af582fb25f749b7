import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { Bot, webhookCallback } from 'grammy'
import { expect } from 'vitest'
import { ANNA, serve, test as base, TOKEN, until } from './serve.ts'

const SECRET = 'a-secret_1'

type Hook = { url: string; server: Server; statuses: number[]; seen: unknown[] }

/** A bot's own server: answers pushes with the statuses given in turn, then hands them to the bot. */
const test = base.extend<{ hook: Hook }>({
  hook: async ({ served }, use) => {
    const bot = new Bot(TOKEN, { client: { apiRoot: served.url } })
    bot.on('message:text', (context) => context.reply(`Heard: ${context.msg.text}`))
    const callback = webhookCallback(bot, 'http', { secretToken: SECRET })
    const hook: Hook = { url: '', server: createServer(), statuses: [], seen: [] }
    hook.server.on('request', (request, response) => {
      hook.seen.push(request.headers['x-telegram-bot-api-secret-token'])
      const status = hook.statuses.shift()
      if (status === undefined) void callback(request, response)
      else request.resume().on('end', () => response.writeHead(status).end())
    })
    hook.server.listen(0, '127.0.0.1')
    await once(hook.server, 'listening')
    const address = hook.server.address()
    hook.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`
    await use(hook)
    hook.server.close()
    hook.server.closeAllConnections()
  },
})

test('updates are pushed with the secret token, in order, those that waited first', async ({
  served: { telegram, api },
  hook,
}) => {
  telegram.people.type(ANNA.id, 'before')
  await api.setWebhook(hook.url, { secret_token: SECRET })
  telegram.people.type(ANNA.id, 'after')
  const texts = () => telegram.people.messages(ANNA.id).map(({ text }) => text)
  await until(() => texts().length === 4)
  expect(texts().filter((text) => text.startsWith('Heard'))).toEqual([
    'Heard: before',
    'Heard: after',
  ])
  await until(() => telegram.pendingUpdates() === 0)
  expect(hook.seen).toEqual([SECRET, SECRET])
})

test('a push that fails is repeated until it is taken, and the failure is told', async ({
  hook,
}) => {
  await using served = await serve({ webhookRetryMs: 5 })
  const { telegram, api } = served
  telegram.people.start(ANNA)
  hook.statuses.push(500, 502)
  await api.setWebhook(hook.url, { secret_token: SECRET })
  telegram.people.type(ANNA.id, 'once')
  await until(() => hook.seen.length === 3)
  await until(() => telegram.pendingUpdates() === 0)
  expect(await api.getWebhookInfo()).toMatchObject({
    url: hook.url,
    pending_update_count: 0,
    last_error_message: 'Wrong response from the webhook: 502 Bad Gateway',
  })
})

test('the pauses before a push is repeated double', async ({ hook }) => {
  await using served = await serve({ webhookRetryMs: 20 })
  served.telegram.people.start(ANNA)
  hook.statuses.push(500, 500, 500)
  await served.api.setWebhook(hook.url, { secret_token: SECRET })
  const before = performance.now()
  served.telegram.people.type(ANNA.id, 'x')
  await until(() => served.telegram.pendingUpdates() === 0)
  expect(performance.now() - before).toBeGreaterThan(20 + 40 + 80 - 5)
})

test('getUpdates is refused while a webhook stands', async ({ served: { api, call }, hook }) => {
  await api.setWebhook(hook.url)
  expect(await call('getUpdates')).toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  })
  await api.deleteWebhook()
  expect(await call('getUpdates')).toEqual({ ok: true, result: [] })
})

test('setting a webhook ends a poll, and an empty address takes the webhook away', async ({
  served: { api, call },
  hook,
}) => {
  const poll = call('getUpdates', { timeout: 30 })
  await new Promise((resolve) => setTimeout(resolve, 30))
  await api.setWebhook(hook.url, { max_connections: 7, allowed_updates: ['message'] })
  expect(await poll).toMatchObject({
    error_code: 409,
    description: 'Conflict: terminated by setWebhook request',
  })
  expect(await api.getWebhookInfo()).toEqual({
    url: hook.url,
    has_custom_certificate: false,
    pending_update_count: 0,
    max_connections: 7,
    allowed_updates: ['message'],
  })
  expect(await call('setWebhook', { url: '' })).toEqual({ ok: true, result: true })
  expect((await api.getWebhookInfo()).url).toBe('')
})

test('waiting updates are dropped where that is asked', async ({ served: { telegram, api } }) => {
  telegram.people.type(ANNA.id, 'old')
  await api.deleteWebhook({ drop_pending_updates: true })
  expect(await api.getUpdates()).toEqual([])
})

test.for([
  ['{"method":"sendMessage","chat_id":11,"text":"in the answer"}', ['x', 'in the answer']],
  ['{"method":"sendMessage","chat_id":999,"text":"to nobody"}', ['x']],
  ['{broken', ['x']],
  ['OK', ['x']],
] as const)(
  'a push answered with %s is taken',
  async ([body, texts], { served: { telegram, api } }) => {
    const server = createServer((request, response) => {
      request.resume().on('end', () => response.end(body))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    await api.setWebhook(`http://127.0.0.1:${port}/`)
    telegram.people.type(ANNA.id, 'x')
    await until(() => telegram.pendingUpdates() === 0)
    expect(telegram.people.messages(ANNA.id).map(({ text }) => text)).toEqual(texts)
    expect(await api.getWebhookInfo()).not.toHaveProperty('last_error_message')
    server.close()
    server.closeAllConnections()
  },
)

test.for([
  ['http://example.org/', 'bad webhook: An HTTPS URL must be provided for webhook'],
  [
    'https://example.org:8080/',
    'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443',
  ],
  ['nonsense', 'bad webhook: invalid webhook URL specified'],
] as const)('the address %s is refused', async ([url, reason], { served: { call } }) => {
  expect(await call('setWebhook', { url })).toMatchObject({
    error_code: 400,
    description: `Bad Request: ${reason}`,
  })
})

test('a secret token of other characters is refused', async ({ served: { call } }) => {
  const answer = await call('setWebhook', { url: 'https://example.org/', secret_token: 'ключ' })
  expect(answer.description).toBe('Bad Request: secret token contains unallowed characters')
})
