import { Api, type Transformer } from 'grammy'
import { editMessage } from '#chat/send.ts'
import type { ChatId } from '#delivery/delivery.ts'
import type { Message } from '#notification/message.ts'
import { startDelivering } from '#watch/deliver.ts'
import type { Delivering } from '#watch/delivering.ts'
import { createPlanner } from '#watch/render.ts'
import { createSums } from '#watch/sums.ts'
import { progressOfEvent } from '#store/lists.ts'
import { createCall } from './call.ts'
import { calmed } from './lasting.ts'
import { sendOwed } from './send-to-group.ts'
import type { Machine } from './machine.ts'
import type { House } from './wire.ts'

/** So many messages are on their way at once that a slow answer of Telegram's does not cost the rate. */
export const IN_FLIGHT = 256
const TIMEOUT_SECONDS = 30
const DAY_MS = 24 * 3_600_000
/** As much as Telegram lets a bot send without payment. */
const FREE_A_SECOND = 30

/**
 * Makes the bare Api of the outbox: what is tried again and when is the outbox's own matter. `cut`, aborted,
 * ends what Telegram has not answered yet.
 */
export function createOutboxApi(token: string, apiRoot: string, cut?: AbortSignal): Api {
  const api = new Api(token, { apiRoot })
  const timeoutMs = TIMEOUT_SECONDS * 1000
  api.config.use(createCall({ token, apiRoot, timeoutMs, ...(cut === undefined ? {} : { cut }) }))
  return api
}

/** Starts the outbox; `refused` is told once Telegram takes our token no more. */
export function startOutbox(
  { config, log, steady, signal }: Machine,
  { world, db, pulse, facts }: House,
  refused: (reason: string) => void,
): Delivering {
  const cut = new AbortController()
  const api = createOutboxApi(world.token, world.apiRoot, cut.signal)
  const { perSecond, paidBroadcast, keepDeliveriesDays } = config
  const paid = paidBroadcast && perSecond > FREE_A_SECOND
  const delivering = startDelivering(
    db,
    {
      send: pulse.timing(
        'send',
        async (chatId: ChatId, message: Message, replyTo: number | null) =>
          await sendOwed({ api, db }, chatId, message, { replyTo, paid }),
      ),
      edit: pulse.timing(
        'edit',
        async (chatId: ChatId, messageId: number, message: Message) =>
          await editMessage(api, chatId, messageId, message),
      ),
      plan: createPlanner(db, {
        sum: createSums(db, facts),
        progress: (event) => progressOfEvent(db, facts.agreements, event),
      }),
      now: world.now,
      steady,
      log: calmed(log, steady),
      refused,
    },
    { perSecond, inFlight: IN_FLIGHT, keepMs: keepDeliveriesDays * DAY_MS },
  )
  const end = async (): Promise<void> => {
    await delivering[Symbol.asyncDispose]()
    cut.abort()
  }
  // At once, and not when all else has ended: what is in flight has its time meanwhile.
  signal.addEventListener('abort', () => void end())
  return { ...delivering, [Symbol.asyncDispose]: end }
}

/** Lets the outbox hear of what another Api writes, by `hear`, before that leaves. */
export function countWhatGoes(api: Api, hear: (chatId: ChatId) => void): void {
  const noting: Transformer = async (prev, method, payload, signal) => {
    if ('chat_id' in payload && typeof payload.chat_id === 'number') {
      hear(payload.chat_id)
    }
    return await prev(method, payload, signal)
  }
  api.config.use(noting)
}
