import { type ChatPace, createChatPace } from '#delivery/chat-pace.ts'
import type { ChatId } from '#delivery/delivery.ts'
import { createGate, type Gate } from '#delivery/gate.ts'
import { instant, type Instant } from '#post/post.ts'
import { mendClock, takeBackClock } from '#store/clock-change.ts'
import { transaction, type WritableDb } from '#store/db.ts'
import { putOffChat, stillUntil } from '#store/deliveries.ts'
import { type Due, dueWork } from '#store/due.ts'
import { thinDeliveries } from '#store/retention.ts'
import { Attempts, type Sending } from './attempts.ts'
import type { Delivering } from './delivering.ts'
import type { Log } from './log.ts'
import type { Plan, Planner } from './plan.ts'
import { queueChunk } from './queueing.ts'
import { Recorder } from './recorder.ts'
import { within } from './within.ts'

/** What the outside does for the outbox. */
export type Outside = Sending &
  Readonly<{
    plan: Planner
    now: () => Instant
    /** A steady clock in milliseconds for the pace; never set back. */
    steady: () => number
    log: Log
    /** Told once when Telegram refuses our token or somebody else uses it. */
    refused: (reason: string) => void
  }>

export type Pace = Readonly<{
  /** `Infinity` for no pace at all. */
  perSecond: number
  inFlight: number
  /** For how long settled deliveries are kept one by one; for ever where it is not given. */
  keepMs?: number
}>

const IDLE_MS = 1000
/** A stop does not wait longer for what is in flight; what is not settled by then is sent again. */
const PATIENCE_MS = 4500
/** A chat that must rest longer than this is put off in the database. */
const LONG_MS = 2000
/** Clocks of machines are corrected by less than this all the time. */
const CLOCK_SLACK_MS = 2000
const THIN_AT_ONCE = 1000
const MOST_PASSED_OVER = 5000

/**
 * Sends and edits what is due, the most urgent first, smoothly and several at a time, until disposed. At
 * least once: a delivery is settled after Telegram's answer, so a crash in between repeats that message
 * and loses none.
 */
export function startDelivering(db: WritableDb, outside: Outside, pace: Pace): Delivering {
  const worker = new Worker(db, outside, pace)
  const running = worker.run()
  return {
    wake: () => {
      worker.wake()
    },
    answered: (chatId) => {
      worker.answered(chatId)
    },
    noted: (chatId) => {
      worker.noted(chatId)
    },
    isChatsOwn: (chatId) => worker.isChatsOwn(chatId),
    async [Symbol.asyncDispose]() {
      worker.stop()
      await running
    },
  }
}

class Worker {
  readonly #db: WritableDb
  readonly #outside: Outside
  readonly #pace: Pace
  readonly #gate: Gate
  readonly #chatPace: ChatPace = createChatPace()
  readonly #recorder: Recorder
  readonly #attempts: Attempts
  readonly #flying = new Map<string, Promise<void>>()
  readonly #busyChats = new Set<ChatId>()
  #latest: Instant
  #stillUntil = 0
  #passedOver = 0
  #wokenTimes = 0
  #landed: () => void = () => {}
  #rise: () => void = () => {}
  #stopped = false
  #wakes: (() => void)[] = []

  constructor(db: WritableDb, outside: Outside, pace: Pace) {
    this.#db = db
    this.#outside = outside
    this.#pace = pace
    this.#gate = createGate(pace.perSecond)
    this.#latest = outside.now()
    this.#recorder = new Recorder(
      (work) => {
        transaction(db, work)
      },
      (error) => {
        outside.log.error({ err: error }, 'Cannot record a delivery yet')
        // Whoever waits for a message to land must not wait for what the database does not take.
        this.#landed()
      },
    )
    this.#attempts = new Attempts(db, outside, {
      recorder: this.#recorder,
      isChatsOwn: (chatId) => this.isChatsOwn(chatId),
      still: (until) => {
        this.#stillUntil = Math.max(this.#stillUntil, until)
      },
      refused: (reason) => {
        this.#stopped = true
        outside.refused(reason)
      },
    })
  }

  wake(): void {
    this.#wokenTimes += 1
    const wakes = this.#wakes
    this.#wakes = []
    for (const wake of wakes) wake()
  }

  answered(chatId: ChatId): void {
    this.#gate.spend(this.#outside.steady())
    this.noted(chatId)
  }

  noted(chatId: ChatId): void {
    this.#chatPace.note(chatId, this.#outside.steady())
  }

  isChatsOwn(chatId: ChatId): boolean {
    return this.#chatPace.isBusy(chatId, this.#outside.steady())
  }

  stop(): void {
    this.#stopped = true
    this.#landed()
    this.#rise()
    this.wake()
  }

  async run(): Promise<void> {
    mendClock(this.#db, this.#latest)
    await Promise.all([
      this.#repeat(async () => this.#sendDue()),
      this.#repeat(async () => this.#makeDue()),
    ])
    await within(PATIENCE_MS, Promise.all(this.#flying.values()))
    this.#recorder.close()
  }

  /** Does a piece of work again and again; where there was none it waits to be woken. */
  async #repeat(work: () => Promise<boolean>): Promise<void> {
    while (!this.#stopped) {
      const wokenBefore = this.#wokenTimes
      // oxlint-disable-next-line no-await-in-loop -- one piece after another
      const busy = await work().catch((error: unknown) => {
        this.#outside.log.error({ err: error }, 'Cannot work through the outbox; trying again')
        return false
      })
      // Whoever wakes us while we look must not be missed.
      if (busy || this.#wokenTimes !== wokenBefore) continue
      // oxlint-disable-next-line no-await-in-loop -- nothing to do until woken
      await this.#pause(IDLE_MS)
    }
  }

  /** Makes deliveries and edits in chunks; between two of them people are answered and messages sent. */
  async #makeDue(): Promise<boolean> {
    const now = this.#outside.now()
    this.#mindTheClock(now)
    if (this.#recorder.isStuck) return false
    const made = queueChunk(this.#db, now)
    const { keepMs } = this.#pace
    const thinned =
      !made && keepMs !== undefined && thinDeliveries(this.#db, instant(now - keepMs), THIN_AT_ONCE)
    if (made) this.wake()
    else this.#attempts.logTally()
    await new Promise((resolve) => setImmediate(resolve))
    return made || thinned
  }

  /** A clock that is set back must put nobody off. */
  #mindTheClock(now: Instant): void {
    if (this.#latest - now > CLOCK_SLACK_MS) takeBackClock(this.#db, this.#latest - now, now)
    this.#latest = now
  }

  async #sendDue(): Promise<boolean> {
    if (this.#recorder.isStuck && !this.#recorder.flush()) return false
    let launched = 0
    for (const due of this.#due()) {
      // oxlint-disable-next-line no-await-in-loop -- messages leave one after another, by the gate
      if (await this.#launch(due)) launched += 1
    }
    return launched > 0
  }

  /** A quarter of a second's worth, so that what is more urgent does not wait behind it. */
  #due(): readonly Due[] {
    this.#stillUntil = stillUntil(this.#db) ?? 0
    if (this.#mustBeStill()) return []
    const worth = Math.min(500, Math.max(16, Math.ceil(this.#pace.perSecond / 4)))
    const found = dueWork(
      this.#db,
      this.#outside.now(),
      worth + this.#flying.size + this.#passedOver,
    )
    const seen = new Set(this.#busyChats)
    const free = found.filter(({ chatId }) => {
      if (seen.has(chatId) || this.#mustRest(chatId)) return false
      seen.add(chatId)
      return true
    })
    // As many stand in the way of others next time.
    this.#passedOver = Math.min(found.length - free.length, MOST_PASSED_OVER)
    return free
  }

  #mustBeStill = (): boolean =>
    this.#stopped || this.#recorder.isStuck || this.#stillUntil > this.#outside.now()

  #mustRest(chatId: ChatId): boolean {
    const wait = this.#chatPace.wait(chatId, this.#outside.steady())
    if (wait > LONG_MS) putOffChat(this.#db, chatId, instant(this.#outside.now() + wait))
    return wait > 0
  }

  async #launch(due: Due): Promise<boolean> {
    await this.#freeSlot()
    // An answer to a person may have been told so since.
    this.#stillUntil = Math.max(this.#stillUntil, stillUntil(this.#db) ?? 0)
    if (this.#mustBeStill()) return false
    let plan = this.#attempts.plan(due)
    if (isCall(plan) && !this.#mustBeStill()) {
      const wait = this.#gate.pass(this.#outside.steady())
      if (wait >= 1) {
        await this.#sleep(wait)
        this.#gate.left(this.#outside.steady())
        // Meanwhile the chat may have been forgotten, or the event have changed.
        plan = this.#attempts.plan(due)
      }
    }
    if (this.#mustBeStill()) return false
    this.#fly(due, plan)
    return true
  }

  #fly(due: Due, plan: Plan): void {
    const key = `${due.task} ${due.id}`
    this.#busyChats.add(due.chatId)
    if (isCall(plan)) this.#chatPace.note(due.chatId, this.#outside.steady())
    const flight = this.#attempts.carryOut(due, plan).finally(() => {
      this.#flying.delete(key)
      this.#busyChats.delete(due.chatId)
      this.#landed()
    })
    this.#flying.set(key, flight)
  }

  async #freeSlot(): Promise<void> {
    // What the database does not take does not land by itself, and who stops has patience of its own.
    if (this.#flying.size < this.#pace.inFlight || this.#recorder.isStuck || this.#stopped) return
    await new Promise<void>((resolve) => {
      this.#landed = resolve
    })
  }

  /** Waits at the gate; a stop ends it. */
  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#rise = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #pause(ms: number): Promise<void> {
    if (this.#stopped) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wakes.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }
}

const isCall = (plan: Plan): boolean => ['send', 'edit', 'replace'].includes(plan.do)
