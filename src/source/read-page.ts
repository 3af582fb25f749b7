import type { Instant, Post } from '#post/post.ts'
import { dropDrawings } from './drop-drawings.ts'
import type { MessageBlock } from './message-block.ts'
import { PageWalk } from './page-walk.ts'
import type { Page } from './page.ts'
import { walkHtml } from './walk-html.ts'

/** Reads a page of a channel's preview, or of one post's widget; whatever it is given, it never throws. */
export function readPage(html: string, channel: string): Page {
  const walk = new PageWalk()
  walkHtml(dropDrawings(html), walk)
  const read = readBlocks(walk.blocks, channel)
  return {
    isChannel: walk.isChannel,
    handle: walk.handle ?? walk.blocks[0]?.slug ?? null,
    description: walk.description.toString(),
    ...read,
    older: walk.older,
    saysNoPosts: walk.saysNoPosts,
    error: walk.error?.toString() ?? null,
    complete: walk.complete,
  }
}

type Blocks = Pick<Page, 'posts' | 'notUnderstood' | 'channelIds' | 'renderedAt'>

function readBlocks(blocks: readonly MessageBlock[], channel: string): Blocks {
  const posts = new Map<number, Post>()
  const notUnderstood: number[] = []
  const channelIds = new Set<number>()
  let renderedAt: Instant | null = null
  for (const block of blocks) {
    const post = block.toPost(channel)
    if (post === null) notUnderstood.push(block.number)
    else posts.set(post.number, post)
    if (block.view === null) continue
    channelIds.add(block.view.channelId)
    if (renderedAt === null || block.view.renderedAt > renderedAt)
      renderedAt = block.view.renderedAt
  }
  return { posts: [...posts.values()], notUnderstood, channelIds: [...channelIds], renderedAt }
}
