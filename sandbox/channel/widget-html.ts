import { infoHtml } from './footer-html.ts'
import { openTelegramHtml } from './media-html.ts'
import { bubbleHtml, type Shown, userHtml } from './message-html.ts'
import { STYLE } from './style.ts'
import { peerHashOf, peerOf, type Rendering, viewToken } from './view-token.ts'

const shell = (inner: string): string => `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>Telegram Widget</title>
    <base target="_blank">
    <script>document.cookie="stel_dt="+encodeURIComponent((new Date).getTimezoneOffset())+";path=/;max-age=31536000;samesite=None;secure"</script>
    <meta name="viewport" content="width=device-width, initial-scale=1.0, minimum-scale=1.0, maximum-scale=1.0, user-scalable=no" />
    <meta name="robots" content="noindex, nofollow" />
    ${STYLE}
  </head>
  <body class="widget_frame_base tgme_widget body_widget_post emoji_image nodark">
    ${inner}
  </body>
</html>
<!-- page generated in 11.42ms -->`

/** The apps show a service post; its widget has the label alone. */
const widgetBubble = (rendering: Rendering, shown: Shown): string =>
  shown.post.kind === 'service'
    ? openTelegramHtml(`https://t.me/${shown.post.channel}/${shown.post.id}`, 'Service message')
    : bubbleHtml(rendering, shown)

/** Renders the widget of one post, which names the channel by its number in `data-peer`. */
export function widgetHtml(rendering: Rendering, shown: Shown): string {
  const { post } = shown
  const { channel } = rendering
  const name = post.members.length > 1 ? `${post.id}g` : post.id
  return shell(`<div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="${post.channel}/${post.id}" data-view="${viewToken(rendering, name)}" data-peer="${peerOf(channel)}" data-peer-hash="${peerHashOf(channel)}" data-post-id="${post.id}">
      ${userHtml(rendering)}
      <div class="tgme_widget_message_bubble">
        <a class="tgme_widget_message_bubble_logo" href="//core.telegram.org/widgets"></a>
        ${widgetBubble(rendering, shown)}
        <div class="tgme_widget_message_footer js-message_footer">
          <div class="tgme_widget_message_link accent_color"><a href="https://t.me/${post.channel}/${post.id}" class="link_anchor flex_ellipsis"><span class="ellipsis">t.me/${post.channel}</span>/${post.id}</a></div>
          <div class="tgme_widget_message_info js-message_info">
            ${infoHtml(post, channel, rendering.now)}
          </div>
        </div>
      </div>
    </div>`)
}

/** Renders the widget of a post that is not there; `reason` is HTML. */
export const errorWidgetHtml = (reason: string): string =>
  shell(`<div class="tgme_widget_message err_message js-widget_message">
      <div class="tgme_widget_message_user"><i class="tgme_widget_message_user_photo" data-content="!"></i></div>
      <div class="tgme_widget_message_bubble">
        <a class="tgme_widget_message_bubble_logo" href="//core.telegram.org/widgets"></a>
        <div class="tgme_widget_message_error" dir="auto">${reason}</div>
      </div>
    </div>`)
