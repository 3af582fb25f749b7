import type { UnreadableReason } from '#post/channel.ts'
import type { Instant } from '#post/post.ts'
import { highestNumber, type Page } from './page.ts'
import type { LandingKind } from './read-landing.ts'

/** How reading a channel ended; each a thing of its own, because none of them is «no news» but one. */
export type Answer =
  | Readonly<{ is: 'news'; page: Page }>
  | Readonly<{ is: 'no_news'; page: Page }>
  | Readonly<{ is: 'hidden'; landing: LandingKind }>
  | Readonly<{ is: 'empty_answer' }>
  | Readonly<{ is: 'stale_copy'; page: Page; renderedAt: Instant }>
  | Readonly<{ is: 'identity_changed'; was: number; now: readonly number[] }>
  | Readonly<{ is: 'layout_unknown'; detail: string }>
  | Readonly<{ is: 'numbers_backwards'; page: Page; newest: number; was: number }>
  | Readonly<{ is: 'unreachable'; detail: string }>
  | Readonly<{ is: 'refused'; status: number; retryAfterMs: number | null }>
  | Readonly<{ is: 'too_large'; limit: number }>
  | Readonly<{ is: 'not_reading'; detail: string }>

/** What is known of a channel before a page of it is judged. */
export type Known = Readonly<{ channelId: number | null; newest: number | null }>

// Telegram renders a page when it is asked; a copy a quarter of an hour old came from somewhere else.
const STALE_AFTER_MS = 15 * 60_000

/** Tells what the newest page of a channel means, given what was known and the moment it came. */
export function judgePage(page: Page, known: Known, now: Instant): Answer {
  const flaw = flawOf(page, known.channelId, now)
  if (flaw !== null) return flaw
  const newest = highestNumber(page)
  if (newest === null) return { is: 'empty_answer' }
  if (known.newest !== null && newest < known.newest) {
    return { is: 'numbers_backwards', page, newest, was: known.newest }
  }
  return { is: newest === known.newest ? 'no_news' : 'news', page }
}

/**
 * Tells what is wrong with any page of a channel, newest or old, that came at `now`; null where what it
 * shows, and what it does not, may be trusted.
 */
export function flawOf(page: Page, channelId: number | null, now: Instant): Answer | null {
  if (!page.isChannel && !(page.posts.length === 0 && page.saysNoPosts)) {
    return { is: 'layout_unknown', detail: 'there is no channel on the page' }
  }
  if (page.posts.length === 0) {
    if (page.notUnderstood.length > 0) {
      return { is: 'layout_unknown', detail: 'none of the blocks on the page shows a time' }
    }
    if (page.saysNoPosts) return { is: 'empty_answer' }
    return { is: 'layout_unknown', detail: 'there is a channel on the page and no post' }
  }
  if (!page.complete) return { is: 'layout_unknown', detail: 'the page stops before its end' }
  return identityFlaw(page, channelId) ?? ageFlaw(page, now)
}

const ageFlaw = (page: Page, now: Instant): Answer | null =>
  page.renderedAt !== null && now - page.renderedAt > STALE_AFTER_MS
    ? { is: 'stale_copy', page, renderedAt: page.renderedAt }
    : null

/**
 * Tells whether blocks are of another channel than the one known under the handle. Where one is known,
 * blocks that name none prove nothing: every block of the preview names its channel.
 */
export function identityFlaw(
  { channelIds }: Pick<Page, 'channelIds'>,
  known: number | null,
): Extract<Answer, { is: 'identity_changed' | 'layout_unknown' }> | null {
  const [first, ...others] = channelIds
  if (first === undefined) {
    return known === null ? null : { is: 'layout_unknown', detail: 'no block names its channel' }
  }
  if (known === null && others.length === 0) return null
  const was = known ?? first
  return channelIds.every((id) => id === was)
    ? null
    : { is: 'identity_changed', was, now: channelIds.filter((id) => id !== was) }
}

/** The reason that catalogues have a sentence for; null where the channel was read. */
export function reasonOf(answer: Answer): UnreadableReason | null {
  if (answer.is === 'news' || answer.is === 'no_news') return null
  return answer.is === 'hidden' ? HIDDEN[answer.landing] : answer.is
}

const HIDDEN: Readonly<Record<LandingKind, UnreadableReason>> = {
  channel_without_preview: 'preview_off',
  group: 'group',
  bot: 'bot',
  person: 'person',
  banned: 'banned',
  not_found: 'not_found',
  unknown: 'hidden',
}
