import { randomInt } from 'node:crypto'
import { createCallLog } from './calls.ts'
import { createFaults } from './faults.ts'
import { createInquiries } from './inquiries.ts'
import { isRecord } from './parameters.ts'
import { createProfile } from './profile.ts'
import { createGate, DEFAULT_RATES } from './rates.ts'
import { perform, type Serving } from './serve.ts'
import type { Service } from './service.ts'
import type { CallbackAnswer, Change, InlineAnswer, TelegramOptions } from './telegram.ts'
import { createQueue } from './update-queue.ts'
import { createWebhook } from './webhook.ts'
import type { World } from './world.ts'

const KEEP_CALLS = 10_000
const ANSWER_TIMEOUT = 15_000
const WEBHOOK_RETRY = 500

/** Query ids are long numbers that no earlier run gave. */
const firstQueryId = (): bigint => BigInt(randomInt(1, 2 ** 47)) * 65_536n

/** Puts together what serves one bot. */
export function createServing(options: TelegramOptions, tell: (change: Change) => void): Serving {
  const { token, now } = options
  const world = createWorld(options, tell)
  const queue = createQueue()
  const answerTimeout = options.answerTimeoutMs ?? ANSWER_TIMEOUT
  const service: Service = {
    world,
    queue,
    webhook: createWebhook({
      queue,
      now,
      retryMs: options.webhookRetryMs ?? WEBHOOK_RETRY,
      call: (body) => callInAnswer(serving, body),
    }),
    gate: createGate(options.rates ?? DEFAULT_RATES, options.clock ?? (() => performance.now())),
    files: new Map(),
    profile: createProfile(world.bot.first_name),
    callbacks: createInquiries<CallbackAnswer>(firstQueryId(), answerTimeout),
    inlines: createInquiries<InlineAnswer>(firstQueryId(), answerTimeout),
  }
  const log = createCallLog(options.keepCalls ?? KEEP_CALLS)
  const serving: Serving = {
    token,
    service,
    faults: createFaults(),
    log,
    closing: new AbortController(),
  }
  return serving
}

function createWorld({ token, now, bot }: TelegramOptions, tell: World['tell']): World {
  const user = {
    id: bot?.id ?? Number.parseInt(token, 10),
    is_bot: true,
    first_name: bot?.first_name ?? 'Sandbox bot',
    username: bot?.username ?? 'sandbox_bot',
  } as const
  if (!Number.isSafeInteger(user.id)) {
    throw new Error('Cannot serve a bot whose token does not begin with its number')
  }
  return { now, bot: user, rooms: new Map(), users: new Map(), tell }
}

/** A bot may answer a webhook push with a call: `{ "method": "sendMessage", … }`. */
async function callInAnswer(serving: Serving, body: unknown): Promise<void> {
  if (!isRecord(body) || typeof body['method'] !== 'string') return
  const { method, ...raw } = body
  await perform(serving, method, { raw, attached: new Map() }, () => undefined)
}
