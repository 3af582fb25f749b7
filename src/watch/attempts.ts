import type { ChatId, EditOutcome, Outcome } from '#delivery/delivery.ts'
import { settle, settleEdit } from '#delivery/settle.ts'
import { withoutTokens } from '#discreet.ts'
import type { Message } from '#notification/message.ts'
import { type Instant, instant } from '#post/post.ts'
import { stopChat } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import {
  dropWaiting,
  hold,
  obey,
  recordEdit,
  recordReplaced,
  recordSettlement,
} from '#store/deliveries.ts'
import type { Due } from '#store/due.ts'
import { moveChat } from '#store/move-chat.ts'
import type { Log } from './log.ts'
import type { Plan, Planner } from './plan.ts'
import type { Recorder } from './recorder.ts'

/** What Telegram does for the outbox. */
export type Sending = Readonly<{
  /** `replyTo` names the message it answers; one that is gone is no hindrance. */
  send: (chatId: ChatId, message: Message, replyTo: number | null) => Promise<Outcome>
  edit: (chatId: ChatId, messageId: number, message: Message) => Promise<EditOutcome>
}>

type Outside = Sending & Readonly<{ plan: Planner; now: () => Instant; log: Log }>

type Inside = Readonly<{
  recorder: Recorder
  /** Whether a 429 may be meant for this chat alone. */
  isChatsOwn: (chatId: ChatId) => boolean
  /** Hears until when Telegram wants the whole bot to be still. */
  still: (until: Instant) => void
  refused: (reason: string) => void
}>

/** Carries out what is due: asks what it carries, hands it over, records what became of it. */
export class Attempts {
  readonly #db: WritableDb
  readonly #outside: Outside
  readonly #inside: Inside
  #tally = new Map<string, number>()

  constructor(db: WritableDb, outside: Outside, inside: Inside) {
    this.#db = db
    this.#outside = outside
    this.#inside = inside
  }

  /** Says what is to be done now; an error of ours puts it off, farther and farther, and is in the log. */
  plan(due: Due): Plan {
    try {
      return this.#outside.plan(due, this.#outside.now())
    } catch (error) {
      this.#outside.log.error({ delivery: due.id, err: error }, 'Cannot carry out a delivery')
      return { do: 'fail', reason: withoutTokens(String(error)) }
    }
  }

  /** Resolves when what became of it is recorded; never rejects. */
  async carryOut(due: Due, plan: Plan): Promise<void> {
    const { send, edit } = this.#outside
    switch (plan.do) {
      case 'send':
        await this.#sent(due, plan, await this.#safely(due, send(due.chatId, plan.message, plan.replyTo))) // prettier-ignore
        return
      case 'edit':
        await this.#edited(due, plan, await this.#safely(due, edit(due.chatId, plan.messageId, plan.message))) // prettier-ignore
        return
      case 'replace':
        await this.#replaced(
          due,
          plan,
          await this.#safely(due, send(due.chatId, plan.message, null)),
        )
        return
      case 'skip':
        await this.#edited(due, plan, { is: 'sent', messageId: 0 })
        return
      case 'hold':
        await this.#record(due, () => hold(this.#db, due.id, plan.until))
        return
      case 'drop':
        await this.#dropped(due, plan.reason)
        return
      case 'fail':
        await this.#failed(due, plan.reason)
    }
  }

  /** Writes into the log how many deliveries ended how since the last time. */
  logTally(): void {
    if (this.#tally.size === 0) return
    const tally = Object.fromEntries(this.#tally)
    // A log that cannot be written must not be tried with the same again and again.
    this.#tally = new Map()
    this.#outside.log.info(tally, 'Deliveries')
  }

  async #safely<Ended>(due: Due, ending: Promise<Ended>): Promise<Ended | Outcome> {
    try {
      return await ending
    } catch (error) {
      // Our own mistake, not the chat's.
      this.#outside.log.error({ delivery: due.id, err: error }, 'Cannot carry out a delivery')
      return { is: 'failed', reason: withoutTokens(String(error)) }
    }
  }

  async #sent(due: Due, plan: Plan & { do: 'send' }, outcome: Outcome): Promise<void> {
    const now = this.#outside.now()
    const settlement = settle(due, outcome, now)
    await this.#record(due, () => {
      for (const id of plan.settles) {
        recordSettlement(this.#db, id, settlement, { now, shown: plan.shown })
      }
      this.#noteOutcome(due, outcome, now)
    })
    this.#count(due, outcome)
  }

  async #edited(
    due: Due,
    { version, corrected }: Readonly<{ version: number; corrected: boolean }>,
    outcome: EditOutcome,
    andRecord = (): void => {},
  ): Promise<void> {
    const now = this.#outside.now()
    const settlement = settleEdit(due.attempts, outcome, now)
    await this.#record(due, () => {
      andRecord()
      recordEdit(this.#db, due.id, settlement, { version, corrected, now })
      if (outcome.is !== 'message_gone') this.#noteOutcome(due, outcome, now)
    })
    this.#count(due, outcome)
  }

  async #replaced(due: Due, plan: Plan & { do: 'replace' }, outcome: Outcome): Promise<void> {
    await this.#edited(due, plan, outcome, () => {
      if (outcome.is === 'sent') recordReplaced(this.#db, due.id, outcome.messageId)
    })
  }

  async #dropped({ id, task, ...due }: Due, reason: string): Promise<void> {
    const now = this.#outside.now()
    await this.#record({ id, task, ...due }, () =>
      task === 'send'
        ? recordSettlement(this.#db, id, { state: 'dropped', error: reason }, { now })
        : recordEdit(
            this.#db,
            id,
            { is: 'given_up', error: reason, isParked: false },
            { version: 0, corrected: false, now },
          ),
    )
  }

  async #failed(due: Due, reason: string): Promise<void> {
    const now = this.#outside.now()
    const outcome = { is: 'failed', reason } as const
    await this.#record(due, () =>
      due.task === 'send'
        ? recordSettlement(this.#db, due.id, settle(due, outcome, now), { now })
        : recordEdit(this.#db, due.id, settleEdit(due.attempts, outcome, now), {
            version: 0,
            corrected: false,
            now,
          }),
    )
  }

  /** What can never be written is parked for the operator: sent again and again it would flood the chat. */
  async #record(due: Due, write: () => unknown): Promise<void> {
    const park = (): void => {
      const now = this.#outside.now()
      const error = 'its outcome could not be recorded'
      recordSettlement(this.#db, due.id, { state: 'parked', error }, { now })
      const version = 0
      recordEdit(
        this.#db,
        due.id,
        { is: 'given_up', error, isParked: true },
        { version, corrected: false, now },
      )
    }
    await this.#inside.recorder.record({ write: () => void write(), orElse: park })
  }

  /** What an outcome says of the chat and of the whole bot, beside the delivery itself. */
  #noteOutcome({ chatId }: Due, outcome: Outcome, now: Instant): void {
    if (outcome.is === 'slow_down') {
      const until = instant(now + outcome.retryAfterMs)
      const isChatsOwn = this.#inside.isChatsOwn(chatId)
      if (!isChatsOwn) this.#inside.still(until)
      obey(this.#db, { chatId, until, isChatsOwn }, now)
    }
    if (outcome.is === 'chat_moved') moveChat(this.#db, chatId, outcome.to)
    if (outcome.is === 'chat_gone') {
      stopChat(this.#db, chatId, outcome.reason, now)
      dropWaiting(this.#db, chatId, outcome.reason, now)
    }
  }

  #count({ id, task }: Due, outcome: EditOutcome): void {
    const what = `${task} ${outcome.is}`
    this.#tally.set(what, (this.#tally.get(what) ?? 0) + 1)
    if (outcome.is === 'malformed' || outcome.is === 'refused') {
      this.#outside.log.error({ delivery: id, reason: outcome.reason }, `Telegram: ${outcome.is}`)
    }
    if (outcome.is === 'refused') this.#inside.refused(outcome.reason)
  }
}
