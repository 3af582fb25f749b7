import type { Instant, Post } from '#post/post.ts'

/** A page of a channel's public preview, read once from its HTML. */
export type Page = Readonly<{
  /** True where the page shows a channel's card: the proof that it is a channel's page at all. */
  isChannel: boolean
  /** The handle as the page spells it, which may be another than the one asked for. */
  handle: string | null
  description: string
  /** Oldest first, as the page has them; each number once. */
  posts: readonly Post[]
  /** Numbers of blocks that are there and could not be read (no time). */
  notUnderstood: readonly number[]
  /** Every numeric channel identity that the blocks name; one, unless something is wrong. */
  channelIds: readonly number[]
  /** When the server made the page, by the newest of its blocks. */
  renderedAt: Instant | null
  /** The number that the link to older posts asks before; it can be missing though older ones exist. */
  older: number | null
  saysNoPosts: boolean
  /** What the widget of one post says instead of the post («Post not found»). */
  error: string | null
  /** False where the document stops before its end: the newest posts stand last. */
  complete: boolean
}>

/** The lowest number on a page, album members included; null on a page without posts. */
export const lowestNumber = ({ posts }: Page): number | null =>
  posts.length === 0 ? null : Math.min(...posts.map(({ number }) => number))

/** The highest number on a page, album members included; null on a page without posts. */
export const highestNumber = ({ posts }: Page): number | null =>
  posts.length === 0 ? null : Math.max(...posts.flatMap(({ members }) => members))
