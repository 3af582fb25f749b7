import type { MessageBlock } from './message-block.ts'

export type Attributes = Readonly<Record<string, string>>

/** What is being read while inside an element; `skip` reads nothing of it. */
export type Region =
  | 'skip'
  | 'text'
  | 'meta'
  | 'date'
  | 'label'
  | 'forwarded'
  | 'title'
  | 'description'
  | 'header'
  | 'error'

type Rule = (block: MessageBlock, attributes: Attributes) => Region | null

const skip: Rule = () => 'skip'

const medium =
  (kind: string): Rule =>
  (block, attributes) => {
    const member = block.addMember(attributes['href'])
    block.addMedia(kind, member === null ? '' : String(member))
    return null
  }

// A single photo carries its Telegram id as a class; the addresses of files expire and name nothing.
const photo: Rule = (block, attributes) => {
  const member = block.addMember(attributes['href'])
  const id = /(?:^| )(\d{6,})(?: |$)/u.exec(attributes['class'] ?? '')?.[1]
  block.addMedia('photo', id ?? (member === null ? '' : String(member)))
  return null
}

const fileRule: Rule = (block, attributes) => {
  block.addMember(attributes['href'])
  block.addMedia('document')
  return null
}

const text: Rule = (_block, attributes) => {
  const classes = (attributes['class'] ?? '').split(' ')
  // The quoted part of a reply has the first class too, and never the second.
  if (!classes.includes('js-message_text') || classes.includes('js-message_reply_text'))
    return 'skip'
  return 'text'
}

/**
 * What each class of Telegram's public preview means inside a message. Texts that are not the post's
 * own (a reply's quote, a link's preview, the twin shown to old browsers, reactions) are not read.
 */
export const MESSAGE_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['tgme_widget_message_user', skip],
  ['tgme_widget_message_bubble_tail', skip],
  ['tgme_widget_message_author', skip],
  ['tgme_widget_message_reply', skip],
  ['tgme_widget_message_link_preview', skip],
  ['tgme_widget_message_reactions', skip],
  ['tgme_widget_message_inline_row', skip],
  ['tgme_widget_message_inline_keyboard', skip],
  ['tgme_widget_message_from_author', skip],
  ['tgme_widget_message_via_bot', skip],
  ['media_not_supported_cont', skip],
  ['js-message_video_blured', skip],
  ['message_media_view_in_telegram', skip],
  ['message_media_not_supported_label', () => 'label'],
  ['tgme_widget_message_text', text],
  ['tgme_widget_message_meta', () => 'meta'],
  ['tgme_widget_message_date', () => 'date'],
  [
    'tgme_widget_message_forwarded_from',
    (block) => {
      block.setForwardedFrom(undefined)
      return 'forwarded'
    },
  ],
  ['tgme_widget_message_photo_wrap', photo],
  ['tgme_widget_message_video_player', medium('video')],
  ['tgme_widget_message_roundvideo_player', medium('round_video')],
  ['tgme_widget_message_voice_player', medium('voice')],
  ['tgme_widget_message_document_wrap', fileRule],
  ['tgme_widget_message_document_title', () => 'title'],
  ['tgme_widget_message_sticker', medium('sticker')],
  ['tgme_widget_message_tgsticker', medium('sticker')],
  ['tgme_widget_message_videosticker', medium('sticker')],
  ['tgme_widget_message_location_wrap', medium('location')],
  ['tgme_widget_message_contact_wrap', medium('contact')],
  ['tgme_widget_message_poll', medium('poll')],
  ['tgme_widget_message_invoice', medium('invoice')],
  ['tgme_widget_message_game', medium('game')],
  ['tgme_widget_message_service_photo', medium('service_photo')],
])

// Elements whose content is never words of a post.
export const SILENT_TAGS: ReadonlySet<string> = new Set([
  'svg',
  'script',
  'style',
  'template',
  'noscript',
  'canvas',
])
