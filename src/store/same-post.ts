import type { Post } from '#post/post.ts'

/**
 * Tells whether two readings of one post say the same. A page, an export and the Bot API name the same
 * picture differently, so two media differ only where both are named in the same manner.
 */
export function saysTheSame(a: Post, b: Post): boolean {
  return (
    a.kind === b.kind &&
    a.perhapsCut === b.perhapsCut &&
    words(a.text) === words(b.text) &&
    a.media.length === b.media.length &&
    a.media.every((medium, index) => isSameMedium(medium, b.media[index] ?? ''))
  )
}

// A way in may lose a blank line; the figures of two lines stay apart in all of them.
const words = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

function isSameMedium(a: string, b: string): boolean {
  const [kindA, nameA] = split(a)
  const [kindB, nameB] = split(b)
  if (kindA !== kindB) return false
  return nameA === '' || nameB === '' || mannerOf(nameA) !== mannerOf(nameB) || nameA === nameB
}

function split(medium: string): readonly [string, string] {
  const colon = medium.indexOf(':')
  return colon < 0 ? [medium, ''] : [medium.slice(0, colon), medium.slice(colon + 1)]
}

/** `bot/…` comes from the Bot API; everything else from a page. */
const mannerOf = (name: string): string => (name.startsWith('bot/') ? 'bot' : 'page')
