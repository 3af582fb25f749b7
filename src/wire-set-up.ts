import { autoRetry } from '@grammyjs/auto-retry'
import { Api, type Bot, GrammyError, type Transformer } from 'grammy'
import { setUpBot } from '#chat/set-up.ts'
import { openBroadcasts } from '#watch/broadcast.ts'
import { every } from '#watch/every.ts'
import type { Machine } from './machine.ts'
import type { House } from './wire.ts'

const TIMEOUT_SECONDS = 15

/** Tells Telegram what the bot is called and can do, and finds the channels that are told by one message. */
export async function setUp(machine: Machine, house: House): Promise<void> {
  const { config, log, signal } = machine
  const api = createSetUpApi(house.world, signal)
  await setUpBot(api, { log, name: config.botName })
  await findChannels(machine, house, api)
}

const EVERY_FIVE_MINUTES = '50 */5 * * * *'

/** Looks every five minutes for the channels that could not be found at the start, until disposed. */
export function startSearch(machine: Machine, house: House): AsyncDisposable {
  const api = createSetUpApi(house.world, machine.signal)
  return every(
    EVERY_FIVE_MINUTES,
    async () => {
      if (house.search.lost.size > 0) await findChannels(machine, house, api)
    },
    machine.log,
  )
}

async function findChannels(
  { config, log }: Machine,
  { db, world, search }: House,
  api: Api,
): Promise<void> {
  const find = async (chat: string): Promise<number> => {
    try {
      return (await api.getChat(chat)).id
    } catch (error) {
      throw error instanceof GrammyError
        ? new Error(`${error.error_code} ${error.description}`, { cause: error })
        : error
    }
  }
  await openBroadcasts(db, config.broadcastChannels, { find, now: world.now, log }, search)
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
