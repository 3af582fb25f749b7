import { MessageBlock } from './message-block.ts'
import { type Attributes, MESSAGE_RULES, type Region, SILENT_TAGS } from './message-rules.ts'
import { TextRun } from './text-run.ts'

type Inside = Readonly<{ region: Region; depth: number }>

/** Reads one page in one walk over its tags, in the order they come, keeping no tree. */
export class PageWalk {
  isChannel = false
  handle: string | null = null
  saysNoPosts = false
  complete = false
  older: number | null = null
  error: TextRun | null = null
  readonly description = new TextRun()
  readonly blocks: MessageBlock[] = []
  #depth = 0
  #block: MessageBlock | null = null
  #blockDepth = 0
  #text: TextRun | null = null
  #pre = 0
  readonly #inside: Inside[] = []
  #title = ''

  open(tag: string, attributes: Attributes): void {
    this.#depth += 1
    // Before anything else: an element left open must not swallow the messages after it.
    if (attributes['data-post'] !== undefined && isMessage(attributes)) {
      return this.#startBlock(attributes)
    }
    const region = this.#region()
    if (region === 'skip') return
    if (SILENT_TAGS.has(tag)) return this.#enter('skip')
    if (region === 'text') return this.#openInText(tag, attributes)
    if (region === 'description') return tag === 'br' ? this.description.breakLine() : undefined
    this.#openByClass(attributes)
    if (this.#block === null) this.#openOutsideByTag(tag, attributes)
    else this.#openInBlockByTag(this.#block, tag, attributes)
  }

  characters(characters: string): void {
    const region = this.#region()
    if (region === 'text') this.#write(characters)
    else if (region === 'description') this.description.add(characters)
    else if (region === 'error') this.error?.add(characters)
    else if (region === 'title') this.#title += characters
    else if (this.#block !== null && region === 'label') this.#block.label += characters.trim()
    // The signature stands in an element of its own: an author called «edited» edits nothing.
    else if (this.#block !== null && region === 'meta') this.#block.seeMeta(characters)
  }

  close(tag: string, implied: boolean): void {
    if (tag === 'html' && !implied) this.complete = true
    const inside = this.#inside.at(-1)
    if (inside !== undefined && inside.depth === this.#depth) this.#leave(inside.region)
    else if (inside?.region === 'text') this.#closeInText(tag)
    if (this.#block !== null && this.#blockDepth === this.#depth) this.#endBlock()
    this.#depth -= 1
  }

  #region(): Region | null {
    return this.#inside.at(-1)?.region ?? null
  }

  #write(characters: string): void {
    if (this.#pre > 0) this.#text?.addAsWritten(characters)
    else this.#text?.add(characters)
  }

  #enter(region: Region): void {
    this.#inside.push({ region, depth: this.#depth })
    if (region === 'text') this.#text = this.#block?.startText() ?? null
    if (region === 'error') this.error = new TextRun()
  }

  #leave(region: Region): void {
    this.#inside.pop()
    if (region === 'text') this.#pre = 0
    if (region === 'title') {
      this.#block?.nameMedia('document', this.#title.trim())
      this.#title = ''
    }
  }

  #openInText(tag: string, attributes: Attributes): void {
    if (tag === 'br') this.#text?.breakLine()
    else if (tag === 'a') this.#block?.addLink(linkOf(attributes))
    else if (isEdge(tag)) this.#text?.edge()
    if (tag === 'pre') this.#pre += 1
  }

  #closeInText(tag: string): void {
    if (isEdge(tag)) this.#text?.edge()
    if (tag === 'pre' && this.#pre > 0) this.#pre -= 1
  }

  #openByClass(attributes: Attributes): void {
    for (const name of attributes['class']?.split(' ') ?? []) {
      const region =
        this.#block === null
          ? this.#openOutside(name, attributes)
          : MESSAGE_RULES.get(name)?.(this.#block, attributes)
      if (region !== undefined && region !== null) return this.#enter(region)
    }
  }

  #openOutside(name: string, attributes: Attributes): Region | null {
    switch (name) {
      case 'tgme_channel_info':
        this.isChannel = true
        return null
      case 'tgme_channel_info_header_username':
        return 'header'
      case 'tgme_channel_info_description':
        return 'description'
      case 'tgme_widget_message_error':
        return 'error'
      case 'tme_no_messages_found':
        this.saysNoPosts = true
        return null
      case 'tme_messages_more':
        this.#setOlder(attributes['data-before'])
        return null
      default:
        return null
    }
  }

  #openOutsideByTag(tag: string, { rel, href }: Attributes): void {
    if (tag === 'link' && rel === 'prev') this.#setOlder(href)
    if (tag === 'a' && this.#region() === 'header') {
      this.handle = /([A-Za-z0-9_]+)\/?$/u.exec(href ?? '')?.[1] ?? null
    }
  }

  #openInBlockByTag(block: MessageBlock, tag: string, attributes: Attributes): void {
    const region = this.#region()
    if (region === 'date' && tag === 'time') block.setTime(attributes['datetime'])
    if (region === 'forwarded') block.setForwardedFrom(attributes['href'])
    if (tag === 'video') block.nameMedia('video', fileOf(attributes['src']))
  }

  #setOlder(value: string | undefined): void {
    const number = Number(/(?:^|[?&]before=)([1-9]\d{0,9})$/u.exec(value ?? '')?.[1])
    if (Number.isFinite(number)) this.older = number
  }

  /** A message never stands inside another: where it seems to, the markup left the first one open. */
  #startBlock(attributes: Attributes): void {
    this.#endBlock()
    this.#block = MessageBlock.from(attributes)
    this.#blockDepth = this.#depth
  }

  #endBlock(): void {
    if (this.#block !== null) this.blocks.push(this.#block)
    this.#block = null
    this.#inside.length = 0
  }
}

const isMessage = (attributes: Attributes): boolean =>
  attributes['class']?.split(' ').includes('tgme_widget_message') === true

/** Elements inside a line; whatever else there is parts what stands before it from what follows. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em emoji font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const isEdge = (tag: string): boolean => !INLINE.has(tag) && !tag.startsWith('tg-')

/** Links that ask before they open are escaped twice in Telegram's preview; no others are. */
const linkOf = ({ href = '', onclick = '' }: Attributes): string =>
  onclick.includes('confirm(') ? href.replaceAll('&amp;', '&') : href

const fileOf = (address: string | undefined): string =>
  /\/([^/?#]+)(?:[?#]|$)/u.exec(address?.replace(/^https?:\/\/[^/]+/u, '') ?? '')?.[1] ?? ''
