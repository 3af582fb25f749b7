import { addItem, type Shelf } from '../channel/shelf.ts'
import { loadStory } from './load.ts'

/** Prints every post of the story as a line of JSON, with the history rows that it was made from. */
// Whoever reads them may have seen enough.
process.stdout.on('error', () => {})
const shelves = new Map<string, Shelf>()
for (const item of loadStory().items) {
  const shelf = shelves.get(item.channel) ?? { posts: [], lastId: 0 }
  shelves.set(item.channel, shelf)
  const { channel, id, members, kind, text, publishedAt, edited } = addItem(shelf, item, item.at)
  const rows = [item.row, item.alsoRow].filter((row) => typeof row === 'string')
  process.stdout.write(
    `${JSON.stringify({ channel, number: id, members, kind, text, publishedAt, edited, rows })}\n`,
  )
}
