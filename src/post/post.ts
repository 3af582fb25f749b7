/** Milliseconds since 1970, UTC. */
export type Instant = number & { readonly __instant: never }

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes an Instant
export const instant = (ms: number): Instant => ms as Instant

/** What a block of a channel page is; only `own` posts are the channel's own word. */
export type PostKind = 'own' | 'forwarded' | 'service' | 'unreadable'

/** What a channel shows under one number at one moment. */
export type Post = Readonly<{
  /** The source's handle as `data/channels.json` spells it, not as a page may spell it. */
  channel: string
  /** The id in the channel; of an album the first one. */
  number: number
  /** Every id that the post takes up, its own included: an album takes one for each picture. */
  members: readonly number[]
  kind: PostKind
  /** As published: lines parted by \n, each emoji once, no caption twice; empty where there is none. */
  text: string
  publishedAt: Instant
  /** The page's own "edited" mark; no page tells when. */
  edited: boolean
  /** Who is quoted when `kind` is `forwarded`: handle, title, or null where Telegram hides it. */
  forwardedFrom: string | null
  /** Stable names of photos, videos and files, so that a changed picture is a new revision. */
  media: readonly string[]
  /** Addresses that the text links to, in order; absent where there are none or the way in tells none. */
  links?: readonly string[]
  /** Where the text is not from the page itself and may be cut (a rich message's og:description). */
  perhapsCut: boolean
  /** When Telegram's server showed it so; absent where the way in does not tell. */
  shownAt?: Instant
}>

/** Names one post in all sources. */
export type PostRef = Pick<Post, 'channel' | 'number'>

export const postUrl = ({ channel, number }: PostRef): string => `https://t.me/${channel}/${number}`
