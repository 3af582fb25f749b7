import { optional, required, type Fields } from './field.ts'

const CHAT: Fields = { chat_id: required('Integer', 'String') }

const SENT: Fields = {
  ...CHAT,
  business_connection_id: optional('String'),
  message_thread_id: optional('Integer'),
  direct_messages_topic_id: optional('Integer'),
  disable_notification: optional('Boolean'),
  protect_content: optional('Boolean'),
  allow_paid_broadcast: optional('Boolean'),
  message_effect_id: optional('String'),
  suggested_post_parameters: optional('SuggestedPostParameters'),
  reply_parameters: optional('ReplyParameters'),
  reply_markup: optional(
    'InlineKeyboardMarkup',
    'ReplyKeyboardMarkup',
    'ReplyKeyboardRemove',
    'ForceReply',
  ),
}

const CAPTION: Fields = {
  caption: optional('String'),
  parse_mode: optional('String'),
  caption_entities: optional('Array of MessageEntity'),
}

const EDITED: Fields = {
  business_connection_id: optional('String'),
  chat_id: optional('Integer', 'String'),
  message_id: optional('Integer'),
  inline_message_id: optional('String'),
  reply_markup: optional('InlineKeyboardMarkup'),
}

const LANGUAGE: Fields = { language_code: optional('String') }
const SCOPED: Fields = { scope: optional('BotCommandScope'), ...LANGUAGE }

/** The methods served, each with all the parameters that Bot API 10.1 knows for it. */
export const SIGNATURES: Readonly<Record<string, Fields>> = {
  getMe: {},
  getUpdates: {
    offset: optional('Integer'),
    limit: optional('Integer'),
    timeout: optional('Integer'),
    allowed_updates: optional('Array of String'),
  },
  setWebhook: {
    url: required('String'),
    certificate: optional('InputFile'),
    ip_address: optional('String'),
    max_connections: optional('Integer'),
    allowed_updates: optional('Array of String'),
    drop_pending_updates: optional('Boolean'),
    secret_token: optional('String'),
  },
  deleteWebhook: { drop_pending_updates: optional('Boolean') },
  getWebhookInfo: {},
  sendMessage: {
    ...SENT,
    text: required('String'),
    parse_mode: optional('String'),
    entities: optional('Array of MessageEntity'),
    link_preview_options: optional('LinkPreviewOptions'),
  },
  sendPhoto: {
    ...SENT,
    ...CAPTION,
    photo: required('InputFile', 'String'),
    show_caption_above_media: optional('Boolean'),
    has_spoiler: optional('Boolean'),
  },
  sendDocument: {
    ...SENT,
    ...CAPTION,
    document: required('InputFile', 'String'),
    thumbnail: optional('InputFile', 'String'),
    disable_content_type_detection: optional('Boolean'),
  },
  editMessageText: {
    ...EDITED,
    text: optional('String'),
    parse_mode: optional('String'),
    entities: optional('Array of MessageEntity'),
    link_preview_options: optional('LinkPreviewOptions'),
    rich_message: optional('InputRichMessage'),
  },
  editMessageCaption: { ...EDITED, ...CAPTION, show_caption_above_media: optional('Boolean') },
  editMessageMedia: { ...EDITED, media: required('InputMedia') },
  editMessageReplyMarkup: EDITED,
  deleteMessage: { ...CHAT, message_id: required('Integer') },
  answerCallbackQuery: {
    callback_query_id: required('String'),
    text: optional('String'),
    show_alert: optional('Boolean'),
    url: optional('String'),
    cache_time: optional('Integer'),
  },
  answerInlineQuery: {
    inline_query_id: required('String'),
    results: required('Array of InlineQueryResult'),
    cache_time: optional('Integer'),
    is_personal: optional('Boolean'),
    next_offset: optional('String'),
    button: optional('InlineQueryResultsButton'),
  },
  setMyCommands: { commands: required('Array of BotCommand'), ...SCOPED },
  getMyCommands: SCOPED,
  deleteMyCommands: SCOPED,
  setMyName: { name: optional('String'), ...LANGUAGE },
  getMyName: LANGUAGE,
  setMyDescription: { description: optional('String'), ...LANGUAGE },
  getMyDescription: LANGUAGE,
  setMyShortDescription: { short_description: optional('String'), ...LANGUAGE },
  getMyShortDescription: LANGUAGE,
  getChat: CHAT,
  getChatMember: { ...CHAT, user_id: required('Integer') },
  leaveChat: CHAT,
  sendChatAction: {
    ...CHAT,
    business_connection_id: optional('String'),
    message_thread_id: optional('Integer'),
    action: required('String'),
  },
  getFile: { file_id: required('String') },
}
