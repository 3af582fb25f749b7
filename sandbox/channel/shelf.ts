import type { Content, Span, StoryItem, StoryPost } from '../story/story.ts'
import { textOf } from './rich-text.ts'

/** A channel's posts, oldest first, and the last id it gave away. */
export type Shelf = { posts: StoryPost[]; lastId: number }

type Fresh = Readonly<{
  content: Content
  channel: string
  at: number
  gap: number
  key: string | null
  row: string | null
}>

const visibleText = ({ media, spans }: Content): string =>
  media?.is === 'poll' ? media.question : textOf(spans)

/** Gives a post its number, past `gap` deleted ones, and its moment, never before the last post's. */
function add(shelf: Shelf, { content, gap, at, ...about }: Fresh): StoryPost {
  const id = shelf.lastId + 1 + gap
  const size = content.media?.is === 'photos' ? content.media.names.length : 1
  const post: StoryPost = {
    ...content,
    ...about,
    id,
    members: Array.from({ length: size }, (_, n) => id + n),
    publishedAt: Math.max(Math.floor(at / 1000) * 1000, shelf.posts.at(-1)?.publishedAt ?? 0),
    edited: content.edited === true,
    text: visibleText(content),
  }
  shelf.lastId = id + size - 1
  shelf.posts.push(post)
  return post
}

/** Publishes an item of the story at `at`. */
export function addItem(shelf: Shelf, item: StoryItem, at: number): StoryPost {
  const { key, channel, at: _at, row, alsoRow: _also, gap, ...labelled } = item
  const { label: _uk, labelEn: _en, ...content } = labelled
  return add(shelf, { content, channel, at, gap, key, row })
}

const plain = (text: string): readonly Span[] => [{ is: 'plain', text }]

/** Publishes what a person typed; not a mark of it is understood as markup. */
export const addTyped = (shelf: Shelf, channel: string, text: string, at: number): StoryPost =>
  add(shelf, {
    content: { kind: 'own', spans: plain(text) },
    channel,
    at,
    gap: 0,
    key: null,
    row: null,
  })

/** Replaces the text of the post at `index`, which then carries the "edited" mark. */
export function replaceText(shelf: Shelf, index: number, text: string): StoryPost | null {
  const post = shelf.posts[index]
  if (post === undefined) return null
  const edited: StoryPost = { ...post, spans: plain(text), text, edited: true }
  shelf.posts[index] = edited
  return edited
}
