import type { Post } from '#post/post.ts'
import { ExportAlbums } from '#source/export-albums.ts'
import { fromExport } from '#source/export-message.ts'
import { type ExportChat, ExportScan, type RawMessage } from '#source/export-scan.ts'
import type { Source } from '#source/channels.ts'
import type { WritableDb } from '#store/db.ts'
import { postOfNumber } from '#store/numbers.ts'
import { newestRevision } from '#store/posts.ts'
import { sourceState } from '#store/sources.ts'
import { showsNothing } from './read-unreadable.ts'
import type { Reading } from './reading.ts'

export type Importing = Pick<Reading, 'db' | 'ingest' | 'now'> &
  Readonly<{
    sources: readonly Source[]
    /** The source that the file is of, where its numeric identity is not known yet. */
    handle: string | null
    /** The IANA zone of dates without an offset. */
    zone: string
  }>

/** What became of an export's messages. */
export type Imported = {
  /** Posts that were new, or whose text was not to be had before. */
  taken: number
  /** Posts on record already: what a page showed is newer than an export can know. */
  known: number
  /** Posts above the newest one that was read: they may be news, and an import is none. */
  leftToReading: number
  /** Messages of which the export holds a number only: the pages show more of them. */
  untold: number
  /** Messages of chats that are no source. */
  foreign: number
  /** Messages that could not be understood, each with the reason. */
  refused: string[]
}

const BATCH = 200
const REASONS_KEPT = 20

/**
 * Takes in a Telegram Desktop export piece by piece, in constant memory. It never notifies; a second
 * time it changes nothing. Throws where the file is no export, stops in the middle or is of no source.
 */
export async function importExport(
  importing: Importing,
  pieces: AsyncIterable<string>,
): Promise<Imported> {
  const imported: Imported = {
    taken: 0,
    known: 0,
    leftToReading: 0,
    untold: 0,
    foreign: 0,
    refused: [],
  }
  const run = new ImportRun(importing, imported)
  const scan = new ExportScan()
  for await (const piece of pieces) {
    for (const message of scan.push(piece)) run.take(message)
  }
  scan.end()
  run.finish()
  return imported
}

class ImportRun {
  readonly #importing: Importing
  readonly #imported: Imported
  readonly #albums = new ExportAlbums()
  #source: Source | null = null
  #batch: Post[] = []

  constructor(importing: Importing, imported: Imported) {
    this.#importing = importing
    this.#imported = imported
  }

  take(message: RawMessage): void {
    const source = sourceOf(this.#importing, message)
    if (source === null) {
      this.#imported.foreign += 1
      return
    }
    if (source !== this.#source) this.finish()
    this.#source = source
    const post = fromExport(message, { handle: source.handle, zone: this.#importing.zone })
    if (typeof post === 'string') this.#refuse(post)
    else if ('untold' in post) this.#imported.untold += 1
    else this.#add(this.#albums.push(post))
  }

  /** Stores what is left of a chat. */
  finish(): void {
    this.#add(this.#albums.flush())
    this.#store()
  }

  #add(post: Post | null): void {
    if (post !== null) this.#batch.push(post)
    if (this.#batch.length >= BATCH) this.#store()
  }

  #refuse(reason: string): void {
    const { refused } = this.#imported
    refused.push(refused.length < REASONS_KEPT ? reason : '')
  }

  #store(): void {
    if (this.#source === null || this.#batch.length === 0) return
    const { db, ingest, now } = this.#importing
    const posts = this.#batch.filter((post) => this.#isWanted(db, post))
    ingest({ channel: this.#source, posts, how: 'import' }, { now: now() })
    this.#imported.taken += posts.length
    this.#batch = []
  }

  #isWanted(db: WritableDb, post: Post): boolean {
    const { newest } = sourceState(db, post.channel)
    if (newest !== null && post.number > newest) {
      this.#imported.leftToReading += 1
      return false
    }
    const stored = newestRevision(db, {
      ...post,
      number: postOfNumber(db, post.channel, post.number),
    })
    const isBetter =
      stored !== null && (showsNothing(stored) || stored.perhapsCut) && !showsNothing(post)
    if (stored === null || isBetter) return true
    this.#imported.known += 1
    return false
  }
}

/**
 * The source that a chat is: by its number where that is known, else by the word of who imports, which
 * is worth something only where the file holds that one chat.
 */
function sourceOf(
  { db, sources, handle }: Importing,
  { chat, isAlone }: RawMessage,
): Source | null {
  const numberOf = (source: Source): number | null => sourceState(db, source.handle).channelId
  const numbers = channelNumbers(chat.id)
  const known = sources.find((source) => numbers.includes(numberOf(source) ?? 0))
  if (known !== undefined) return handle === null || known.handle === handle ? known : null
  const named = sources.find((source) => source.handle === handle)
  if (named === undefined || !isAlone || !isPublicChannel(chat)) return null
  return numberOf(named) === null ? named : null
}

const OLD_CHANNEL = 0x2_0000_0000
const OLD_END = 0x3_0000_0000
const BOT_API = -1_000_000_000_000

/**
 * What number of a channel an export's id may be: Telegram Desktop wrote it with the kind of chat in its
 * upper bits before 2021, other programs write -100… as the Bot API does.
 */
function channelNumbers(id: number | null): readonly number[] {
  if (id === null) return []
  if (id < BOT_API) return [BOT_API - id]
  return id > OLD_CHANNEL && id < OLD_END ? [id, id - OLD_CHANNEL] : [id]
}

const isPublicChannel = ({ type }: ExportChat): boolean =>
  type === null || type === 'public_channel'
