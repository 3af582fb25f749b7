import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Story, StoryChannel, StoryPost } from '../story/story.ts'

/** How a channel's pages answer; everything but `open` is a fault that a test or a person orders. */
export const MODES = [
  'open',
  /** The channel turned its public preview off: 302 with an empty body. */
  'hidden',
  'group',
  'bot',
  'banned',
  'not_found',
  /** An overloaded host's soft refusal: 200 with "No posts found" though there are posts. */
  'empty',
  /** 200 with no body at all. */
  'blank',
  /** A copy rendered an hour ago. */
  'stale',
  /** Another channel took the handle. */
  'changed_id',
  /** Telegram changed its class names. */
  'broken_layout',
  /** The newest page shows older posts than it did. */
  'backwards',
  'too_many_requests',
  'server_error',
  'reset',
  /** Headers at once, the body never. */
  'slow',
  'huge',
  /** The link to older posts is missing though there are older posts. */
  'no_older_link',
] as const
export type Mode = (typeof MODES)[number]

export type ChannelChange = Readonly<{
  is: 'published' | 'edited' | 'removed' | 'mode' | 'restored'
  channel: string
  id: number | null
}>

/** Channels as the public preview shows them, and the story that fills them. */
export type Channels = Readonly<{
  /** Answers /s/<channel>, /<channel> and /<channel>/<id>; true if it took the request. */
  handle: (request: IncomingMessage, response: ServerResponse) => boolean
  /** The story's time, ms: the last jump and the real time since. Never runs backwards. */
  now: () => number
  /**
   * Publishes the next item of the timeline and jumps to its moment; null at the story's end. Where days
   * have passed, what they should have brought is published before it, each at its own moment.
   */
  publishNext: () => StoryPost | null
  /** What `publishNext` would publish. `at` in ms. */
  upcoming: () => Readonly<{ channel: string; at: number; label: string; labelEn: string }> | null
  /** Publishes a person's own text now. Throws RangeError for an unknown channel or an empty text. */
  write: (channel: string, text: string) => StoryPost
  /** Replaces a post's text. Throws RangeError where there is no such post or it has no text. */
  edit: (channel: string, id: number, text: string) => StoryPost
  /** Deletes a post; its ids stay a gap. Throws RangeError where there is no such post. */
  remove: (channel: string, id: number) => void
  /** Oldest first. Throws RangeError for an unknown channel. */
  posts: (channel: string) => readonly StoryPost[]
  list: () => readonly StoryChannel[]
  mode: (channel: string) => Mode
  /** Lets so many milliseconds of the story pass at once. */
  advance: (ms: number) => void
  setMode: (channel: string, mode: Mode) => void
  /** Calls back after each change; the result stops it. */
  onChange: (listener: (change: ChannelChange) => void) => () => void
  /** JSON of everything that differs from the story's start. */
  snapshot: () => unknown
  /** Takes up a snapshot. Throws SyntaxError, and changes nothing, where it is none. */
  restore: (state: unknown) => void
}>

export type ChannelsOptions = Readonly<{ story: Story; realNow: () => number }>
