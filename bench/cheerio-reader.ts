import { type CheerioAPI, load } from 'cheerio'

type Element = ReturnType<CheerioAPI>

/** The same fields of the same posts as the product's reader, by cheerio as it comes. */
export function readByCheerio(html: string): readonly unknown[] {
  const $ = load(html)
  return $('.tgme_widget_message[data-post]')
    .map((_, element) => postOf($, $(element)))
    .get()
}

function postOf($: CheerioAPI, message: Element): unknown {
  const [, number] = (message.attr('data-post') ?? '').split('/')
  const text = textOf($, message)
  const meta = message.find('.tgme_widget_message_meta').clone()
  meta.children().remove()
  const forwarded = message.find('.tgme_widget_message_forwarded_from')
  const media = mediaOf($, message)
  return {
    number: Number(number),
    members: membersOf($, message, Number(number)),
    kind: kindOf(message, {
      isForwarded: forwarded.length > 0,
      isEmpty: text === '' && media.length === 0,
    }),
    text,
    publishedAt: Date.parse(
      message.find('.tgme_widget_message_date time[datetime]').attr('datetime') ?? '',
    ),
    edited: /\bedited\b/u.test(meta.text()),
    forwardedFrom: forwarded.find('.tgme_widget_message_forwarded_from_name').attr('href') ?? null,
    media,
    links: linksOf($, message),
    view: JSON.parse(
      Buffer.from(message.attr('data-view') ?? '', 'base64url').toString(),
    ) as unknown,
  }
}

/** The innermost text that is the post's own. */
const ownText = (message: Element): Element =>
  message
    .find('.tgme_widget_message_text.js-message_text')
    .not('.js-message_reply_text')
    .not(
      '.tgme_widget_message_link_preview *, .tgme_widget_message_reply *, .media_not_supported_cont *',
    )
    .last()

function textOf($: CheerioAPI, message: Element): string {
  const own = ownText(message).clone()
  own.find('br').replaceWith('\n')
  own.find('blockquote, pre').each((_, quote) => {
    $(quote).prepend('\n').append('\n')
  })
  return own.text().replaceAll('\u{a0}', ' ').trim()
}

const linksOf = ($: CheerioAPI, message: Element): string[] =>
  ownText(message)
    .find('a[href^=http]')
    .map((_, link) => $(link).attr('href')?.replaceAll('&amp;', '&'))
    .get()

const membersOf = ($: CheerioAPI, message: Element, number: number): number[] => {
  const pieces = message
    .find('a[href$="?single"]')
    .map((_, link) => Number(/\/(\d+)\?single$/u.exec($(link).attr('href') ?? '')?.[1]))
    .get()
  return [...new Set([number, ...pieces])]
}

const mediaOf = ($: CheerioAPI, message: Element): string[] =>
  message
    .find(
      '.tgme_widget_message_photo_wrap, .tgme_widget_message_video_player, .tgme_widget_message_document_wrap, .tgme_widget_message_poll, .tgme_widget_message_sticker, .tgme_widget_message_voice_player, .tgme_widget_message_location_wrap',
    )
    .map(
      (_, medium) =>
        `${$(medium).attr('class')} ${$(medium).attr('href')} ${$(medium).find('video').attr('src')}`,
    )
    .get()

function kindOf(
  message: Element,
  { isForwarded, isEmpty }: Readonly<{ isForwarded: boolean; isEmpty: boolean }>,
): string {
  if (message.hasClass('service_message')) return 'service'
  if (isForwarded) return 'forwarded'
  return isEmpty ? 'unreadable' : 'own'
}
