// A full page of twenty posts in the whole markup of the public preview, texts of our own.

const PATHS =
  '<path class="background" fill="#ffffff" d="M8,1 L9,1 L9,20 L8,20 L8,18 C7.807,15.161 7.124,12.233 5.950,9.218 C5.046,6.893 3.504,4.733 1.325,2.738 L1.325,2.738 C0.917,2.365 0.89,1.732 1.263,1.325 C1.452,1.118 1.72,1 2,1 L8,1 Z"></path>'.repeat(
    4,
  )
const TAIL = `<i class="tgme_widget_message_bubble_tail"><svg class="bubble_icon" width="9px" height="20px" viewBox="0 0 9 20"><g fill="none">${PATHS}</g></svg></i>`

const token = (seed: number): string =>
  Array.from({ length: 8 }, (_, index) => ((seed + index) * 2_654_435_761).toString(36)).join('-')
const file = (seed: number): string => `https://cdn4.telesco.pe/file/${token(seed).repeat(3)}.jpg`

const PARAGRAPH = `<b><i class="emoji" style="background-image:url('//telegram.org/img/emoji/40/F09F87BAF09F87A6.png')"><b>🇺🇦</b></i> Зустріч із родинами відбулася у Києві&#33;</b><br/><br/>Представники штабу відповіли на запитання про пошук, обміни та підтримку. &laquo;Ми поруч&raquo;, &mdash; сказали вони.&nbsp;<a href="https://example.org/help?a=1&amp;amp;b=2" target="_blank" rel="noopener" onclick="return confirm('Open this link?\\n\\n'+this.href);">Докладніше</a><br/><br/><a href="?q=%23%D1%88%D1%82%D0%B0%D0%B1">#штаб</a>`

const textDiv = (number: number): string =>
  `<div class="tgme_widget_message_text js-message_text" dir="auto">${PARAGRAPH}<br/>Допис ${number}. ${'Слова допису йдуть далі й далі. '.repeat(6)}</div>`

const album = (number: number): string =>
  `<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap"><div class="tgme_widget_message_grouped js-message_grouped"><div class="tgme_widget_message_grouped_layer">${[0, 1, 2].map((index) => `<a class="tgme_widget_message_photo_wrap grouped_media_wrap blured js-message_photo" style="left:0px;top:0px;width:453px;height:301px;background-image:url('${file(number + index)}')" data-ratio="1.5" href="https://t.me/Koord_shtab/${number + index}?single"><div class="grouped_media_helper"><div class="tgme_widget_message_photo grouped_media"></div></div></a>`).join('')}</div></div></div><div class="tgme_widget_message_text js-message_text" dir="auto">${textDiv(number)}</div>`

const video = (number: number): string =>
  `<a class="tgme_widget_message_video_player js-message_video_player" href="https://t.me/Koord_shtab/${number}"><i class="tgme_widget_message_video_thumb" style="background-image:url('${file(number)}')"></i><div class="tgme_widget_message_video_wrap"><video src="https://cdn4.telesco.pe/file/${number}.mp4?token=${token(number)}" class="tgme_widget_message_video js-message_video"></video></div><time class="message_video_duration js-message_video_duration">0:58</time><div class="message_media_not_supported_wrap"><div class="message_media_not_supported"><div class="message_media_not_supported_label">This media is not supported in your browser</div><span class="message_media_view_in_telegram">VIEW IN TELEGRAM</span></div></div></a>${textDiv(number)}`

const preview = (number: number): string =>
  `${textDiv(number)}<a class="tgme_widget_message_link_preview" href="https://example.org/${number}"><div class="link_preview_site_name accent_color" dir="auto">Example</div><i class="link_preview_image" style="background-image:url('${file(number)}')"></i><div class="link_preview_title" dir="auto">Повернули 95</div><div class="link_preview_description" dir="auto">Опис сторінки, який повторює числа: 95, 300.</div></a>`

const INNERS = [textDiv, album, video, preview]

function message(index: number, first: number): string {
  const number = first + index * 3
  const view = Buffer.from(
    JSON.stringify({ c: -1_500_000_001, p: number, t: 1_755_602_400, h: '00aa11bb22cc' }),
  ).toString('base64url')
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="Koord_shtab/${number}" data-view="${view}">
  <div class="tgme_widget_message_user"><a href="https://t.me/Koord_shtab"><i class="tgme_widget_message_user_photo bgcolor6" data-content="К"><img src="${file(1)}"></i></a></div>
  <div class="tgme_widget_message_bubble">${TAIL}
    <div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/Koord_shtab"><span dir="auto">Штаб</span></a></div>
${INNERS[index % INNERS.length]?.(number) ?? ''}
<div class="tgme_widget_message_reactions js-message_reactions">${['🙏', '❤', '👍'].map((emoji, at) => `<span class="tgme_reaction"><i class="emoji" style="background-image:url('//telegram.org/img/emoji/40/E29DA4.png')"><b>${emoji}</b></i>${at * 95 + number}</span>`).join('')}</div>
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">43.6K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta">${index % 5 === 0 ? 'edited &nbsp;' : ''}<a class="tgme_widget_message_date" href="https://t.me/Koord_shtab/${number}"><time datetime="2025-08-19T11:${String(20 + index)}:00+00:00" class="time">11:20</time></a></span></div></div>
  </div>
</div></div>`
}

/** Makes a page of twenty posts whose numbers begin at `first`. */
export function channelPage(first: number): string {
  const messages = Array.from({ length: 20 }, (_, index) => message(index, first)).join('')
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Штаб – Telegram</title><link rel="prev" href="/s/Koord_shtab?before=${first}"></head>
<body class="widget_frame_base tgme_webpreview emoji_image"><header class="tgme_header"><div class="tgme_channel_info"><div class="tgme_channel_info_header"><div class="tgme_channel_info_header_title"><span dir="auto">Штаб</span></div><div class="tgme_channel_info_header_username"><a href="https://t.me/Koord_shtab">@Koord_shtab</a></div></div><div class="tgme_channel_info_description">Про обміни</div></div></header>
<main class="tgme_main"><section class="tgme_channel_history js-message_history"><div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/Koord_shtab?before=${first}" class="tme_messages_more js-messages_more" data-before="${first}"></a></div>
${messages}
</section></main></body></html>
<!-- page generated in 50.00ms -->`
}
