import type { StoryChannel, StoryPost } from '../story/story.ts'

/** Rounds a count as Telegram shows it: 845, 1.2K, 436.6K, 1.48M. */
export function rounded(count: number): string {
  if (count < 1000) return String(count)
  const [value, unit] = count < 1_000_000 ? [count / 1000, 'K'] : [count / 1_000_000, 'M']
  const digits = value < 10 ? 2 : 1
  return `${String(Number((Math.floor(value * 10 ** digits) / 10 ** digits).toFixed(digits)))}${unit}`
}

/** Views grow with a post's age; made of its number, so that a page rendered twice is the same. */
function viewsOf({ id, publishedAt }: StoryPost, { subscribers }: StoryChannel, now: number) {
  const hours = Math.max(0, now - publishedAt) / 3_600_000
  const share = (0.35 + ((id * 7919) % 40) / 100) * (hours / (hours + 6))
  return Math.max(1, Math.floor(subscribers * share))
}

const isoOf = (at: number): string => new Date(at).toISOString().replace('.000Z', '+00:00')

function viewsHtml(post: StoryPost, channel: StoryChannel, now: number): string {
  if (post.kind === 'service') return ''
  const count = viewsOf(post, channel, now)
  const voters =
    post.media?.is === 'poll'
      ? `<span class="tgme_widget_message_voters">${rounded(post.media.voters)}</span><span class="copyonly"> voters</span>`
      : ''
  return `${voters}<span class="tgme_widget_message_views">${rounded(count)}</span><span class="copyonly"> view${count === 1 ? '' : 's'}</span>`
}

/** Renders views, the "edited" mark (no time is given) and the date; `datetime` is always +00:00. */
export function infoHtml(post: StoryPost, channel: StoryChannel, now: number): string {
  const iso = isoOf(post.publishedAt)
  const date = `<a class="tgme_widget_message_date" href="https://t.me/${post.channel}/${post.id}"><time datetime="${iso}" class="time">${iso.slice(11, 16)}</time></a>`
  return `${viewsHtml(post, channel, now)}<span class="tgme_widget_message_meta">${post.edited ? 'edited &nbsp;' : ''}${date}</span>`
}
