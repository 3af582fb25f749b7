import type { IncomingMessage, ServerResponse } from 'node:http'
import type { StoryChannel, StoryPost } from '../story/story.ts'
import { fault } from './fault.ts'
import { type LandingKind, landingHtml } from './landing-html.ts'
import type { Shown } from './message-html.ts'
import { pageHtml } from './page-html.ts'
import { readPath, type Wanted } from './route.ts'
import type { Mode } from './types.ts'
import { errorWidgetHtml, widgetHtml } from './widget-html.ts'
import { type Asked, windowOf } from './window.ts'

/** What pages are made of. */
export type Answerer = Readonly<{
  now: () => number
  channels: readonly StoryChannel[]
  posts: (handle: string) => readonly StoryPost[]
  mode: (handle: string) => Mode
}>

type Answer = Readonly<{ status: number; headers: Record<string, string>; body: string }>

const HOUR = 3_600_000
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  pragma: 'no-cache',
} as const

const ok = (body: string): Answer => ({ status: 200, headers: { ...HEADERS }, body })

/** Telegram sends away from a page that it does not show, with nothing in the body. */
const sentTo = (handle: string): Answer => ({
  status: 302,
  headers: { ...HEADERS, location: `/${handle}` },
  body: '',
})

const LANDINGS: Readonly<Partial<Record<Mode, LandingKind>>> = {
  hidden: 'hidden',
  group: 'group',
  bot: 'bot',
  banned: 'banned',
  not_found: 'not_found',
}

/** The posts that a mode lets be seen, and the moment that the page says it was made at. */
function seen(from: Answerer, handle: string, mode: Mode): readonly [readonly StoryPost[], number] {
  const posts = from.posts(handle)
  const now = from.now()
  if (mode === 'stale') return [posts.filter((post) => post.publishedAt <= now - HOUR), now - HOUR]
  if (mode === 'empty') return [[], now]
  return [mode === 'backwards' ? posts.slice(0, -5) : posts, now]
}

const shownAmong = (posts: readonly StoryPost[], post: StoryPost): Shown => ({
  post,
  answered: posts.find(({ key }) => key !== null && key === post.replyTo) ?? null,
})

const identity = (channel: StoryChannel, mode: Mode): StoryChannel =>
  mode === 'changed_id' ? { ...channel, id: channel.id + 1 } : channel

/** Telegram may change its class names on any day. */
const brokenIf = (mode: Mode, html: string): string =>
  mode === 'broken_layout' ? html.replaceAll('tgme_', 'tgx_').replaceAll('tme_', 'tx_') : html

function page(from: Answerer, channel: StoryChannel, asked: Asked): Answer {
  const mode = from.mode(channel.handle)
  if (LANDINGS[mode] !== undefined) return sentTo(channel.handle)
  const [posts, now] = seen(from, channel.handle, mode)
  const whole = windowOf(posts, asked)
  const window = mode === 'no_older_link' ? { ...whole, older: false } : whole
  const shown = window.posts.map((post) => shownAmong(posts, post))
  const html = pageHtml({ channel: identity(channel, mode), now, window, shown, all: posts })
  return ok(brokenIf(mode, html))
}

const notFound = (handle: string): Answer =>
  ok(errorWidgetHtml(`Channel with username <b>@${handle}</b> not found`))

function widget(from: Answerer, channel: StoryChannel, id: number): Answer {
  const mode = from.mode(channel.handle)
  if (LANDINGS[mode] !== undefined) return notFound(channel.handle)
  const [posts, now] = seen(from, channel.handle, mode)
  const post = posts.find(({ members }) => members.includes(id))
  const html =
    post === undefined
      ? errorWidgetHtml('Post not found')
      : widgetHtml({ channel: identity(channel, mode), now }, shownAmong(posts, post))
  return ok(brokenIf(mode, html))
}

function landing(from: Answerer, channel: StoryChannel, id: number | null): Answer {
  const mode = from.mode(channel.handle)
  const post = from.posts(channel.handle).find(({ members }) => id !== null && members.includes(id))
  return ok(landingHtml(channel, LANDINGS[mode] ?? 'open', post ?? null))
}

const stranger = (handle: string): StoryChannel => ({
  handle,
  title: handle,
  id: 0,
  description: '',
  subscribers: 0,
})

/** What stands under a name that no channel of the story has. */
function unknown(wanted: Wanted): Answer {
  if (wanted.is === 'page') return sentTo(wanted.handle)
  if (wanted.is === 'widget') return notFound(wanted.handle)
  return ok(landingHtml(stranger(wanted.handle), 'not_found', null))
}

function answerFor(from: Answerer, channel: StoryChannel, wanted: Wanted): Answer {
  switch (wanted.is) {
    case 'page':
      return page(from, channel, wanted.asked)
    case 'widget':
      return widget(from, channel, wanted.id)
    case 'landing':
      return landing(from, channel, wanted.id)
  }
}

/**
 * Answers a request for a channel's page, widget or landing page with `x-story-now`, the story's time
 * in ms; false where the path is none of these and nothing was done.
 */
export function answer(
  from: Answerer,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const wanted = readPath(request.method ?? 'GET', request.url ?? '/')
  if (wanted === null) return false
  response.setHeader('x-story-now', String(from.now()))
  const name = wanted.handle.toLowerCase()
  const channel = from.channels.find(({ handle }) => handle.toLowerCase() === name)
  if (channel !== undefined && fault(from.mode(channel.handle), response)) return true
  const { status, headers, body } =
    channel === undefined ? unknown(wanted) : answerFor(from, channel, wanted)
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(request.method === 'HEAD' ? undefined : body)
  return true
}
