import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { markWorld, openDb, transaction, type WritableDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { type Sandbox, startSandbox } from '../sandbox/server.ts'
import { loadStory } from '../sandbox/story/load.ts'
import type { Story } from '../sandbox/story/story.ts'
import { type Product, startProduct } from './product.ts'

export const MIGRATIONS = join(import.meta.dirname, '../migrations')
const DAY_MS = 24 * 3_600_000
const FIRST_CHAT = 1000
const HEADQUARTERS = 'Koord_shtab'
/** Of each channel's history only so much: the rest would be read for nothing. */
const POSTS_BEFORE = 3

const MONTHS = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ') // prettier-ignore

/** A sandbox in this process with chats in it, and a database in which they all asked for exchanges. */
export class Stage implements AsyncDisposable {
  readonly sandbox: Sandbox
  readonly db: WritableDb
  readonly chats: readonly number[]
  readonly #folder: string
  #people = 100
  #post = 0
  #running: Product | null = null

  private constructor(sandbox: Sandbox, folder: string, chats: number) {
    this.sandbox = sandbox
    this.#folder = folder
    this.db = openDb(this.database)
    markWorld(this.db, 'sandbox')
    migrate(this.db, MIGRATIONS)
    this.chats = Array.from({ length: chats }, (_, index) => FIRST_CHAT + index)
    transaction(this.db, () => {
      for (const chat of this.chats) this.#open(chat)
    })
  }

  /** Opens a stage for so many chats. */
  static async open(chats: number): Promise<Stage> {
    const sandbox = await startSandbox({
      story: shortStory(),
      port: 0,
      host: '127.0.0.1',
      stateFile: null,
      token: null,
      log: () => {},
    })
    return new Stage(sandbox, mkdtempSync(join(tmpdir(), 'vdoma-faults-')), chats)
  }

  #open(chat: number): void {
    this.sandbox.telegram.people.start({ id: chat })
    rememberChat(this.db, chat, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
    subscribe(this.db, chat, 'exchanges', instant(0))
  }

  /** The product as it runs now. */
  get running(): Product | null {
    return this.#running
  }

  get database(): string {
    return join(this.#folder, 'faults.sqlite')
  }

  /** Starts the product on this stage and waits until it is ready. */
  async start(perSecond: number): Promise<Product> {
    const product = this.launch(perSecond)
    this.#running = product
    await product.ready
    return product
  }

  /** Starts the product, on another database where one is given, and does not wait. */
  launch(perSecond: number, database = this.database): Product {
    return startProduct({
      DATABASE: database,
      SANDBOX_ADDRESS: this.sandbox.address,
      SANDBOX_TOKEN: this.sandbox.token,
      MESSAGES_PER_SECOND: String(perSecond),
      PAID_BROADCAST: 'yes',
    })
  }

  /** The next day brings an exchange; gives the number of people by which its messages are known. */
  publish(): number {
    this.sandbox.channels.advance(DAY_MS)
    this.#people += 1
    this.#post = this.sandbox.channels.write(HEADQUARTERS, this.#exchange()).id
    return this.#people
  }

  /** The channel puts the number of its last exchange right; gives the new one. */
  correct(): number {
    this.#people += 1
    this.sandbox.channels.edit(HEADQUARTERS, this.#post, this.#exchange())
    return this.#people
  }

  /** The channel's last post tells of no exchange any more. */
  takeBack(): void {
    this.sandbox.channels.edit(HEADQUARTERS, this.#post, 'Відбулася зустріч із родинами.')
  }

  #exchange(): string {
    const day = new Date(this.sandbox.channels.now() + 3 * 3_600_000)
    return `Відбувся обмін військовополоненими.\nСьогодні, ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]}, на підконтрольну Україні територію повернулися ${this.#people} захисників.`
  }

  /** Lets time of the story pass. */
  pass(ms: number): void {
    this.sandbox.channels.advance(ms)
  }

  /** How many messages on an exchange each chat has. */
  told(people: number): Map<number, number> {
    return this.showing(new RegExp(`додому поверну\\S+ ${people}\\s`, 'u'))
  }

  /** How many messages of the bot that say something each chat has. */
  showing(word: RegExp): Map<number, number> {
    return new Map(
      this.chats.map((chat) => [
        chat,
        this.sandbox.telegram.people
          .messages(chat)
          .filter(({ author, text }) => author === 'bot' && word.test(text)).length,
      ]),
    )
  }

  /** How many chats the database says were told of the newest event. */
  settled(): number {
    return (
      this.db
        .prepare<[], { n: number }>(
          `SELECT count(*) AS n FROM delivery
           WHERE state = 'sent'
             AND notification_id = (SELECT max(id) FROM notification WHERE kind = 'alert')`,
        )
        .get()?.n ?? 0
    )
  }

  /** The chats that the database says are still to be told of the newest event. */
  unsettled(): readonly number[] {
    const told = new Set(
      this.db
        .prepare<[], { chat: number }>(
          `SELECT chat_id AS chat FROM delivery
           WHERE state = 'sent'
             AND notification_id = (SELECT max(id) FROM notification WHERE kind = 'alert')`,
        )
        .all()
        .map(({ chat }) => chat),
    )
    return this.chats.filter((chat) => !told.has(chat))
  }

  /** Waits until something is so; false where it is not in time. */
  async until(isSo: () => boolean, withinMs = 60_000): Promise<boolean> {
    const began = performance.now()
    while (!isSo()) {
      if (performance.now() - began > withinMs) return false
      // oxlint-disable-next-line no-await-in-loop -- looks again and again
      await wait(20)
    }
    return true
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#running?.kill()
    await this.sandbox.close()
    this.db.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

function shortStory(): Story {
  const story = loadStory()
  const past = story.items.filter(({ at }) => at < story.startsAt)
  const newest = new Set(
    story.channels.flatMap(({ handle }) =>
      past.filter(({ channel }) => channel === handle).slice(-POSTS_BEFORE),
    ),
  )
  // Without numbers that were taken away: nobody has to find out that there is nothing behind them.
  const items = past.filter((item) => newest.has(item)).map((item) => ({ ...item, gap: 0 }))
  return { ...story, items }
}

/** How an alert fared: `lost` chats never got it, `repeats` are messages beyond the first of each chat. */
export type Fared = Readonly<{ chats: number; lost: number; repeats: number }>

/** Counts how an alert fared. */
export function fared(told: ReadonlyMap<number, number>): Fared {
  const counts = [...told.values()]
  return {
    chats: counts.length,
    lost: counts.filter((count) => count === 0).length,
    repeats: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
  }
}
