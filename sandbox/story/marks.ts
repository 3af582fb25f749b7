import type { Span } from './story.ts'

const MARK =
  /\*\*(?<bold>[^*]+)\*\*|__(?<italic>[^_]+)__|\|\|(?<spoiler>[^|]+)\|\||\{\{(?<custom_emoji>[^}]+)\}\}|>>(?<quote>[^<]+)<<|\[(?<label>[^\]]+)\]\((?<href>https?:[^)\s]+)\)/gu

const KINDS = ['bold', 'italic', 'spoiler', 'custom_emoji', 'quote'] as const

function marked(groups: Readonly<Record<string, string | undefined>>): Span {
  for (const is of KINDS) {
    const text = groups[is]
    if (text !== undefined) return { is, text }
  }
  return { is: 'plain', text: groups['label'] ?? '', href: groups['href'] ?? '' }
}

/**
 * Reads our authors' marks into spans: **bold**, __italic__, ||spoiler||, {{custom emoji}},
 * >>quote<<, [words](https://…). Only for texts of our own; what a person types is never read so.
 */
export function spansOf(text: string): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  for (const match of text.matchAll(MARK)) {
    if (match.index > at) spans.push({ is: 'plain', text: text.slice(at, match.index) })
    spans.push(marked(match.groups ?? {}))
    at = match.index + match[0].length
  }
  if (at < text.length) spans.push({ is: 'plain', text: text.slice(at) })
  return spans
}
