// Pages in the markup of the public preview, with texts of our own.

export type Block = Readonly<{
  number: number
  slug?: string
  /** HTML inside the bubble, before the footer. */
  inner?: string
  text?: string
  time?: string | null
  meta?: string
  classes?: string
  view?: string | null
}>

const CHANNEL_ID = 1_500_000_001
export const RENDERED_AT = Date.UTC(2025, 7, 19, 18)

export const viewToken = (
  number: number,
  { id = CHANNEL_ID, at = RENDERED_AT }: Readonly<{ id?: number; at?: number }> = {},
): string =>
  Buffer.from(JSON.stringify({ c: -id, p: number, t: at / 1000, h: '00aa' })).toString('base64url')

export const textDiv = (html: string): string =>
  `<div class="tgme_widget_message_text js-message_text" dir="auto">${html}</div>`

export function block(given: Block): string {
  const { number, slug = 'Koord_shtab', classes = '', meta = '' } = given
  const time = given.time === undefined ? '2025-08-19T11:20:00+00:00' : given.time
  const view = given.view === undefined ? viewToken(number) : given.view
  const inner = given.inner ?? textDiv(given.text ?? `Допис ${number}`)
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap ${classes} js-widget_message" data-post="${slug}/${number}"${view === null ? '' : ` data-view="${view}"`}>
  <div class="tgme_widget_message_user"><a href="https://t.me/${slug}"><i class="tgme_widget_message_user_photo"></i></a></div>
  <div class="tgme_widget_message_bubble">
    <i class="tgme_widget_message_bubble_tail"><svg class="bubble_icon"><g><path d="M8,1 L9,1"></path></g></svg></i>
    <div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/${slug}"><span dir="auto">Штаб 71</span></a></div>
${inner}
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info">
<span class="tgme_widget_message_views">3.42K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta">${meta}<a class="tgme_widget_message_date" href="https://t.me/${slug}/${number}">${time === null ? '' : `<time datetime="${time}" class="time">07:29</time>`}</a></span>
</div></div>
  </div>
</div></div>`
}

export function page(
  blocks: readonly string[],
  { older = null, head = '' }: Readonly<{ older?: number | null; head?: string }> = {},
): string {
  const more =
    older === null
      ? ''
      : `<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/Koord_shtab?before=${older}" class="tme_messages_more js-messages_more" data-before="${older}"></a></div>`
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Штаб – Telegram</title>${head}</head>
<body class="widget_frame_base tgme_webpreview">
<div class="tgme_channel_info"><div class="tgme_channel_info_header"><div class="tgme_channel_info_header_title"><span dir="auto">Штаб</span></div>
<div class="tgme_channel_info_header_username"><a href="https://t.me/Koord_shtab">@Koord_shtab</a></div></div>
<div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter"><span class="counter_value">10K</span> <span class="counter_type">subscribers</span></div></div>
<div class="tgme_channel_info_description">Про обміни<br/>і повернення</div></div>
<main class="tgme_main"><section class="tgme_channel_history js-message_history">
${more}${blocks.join('')}
</section></main></body></html>
<!-- page generated in 50.00ms -->`
}

export const noPostsFound = (): string =>
  page([
    '<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message_centered"><div class="tme_no_messages_found">No posts found</div></div></div>',
  ])

export const landing = (extra: string, rest = '', robots = ''): string =>
  `<!DOCTYPE html><html><head>${robots === '' ? '' : `<meta name="robots" content="${robots}">`}<meta property="og:title" content="Штаб"><meta property="og:description" content="Про обміни"></head><body><div class="tgme_page"><div class="tgme_page_title"><span>Штаб</span></div><div class="tgme_page_extra">${extra}</div>${rest}</div></body></html>`
