import { expect } from 'vitest'
import { ANNA, post, test, TOKEN, type Served } from './serve.ts'

const texts = async ({ api }: Served, options: Parameters<Served['api']['getUpdates']>[0] = {}) =>
  (await api.getUpdates(options)).map(({ message }) => message?.text)

test('updates come again until an offset passes them, and their ids ascend', async ({ served }) => {
  const { people } = served.telegram
  people.type(ANNA.id, 'one')
  people.type(ANNA.id, 'two')
  const [first, second] = await served.api.getUpdates()
  expect(second?.update_id).toBe((first?.update_id ?? 0) + 1)
  expect(await texts(served)).toEqual(['one', 'two'])
  expect(await texts(served, { offset: second?.update_id ?? 0 })).toEqual(['two'])
  expect(await texts(served)).toEqual(['two'])
  expect(await texts(served, { offset: (second?.update_id ?? 0) + 1 })).toEqual([])
  expect(served.telegram.pendingUpdates()).toBe(0)
})

test('a limit holds, and a negative offset takes the last and forgets the rest', async ({
  served,
}) => {
  for (const text of ['one', 'two', 'three']) served.telegram.people.type(ANNA.id, text)
  expect(await texts(served, { limit: 1 })).toEqual(['one'])
  expect(await texts(served, { offset: -2 })).toEqual(['two', 'three'])
  expect(await texts(served, { offset: -99 })).toEqual(['two', 'three'])
})

test('a long poll ends with the next update, not before', async ({ served }) => {
  const poll = texts(served, { timeout: 30 })
  await new Promise((resolve) => setTimeout(resolve, 30))
  served.telegram.people.type(ANNA.id, 'at last')
  expect(await poll).toEqual(['at last'])
})

test('a long poll without news ends empty at its time', async ({ served }) => {
  const before = performance.now()
  expect(await texts(served, { timeout: 1 })).toEqual([])
  expect(performance.now() - before).toBeGreaterThan(950)
})

test('a second poller ends the first with 409 and goes on itself', async ({ served }) => {
  const first = served.call('getUpdates', { timeout: 30 })
  await new Promise((resolve) => setTimeout(resolve, 30))
  const second = texts(served, { timeout: 30 })
  expect(await first).toEqual({
    ok: false,
    error_code: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  })
  served.telegram.people.type(ANNA.id, 'for the second')
  expect(await second).toEqual(['for the second'])
})

test('a client that went away is no other poller', async ({ served }) => {
  const gone = new AbortController()
  const first = fetch(`${served.url}/bot${TOKEN}/getUpdates?timeout=30`, { signal: gone.signal })
  await new Promise((resolve) => setTimeout(resolve, 30))
  gone.abort()
  await expect(first).rejects.toThrow('abort')
  await new Promise((resolve) => setTimeout(resolve, 30))
  const second = texts(served, { timeout: 30 })
  served.telegram.people.type(ANNA.id, 'kept')
  expect(await second).toEqual(['kept'])
})

test('allowed_updates holds from then on; an empty list allows all again', async ({ served }) => {
  const { people } = served.telegram
  await served.api.getUpdates({ allowed_updates: ['callback_query'] })
  people.type(ANNA.id, 'not wanted')
  people.block(ANNA.id)
  expect(await served.api.getUpdates()).toEqual([])
  await served.api.getUpdates({ allowed_updates: [] })
  people.unblock(ANNA.id)
  people.type(ANNA.id, 'wanted')
  expect(await served.api.getUpdates()).toHaveLength(2)
})

test.for([
  ['with another token', '4242:wrong/getMe', 401, 'Unauthorized'],
  ['of an unknown method', `${TOKEN}/sendRumour`, 404, 'Not Found: method not found'],
] as const)('a call %s is refused', async ([, path, error_code, description], { served }) => {
  expect(await post(`${served.url}/bot${path}`, {})).toEqual({ ok: false, error_code, description })
})

test('a method is found in any case, and called by GET too', async ({ served }) => {
  const response = await fetch(`${served.url}/bot${TOKEN}/GETME`)
  expect(await response.json()).toMatchObject({
    ok: true,
    result: { id: 4242, is_bot: true, supports_inline_queries: true },
  })
})

test('what is not Telegram is left to others', async ({ served }) => {
  expect((await fetch(`${served.url}/bottom/line`)).status).toBe(404)
  expect((await fetch(`${served.url}/s/Koord_shtab`)).status).toBe(404)
})

test('closing ends a poll that waits', async ({ served }) => {
  const poll = served.call('getUpdates', { timeout: 50 })
  await new Promise((resolve) => setTimeout(resolve, 30))
  served.telegram.close()
  expect(await poll).toEqual({ ok: true, result: [] })
})
