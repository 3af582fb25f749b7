import { optional, required, type Fields } from './field.ts'

const FORMATTED: Fields = {
  caption: optional('String'),
  parse_mode: optional('String'),
  caption_entities: optional('Array of MessageEntity'),
}

const INLINE_RESULT: Fields = {
  type: required('String'),
  id: required('String'),
  reply_markup: optional('InlineKeyboardMarkup'),
}

/**
 * The objects that the stand-in looks into, field by field; any other object of Telegram's passes as long
 * as it is one.
 */
export const OBJECTS: Readonly<Record<string, Fields>> = {
  InlineKeyboardMarkup: { inline_keyboard: required('Array of Array of InlineKeyboardButton') },
  InlineKeyboardButton: {
    text: required('String'),
    icon_custom_emoji_id: optional('String'),
    style: optional('String'),
    url: optional('String'),
    callback_data: optional('String'),
    web_app: optional('WebAppInfo'),
    login_url: optional('LoginUrl'),
    switch_inline_query: optional('String'),
    switch_inline_query_current_chat: optional('String'),
    switch_inline_query_chosen_chat: optional('SwitchInlineQueryChosenChat'),
    copy_text: optional('CopyTextButton'),
    callback_game: optional('CallbackGame'),
    pay: optional('Boolean'),
  },
  WebAppInfo: { url: required('String') },
  CopyTextButton: { text: required('String') },
  ReplyKeyboardMarkup: {
    keyboard: required('Array of Array of KeyboardButton'),
    is_persistent: optional('Boolean'),
    resize_keyboard: optional('Boolean'),
    one_time_keyboard: optional('Boolean'),
    input_field_placeholder: optional('String'),
    selective: optional('Boolean'),
  },
  ReplyKeyboardRemove: { remove_keyboard: required('Boolean'), selective: optional('Boolean') },
  ForceReply: {
    force_reply: required('Boolean'),
    input_field_placeholder: optional('String'),
    selective: optional('Boolean'),
  },
  LinkPreviewOptions: {
    is_disabled: optional('Boolean'),
    url: optional('String'),
    prefer_small_media: optional('Boolean'),
    prefer_large_media: optional('Boolean'),
    show_above_text: optional('Boolean'),
  },
  ReplyParameters: {
    message_id: required('Integer'),
    chat_id: optional('Integer', 'String'),
    allow_sending_without_reply: optional('Boolean'),
    quote: optional('String'),
    quote_parse_mode: optional('String'),
    quote_entities: optional('Array of MessageEntity'),
    quote_position: optional('Integer'),
    checklist_task_id: optional('Integer'),
    poll_option_id: optional('String'),
  },
  MessageEntity: {
    type: required('String'),
    offset: required('Integer'),
    length: required('Integer'),
    url: optional('String'),
    user: optional('User'),
    language: optional('String'),
    custom_emoji_id: optional('String'),
    unix_time: optional('Integer'),
    date_time_format: optional('String'),
  },
  InputMediaPhoto: {
    type: required('String'),
    media: required('String'),
    ...FORMATTED,
    show_caption_above_media: optional('Boolean'),
    has_spoiler: optional('Boolean'),
  },
  InputMediaDocument: {
    type: required('String'),
    media: required('String'),
    thumbnail: optional('String'),
    ...FORMATTED,
    disable_content_type_detection: optional('Boolean'),
  },
  BotCommand: { command: required('String'), description: required('String') },
  BotCommandScopeDefault: { type: required('String') },
  BotCommandScopeAllPrivateChats: { type: required('String') },
  BotCommandScopeAllGroupChats: { type: required('String') },
  BotCommandScopeAllChatAdministrators: { type: required('String') },
  BotCommandScopeChat: { type: required('String'), chat_id: required('Integer', 'String') },
  BotCommandScopeChatAdministrators: {
    type: required('String'),
    chat_id: required('Integer', 'String'),
  },
  BotCommandScopeChatMember: {
    type: required('String'),
    chat_id: required('Integer', 'String'),
    user_id: required('Integer'),
  },
  InlineQueryResultArticle: {
    ...INLINE_RESULT,
    title: required('String'),
    input_message_content: required('InputMessageContent'),
    url: optional('String'),
    description: optional('String'),
    thumbnail_url: optional('String'),
    thumbnail_width: optional('Integer'),
    thumbnail_height: optional('Integer'),
  },
  InlineQueryResultCachedPhoto: {
    ...INLINE_RESULT,
    ...FORMATTED,
    photo_file_id: required('String'),
    title: optional('String'),
    description: optional('String'),
    show_caption_above_media: optional('Boolean'),
    input_message_content: optional('InputMessageContent'),
  },
  InlineQueryResultPhoto: {
    ...INLINE_RESULT,
    ...FORMATTED,
    photo_url: required('String'),
    thumbnail_url: required('String'),
    photo_width: optional('Integer'),
    photo_height: optional('Integer'),
    title: optional('String'),
    description: optional('String'),
    show_caption_above_media: optional('Boolean'),
    input_message_content: optional('InputMessageContent'),
  },
  InputTextMessageContent: {
    message_text: required('String'),
    parse_mode: optional('String'),
    entities: optional('Array of MessageEntity'),
    link_preview_options: optional('LinkPreviewOptions'),
  },
  InlineQueryResultsButton: {
    text: required('String'),
    web_app: optional('WebAppInfo'),
    start_parameter: optional('String'),
  },
}

type Shape = Readonly<Record<string, unknown>>

/** Tells which of a union's objects a value claims to be, by the key or the `type` it carries. */
export const UNIONS: Readonly<Record<string, (value: Shape) => string | undefined>> = {
  InputMedia: (value) =>
    ({ photo: 'InputMediaPhoto', document: 'InputMediaDocument' })[String(value['type'])],
  BotCommandScope: (value) =>
    ({
      default: 'BotCommandScopeDefault',
      all_private_chats: 'BotCommandScopeAllPrivateChats',
      all_group_chats: 'BotCommandScopeAllGroupChats',
      all_chat_administrators: 'BotCommandScopeAllChatAdministrators',
      chat: 'BotCommandScopeChat',
      chat_administrators: 'BotCommandScopeChatAdministrators',
      chat_member: 'BotCommandScopeChatMember',
    })[String(value['type'])],
  InlineQueryResult: (value) =>
    ({
      article: 'InlineQueryResultArticle',
      photo: 'photo_file_id' in value ? 'InlineQueryResultCachedPhoto' : 'InlineQueryResultPhoto',
    })[String(value['type'])],
  InputMessageContent: (value) => ('message_text' in value ? 'InputTextMessageContent' : undefined),
}
