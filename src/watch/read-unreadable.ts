import type { Post, PostKind } from '#post/post.ts'
import { isStandIn } from '#source/stand-in.ts'
import { newestRevision, type StoredPost } from '#store/posts.ts'
import type { Reading, Task } from './reading.ts'

/** A post to take in, or why the page's label says nothing that is not known. */
export type Filled = Readonly<{
  post: Post | null
  turnedUnreadable?: boolean
  /** The landing page could not be read: whether it has the text is not known. */
  isOpen?: boolean
}>

export type Asked = Readonly<{ again: boolean; channelDescription: string }>

/**
 * Looks for the text of a post of which the page shows only a label (rich messages). The landing page
 * may repeat it, perhaps cut. What was read in full before is never replaced by less. `again` asks
 * once more for a text that was not found or may have been cut.
 */
export async function fillUnreadable(
  reading: Reading,
  { source, signal }: Task,
  post: Post,
  { again, channelDescription }: Asked,
): Promise<Filled> {
  if (!showsNothing(post)) return { post }
  const stored = newestRevision(reading.db, post)
  if (stored !== null && isReadInFull(stored)) return { post: null, turnedUnreadable: true }
  if (stored !== null && !again) return { post: null }
  const text = await reading.reader.description(source.handle, post.number, signal)
  if (typeof text === 'string' && !isOfChannel(text, channelDescription)) {
    return { post: { ...post, kind: kindOf(post), text, perhapsCut: true } }
  }
  const isOpen = typeof text === 'object' && text !== null
  return stored === null ? { post, isOpen } : { post: null, isOpen }
}

const kindOf = ({ kind }: Post): PostKind => (kind === 'forwarded' ? 'forwarded' : 'own')

/** Tells whether a post is there and neither words nor media of it are shown. */
export const showsNothing = ({ kind, text, media }: Post): boolean =>
  kind === 'unreadable' || (kind === 'forwarded' && text === '' && media.length === 0)

const isReadInFull = (post: StoredPost): boolean => !showsNothing(post) && !post.perhapsCut

/** Without a text of the post's own, the landing page repeats the channel's description, perhaps cut. */
function isOfChannel(text: string, channelDescription: string): boolean {
  if (isStandIn(text)) return true
  const [said, whole] = [words(text), words(channelDescription)]
  const start = said.replace(/(?:…|\.{3})$/u, '').trim()
  return said === whole || (start !== said && start !== '' && whole.startsWith(start))
}

const words = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
