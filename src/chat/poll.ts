import { type Bot, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { Lasting } from '#lasting.ts'
import type { Log } from '#log.ts'
import { ALLOWED_UPDATES } from './bot.ts'

export type Polling = Readonly<{
  signal: AbortSignal
  log: Log
  /** Milliseconds of a clock that is never set. */
  steady?: () => number
  /** Waits; ends early, without rejecting, when the signal is aborted. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** For how many milliseconds Telegram wants the whole bot to be still; without it never. */
  heldMs?: () => number
  /** Told of each update for how many milliseconds it was worked on. */
  answered?: (ms: number) => void
}>

const LONG_POLL_SECONDS = 30
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000
/** One slow answer holds up the next updates no longer than this. */
const BATCH_PATIENCE_MS = 3000
/** All of a batch may have waited for the end of a pause, and leave one after another. */
const AFTER_PAUSE_MS = 10_000
const LOOK_MS = 250

/**
 * Receives updates by long polling until the signal is aborted. Telegram is told that an update is
 * done only after it was worked through, so a crash repeats it and loses none. While Telegram wants the bot
 * to be still nothing more is fetched: it waits at Telegram's, up to a day, in its order, and what could not
 * be answered yet is not confirmed. An outage is waited out for as long as it lasts; rejects only where Telegram refuses the token (401) or gives the updates to
 * another program that polls with it (409).
 */
export async function pollUpdates(bot: Bot, polling: Polling): Promise<void> {
  const { signal, sleep } = polling
  const outage = outageOf(polling)
  let offset = 0
  let pause = FIRST_PAUSE_MS
  const stopped = (): boolean => signal.aborted
  while (!stopped()) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- nobody could be answered
      await untilFree(polling)
      if (stopped()) return
      // oxlint-disable-next-line no-await-in-loop -- Telegram allows one poll at a time
      const updates = await fetchUpdates(bot, offset, signal)
      pause = FIRST_PAUSE_MS
      outage.isOver()
      // oxlint-disable-next-line no-await-in-loop -- done before the next poll confirms it
      await workThrough(bot, updates, polling)
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
    } catch (error) {
      if (stopped()) return
      refuseIfFinal(error)
      outage.goesOn(error)
      // oxlint-disable-next-line no-await-in-loop -- waits before it tries again
      await sleep(retryAfterMs(error) ?? pause, signal)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }
}

/** Logs an outage when it begins, once an hour while it stays the same, and when it is over. */
function outageOf({ log, steady = () => performance.now() }: Polling) {
  const lasting = new Lasting()
  return {
    goesOn: (error: unknown): void => {
      const times = lasting.again('', String(error), steady())
      if (times !== null) log.warn({ err: error, times }, 'Cannot receive updates; trying again')
    },
    isOver: (): void => {
      const over = lasting.over('', steady())
      if (over !== null) log.info({ failures: over.times }, 'Updates are received again')
    },
  }
}

/** Works through a batch; one slow answer is not waited for, a pause of the whole bot is. */
async function workThrough(bot: Bot, updates: readonly Update[], polling: Polling): Promise<void> {
  const { signal, sleep, heldMs = () => 0 } = polling
  const done = handleAll(bot, updates, polling)
  await Promise.race([done, sleep(BATCH_PATIENCE_MS, signal)])
  while (heldMs() > 0 && !signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- as long as Telegram says
    await untilFree(polling)
    // oxlint-disable-next-line no-await-in-loop -- what waited leaves now
    await Promise.race([done, sleep(AFTER_PAUSE_MS, signal)])
  }
}

async function untilFree({ signal, sleep, heldMs = () => 0 }: Polling): Promise<void> {
  for (let left = heldMs(); left > 0 && !signal.aborted; left = heldMs()) {
    // oxlint-disable-next-line no-await-in-loop -- looked at often, for a clock may be set
    await sleep(Math.min(left, LOOK_MS), signal)
  }
}

const fetchUpdates = (bot: Bot, offset: number, signal: AbortSignal): Promise<Update[]> =>
  bot.api.getUpdates(
    { offset, timeout: LONG_POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- grammY names the type of another package
    signal as Parameters<Bot['api']['getUpdates']>[1],
  )

/** Works through a batch, chats beside each other; the bot itself keeps each chat's order. */
async function handleAll(
  bot: Bot,
  updates: readonly Update[],
  { answered, steady = () => performance.now() }: Polling,
): Promise<void> {
  await Promise.all(
    updates.map(async (update) => {
      const began = steady()
      await bot.handleUpdate(update)
      answered?.(steady() - began)
    }),
  )
}

function refuseIfFinal(error: unknown): void {
  if (!(error instanceof GrammyError)) return
  if (error.error_code === 401) {
    throw new Error('Cannot receive updates: Telegram refuses the token (BOT_TOKEN)', {
      cause: error,
    })
  }
  if (error.error_code === 409) {
    throw new Error(
      'Cannot receive updates: another program polls with this token, or a webhook is set',
      { cause: error },
    )
  }
}

const retryAfterMs = (error: unknown): number | null =>
  error instanceof GrammyError && error.parameters.retry_after !== undefined
    ? error.parameters.retry_after * 1000
    : null
