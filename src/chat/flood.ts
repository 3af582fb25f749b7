import type { Context, MiddlewareFn } from 'grammy'

/** Telegram takes about one message a second to a chat, a few at once; a press is mostly an edit, and cheaper. */
const BURST = 3
const PER_SECOND = 1
const MESSAGE = 1
const PRESS = 0.25
/** So many of one chat wait for their turn; a newer one takes the place of the oldest. */
const WAITING = 5
/** So many answers a second go to all chats together, a little under what Telegram takes from a bot. */
const ALL_PER_SECOND = 25
/** Above so many chats those that are quiet again are let go. */
const REMEMBERED = 10_000

type Waiter = Readonly<{ cost: number; goOn: (isAnswered: boolean) => void }>
type Bucket = { left: number; at: number }
type Line = Bucket & { isBusy: boolean; isTold: boolean; waiting: Waiter[] }

/** What the pace needs of the world: milliseconds of a clock that is never set back, and a way to wait. */
export type PaceClock = Readonly<{
  steady: () => number
  later: (ms: number, then: () => void) => void
}>

/**
 * Lets of what people send go on what can be answered: of one chat in its order and at the pace at which
 * Telegram takes answers to it, of all chats those first that have been answered least. What is more is
 * dropped, the oldest first, and `tooMuch` is told (`isFirst` once until the chat is quiet again). What has
 * to wait holds up nobody who hands updates in; what Telegram itself tells us of a chat always passes.
 */
export function slowDown(
  clock: PaceClock,
  tooMuch: (ctx: Context, isFirst: boolean) => Promise<void>,
): MiddlewareFn {
  const pace = new Pace(clock)
  return async (ctx, next) => {
    const { chatId, callbackQuery, message } = ctx
    const fromPerson = message !== undefined || callbackQuery !== undefined
    if (!fromPerson || chatId === undefined) return next()
    const cost = callbackQuery === undefined ? MESSAGE : PRESS
    let now: Promise<void> | undefined
    pace.take(chatId, cost, (isAnswered) => {
      now = isAnswered ? pace.during(chatId, next) : tooMuch(ctx, pace.isFirstDrop(chatId))
    })
    // Nobody waits for what goes on later: a flood would hold up the updates of all others.
    return now
  }
}

class Pace {
  readonly #clock: PaceClock
  readonly #lines = new Map<number, Line>()
  readonly #all: Bucket
  /** The chats of which something waits. */
  readonly #waiting = new Set<Line>()
  #isWaking = false

  constructor(clock: PaceClock) {
    this.#clock = clock
    this.#all = { left: ALL_PER_SECOND, at: clock.steady() }
  }

  /**
   * Calls `goOn` when its turn has come, which may be before this returns, or with false when a newer one takes
   * its place. A turn that came free is of those who wait, whoever comes just then.
   */
  take(chatId: number, cost: number, goOn: Waiter['goOn']): void {
    const line = this.#lineOf(chatId)
    line.waiting.push({ cost, goOn })
    if (line.waiting.length > WAITING) line.waiting.shift()?.goOn(false)
    this.#waiting.add(line)
    this.#goOn()
  }

  /** Does the work of one update of a chat, and lets the next one come. */
  async during(chatId: number, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } finally {
      this.#lineOf(chatId).isBusy = false
      this.#goOn()
    }
  }

  /** Whether it is the first dropped since the chat was quiet; the word of it costs as a message does. */
  isFirstDrop(chatId: number): boolean {
    const line = this.#lineOf(chatId)
    if (line.isTold) return false
    line.isTold = true
    line.left -= MESSAGE
    return true
  }

  #lineOf(chatId: number): Line {
    const now = this.#clock.steady()
    const known = this.#lines.get(chatId)
    if (known === undefined) {
      if (this.#lines.size >= REMEMBERED) this.#prune(now)
      const line = { left: BURST, at: now, isBusy: false, isTold: false, waiting: [] }
      this.#lines.set(chatId, line)
      return line
    }
    refill(known, now, { most: BURST, perSecond: PER_SECOND })
    if (isQuiet(known)) known.isTold = false
    return known
  }

  #isFree(line: Line, cost: number, now: number): boolean {
    refill(line, now, { most: BURST, perSecond: PER_SECOND })
    return !line.isBusy && line.left >= cost && this.#all.left >= cost
  }

  #spend(line: Line, cost: number): void {
    line.isBusy = true
    line.left -= cost
    this.#all.left -= cost
  }

  /** Lets go on what may, one after another. */
  #goOn(): void {
    for (;;) {
      const line = this.#firstOfWaiting(this.#clock.steady())
      const waiter = line?.waiting.shift()
      if (line === null || waiter === undefined) break
      if (line.waiting.length === 0) this.#waiting.delete(line)
      this.#spend(line, waiter.cost)
      waiter.goOn(true)
    }
    this.#wake()
  }

  /** The one of those that may go on whose turn it is. */
  #firstOfWaiting(now: number): Line | null {
    refill(this.#all, now, { most: ALL_PER_SECOND, perSecond: ALL_PER_SECOND })
    if (this.#all.left < PRESS) return null
    return [...this.#waiting]
      .filter((line) => this.#isFree(line, line.waiting[0]?.cost ?? MESSAGE, now))
      .reduce<Line | null>((first, one) => (first && !isBefore(one, first) ? first : one), null)
  }

  #wake(): void {
    if (this.#isWaking || this.#waiting.size === 0) return
    this.#isWaking = true
    this.#clock.later(1000 / ALL_PER_SECOND, () => {
      this.#isWaking = false
      this.#goOn()
    })
  }

  #prune(now: number): void {
    for (const [chatId, line] of this.#lines) {
      refill(line, now, { most: BURST, perSecond: PER_SECOND })
      if (isQuiet(line)) this.#lines.delete(chatId)
    }
  }
}

function refill(
  bucket: Bucket,
  now: number,
  { most, perSecond }: Readonly<{ most: number; perSecond: number }>,
): void {
  bucket.left = Math.min(most, bucket.left + ((now - bucket.at) * perSecond) / 1000)
  bucket.at = now
}

/** Who has been answered less goes first, of such who asks for less, of such who came first. */
const isBefore = (line: Line, other: Line): boolean =>
  line.left === other.left ? line.waiting.length < other.waiting.length : line.left > other.left

const isQuiet = ({ left, isBusy, waiting }: Line): boolean =>
  left >= BURST && !isBusy && waiting.length === 0
