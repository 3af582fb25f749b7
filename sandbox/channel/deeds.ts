import { z } from 'zod'
import type { Story, StoryPost } from '../story/story.ts'
import { addItem, addTyped, replaceText, type Shelf } from './shelf.ts'

const at = z.int().nonnegative()
const channel = z.string()

/** What was done in the sandbox since its start; all its state is these deeds done again. */
export const Deed = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('publish_next'), at }),
  z.strictObject({ is: z.literal('write'), channel, text: z.string(), at }),
  z.strictObject({ is: z.literal('edit'), channel, id: z.int(), text: z.string() }),
  z.strictObject({ is: z.literal('remove'), channel, id: z.int() }),
])
export type Deed = z.infer<typeof Deed>

/** The channels' posts and how many items of the story are published. */
export type World = { position: number; readonly shelves: ReadonlyMap<string, Shelf> }

/** Telegram's limit for a message. */
const LONGEST = 4096

/** Makes the channels as they stand at the story's start. */
export function createWorld(story: Story): World {
  const shelves = new Map<string, Shelf>(
    story.channels.map(({ handle }) => [handle, { posts: [], lastId: 0 }]),
  )
  const world: World = { position: 0, shelves }
  while ((story.items[world.position]?.at ?? Infinity) < story.startsAt) {
    publish(world, story, story.items[world.position]?.at ?? 0)
  }
  return world
}

/** Finds a channel's posts. Throws RangeError for an unknown channel. */
export function shelfOf({ shelves }: World, handle: string): Shelf {
  const shelf = shelves.get(handle)
  if (shelf === undefined) throw new RangeError(`Cannot find channel "${handle}": no such channel`)
  return shelf
}

function publish(world: World, story: Story, moment: number): StoryPost | null {
  const item = story.items[world.position]
  if (item === undefined) return null
  world.position += 1
  return addItem(shelfOf(world, item.channel), item, moment)
}

function checkedText(text: string): string {
  const trimmed = text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\0', '').trim()
  if (trimmed === '') throw new RangeError('Cannot publish a post: its text is empty')
  if (trimmed.length > LONGEST) {
    throw new RangeError(`Cannot publish a post: its text is longer than ${LONGEST} characters`)
  }
  return trimmed
}

function indexOf(shelf: Shelf, { channel: handle, id }: { channel: string; id: number }): number {
  const index = shelf.posts.findIndex(({ members }) => members.includes(id))
  if (index === -1) throw new RangeError(`Cannot find post ${id} of "${handle}": no such post`)
  return index
}

/** A post that has a text, and says it itself, can be given another. */
function edit(world: World, deed: Extract<Deed, { is: 'edit' }>): StoryPost | null {
  const shelf = shelfOf(world, deed.channel)
  const index = indexOf(shelf, deed)
  const { kind, media } = shelf.posts[index] ?? {}
  if (kind === 'service' || kind === 'rich' || media?.is === 'poll') {
    throw new RangeError(`Cannot edit post ${deed.id} of "${deed.channel}": it has no text to edit`)
  }
  return replaceText(shelf, index, checkedText(deed.text))
}

function remove(world: World, deed: Extract<Deed, { is: 'remove' }>): StoryPost | null {
  const shelf = shelfOf(world, deed.channel)
  return shelf.posts.splice(indexOf(shelf, deed), 1)[0] ?? null
}

/**
 * Does a deed and gives the post it was done to; null where the story has no next item. Throws
 * RangeError, and changes nothing, where it cannot be done.
 */
export function perform(world: World, story: Story, deed: Deed): StoryPost | null {
  switch (deed.is) {
    case 'publish_next':
      return publish(world, story, deed.at)
    case 'write':
      return addTyped(shelfOf(world, deed.channel), deed.channel, checkedText(deed.text), deed.at)
    case 'edit':
      return edit(world, deed)
    case 'remove':
      return remove(world, deed)
  }
}
