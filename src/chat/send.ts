import { type Api, GrammyError, HttpError } from 'grammy'
import type { InlineKeyboardButton } from 'grammy/types'
import type { ChatId, EditOutcome, Outcome } from '#delivery/delivery.ts'
import { ownWords, withoutTokens } from '#discreet.ts'
import type { Button, Message } from '#notification/message.ts'

/** How a message goes, beside what it says. */
export type Manner = Readonly<{
  /** The message it answers; where that is gone it goes as any other. */
  replyTo?: number | null
  /** The topic of a forum that it goes to. */
  threadId?: number | null
  /** Pays for going faster than 30 messages a second. */
  paid?: boolean
}>

/** Sends one message, turning whatever happens into an outcome; it never throws. */
export async function sendMessage(
  api: Api,
  chatId: ChatId,
  message: Message,
  manner: Manner = {},
): Promise<Outcome> {
  try {
    const { message_id: messageId } = await api.sendMessage(chatId, message.html, {
      ...shape(message),
      disable_notification: message.silent,
      ...mannerOf(manner),
    })
    return { is: 'sent', messageId }
  } catch (error) {
    return outcomeOf(error)
  }
}

/**
 * Puts `message` in the place of one sent before; never throws. A message that says so already counts as
 * sent, one that its reader has deleted is `message_gone`.
 */
export async function editMessage(
  api: Api,
  chatId: ChatId,
  messageId: number,
  message: Message,
): Promise<EditOutcome> {
  try {
    await api.editMessageText(chatId, messageId, message.html, shape(message))
    return { is: 'sent', messageId }
  } catch (error) {
    const said = badRequest(error)
    if (/^message is not modified\b/u.test(said)) return { is: 'sent', messageId }
    if (MESSAGE_GONE.test(said)) return { is: 'message_gone', reason: ownWords(said) }
    return outcomeOf(error)
  }
}

/**
 * Whether a group has taken the right to write from the bot: then it leaves, for nobody there could be
 * told anything.
 */
export const mayNotWrite = (chatId: ChatId, outcome: EditOutcome): boolean =>
  chatId < 0 && outcome.is === 'failed' && NO_RIGHTS.test(outcome.reason)

const NO_RIGHTS =
  /not enough rights to send|have no rights to send|need administrator rights in the channel|CHAT_WRITE_FORBIDDEN|CHAT_SEND_PLAIN_FORBIDDEN/iu

/** Whether the topic of a forum that a message was for is closed or gone. */
export const isThreadGone = (outcome: Outcome): boolean =>
  outcome.is === 'failed' &&
  /message thread not found|topic_(?:closed|deleted)/iu.test(outcome.reason)

/** Whether Telegram no longer waits for the answer to a press, which harms nobody. */
export const isTooOld = (error: unknown): boolean => /^query is too old\b/u.test(badRequest(error))

const mannerOf = ({ replyTo = null, threadId = null, paid = false }: Manner): object => ({
  ...(threadId === null ? {} : { message_thread_id: threadId }),
  ...(replyTo === null
    ? {}
    : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  ...(paid ? { allow_paid_broadcast: true } : {}),
})

const shape = ({ buttons }: Message): Shape => ({
  parse_mode: 'HTML',
  link_preview_options: { is_disabled: true },
  // Without the rows Telegram would leave the keyboard of the message before on an edited one.
  reply_markup: keyboardOf(buttons),
})

type Shape = Readonly<{
  parse_mode: 'HTML'
  link_preview_options: { is_disabled: true }
  reply_markup: { inline_keyboard: InlineKeyboardButton[][] }
}>

/** Writes rows of buttons as Telegram takes them. */
export const keyboardOf = (
  buttons: Message['buttons'],
): { inline_keyboard: InlineKeyboardButton[][] } => ({
  inline_keyboard: buttons.map((row) => row.map(keyOf)),
})

const keyOf = (button: Button): InlineKeyboardButton =>
  'url' in button
    ? { text: button.text, url: button.url }
    : { text: button.text, callback_data: button.action }

const PREFIX = /^(?:Bad Request|Forbidden|Unauthorized|Conflict|Too Many Requests): /u

/**
 * The only answers that say that a chat cannot be written to, by their text: Telegram's server gives some
 * of its 403 texts with 400.
 */
const CHAT_GONE =
  /^(?:bot was blocked by the user|user is deactivated|bot was kicked from |bot is not a member of |the group chat was deleted|chat not found)/u

const MOVED = /^group chat was upgraded to a supergroup chat/u

const MESSAGE_GONE =
  /^(?:message to edit not found|message can't be edited|message_id_invalid|message identifier is not specified)/iu

/** The answers that blame what we wrote, not whom we wrote to. */
const MALFORMED =
  /^(?:can't parse |message text is empty|message must be non-empty|text must be |message is too long|message_too_long|entit|button_|inline keyboard |reply markup |object expected|wrong http url|strings must be encoded|request entity too large)/iu

/** Names how an attempt ended from what grammY threw; reasons hold Telegram's own words, what it quotes left out. */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof GrammyError)) return { is: 'failed', reason: nameOf(error) }
  const { error_code: code, description } = error
  const reason = ownWords(description)
  const retryAfterMs = waitOf(error)
  if (retryAfterMs !== null) return { is: 'slow_down', retryAfterMs }
  if (code === 401 || code === 409) return { is: 'refused', reason }
  return blamed(error) ?? { is: 'failed', reason: `${code} ${reason}` }
}

/** For how many milliseconds a refusal asks for stillness; null where it asks for none. */
export function waitOf({
  error_code: code,
  description,
  parameters,
}: Readonly<{
  error_code: number
  description: string
  parameters?: Readonly<{ retry_after?: number }>
}>): number | null {
  const seconds = parameters?.retry_after ?? (code === 429 ? secondsIn(description) : undefined)
  return seconds === undefined ? null : stillFor(seconds)
}

/** Whom Telegram blames for a refusal, the chat or our message; null where it blames neither. */
function blamed(error: GrammyError): Outcome | null {
  if (![400, 403, 413].includes(error.error_code)) return null
  const reason = textOf(error)
  const to = error.parameters.migrate_to_chat_id
  if (MOVED.test(reason) && isElsewhere(to, error.payload)) return { is: 'chat_moved', to }
  if (CHAT_GONE.test(reason)) return { is: 'chat_gone', reason: ownWords(reason) }
  return MALFORMED.test(reason) ? { is: 'malformed', reason: ownWords(reason) } : null
}

/** Who is sent to the same chat again would be sent there for ever. */
const isElsewhere = (to: unknown, payload: Readonly<Record<string, unknown>>): to is ChatId =>
  Number.isSafeInteger(to) && to !== payload['chat_id']

/** What Telegram said without the name of the code; the server's case is not fixed, so ours begins small. */
function textOf(error: GrammyError): string {
  // A proxy's refusal may come without a word.
  const said: unknown = error.description
  const bare = typeof said === 'string' ? said.replace(PREFIX, '') : ''
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}

const badRequest = (error: unknown): string =>
  error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)
    ? textOf(error)
    : ''

/** What is no time or for ever is taken for one that can be lived through; the longest reported is half a day. */
const stillFor = (seconds: number): number =>
  Number.isFinite(seconds) ? Math.min(Math.max(Math.ceil(seconds), 1), 7 * DAY_S) * 1000 : 5000

const DAY_S = 86_400

/** A rate limit that forgot its parameter is obeyed by its text, or else for the shortest usual wait. */
const secondsIn = (said: string): number => Number(/retry after (\d{1,6})/u.exec(said)?.[1] ?? 5)

/** Only the name: the message of a network error may hold the address, and the address holds the token. */
function nameOf(error: unknown): string {
  if (error instanceof HttpError) return withoutTokens(error.message)
  return error instanceof Error ? error.name : 'unknown error'
}
