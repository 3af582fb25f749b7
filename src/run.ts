import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bot, GrammyError } from 'grammy'
import { pollUpdates } from '#chat/poll.ts'
import { takePushes } from '#chat/pushes.ts'
import { instant } from '#post/post.ts'
import { readChannels } from '#source/channels.ts'
import { markWorld, openDb, type WritableDb } from '#store/db.ts'
import { holdLock } from '#store/lock.ts'
import { migrate, needsMigration, newestSchema } from '#store/migrate.ts'
import { lastSettledAt } from '#store/operator-state.ts'
import { sourceState } from '#store/sources.ts'
import { hasHistory } from '#store/statements.ts'
import { newSearch } from '#watch/broadcast.ts'
import { backUp } from '#watch/backup.ts'
import { createMeter } from '#web/meter.ts'
import { loadHistory } from '#watch/load-history.ts'
import { readAgreements, readKnownDifferences, readShippedHistory } from './facts.ts'
import type { Machine } from './machine.ts'
import { createPulse } from './pulse.ts'
import { startOperations } from './wire-operations.ts'
import { openOperatorRoom, tellOfRefusal } from './wire-operators.ts'
import { countWhatGoes, startOutbox } from './wire-outbox.ts'
import { setUp, startSearch } from './wire-set-up.ts'
import { buildBot, heldMs, type House, startClock, startSources, takingIn } from './wire.ts'
import { openWorld, PROGRAM, type World } from './world.ts'

/** Runs the whole product until the signal is aborted; rejects with a sentence where it cannot go on. */
export async function run(machine: Machine): Promise<void> {
  const { config, signal } = machine
  using lock = holdLock(config.database)
  void lock
  const sources = readChannels(readFileSync(join(PROGRAM, 'data/channels.json'), 'utf8'))
  const facts = {
    ...readAgreements(join(PROGRAM, 'data')),
    known: readKnownDifferences(join(PROGRAM, 'data')),
    channels: sources,
  }
  await using world = await openWorld(config, machine.realNow, signal)
  using db = await openStore(machine, world)
  // The sandbox's story goes on from its first day: later rows would tell it before its posts do.
  if (world.mark === 'telegram' || !hasHistory(db)) {
    loadHistory(db, readShippedHistory(join(PROGRAM, 'data')), sources, world.now())
  }
  const pulse = createPulse(createMeter(db, world.now), {
    now: world.now,
    steady: machine.steady,
    sentBefore: lastSettledAt(db),
  })
  await serve(machine, { world, db, sources, facts, pulse, search: newSearch() })
}

async function openStore(machine: Machine, world: World): Promise<WritableDb & Disposable> {
  const db = openDb(machine.config.database)
  try {
    markWorld(db, world.mark)
    await bringUpToDate(machine, db)
  } catch (error) {
    db.close()
    throw error
  }
  return Object.assign(db, {
    [Symbol.dispose]: () => {
      db.close()
    },
  })
}

/** A database with something in it is copied before its schema changes. */
async function bringUpToDate({ config, log, realNow }: Machine, db: WritableDb): Promise<void> {
  const migrations = join(PROGRAM, 'migrations')
  if (needsMigration(db, migrations)) {
    const { file } = await backUp(db, config.backups, {
      occasion: { beforeSchema: newestSchema(migrations) },
      now: instant(realNow()),
    })
    log.info({ file }, 'Backup made before the migration')
  }
  migrate(db, migrations)
}

/** Ends with the first of: our signal, a refused token, the sandbox gone. */
async function serve(machine: Machine, house: House): Promise<void> {
  const { say } = machine
  const { world } = house
  const ending = new AbortController()
  const signal = AbortSignal.any([machine.signal, ending.signal])
  const room = openOperatorRoom(machine, house)
  const refused = Promise.withResolvers<never>()
  // It may come before anybody waits for it.
  refused.promise.catch(() => {})
  await using delivering = startOutbox(machine, house, (reason) => {
    refused.reject(new Error(`Cannot send messages: ${whyRefused(reason)}`))
  })
  const takeIn = takingIn(machine, house, delivering)
  const { isChatsOwn, answered } = delivering
  const bot = buildBot(machine, house, room, { takeIn, isChatsOwn, answered })
  if (room !== null) countWhatGoes(room.api, delivering.noted)
  await using reading = startSources({ ...machine, signal }, house, takeIn)
  await using digests = startClock(machine, house, delivering)
  await using operations = await startOperations(machine, house, { bot, room, isChatsOwn })
  await using searching = startSearch({ ...machine, signal }, house)
  void [reading, digests, operations, searching]
  try {
    await Promise.race([prepare(bot, machine, house), refused.promise, whenAborted(signal)])
    if (signal.aborted) return
    say(readySentence(world, bot))
    await Promise.race([
      receive(bot, { ...machine, signal }, house),
      refused.promise,
      failWhenGone(world, signal),
    ])
  } catch (error) {
    await tellOfRefusal(machine, house, { room, error })
    throw error
  } finally {
    ending.abort()
  }
}

/** All that comes before the bot takes updates. An outage may hold it up for long: nobody waits for it who stops. */
async function prepare(bot: Bot, machine: Machine, house: House): Promise<void> {
  await initialise(bot, machine)
  await setUp(machine, house)
  await caughtUp(machine, house)
}

async function whenAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}

/** Receives updates as the settings say: pushed to us, or fetched. */
const receive = async (bot: Bot, machine: Machine, house: House): Promise<void> => {
  const { config, signal, log, sleep, steady } = machine
  if (config.webhook !== null) await takePushes(bot, { webhook: config.webhook, signal })
  else {
    const { answered } = house.pulse.meter
    await pollUpdates(bot, { signal, log, sleep, steady, answered, heldMs: () => heldMs(house) })
  }
}

async function failWhenGone({ gone }: World, signal: AbortSignal): Promise<void> {
  await gone
  if (!signal.aborted) throw new Error('Cannot go on: the sandbox ended')
}

const readySentence = ({ address }: World, { botInfo }: Bot): string =>
  address === null
    ? `Vdoma is ready: https://t.me/${botInfo.username}`
    : `Vdoma is ready. Open ${address}`

/** Names the setting that has to be mended; what Telegram says of another user of the token is clear by itself. */
const whyRefused = (reason: string): string =>
  /unauthorized/iu.test(reason) ? 'Telegram refuses the token (BOT_TOKEN)' : reason

/** Learns who we are; Telegram being down is waited out, a refused token is not. */
async function initialise(bot: Bot, { signal, log }: Machine): Promise<void> {
  try {
    // grammY tries again by itself until the signal is aborted.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- grammY names the type of another package
    await bot.init(signal as Parameters<Bot['init']>[0])
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 401) throw error
    throw new Error('Cannot start: Telegram refuses the token (BOT_TOKEN)', { cause: error })
  }
  log.info({ bot: bot.botInfo.username }, 'Telegram knows us')
}

const CAUGHT_UP_WITHIN_MS = 20_000
const LOOK_AGAIN_MS = 50

/** In the sandbox a person looks at once: the history is read before we say that we are ready. */
async function caughtUp({ signal, sleep }: Machine, { world, db, sources }: House): Promise<void> {
  if (world.address === null) return
  const isReading = (handle: string): boolean => {
    const { backfilledAt, failingSince } = sourceState(db, handle)
    return backfilledAt === null && failingSince === null
  }
  const deadline = CAUGHT_UP_WITHIN_MS / LOOK_AGAIN_MS
  for (let looks = 0; looks < deadline && !signal.aborted; looks += 1) {
    if (!sources.some(({ handle }) => isReading(handle))) return
    // oxlint-disable-next-line no-await-in-loop -- looks again and again
    await sleep(LOOK_AGAIN_MS, signal)
  }
}
