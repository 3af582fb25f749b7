import type { LinkPreview, Media, StoryPost } from '../story/story.ts'
import { escapeHtml } from './escape.ts'
import { lineHtml } from './rich-text.ts'
import { fileUrl } from './view-token.ts'

const VIEW = 'message_media_view_in_telegram'

/** The label that stands where a browser cannot show something; the widest of Telegram's fall-backs. */
const notSupportedHtml = (label: string, link: string): string =>
  `<div class="message_media_not_supported_wrap">
  <div class="message_media_not_supported">
    <div class="message_media_not_supported_label">${label}</div>
    ${link}
  </div>
</div>`

/** The label of a post that only the app shows. */
export const openTelegramHtml = (
  href: string,
  label = 'Please open Telegram to view this post',
): string => notSupportedHtml(label, `<a href="${href}" class="${VIEW}">VIEW IN TELEGRAM</a>`)

const photoHtml = (href: string, name: string): string =>
  `<a class="tgme_widget_message_photo_wrap 5${fileNumber(name, 18)} 1${fileNumber(`${name}/size`, 8)}_456240394" href="${href}" style="width:800px;background-image:url('${fileUrl(name, '.jpg')}')">
  <div class="tgme_widget_message_photo" style="padding-top:66.625%"></div>
</a>`

/** Telegram's file numbers are long digits; ours are made of the name, so that they never change. */
const fileNumber = (name: string, length: number): string =>
  BigInt(`0x${Buffer.from(fileUrl(name, '')).toString('hex').slice(-32)}`)
    .toString()
    .slice(0, length)

const groupedHtml = (href: string, name: string, top: number): string =>
  `<a class="tgme_widget_message_photo_wrap grouped_media_wrap blured js-message_photo" style="left:0px;top:${top}px;width:453px;height:301px;margin-right:0px;margin-bottom:2px;background-image:url('${fileUrl(name, '.jpg')}')" data-ratio="1.5009380863039" href="${href}?single">
  <div class="grouped_media_helper" style="left:0;right:0;top:76px;bottom:76px;">
    <div class="tgme_widget_message_photo grouped_media" style="left:0;right:0;top:-1px;bottom:0px;"></div>
  </div>
</a>`

const albumHtml = (links: readonly string[], names: readonly string[]): string =>
  `<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap" data-margin-w="2" data-margin-h="2" style="width:453px;">
  <div class="tgme_widget_message_grouped js-message_grouped" style="padding-top:133.333%">
    <div class="tgme_widget_message_grouped_layer js-message_grouped_layer" style="width:453px;height:604px">
      ${names.map((name, at) => groupedHtml(links[at] ?? '', name, at * 303)).join('')}
    </div>
  </div>
</div>`

const duration = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

function videoHtml(href: string, name: string, seconds: number): string {
  const source = `${fileUrl(name, '.mp4')}?token=${fileNumber(name, 12)}`
  return `<a class="tgme_widget_message_video_player blured js-message_video_player" href="${href}"><i class="tgme_widget_message_video_thumb" style="background-image:url('${fileUrl(name, '')}')"></i>
<video src="${source}" class="tgme_widget_message_video blured js-message_video_blured" width="100%" height="100%" muted></video>
<div class="tgme_widget_message_video_wrap" style="width:1280px;padding-top:56.25%">
  <video src="${source}" class="tgme_widget_message_video js-message_video" width="100%" height="100%"></video>
</div>
<div class="message_video_play js-message_video_play"></div>
<time class="message_video_duration js-message_video_duration">${duration(seconds)}</time>
${notSupportedHtml('This media is not supported in your browser', `<span class="${VIEW}">VIEW IN TELEGRAM</span>`)}</a>`
}

type Poll = Extract<Media, { is: 'poll' }>

const optionHtml = ({ text, percent }: Poll['options'][number]): string =>
  `<div class="tgme_widget_message_poll_option">
    <div class="tgme_widget_message_poll_option_percent">${percent}%</div>
    <div class="tgme_widget_message_poll_option_value">
      <div class="tgme_widget_message_poll_option_text">${lineHtml(text)}</div>
      <div class="tgme_widget_message_poll_option_bar accent_bg" style="width:${percent}%"></div>
    </div>
  </div>`

const pollHtml = (href: string, { question, options }: Poll): string =>
  `<div class="tgme_widget_message_poll js-poll">
  <div class="tgme_widget_message_poll_question">${lineHtml(question)}</div>
  <div class="tgme_widget_message_poll_type">Anonymous Poll</div>
  <a class="tgme_widget_message_poll_options" href="${href}">${options.map(optionHtml).join('')}</a>
</div>`

/** Renders a post's picture, album, video or poll; empty where it has none. */
export function mediaHtml({ media, channel, members, id }: StoryPost): string {
  const href = `https://t.me/${channel}/${id}`
  switch (media?.is) {
    case undefined:
      return ''
    case 'photos':
      return media.names.length > 1
        ? albumHtml(
            members.map((member) => `https://t.me/${channel}/${member}`),
            media.names,
          )
        : photoHtml(href, media.names[0] ?? '')
    case 'video':
      return videoHtml(href, media.name, media.seconds)
    case 'poll':
      return pollHtml(href, media)
  }
}

/** Renders the card of the page behind a link; its text is another site's and not the post's. */
export const linkPreviewHtml = ({ url, site, title, description }: LinkPreview): string =>
  `<a class="tgme_widget_message_link_preview" href="${escapeHtml(url)}">
  <i class="link_preview_right_image" style="background-image:url('${fileUrl(url, '.jpg')}')"></i>
  <div class="link_preview_site_name accent_color" dir="auto">${lineHtml(site)}</div>
  <div class="link_preview_title" dir="auto">${lineHtml(title)}</div>
  <div class="link_preview_description" dir="auto">${lineHtml(description)}</div>
</a>`
