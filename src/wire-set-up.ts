import { autoRetry } from '@grammyjs/auto-retry'
import { Api, type Bot, type Transformer } from 'grammy'
import { setUpBot } from '#chat/set-up.ts'
import { openBroadcasts } from '#watch/broadcast.ts'
import type { Machine } from './machine.ts'
import type { House } from './wire.ts'

const TIMEOUT_SECONDS = 15

/** Tells Telegram what the bot is called and can do, and finds the channels that are told by one message. */
export async function setUp({ config, log, signal }: Machine, { db, world }: House): Promise<void> {
  const api = createSetUpApi(world, signal)
  await setUpBot(api, { log, name: config.botName })
  await openBroadcasts(db, config.broadcastChannels, {
    find: async (chat) => (await api.getChat(chat)).id,
    now: world.now,
    log,
  })
}

/** An Api whose every call, and every pause before one is tried again, ends with the signal. */
function createSetUpApi({ token, apiRoot }: House['world'], stop: AbortSignal): Api {
  const api = new Api(token, { apiRoot, timeoutSeconds: TIMEOUT_SECONDS })
  // The one that is added last is asked first.
  api.config.use(autoRetry({ maxRetryAttempts: 1, maxDelaySeconds: 10, rethrowHttpErrors: true }))
  api.config.use(endingWith(stop))
  return api
}

const endingWith =
  (stop: AbortSignal): Transformer =>
  async (prev, method, payload) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- grammY names the type of another package
    await prev(method, payload, stop as Parameters<Bot['init']>[0])
