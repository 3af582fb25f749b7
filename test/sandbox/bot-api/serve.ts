import { Api } from 'grammy'
import { test as base } from 'vitest'
import { z } from 'zod'
import { listen } from '../../../sandbox/bot-api/listen.ts'
import {
  createTelegram,
  type Telegram,
  type TelegramOptions,
} from '../../../sandbox/bot-api/telegram.ts'

export const TOKEN = '4242:token'

const AnswerShape = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
  parameters: z
    .object({ retry_after: z.number().optional(), migrate_to_chat_id: z.number().optional() })
    .optional(),
})

/** What the wire brings back, before a library makes errors of it. */
export type Answer = z.infer<typeof AnswerShape>

export type Served = {
  telegram: Telegram
  url: string
  api: Api
  /** Calls a method with a JSON body. */
  call: (method: string, parameters?: Record<string, unknown>) => Promise<Answer>
  /** The story's clock, in milliseconds. */
  clock: { now: number }
  [Symbol.asyncDispose]: () => Promise<void>
}

const MORNING = Date.UTC(2025, 7, 19, 9)

/** A stand-in on a free port, without rates unless the test asks for them. */
export async function serve(options: Partial<TelegramOptions> = {}): Promise<Served> {
  const clock = { now: MORNING }
  const telegram = createTelegram({ token: TOKEN, now: () => clock.now, rates: 'off', ...options })
  const { url, close } = await listen(telegram)
  return {
    telegram,
    url,
    clock,
    api: new Api(TOKEN, { apiRoot: url }),
    call: (method, parameters = {}) => post(`${url}/bot${TOKEN}/${method}`, parameters),
    [Symbol.asyncDispose]: close,
  }
}

export async function post(address: string, body: unknown): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return AnswerShape.parse(await response.json())
}

export const ANNA = { id: 11, first_name: 'Anna', username: 'anna_test', language_code: 'uk' }
export const BORYS = { id: 12, first_name: 'Borys' }

/** A world in which Anna has opened a chat with the bot. */
export const test = base.extend<{ served: Served }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures a fixture needs from this pattern
  served: async ({}, use) => {
    await using served = await serve()
    served.telegram.people.start(ANNA)
    await use(served)
  },
})

/** Does something several times, each when the one before is over; gives what each gave. */
export async function inTurn<T>(times: number, act: (n: number) => Promise<T>): Promise<T[]> {
  const given: T[] = []
  // oxlint-disable-next-line no-await-in-loop -- one after another is what this is for
  for (let n = 1; n <= times; n += 1) given.push(await act(n))
  return given
}

/** Waits until something is so, looking every few milliseconds. */
export async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 5000
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('Cannot wait any longer')
    // oxlint-disable-next-line no-await-in-loop -- waiting is what this is for
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
