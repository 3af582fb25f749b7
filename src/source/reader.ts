import type { Post } from '#post/post.ts'
import type { Answer } from './answer.ts'
import type { Page } from './page.ts'
import { type Landing, type LandingKind, readLanding } from './read-landing.ts'
import { readPage } from './read-page.ts'
import type { Fetched } from './request.ts'
import { isStandIn } from './stand-in.ts'
import type { Web } from './web.ts'

/** Why there is no page; the same values as in `Answer`. */
type Failure = Extract<
  Answer,
  { is: 'hidden' | 'unreachable' | 'refused' | 'too_large' | 'layout_unknown' | 'empty_answer' }
>
export type PageRead = Readonly<{ is: 'page'; page: Page }> | Failure

/** What the page of one post says of it; `withheld`: it is there and not shown (a copyright block). */
export type PostRead =
  | Readonly<{ is: 'there'; post: Post | null; channelIds: readonly number[] }>
  | Readonly<{ is: 'absent' }>
  | Readonly<{ is: 'withheld' }>
  | Failure

/** Reads channels as the public preview shows them. Only an aborted `signal` makes it reject. */
export type Reader = Readonly<{
  newest: (handle: string, signal: AbortSignal) => Promise<PageRead>
  /** The posts with numbers below `number`, which is above 1: `before=0` gives the newest page. */
  before: (handle: string, number: number, signal: AbortSignal) => Promise<PageRead>
  post: (handle: string, number: number, signal: AbortSignal) => Promise<PostRead>
  /**
   * The text that a post's landing page repeats, perhaps cut; null where it repeats none and says what
   * the channel's own landing page says, or what Telegram puts where there is nothing to say.
   */
  description: (
    handle: string,
    number: number,
    signal: AbortSignal,
  ) => Promise<string | null | Failure>
}>

/** Makes a reader of the public preview (t.me/s/<channel>) over a way to its hosts. */
export function createReader(web: Web): Reader {
  const page = async (handle: string, query: string, signal: AbortSignal): Promise<PageRead> => {
    const ends = { page: showsPosts, redirect: (to: URL) => isHome(to) || isName(to, handle) }
    const fetched = await web.get(`/s/${handle}${query}`, signal, ends)
    if (fetched.is === 'page') return pageRead(fetched.html, handle)
    return fetched.is === 'moved' ? landing(web, handle, { fetched, signal }) : fetched
  }
  return {
    newest: async (handle, signal) => page(handle, '', signal),
    before: async (handle, number, signal) => {
      if (number <= 1)
        throw new RangeError(`Cannot read posts of ${handle} before ${number}: there are none`)
      return page(handle, `?before=${number}`, signal)
    },
    post: async (handle, number, signal) => {
      const fetched = await web.get(`/${handle}/${number}?embed=1&mode=tme`, signal)
      if (fetched.is === 'moved') return leadsElsewhere(fetched)
      return fetched.is === 'page' ? postRead(readPage(fetched.html, handle)) : fetched
    },
    description: async (handle, number, signal) => {
      const own = await landingOf(web, `/${handle}/${number}`, signal)
      if ('is' in own) return own
      if (own.description === '' || isStandIn(own.description)) return null
      const channel = await landingOf(web, `/${handle}`, signal)
      if ('is' in channel) return channel
      return own.description === channel.description ? null : own.description
    },
  }
}

const showsPosts = (html: string): boolean =>
  html.includes('tgme_widget_message_wrap') && !html.includes('tme_no_messages_found')

function pageRead(html: string, handle: string): PageRead {
  return html.trim() === '' ? { is: 'empty_answer' } : { is: 'page', page: readPage(html, handle) }
}

function postRead(page: Page): PostRead {
  if (page.posts.length + page.notUnderstood.length > 0) {
    return { is: 'there', post: page.posts[0] ?? null, channelIds: page.channelIds }
  }
  if (page.error === null) {
    return { is: 'layout_unknown', detail: 'the page of one post shows neither it nor an error' }
  }
  if (/^post not found$/iu.test(page.error)) return { is: 'absent' }
  // The channel itself is not shown: that says nothing of a post.
  if (/^channel with username\b/iu.test(page.error)) return { is: 'hidden', landing: 'unknown' }
  return { is: 'withheld' }
}

type Moved = Readonly<{ fetched: Extract<Fetched, { is: 'moved' }>; signal: AbortSignal }>

/** Reads where a redirect leads instead of following it; only Telegram's home says that there is nothing. */
async function landing(web: Web, handle: string, { fetched, signal }: Moved): Promise<Failure> {
  const to = URL.parse(fetched.to)
  if (to === null || !(isHome(to) || isName(to, handle))) return leadsElsewhere(fetched)
  if (isHome(to)) return { is: 'hidden', landing: 'not_found' }
  const page = await web.get(`/${handle}`, signal)
  const kind: LandingKind = page.is === 'page' ? readLanding(page.html).kind : 'unknown'
  return { is: 'hidden', landing: kind }
}

const isHome = ({ hostname, pathname }: URL): boolean =>
  /^(?:www\.)?telegram\.org$/u.test(hostname) && pathname === '/'

const isName = ({ pathname }: URL, handle: string): boolean =>
  pathname.toLowerCase() === `/${handle.toLowerCase()}`

const LONGEST_ADDRESS = 200

/** A provider's page of blocked sites, a login, an advertisement: nothing is said of the channel. */
const leadsElsewhere = ({ to }: Moved['fetched']): Failure => ({
  is: 'layout_unknown',
  detail: `it leads to ${to.slice(0, LONGEST_ADDRESS)}`,
})

async function landingOf(
  web: Web,
  path: string,
  signal: AbortSignal,
): Promise<Pick<Landing, 'description'> | Failure> {
  const fetched = await web.get(path, signal)
  if (fetched.is === 'moved') return leadsElsewhere(fetched)
  return fetched.is === 'page' ? { description: readLanding(fetched.html).description } : fetched
}
