import { type Instant, instant, type Post } from '#post/post.ts'
import { TextRun } from './text-run.ts'
import { readViewToken, type ViewToken } from './view-token.ts'

const PLACE = /^([A-Za-z0-9_]{1,64})\/([1-9]\d{0,9})$/u
const MEMBER = /^https?:\/\/[^/]+\/([A-Za-z0-9_]{1,64})\/([1-9]\d{0,9})\?single$/u
// /c/<number>/<post> leads into a private channel, which has no handle.
const POST_LINK = /^https?:\/\/[^/]+\/(?!c\/)([A-Za-z0-9_]{1,64})\/\d+/u
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u

// Telegram puts at most ten pieces into one album; a hundred leaves room and bars a made-up link.
const ALBUM_REACH = 100

/** One message of a page while it is being read. */
export class MessageBlock {
  readonly slug: string
  readonly number: number
  readonly view: ViewToken | null
  isService: boolean
  isForwarded = false
  forwardedFrom: string | null = null
  isEdited = false
  publishedAt: Instant | null = null
  label = ''
  readonly #texts: TextRun[] = []
  readonly #members: Set<number>
  readonly #media: string[] = []
  readonly #links: string[] = []

  private constructor(
    place: readonly [string, number],
    attributes: Readonly<Record<string, string>>,
  ) {
    ;[this.slug, this.number] = place
    this.view = readViewToken(attributes['data-view'])
    this.isService = (attributes['class'] ?? '').split(' ').includes('service_message')
    this.#members = new Set([this.number])
  }

  /** Starts a block from the attributes of its element; null where they name no post. */
  static from(attributes: Readonly<Record<string, string>>): MessageBlock | null {
    const match = PLACE.exec(attributes['data-post'] ?? '')
    const [, slug = '', number = ''] = match ?? []
    return match === null ? null : new MessageBlock([slug, Number(number)], attributes)
  }

  startText(): TextRun {
    const text = new TextRun()
    this.#texts.push(text)
    return text
  }

  addMedia(kind: string, name = ''): void {
    this.#media.push(name === '' ? kind : `${kind}:${name}`)
  }

  /** Names the last medium of a kind by what stands inside its element. */
  nameMedia(kind: string, name: string): void {
    const index = this.#media.lastIndexOf(kind)
    if (index >= 0 && name !== '') this.#media[index] = `${kind}:${name}`
  }

  addLink(href: string): void {
    if (/^https?:\/\//u.test(href)) this.#links.push(href)
  }

  /** Takes a link to one piece of an album and gives its number; null for any other link. */
  addMember(href: string | undefined): number | null {
    const [, slug, digits] = MEMBER.exec(href ?? '') ?? []
    const number = Number(digits)
    if (slug?.toLowerCase() !== this.slug.toLowerCase()) return null
    if (number < this.number || number >= this.number + ALBUM_REACH) return null
    this.#members.add(number)
    return number
  }

  /** Looks at the words beside the time: the page marks an edited post there and gives no moment. */
  seeMeta(characters: string): void {
    if (/\bedited\b/u.test(characters)) this.isEdited = true
  }

  /**
   * Keeps whom a forward is from only where the link leads to a post, that is to a channel: a person's
   * name or handle is nobody's business here.
   */
  setForwardedFrom(href: string | undefined): void {
    this.isForwarded = true
    this.forwardedFrom = POST_LINK.exec(href ?? '')?.[1] ?? this.forwardedFrom
  }

  /** Takes the time of publication; one without an offset is no time, because no zone is assumed. */
  setTime(datetime: string | undefined): void {
    if (datetime === undefined || !MOMENT.test(datetime)) return
    const ms = Date.parse(datetime)
    if (Number.isFinite(ms) && ms >= 0) this.publishedAt = instant(ms)
  }

  /** Gives the post under the source's own handle; null where the block shows no time. */
  toPost(channel: string): Post | null {
    if (this.publishedAt === null) return null
    const text = [...new Set(this.#texts.map(String))].filter((part) => part !== '').join('\n')
    const links = [...new Set(this.#links)]
    return {
      channel,
      number: this.number,
      members: [...this.#members].toSorted((a, b) => a - b),
      kind: this.#kind(text),
      text,
      publishedAt: this.publishedAt,
      edited: this.isEdited,
      forwardedFrom: this.forwardedFrom,
      media: this.#media,
      perhapsCut: false,
      ...(links.length === 0 ? {} : { links }),
      ...(this.view === null ? {} : { shownAt: this.view.renderedAt }),
    }
  }

  #kind(text: string): Post['kind'] {
    if (this.isService || this.label === 'Service message') return 'service'
    // Whatever a forward holds, shown or not, is not the channel's own word.
    if (this.isForwarded) return 'forwarded'
    return text === '' && this.#media.length === 0 ? 'unreadable' : 'own'
  }
}
