import type { Span } from '../story/story.ts'
import { escapeHtml } from './escape.ts'

const EMOJI =
  /\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})\uFE0F?(?:\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}\uFE0F?(?:\p{Emoji_Modifier})?)*/gu
/** Addresses, hashtags and mentions that Telegram makes links of by itself. */
const LINK =
  /https?:\/\/[^\s<>"'«»]+[^\s<>"'«».,:;!?)]|(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+|(?<![\p{L}\p{N}_/])@[A-Za-z]\w{3,31}/gu

/** Pictures are named by the emoji's bytes without the mark that asks for a coloured form. */
const emojiHtml = (emoji: string): string => {
  const bytes = Buffer.from(emoji.replaceAll('\uFE0F', ''), 'utf8').toString('hex').toUpperCase()
  return `<i class="emoji" style="background-image:url('//telegram.org/img/emoji/40/${bytes}.png')"><b>${emoji}</b></i>`
}

/** Replaces every match by `change` and everything between matches by `keep`. */
function mapMatches(
  text: string,
  pattern: RegExp,
  change: (match: string) => string,
  keep: (rest: string) => string,
): string {
  let html = ''
  let at = 0
  for (const match of text.matchAll(pattern)) {
    html += keep(text.slice(at, match.index)) + change(match[0])
    at = match.index + match[0].length
  }
  return html + keep(text.slice(at))
}

const plainHtml = (text: string): string =>
  mapMatches(text, EMOJI, emojiHtml, (rest) => escapeHtml(rest).replaceAll('\n', '<br/>'))

function autoLinkHtml(found: string): string {
  if (found.startsWith('#'))
    return `<a href="?q=${encodeURIComponent(found)}">${escapeHtml(found)}</a>`
  const href = found.startsWith('@') ? `https://t.me/${found.slice(1)}` : found
  return `<a href="${escapeHtml(href)}" target="_blank"${found.startsWith('@') ? '' : ' rel="noopener"'}>${escapeHtml(found)}</a>`
}

const linkedHtml = (text: string): string => mapMatches(text, LINK, autoLinkHtml, plainHtml)

/** A link under other words asks before it opens, and Telegram escapes its address twice. */
const textLinkHtml = (href: string, inner: string): string =>
  `<a href="${escapeHtml(href.replaceAll('&', '&amp;'))}" target="_blank" rel="noopener" onclick="return confirm('Open this link?\\n\\n'+this.href);">${inner}</a>`

const TAGS: Readonly<Record<Span['is'], readonly [string, string]>> = {
  plain: ['', ''],
  bold: ['<b>', '</b>'],
  italic: ['<i>', '</i>'],
  spoiler: ['<tg-spoiler>', '</tg-spoiler>'],
  quote: ['<blockquote>', '</blockquote>'],
  strong: ['<span class="tgme_widget_service_strong_text" dir="auto">', '</span>'],
  custom_emoji: ['<tg-emoji emoji-id="5208811735292590251">', '</tg-emoji>'],
}

const isWeb = (href: string): boolean => /^https?:\/\//u.test(href)

function spanHtml({ text, is, href }: Span): string {
  const [open, close] = TAGS[is]
  if (href !== undefined && isWeb(href)) return open + textLinkHtml(href, plainHtml(text)) + close
  return open + linkedHtml(text) + close
}

/** Renders a post's text as the preview does: `<br/>`, emoji pictures, links, twice escaped addresses. */
export const spansHtml = (spans: readonly Span[]): string => spans.map(spanHtml).join('')

/** Renders a name or another text without marks. */
export const lineHtml = (text: string): string => plainHtml(text)

/** The spans' text without marks. */
export const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')
