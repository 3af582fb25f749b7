import type { StoryPost } from '../story/story.ts'

/** What a page is asked for. */
export type Asked =
  Readonly<{ is: 'newest' }> | Readonly<{ is: 'before' | 'after' | 'around'; id: number }>

/** The posts of one page, oldest first, and whether there are others on both sides. */
export type Window = Readonly<{ posts: readonly StoryPost[]; older: boolean; newer: boolean }>

/** Telegram counts existing messages, each picture of an album as one. */
const PAGE = 20

/** Takes posts from the front until the page is full; an album is never cut. */
function fill(posts: readonly StoryPost[], size: number): readonly StoryPost[] {
  let taken = 0
  const end = posts.findIndex(({ members }) => {
    taken += members.length
    return taken > size
  })
  return end === -1 ? posts : posts.slice(0, Math.max(1, end))
}

const fillBack = (posts: readonly StoryPost[], size: number): readonly StoryPost[] =>
  fill(posts.toReversed(), size).toReversed()

/** Picks the page that a request asks for out of all posts, which are sorted by id. */
export function windowOf(posts: readonly StoryPost[], asked: Asked): Window {
  const chosen = choose(posts, asked)
  const [first, last] = [chosen.at(0), chosen.at(-1)]
  return {
    posts: chosen,
    older: first !== undefined && posts[0] !== first,
    newer: last !== undefined && posts.at(-1) !== last,
  }
}

function choose(posts: readonly StoryPost[], asked: Asked): readonly StoryPost[] {
  switch (asked.is) {
    case 'newest':
      return fillBack(posts, PAGE)
    case 'before':
      return fillBack(
        posts.filter(({ id }) => id < asked.id),
        PAGE,
      )
    case 'after':
      return fill(
        posts.filter(({ id }) => id > asked.id),
        PAGE,
      )
    case 'around': {
      const until = fillBack(
        posts.filter(({ id }) => id <= asked.id),
        PAGE / 2,
      )
      return [
        ...until,
        ...fill(
          posts.filter(({ id }) => id > asked.id),
          PAGE / 2,
        ),
      ]
    }
  }
}
