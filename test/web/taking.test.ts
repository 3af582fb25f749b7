import { describe, expect, test } from 'vitest'
import { createApp } from '#web/app.ts'
import { taking } from '#web/taking.ts'

const SECRET = 'a-secret-of-the-test'

/** A hook whose work goes on until it is let go. */
function hook() {
  const worked: number[] = []
  const held = { ms: 0 }
  const { promise, resolve } = Promise.withResolvers<void>()
  const took = taking({
    work: async ({ update_id: id }) => {
      worked.push(id)
      await promise
    },
    heldMs: () => held.ms,
  })
  const app = createApp({
    health: () => {
      throw new Error('Cannot test: nobody asks')
    },
    meter: { text: async () => await Promise.resolve(''), contentType: 'text/plain' },
    hook: { path: '/push', secret: SECRET, ...took },
  })
  const push = async (id: number) =>
    await app.request('/push', {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': SECRET },
      body: JSON.stringify({ update_id: id }),
    })
  return { worked, held, push, letGo: resolve }
}

describe('a pushed update', () => {
  test('is asked for again later while Telegram wants the bot to be still', async () => {
    const { worked, held, push, letGo } = hook()
    held.ms = 300_000
    const refused = await push(1)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30'])
    expect(worked).toEqual([])
    held.ms = 0
    letGo()
    expect((await push(1)).status).toBe(200)
    expect(worked).toEqual([1])
  })

  test('that is pushed again while it waits is worked through once', async () => {
    const { worked, held, push, letGo } = hook()
    const first = push(1)
    await expect.poll(() => worked).toEqual([1])
    held.ms = 300_000
    const again = push(1)
    letGo()
    expect([(await first).status, (await again).status]).toEqual([200, 200])
    expect((await push(1)).status).toBe(200)
    expect(worked).toEqual([1])
  })

  test('that went wrong is worked through when it is pushed again', async () => {
    let tries = 0
    const { take } = taking({
      work: async () => {
        tries += 1
        if (tries === 1) await Promise.reject(new Error('the disk is full'))
      },
      heldMs: () => 0,
    })
    await expect(take({ update_id: 1 })).rejects.toThrow('the disk is full')
    await take({ update_id: 1 })
    expect(tries).toBe(2)
  })
})
