import type { StoryChannel, StoryPost } from '../story/story.ts'
import { escapeHtml } from './escape.ts'
import { rounded } from './footer-html.ts'
import { messageHtml, type Shown } from './message-html.ts'
import { lineHtml } from './rich-text.ts'
import { STYLE } from './style.ts'
import { fileUrl, type Rendering } from './view-token.ts'
import type { Window } from './window.ts'

/** One page of a channel. `shown` are the window's posts; `all` counts its media. */
export type Page = Rendering &
  Readonly<{ window: Window; shown: readonly Shown[]; all: readonly StoryPost[] }>

const counterHtml = (value: number, type: string): string =>
  `<div class="tgme_channel_info_counter"><span class="counter_value">${rounded(value)}</span> <span class="counter_type">${type}</span></div>`

function countersHtml({ subscribers }: StoryChannel, all: readonly StoryPost[]): string {
  const photos = all.flatMap(({ media }) => (media?.is === 'photos' ? media.names : [])).length
  const videos = all.filter(({ media }) => media?.is === 'video').length
  const links = all.filter(({ linkPreview }) => linkPreview !== undefined).length
  return (
    counterHtml(subscribers, 'subscribers') +
    counterHtml(photos, 'photos') +
    counterHtml(videos, 'videos') +
    counterHtml(links, 'links')
  )
}

const infoHtml = (channel: StoryChannel, all: readonly StoryPost[]): string =>
  `<div class="tgme_channel_info">
          <div class="tgme_channel_info_header">
            <i class="tgme_page_photo_image bgcolor1" data-content="${escapeHtml(channel.title.slice(0, 1))}"><img src="${fileUrl(channel.handle, '.jpg')}"></i>
            <div class="tgme_channel_info_header_title_wrap">
              <div class="tgme_channel_info_header_title"><span dir="auto">${lineHtml(channel.title)}</span></div>
              <div class="tgme_channel_info_header_labels"></div>
            </div>
            <div class="tgme_channel_info_header_username"><a href="https://t.me/${channel.handle}">@${channel.handle}</a></div>
          </div>
          <div class="tgme_channel_info_counters">${countersHtml(channel, all)}</div>
          <div class="tgme_channel_info_description">${lineHtml(channel.description)}</div>
          <a class="tgme_channel_download_telegram" href="//telegram.org/dl?tme=sandbox">Download Telegram</a>
        </div>`

/** Titles, pictures and descriptions as other sites read them. */
export const metaHtml = (title: string, description: string, handle: string): string =>
  `<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:image" content="${fileUrl(handle, '.jpg')}">
<meta property="og:site_name" content="Telegram">
<meta property="og:description" content="${escapeHtml(description)}">
<meta property="al:ios:url" content="tg://resolve?domain=${handle}">
<meta name="twitter:card" content="summary">
<meta name="twitter:site" content="@Telegram">`

function linksHtml({ channel, window }: Page): string {
  const base = `/s/${channel.handle}`
  const [first, last] = [window.posts.at(0), window.posts.at(-1)?.members.at(-1)]
  return [
    window.older && first !== undefined
      ? `<link rel="prev" href="${base}?before=${first.id}">`
      : '',
    window.newer && last !== undefined ? `<link rel="next" href="${base}?after=${last}">` : '',
    last === undefined ? '' : `<link rel="canonical" href="${base}?before=${last + 1}">`,
  ].join('\n')
}

const moreHtml = (handle: string, direction: 'before' | 'after', id: number): string =>
  `<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/${handle}?${direction}=${id}" class="tme_messages_more js-messages_more" data-${direction}="${id}"></a></div>`

const NOTHING =
  '<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message_centered"><div class="tme_no_messages_found">No posts found</div></div></div>'

function historyHtml(page: Page): string {
  const { window, channel, shown } = page
  const [first, last] = [window.posts.at(0), window.posts.at(-1)?.members.at(-1)]
  if (first === undefined || last === undefined) return NOTHING
  return [
    window.older ? moreHtml(channel.handle, 'before', first.id) : '',
    ...shown.map((one) => messageHtml(page, one)),
    window.newer ? moreHtml(channel.handle, 'after', last) : '',
  ].join('')
}

const headerHtml = ({
  channel,
  all,
}: Page): string => `<header class="tgme_header search_collapsed">
  <div class="tgme_container">
    <div class="tgme_header_search">
      <form class="tgme_header_search_form" action="/s/${channel.handle}">
        <input class="tgme_header_search_form_input js-header_search" placeholder="Search" name="q" autocomplete="off" value="" />
        <a href="/s/${channel.handle}" class="tgme_header_search_form_clear"></a>
      </form>
    </div>
    <div class="tgme_header_right_column">
      <section class="tgme_right_column">
        ${infoHtml(channel, all)}
      </section>
    </div>
    <div class="tgme_header_info">
      <a class="tgme_header_link" href="https://t.me/${channel.handle}">
        <i class="tgme_page_photo_image bgcolor1" data-content="${escapeHtml(channel.title.slice(0, 1))}"><img src="${fileUrl(channel.handle, '.jpg')}"></i>
        <div class="tgme_header_title_wrap">
          <div class="tgme_header_title"><span dir="auto">${lineHtml(channel.title)}</span></div>
          <div class="tgme_header_labels"></div>
        </div>
        <div class="tgme_header_counter">${rounded(channel.subscribers)} subscribers</div>
      </a>
    </div>
  </div>
</header>`

/** Renders a whole channel page, as a browser without Telegram gets it. */
export const pageHtml = (page: Page): string => `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(page.channel.title)} – Telegram</title>
    <meta name="viewport" content="width=device-width, initial-scale=1.0, minimum-scale=1.0, maximum-scale=1.0, user-scalable=no" />
    <meta name="format-detection" content="telephone=no" />
    ${metaHtml(page.channel.title, page.channel.description, page.channel.handle)}
    ${linksHtml(page)}
    ${STYLE}
  </head>
  <body class="widget_frame_base tgme_webpreview emoji_image thin_box_shadow tme_mode no_transitions">
    <div class="tgme_background_wrap">
      <canvas id="tgme_background" class="tgme_background" width="50" height="50" data-colors="dbddbb,6ba587,d5d88d,88b884"></canvas>
      <div class="tgme_background_pattern"></div>
    </div>
    ${headerHtml(page)}
    <main class="tgme_main" data-url="/${page.channel.handle}">
      <div class="tgme_container">
        <section class="tgme_channel_history js-message_history">
${historyHtml(page)}
        </section>
      </div>
    </main>
  </body>
</html>
<!-- page generated in 24.17ms -->`
