import { plainText, TextRun } from './text-run.ts'
import { walkHtml } from './walk-html.ts'

/** What stands at an address whose preview is not shown. */
export type LandingKind =
  'channel_without_preview' | 'group' | 'bot' | 'person' | 'banned' | 'not_found' | 'unknown'

export type Landing = Readonly<{ kind: LandingKind; title: string; description: string }>

/**
 * Reads the page of t.me/<name>. The marks are those that people who read such pages have published:
 * subscribers, members, monthly users, and «noindex» with what one can do there.
 */
export function readLanding(html: string): Landing {
  const found = new LandingWalk()
  walkHtml(html, found)
  return {
    kind: kindOf(found),
    title: plainText(found.meta.get('og:title') ?? ''),
    description: plainText(found.meta.get('og:description') ?? ''),
  }
}

/** Collects what tells one landing page from another. */
class LandingWalk {
  readonly meta = new Map<string, string>()
  readonly body = new TextRun()
  extra = ''
  isTelegram = false
  #depth = 0
  #extraAt = 0
  #silentAt = 0

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1
    this.body.edge()
    if (tag === 'meta') this.#openMeta(attributes)
    if (tag === 'script' || tag === 'style') this.#silentAt ||= this.#depth
    const classes = (attributes['class'] ?? '').split(' ')
    if (classes.includes('tgme_page_extra')) this.#extraAt ||= this.#depth
    this.isTelegram ||= classes.some((one) => one.startsWith('tgme_page'))
  }

  characters(characters: string): void {
    if (this.#silentAt > 0) return
    if (this.#extraAt > 0) this.extra += characters
    this.body.add(characters)
  }

  close(): void {
    if (this.#extraAt === this.#depth) this.#extraAt = 0
    if (this.#silentAt === this.#depth) this.#silentAt = 0
    this.#depth -= 1
  }

  #openMeta({ property, name, content }: Readonly<Record<string, string>>): void {
    const key = property ?? name
    if (key !== undefined) this.meta.set(key, content ?? '')
  }
}

function kindOf(found: LandingWalk): LandingKind {
  const body = found.body.toString()
  if (/\bsubscribers?\b/u.test(found.extra)) return 'channel_without_preview'
  if (/\bmembers?\b/u.test(found.extra)) return 'group'
  if (/\bmonthly users?\b/u.test(found.extra) || /\bstart bot\b/iu.test(body)) return 'bot'
  if (/\bnoindex\b/u.test(found.meta.get('robots') ?? '')) return kindOfUnlisted(body)
  return found.isTelegram && /^\s*@\w+/u.test(found.extra) ? 'person' : 'unknown'
}

function kindOfUnlisted(body: string): LandingKind {
  if (/\bview posts\b/iu.test(body)) return 'banned'
  return /\byou can contact\b/iu.test(body) ? 'not_found' : 'unknown'
}
