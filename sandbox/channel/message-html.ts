import type { Forward, StoryPost } from '../story/story.ts'
import { escapeHtml } from './escape.ts'
import { infoHtml } from './footer-html.ts'
import { linkPreviewHtml, mediaHtml, openTelegramHtml } from './media-html.ts'
import { lineHtml, spansHtml } from './rich-text.ts'
import { fileUrl, type Rendering, viewToken } from './view-token.ts'

/** A post among the others of its channel, for the excerpt of the one it answers. */
export type Shown = Readonly<{ post: StoryPost; answered: StoryPost | null }>

const TAIL = `<i class="tgme_widget_message_bubble_tail">
      <svg class="bubble_icon" width="9px" height="20px" viewBox="0 0 9 20"><g fill="none"><path class="background" fill="#ffffff" d="M8,1 L9,1 L9,20 Z"></path></g></svg>
    </i>`

const textBox = (inner: string): string =>
  `<div class="tgme_widget_message_text js-message_text" dir="auto">${inner}</div>`

/** Of an album the caption stands in a box within a box of the same class. */
function textHtml({ spans, members }: StoryPost, nested: boolean): string {
  if (spans.length === 0) return ''
  const box = textBox(spansHtml(spans))
  return nested && members.length > 1 ? textBox(box) : box
}

function forwardHtml({ title, handle, id }: Forward): string {
  const name = `<span dir="auto">${lineHtml(title)}</span>`
  const from =
    handle === null
      ? `<span class="tgme_widget_message_forwarded_from_name">${name}</span>`
      : `<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/${handle}${id === null ? '' : `/${id}`}">${name}</a>`
  return `<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;${from}</div>\n`
}

const replyHtml = ({ channel, id, text }: StoryPost, title: string): string =>
  `<a class="tgme_widget_message_reply" href="https://t.me/${channel}/${id}">
  <div class="tgme_widget_message_author accent_color"><span class="tgme_widget_message_author_name" dir="auto">${lineHtml(title)}</span></div>
  <div class="tgme_widget_message_metatext js-message_reply_text" dir="auto">${lineHtml(text.replaceAll('\n', ' ').slice(0, 180))}</div>
</a>`

const hasCustomEmoji = ({ spans }: StoryPost): boolean =>
  spans.some(({ is }) => is === 'custom_emoji')

/** Posts with custom emoji stand in a box for browsers that can, beside a hidden twin for those that cannot. */
function withTwin(post: StoryPost, inner: string): string {
  const twin = `<div class="media_not_supported_cont">${openTelegramHtml(`https://t.me/${post.channel}/${post.id}`)}</div>`
  return `<div class="media_supported_cont">${inner}</div>${twin}`
}

function contentHtml({ post, answered }: Shown, title: string): string {
  if (post.kind === 'rich') return openTelegramHtml(`https://t.me/${post.channel}/${post.id}`)
  const head =
    (post.forward === undefined ? '' : forwardHtml(post.forward)) +
    (answered === null ? '' : replyHtml(answered, title))
  const custom = hasCustomEmoji(post)
  const media = mediaHtml(post)
  const body = media + textHtml(post, !custom)
  const preview = post.linkPreview === undefined ? '' : linkPreviewHtml(post.linkPreview)
  if (!custom) return head + body + preview
  const wrapped =
    media === ''
      ? body
      : `<div class="tgme_widget_message_one_media js-message_media">${withTwin(post, body)}</div>`
  return head + withTwin(post, wrapped) + preview
}

const classesOf = ({ kind, media }: StoryPost): string =>
  `tgme_widget_message text_not_supported_wrap${kind === 'service' ? ' service_message' : ''}${kind === 'service' && media !== undefined ? ' service_message_photo' : ''} js-widget_message`

function serviceHtml(post: StoryPost): string {
  const name = post.media?.is === 'photos' ? (post.media.names[0] ?? '') : null
  const photo =
    name === null
      ? ''
      : `<a class="tgme_widget_message_service_photo" href="https://t.me/${post.channel}/${post.id}"><img src="${fileUrl(name, '.jpg')}"></a>\n`
  return photo + textHtml(post, false)
}

/** Renders who writes: avatar, tail of the bubble and the channel's name. */
export const userHtml = ({ channel }: Rendering): string =>
  `<div class="tgme_widget_message_user"><a href="https://t.me/${channel.handle}"><i class="tgme_widget_message_user_photo bgcolor1" data-content="${escapeHtml(channel.title.slice(0, 1))}"><img src="${fileUrl(channel.handle, '.jpg')}"></i></a></div>`

/** Renders the bubble's head and what is said in it. */
export const bubbleHtml = (rendering: Rendering, shown: Shown): string =>
  `${TAIL}
    <div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/${rendering.channel.handle}"><span dir="auto">${lineHtml(rendering.channel.title)}</span></a></div>
${shown.post.kind === 'service' ? serviceHtml(shown.post) : contentHtml(shown, rendering.channel.title)}`

/** Renders one block of a channel page. */
export function messageHtml(rendering: Rendering, shown: Shown): string {
  const { post } = shown
  const name = post.members.length > 1 ? `${post.id}g` : post.id
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="${classesOf(post)}" data-post="${post.channel}/${post.id}" data-view="${viewToken(rendering, name)}">
  ${userHtml(rendering)}
  <div class="tgme_widget_message_bubble">
    ${bubbleHtml(rendering, shown)}
<div class="tgme_widget_message_footer compact js-message_footer">
  <div class="tgme_widget_message_info short js-message_info">
    ${infoHtml(post, rendering.channel, rendering.now)}
  </div>
</div>
  </div>
</div></div>`
}
