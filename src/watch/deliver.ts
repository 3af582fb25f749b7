import type { ChatId, Outcome, Settlement } from '#delivery/delivery.ts'
import { createGate, type Gate } from '#delivery/gate.ts'
import { afterQuietHours, BODIES_AT_FIRST } from '#delivery/quiet-hours.ts'
import { settle } from '#delivery/settle.ts'
import type { Message } from '#notification/message.ts'
import { type Instant, instant } from '#post/post.ts'
import { moveChat, stopChat } from '#store/chats.ts'
import { transaction, type WritableDb } from '#store/db.ts'
import {
  beStill,
  type DueDelivery,
  dropWaiting,
  dueDeliveries,
  type DueIn,
  queueDeliveries,
  recordSettlement,
  stillUntil,
} from '#store/deliveries.ts'
import { unqueued } from '#store/notifications.ts'
import type { Log } from './log.ts'

/** What the outside does for the outbox. */
export type Outside = Readonly<{
  send: (chatId: ChatId, message: Message) => Promise<Outcome>
  /** What the delivery carries now, or in a word why it is no longer to be sent. */
  render: (delivery: DueDelivery) => Message | Readonly<{ dropped: string }>
  now: () => Instant
  /** A steady clock in milliseconds for the pace; never set back. */
  steady: () => number
  log: Log
  /** Told once when Telegram refuses our token or somebody else uses it. */
  refused: (reason: string) => void
}>

export type Pace = Readonly<{ perSecond: number; inFlight: number }>

export type Delivering = AsyncDisposable & Readonly<{ wake: () => void }>

const CHUNK = 500
const IDLE_MS = 1000
/** A stop does not wait longer for what is in flight; what is not settled by then is sent again. */
const PATIENCE_MS = 8000

/**
 * Sends what is due, smoothly and several at a time, until disposed. At least once: a delivery is
 * settled after Telegram's answer, so a crash in between repeats that message and loses none.
 */
export function startDelivering(db: WritableDb, outside: Outside, pace: Pace): Delivering {
  const worker = new Worker(db, outside, pace)
  const running = worker.run()
  return {
    wake: () => {
      worker.wake()
    },
    async [Symbol.asyncDispose]() {
      worker.stop()
      await running
    },
  }
}

class Worker {
  readonly #db: WritableDb
  readonly #outside: Outside
  readonly #inFlight: number
  readonly #gate: Gate
  readonly #flying = new Map<number, Promise<void>>()
  readonly #busyChats = new Set<ChatId>()
  /** What Telegram answered and the database would not take yet: nothing more is sent until it does. */
  readonly #unrecorded = new Map<number, () => void>()
  #stopped = false
  #wake: () => void = () => {}

  constructor(db: WritableDb, outside: Outside, { perSecond, inFlight }: Pace) {
    this.#db = db
    this.#outside = outside
    this.#inFlight = inFlight
    this.#gate = createGate(perSecond)
  }

  wake(): void {
    this.#wake()
  }

  stop(): void {
    this.#stopped = true
    this.#wake()
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      // oxlint-disable-next-line no-await-in-loop -- one turn after another
      const busy = await this.#turn().catch((error: unknown) => {
        this.#outside.log.error({ err: error }, 'Cannot work through the outbox; trying again')
        return false
      })
      // oxlint-disable-next-line no-await-in-loop -- nothing to do until woken
      if (!busy) await this.#pause(IDLE_MS)
    }
    await within(PATIENCE_MS, Promise.all(this.#flying.values()))
    this.#recordLate()
  }

  async #turn(): Promise<boolean> {
    this.#recordLate()
    const queued = this.#queueChunk()
    const due = this.#due()
    // oxlint-disable-next-line no-await-in-loop -- messages leave one after another, by the gate
    for (const delivery of due) await this.#launch(delivery)
    return queued > 0 || due.length > 0
  }

  #recordLate(): void {
    for (const [id, record] of this.#unrecorded) {
      record()
      this.#unrecorded.delete(id)
    }
  }

  /** Makes some deliveries; between two chunks what is due is sent and people are answered. */
  #queueChunk(): number {
    const [first] = unqueued(this.#db)
    if (first === undefined) return 0
    const { now } = this.#outside
    const dueIn: DueIn = (zone) =>
      first.topic === 'bodies' ? afterQuietHours(now(), BODIES_AT_FIRST, zone) : now()
    return queueDeliveries(this.#db, first, CHUNK, dueIn)
  }

  #due(): readonly DueDelivery[] {
    if (this.#mustBeStill()) return []
    const seen = new Set(this.#busyChats)
    const limit = this.#flying.size + CHUNK
    return dueDeliveries(this.#db, this.#outside.now(), limit).filter(({ id, chatId }) => {
      if (this.#flying.has(id) || seen.has(chatId)) return false
      seen.add(chatId)
      return true
    })
  }

  #mustBeStill = (): boolean =>
    this.#stopped || this.#unrecorded.size > 0 || (stillUntil(this.#db) ?? 0) > this.#outside.now()

  async #launch(delivery: DueDelivery): Promise<void> {
    if (this.#flying.size >= this.#inFlight) await Promise.race(this.#flying.values())
    if (this.#mustBeStill()) return
    await sleep(this.#gate.pass(this.#outside.steady()))
    if (this.#mustBeStill()) return
    this.#busyChats.add(delivery.chatId)
    const flight = this.#attempt(delivery).finally(() => {
      this.#flying.delete(delivery.id)
      this.#busyChats.delete(delivery.chatId)
    })
    this.#flying.set(delivery.id, flight)
  }

  async #attempt(delivery: DueDelivery): Promise<void> {
    const { log, render, send } = this.#outside
    try {
      const message = render(delivery)
      if ('dropped' in message) this.#record(delivery, { state: 'dropped', error: message.dropped })
      else this.#conclude(delivery, await send(delivery.chatId, message))
    } catch (error) {
      // Our own mistake, not the chat's: it stays due, farther and farther apart, and is in the log.
      log.error({ delivery: delivery.id, err: error }, 'Cannot carry out a delivery')
      this.#conclude(delivery, { is: 'failed', reason: String(error) })
    }
  }

  #conclude(delivery: DueDelivery, outcome: Outcome): void {
    const { log, refused, now } = this.#outside
    log.info({ delivery: delivery.id, event: delivery.event, outcome: outcome.is }, 'delivery')
    this.#record(delivery, settle(delivery, outcome, now()), outcome)
    if (outcome.is === 'refused') refused(outcome.reason)
  }

  #record(delivery: DueDelivery, settlement: Settlement, outcome?: Outcome): void {
    const now = this.#outside.now()
    const record = (): void => {
      transaction(this.#db, () => {
        recordSettlement(this.#db, delivery.id, settlement, now)
        if (outcome !== undefined) recordChat(this.#db, delivery.chatId, outcome, now)
      })
    }
    try {
      record()
    } catch (error) {
      this.#unrecorded.set(delivery.id, record)
      this.#outside.log.error({ delivery: delivery.id, err: error }, 'Cannot record a delivery yet')
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

/** Waits for `work`, and no longer than `ms`; leaves no timer behind that would keep the program alive. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const late = Promise.withResolvers<void>()
  const timer = setTimeout(late.resolve, ms)
  await Promise.race([work, late.promise])
  clearTimeout(timer)
}

const sleep = (ms: number): Promise<void> =>
  ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))

/** What an outcome says of the chat and of the whole bot, beside the delivery itself. */
function recordChat(db: WritableDb, chatId: ChatId, outcome: Outcome, now: Instant): void {
  if (outcome.is === 'slow_down') beStill(db, instant(now + outcome.retryAfterMs))
  if (outcome.is === 'chat_moved') moveChat(db, chatId, outcome.to)
  if (outcome.is === 'chat_gone') {
    stopChat(db, chatId, outcome.reason, now)
    dropWaiting(db, chatId, outcome.reason, now)
  }
}
