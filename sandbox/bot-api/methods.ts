import { answerCallbackQuery, answerInlineQuery } from './answers.ts'
import {
  getChat,
  getChatMember,
  getFile,
  getMe,
  leaveChat,
  sendChatAction,
} from './chat-methods.ts'
import {
  deleteMessage,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  editMessageText,
} from './edit.ts'
import {
  deleteMyCommands,
  getMyCommands,
  getText,
  setMyCommands,
  setText,
} from './profile-methods.ts'
import { sendDocument, sendMessage, sendPhoto } from './send.ts'
import type { Method } from './service.ts'
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './update-methods.ts'

const METHODS: readonly (readonly [string, Method])[] = Object.entries({
  getMe,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  sendMessage,
  sendPhoto,
  sendDocument,
  editMessageText,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  deleteMessage,
  answerCallbackQuery,
  answerInlineQuery,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyName: setText('name'),
  getMyName: getText('name'),
  setMyDescription: setText('description'),
  getMyDescription: getText('description'),
  setMyShortDescription: setText('shortDescription'),
  getMyShortDescription: getText('shortDescription'),
  getChat,
  getChatMember,
  leaveChat,
  sendChatAction,
  getFile,
})

type Named = Readonly<{ name: string; run: Method }>

/** Method names are the same to Telegram in any case. */
const BY_NAME = new Map<string, Named>(
  METHODS.map(([name, run]) => [name.toLowerCase(), { name, run }]),
)

/** Finds a method by its name in any case, with the name as the documentation writes it. */
export const methodNamed = (name: string): Named | undefined =>
  BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase())

/** Lists the methods served. */
export const METHOD_NAMES: readonly string[] = METHODS.map(([name]) => name)
