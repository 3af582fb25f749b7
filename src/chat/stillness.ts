import type { Transformer } from 'grammy'
import type { ChatId } from '#delivery/delivery.ts'
import { type Instant, instant } from '#post/post.ts'
import { beStill, putOffChat, stillUntil } from '#store/deliveries.ts'
import type { Dependencies } from './dependencies.ts'
import { waitOf } from './send.ts'

type Given = Pick<Dependencies, 'db' | 'now' | 'steady' | 'log' | 'isChatsOwn' | 'leaving'>

/** Who asks for these waits by itself; without them nobody would hear that the pause is over. */
const PASSES: ReadonlySet<string> = new Set([
  'getUpdates',
  'getMe',
  'setWebhook',
  'deleteWebhook',
  'getWebhookInfo',
])
/** Telegram takes an answer to a press or to an inline query for some seconds only. */
const QUERIES: ReadonlySet<string> = new Set(['answerCallbackQuery', 'answerInlineQuery'])
const QUERY_LASTS_MS = 10_000
/** Menus, names and questions about chats have limits of their own, hours long, and say nothing of messages. */
const OF_MESSAGES = /^(?:send(?!ChatAction)|edit|copy|forward|deleteMessage)/u
/** As Telegram words it, so that whoever asked takes it for what it is. */
const TOO_OLD = {
  ok: false,
  error_code: 400,
  description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
} as const

/** A limit of the whole bot that is this short is over after its time: who is refused again is so alone. */
const SHORT_MS = 10_000
/** So often a chat that Telegram holds back alone is tried again for one answer. */
const OWN_TRIES = 4
/** Answers that waited leave one after another, below the thirty a second that Telegram takes. */
const GAP_MS = 40
/** What came in during a pause is fetched at once when it is over: for so long all goes by the line. */
const AFTERMATH_MS = 10_000
const LOOK_MS = 250

/**
 * Makes every call for people obey a 429: one of the whole bot holds all of them, whoever it was told, and
 * they leave in their order when it is over; one of a chat holds what goes to that chat. Nothing is given
 * up for it but the answer to a press or an inline query, once that is too old to be taken.
 */
export function obeying(given: Given): Transformer {
  const line = new Line(given)
  return async (prev, method, payload, signal) => {
    if (PASSES.has(method)) return await prev(method, payload, signal)
    const call = new Call(given, line, {
      isQuery: QUERIES.has(method),
      isMessage: OF_MESSAGES.test(method),
      chatId: chatOf(payload),
    })
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- tried again after what Telegram says
      if (!(await call.mayLeave())) return TOO_OLD
      // oxlint-disable-next-line no-await-in-loop -- as above
      const answered = await prev(method, payload, signal)
      const waitMs = answered.ok ? null : waitOf(answered)
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (waitMs === null || !(await call.refused(waitMs))) return answered
    }
  }
}

const chatOf = (payload: object): ChatId | null =>
  'chat_id' in payload && typeof payload.chat_id === 'number' ? payload.chat_id : null

type About = Readonly<{ isQuery: boolean; isMessage: boolean; chatId: ChatId | null }>

/** One call on its way, however often it is refused. */
class Call {
  readonly #given: Given
  readonly #line: Line
  readonly #about: About
  readonly #began: number
  #wasShort = false
  #ownTries = 0

  constructor(given: Given, line: Line, about: About) {
    this.#given = given
    this.#line = line
    this.#about = about
    this.#began = given.now()
  }

  /** Waits for its turn; false where nobody would take it any more. */
  async mayLeave(): Promise<boolean> {
    const { isQuery, chatId } = this.#about
    if (isQuery && this.#line.heldMs() > QUERY_LASTS_MS) return false
    await this.#line.pass()
    if (isQuery && this.#given.now() - this.#began > QUERY_LASTS_MS) return false
    if (chatId !== null) this.#given.leaving?.(chatId)
    return true
  }

  /** Takes note of a 429 and waits where it is for the chat alone; false where it is not to be tried again. */
  async refused(waitMs: number): Promise<boolean> {
    const { db, now, log } = this.#given
    const { isMessage, chatId } = this.#about
    const until = instant(now() + waitMs)
    const isShort = waitMs <= SHORT_MS
    if (!isMessage) return isShort && (await this.#waitAlone(until, waitMs))
    const own = this.#isOwn(isShort) ? chatId : null
    this.#wasShort ||= isShort
    log.warn(
      { waitMs },
      own === null ? 'Telegram asks the bot to be still' : 'Telegram holds a chat back',
    )
    if (own === null) {
      beStill(db, until, now())
      this.#line.heard(until, waitMs)
      return true
    }
    putOffChat(db, own, until)
    return await this.#waitAlone(until, waitMs)
  }

  #isOwn(isShort: boolean): boolean {
    const { chatId } = this.#about
    if (chatId === null) return false
    return (this.#given.isChatsOwn?.(chatId) ?? false) || (isShort && this.#wasShort)
  }

  /** Waits while nobody else does; false where that was often enough. */
  async #waitAlone(until: Instant, waitMs: number): Promise<boolean> {
    this.#ownTries += 1
    if (this.#ownTries > OWN_TRIES) return false
    await this.#line.after(this.#line.untilBoth(until, waitMs))
    return true
  }
}

/** All that waits for the end of a pause of the whole bot, and what comes right after it, in its order. */
class Line {
  readonly #given: Given
  #waiting = 0
  #last: Promise<void> = Promise.resolve()
  #heard: Readonly<{ until: Instant; leftMs: () => number }> | null = null

  constructor(given: Given) {
    this.#given = given
  }

  heldMs(): number {
    const { db, now } = this.#given
    if (!db.open) return Infinity
    const until = stillUntil(db) ?? 0
    return until === this.#heard?.until ? this.#heard.leftMs() : until - now()
  }

  /** Notes what Telegram said just now. */
  heard(until: Instant, waitMs: number): void {
    this.#heard = { until, leftMs: this.untilBoth(until, waitMs) }
  }

  /** Gives how long is left by the clock or by the time that has passed, whichever is less: a clock may stand still or be set. */
  untilBoth(until: Instant, waitMs: number): () => number {
    const { now, steady = () => performance.now() } = this.#given
    const end = steady() + waitMs
    return () => Math.min(until - now(), end - steady())
  }

  /**
   * Resolves at once where nothing holds the bot or did so lately. Who comes soon after a pause, or while others
   * wait still, takes the last place in the line: else the first second after it would break the rate again.
   */
  async pass(): Promise<void> {
    if (this.#waiting === 0 && this.heldMs() <= -AFTERMATH_MS) return
    this.#waiting += 1
    const mine = this.#afterAll(this.#last).finally(() => {
      this.#waiting -= 1
    })
    // What fails is the matter of one alone.
    this.#last = mine.catch(() => {})
    await mine
  }

  async #afterAll(before: Promise<void>): Promise<void> {
    await before
    await this.after(() => this.heldMs())
    await pause(GAP_MS)
  }

  /** Waits until nothing is left to wait for; looked at often, for a clock may be set. */
  async after(leftMs: () => number): Promise<void> {
    for (let left = leftMs(); left > 0; left = leftMs()) {
      // oxlint-disable-next-line no-await-in-loop -- looks again and again
      await pause(Math.min(left, LOOK_MS))
    }
  }
}

/** What waits keeps no program alive that is to end. */
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
