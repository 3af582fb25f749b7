import type { Bot } from 'grammy'
import { instant } from '#post/post.ts'
import { startAlarms } from '#watch/alarm.ts'
import { startBackups } from '#watch/backup.ts'
import type { OperatorOutbox } from '#watch/operator-outbox.ts'
import { createApp, type Hook } from '#web/app.ts'
import { taking } from '#web/taking.ts'
import { health } from '#web/health.ts'
import { listenOn } from '#web/listen.ts'
import type { Machine } from './machine.ts'
import { watchedOf } from './wire-alarms.ts'
import { type OperatorRoom, startTellingOperators } from './wire-operators.ts'
import { type House, heldMs } from './wire.ts'

const nothing: AsyncDisposable = { [Symbol.asyncDispose]: async () => {} }

/** Starts all that keeps the program going for years; disposing ends it in the other order. */
export async function startOperations(
  machine: Machine,
  house: House,
  {
    bot,
    room,
    isChatsOwn,
  }: Readonly<{
    bot: Bot
    room: OperatorRoom | null
    isChatsOwn: OperatorOutbox['isChatsOwn'] & {}
  }>,
): Promise<AsyncDisposable> {
  const answering = await startAnswering(machine, house, bot)
  const stack = new AsyncDisposableStack()
  stack.use(answering)
  stack.use(startCopies(machine, house))
  stack.use(startLooking(machine, house))
  if (room !== null) stack.use(startTellingOperators(machine, house, { ...room, isChatsOwn }))
  return stack
}

/** Starts copies of the database by the clock; the sandbox's is made anew at will and needs none. */
function startCopies({ config, log, realNow }: Machine, { db, world }: House): AsyncDisposable {
  if (world.mark === 'sandbox') return nothing
  return startBackups({ db, ...config.backups, now: () => instant(realNow()), log })
}

/** Starts to look once a minute for what an operator has to hear. */
const startLooking = (machine: Machine, house: House): AsyncDisposable =>
  house.world.mark === 'sandbox' && machine.config.adminChat === null
    ? nothing
    : startAlarms(watchedOf(machine, house))

/** Answers over HTTP where a port is set; updates come that way where an address and a secret are set too. */
async function startAnswering(
  { config, steady, log }: Machine,
  house: House,
  bot: Bot,
): Promise<AsyncDisposable> {
  const { db, sources, world, pulse } = house
  const { http, webhook } = config
  if (http === null) return nothing
  const { meter, startedAt, lastSentAt, sentBefore } = pulse
  const hook: Hook | null =
    webhook === null
      ? null
      : {
          path: new URL(webhook.url).pathname,
          secret: webhook.secret,
          ...taking({
            work: async (update) => {
              const began = steady()
              await bot.handleUpdate(update)
              meter.answered(steady() - began)
            },
            heldMs: () => heldMs(house),
          }),
        }
  const handles = sources.map(({ handle }) => handle)
  const app = createApp({
    health: () => health({ db, handles, now: world.now, startedAt, lastSentAt, sentBefore }),
    meter,
    hook,
  })
  const listening = await listenOn(app, http)
  log.info({ host: http.host, port: listening.port }, 'HTTP answers')
  return listening
}
