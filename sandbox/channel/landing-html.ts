import { escapeHtml } from './escape.ts'
import { metaHtml } from './page-html.ts'
import { STYLE } from './style.ts'
import type { StoryChannel, StoryPost } from '../story/story.ts'

/** What stands behind a name that has no channel page. */
export type LandingKind = 'open' | 'hidden' | 'group' | 'bot' | 'banned' | 'not_found'

const isKnown = (kind: LandingKind): boolean => kind !== 'banned' && kind !== 'not_found'

const spaced = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/gu, ' ')

const EXTRA: Readonly<Record<LandingKind, (count: number) => string>> = {
  open: (count) => `${spaced(count)} subscribers`,
  hidden: (count) => `${spaced(count)} subscribers`,
  group: (count) => `${spaced(count)} members, ${spaced(Math.ceil(count / 40))} online`,
  bot: (count) => `${spaced(count)} monthly users`,
  banned: () => '',
  not_found: () => '',
}

const ACTION: Readonly<Record<LandingKind, string>> = {
  open: 'View in Telegram',
  hidden: 'View in Telegram',
  group: 'View in Telegram',
  bot: 'Start Bot',
  banned: 'View in Telegram',
  not_found: 'Send Message',
}

const says = (kind: LandingKind, handle: string): string => {
  const you = 'If you have <strong>Telegram</strong>, you can'
  if (kind === 'banned') return `${you} view posts from <br><strong>@${handle}</strong> right away.`
  return kind === 'not_found' ? `${you} contact <br><strong>@${handle}</strong> right away.` : ''
}

const bodyHtml = (channel: StoryChannel, kind: LandingKind): string => {
  const known = isKnown(kind)
  const extra = EXTRA[kind](channel.subscribers)
  return [
    known
      ? `<div class="tgme_page_title" dir="auto"><span dir="auto">${escapeHtml(channel.title)}</span></div>`
      : '<div class="tgme_page_icon"><i class="tgme_icon_user"></i></div>',
    extra === '' ? '' : `<div class="tgme_page_extra">${extra}</div>`,
    `<div class="tgme_page_description${known ? '' : ' text_center'}" dir="auto">${known ? escapeHtml(channel.description) : says(kind, channel.handle)}</div>`,
    `<div class="tgme_page_action"><a class="tgme_action_button_new shine" href="tg://resolve?domain=${channel.handle}">${ACTION[kind]}</a></div>`,
    kind === 'open'
      ? `<div class="tgme_page_context_link_wrap"><a class="tgme_page_context_link" href="/s/${channel.handle}">Preview channel</a></div>`
      : '',
  ].join('\n')
}

/** A person who follows a post's link sees the post in a frame. */
const widgetFrame = ({ channel, id }: StoryPost): string =>
  `<div class="tgme_page_widget_wrap"><iframe title="${channel}/${id}" src="/${channel}/${id}?embed=1&amp;mode=tme" width="100%" height="640" frameborder="0"></iframe></div>`

/** Telegram cuts the description of a long post. */
const CUT = 350
const cut = (text: string): string => (text.length > CUT ? `${text.slice(0, CUT)}…` : text)

/** What other sites read of the page; of a name that nobody has, only that robots must not. */
function headHtml(channel: StoryChannel, kind: LandingKind, post: StoryPost | null): string {
  const { handle, title, description } = channel
  if (isKnown(kind)) {
    return `<title>Telegram: View @${handle}</title>
    ${metaHtml(title, cut(post?.text ?? description), handle)}`
  }
  return `<title>Telegram: Contact @${handle}</title>
    <meta name="robots" content="noindex, nofollow">
    ${metaHtml(`Telegram: Contact @${handle}`, '', handle)}`
}

/**
 * Renders the page at /<name> or /<name>/<id>. A post's text is its og:description, cut when long: the
 * only place in the public preview where the text of a rich post is found.
 */
export function landingHtml(
  channel: StoryChannel,
  kind: LandingKind,
  post: StoryPost | null,
): string {
  const shown = isKnown(kind) ? post : null
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    ${headHtml(channel, kind, shown)}
    ${STYLE}
  </head>
  <body class="no_transition">
    <div class="tgme_page_wrap"><div class="tgme_body_wrap"><div class="tgme_page${shown === null ? '' : ' tgme_page_post'}">
    ${bodyHtml(channel, kind)}
    ${shown === null ? '' : widgetFrame(shown)}
    </div></div></div>
  </body>
</html>
<!-- page generated in 8.31ms -->`
}
