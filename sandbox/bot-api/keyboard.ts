import type { InlineKeyboardButton } from 'grammy/types'
import { badRequest } from './api-error.ts'
import { isRecord, recordOf, type Parameters } from './parameters.ts'
import { checkedUrl } from './url.ts'

export type Keyboard = readonly (readonly InlineKeyboardButton[])[]

const MAX_DATA_BYTES = 64
const MAX_COPIED = 256
const MAX_BUTTONS = 100
const MAX_IN_ROW = 8

/**
 * Reads the inline keyboard of a call's `reply_markup`: no rows if there is none or it is a keyboard of
 * another kind; throws Telegram's 400 for a button it would refuse.
 */
export function readKeyboard(parameters: Parameters): Keyboard {
  const rows = recordOf(parameters, 'reply_markup')?.['inline_keyboard']
  if (!Array.isArray(rows)) return []
  const keyboard = rows
    .map((row: unknown) => (Array.isArray(row) ? row.map(readButton) : []))
    .filter((row) => row.length > 0)
  const isTooLong = keyboard.flat().length > MAX_BUTTONS
  if (isTooLong || keyboard.some((row) => row.length > MAX_IN_ROW)) {
    throw badRequest('reply markup is too long')
  }
  return keyboard
}

const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
]

function readButton(value: unknown): InlineKeyboardButton {
  if (!isButton(value)) {
    throw badRequest(
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    )
  }
  return 'url' in value
    ? { ...value, url: checkedUrl(value.url, 'inline keyboard button URL') }
    : value
}

/** Tells if a value is a button that does something; throws where what it does is refused. */
function isButton(value: unknown): value is InlineKeyboardButton {
  if (!isRecord(value) || typeof value['text'] !== 'string') return false
  if (value['text'].trim() === '') throw badRequest('inline keyboard button text must be non-empty')
  const action = ACTIONS.find((name) => value[name] !== undefined && value[name] !== '')
  // An empty query is a query; an empty address or empty data is nothing.
  const isEmptyQuery = ACTIONS.some((name) => name.startsWith('switch_') && value[name] === '')
  if (action === undefined) return isEmptyQuery
  CHECKS[action]?.(value)
  return true
}

const CHECKS: Readonly<Record<string, (button: Parameters) => void>> = {
  callback_data: ({ callback_data: data }) => {
    if (Buffer.byteLength(String(data)) > MAX_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID')
  },
  copy_text: (button) => {
    const copied = String(recordOf(button, 'copy_text')?.['text'])
    if (copied === '' || copied.length > MAX_COPIED) throw badRequest('BUTTON_COPY_TEXT_INVALID')
  },
  web_app: (button) => {
    const url = String(recordOf(button, 'web_app')?.['url'])
    if (!url.startsWith('https://')) {
      throw badRequest(
        `inline keyboard button Web App URL '${url}' is invalid: Only HTTPS links are allowed`,
      )
    }
  },
  callback_game: () => {
    throw badRequest('BUTTON_TYPE_INVALID')
  },
  pay: () => {
    throw badRequest('BUTTON_TYPE_INVALID')
  },
}
