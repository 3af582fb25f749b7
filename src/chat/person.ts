import type { Context } from 'grammy'
import type { ChatId } from '#delivery/delivery.ts'
import type { Lang, Reader, Topic } from '#notification/reader.ts'
import {
  readerOf,
  rememberChat,
  resumeChat,
  setLanguage,
  subscribe,
  unsubscribe,
} from '#store/chats.ts'
import { transaction } from '#store/db.ts'
import { setDigest } from '#store/settings.ts'
import type { Dependencies } from './dependencies.ts'

/** Where a chat is until it says otherwise. */
export const KYIV = 'Europe/Kyiv'

type Settings = Pick<Dependencies, 'db' | 'now'>

/**
 * How whoever speaks in this chat is answered: as the chat chose, else in the language of their Telegram.
 * Whoever speaks to us can hear us, so a chat that was stopped is written to again. Nothing is stored of
 * a chat that has not chosen anything.
 */
export function readerFor({ db }: Settings, ctx: Context): Reader {
  const stranger: Reader = { lang: languageOf(ctx.from?.language_code), zone: KYIV, topics: [] }
  if (ctx.chat === undefined) return stranger
  if (ctx.chat.type !== 'private') return publicReader(db, ctx.chat.id, stranger)
  resumeChat(db, ctx.chat.id)
  return readerOf(db, ctx.chat.id) ?? stranger
}

/** Many read along in a group: it is spoken to as it was set up, and nobody there has asked for the fallen. */
function publicReader(db: Settings['db'], chatId: ChatId, stranger: Reader): Reader {
  const reader = readerOf(db, chatId) ?? stranger
  return { ...reader, topics: reader.topics.filter((topic) => topic !== 'bodies') }
}

/** Says how whoever has a language in their Telegram is met: Russian is never chosen for anyone. */
export function languageOf(code: string | undefined): Lang {
  return code === undefined || /^(?:uk|ru)\b/iu.test(code) ? 'uk' : 'en'
}

/** Puts the chat on record as it speaks now. */
export const remember = ({ db, now }: Settings, chatId: ChatId, reader: Reader): boolean =>
  rememberChat(db, chatId, reader, now())

/** Turns one topic on or off and gives the reader as it is after that. */
export function turn(
  settings: Settings,
  chatId: ChatId,
  reader: Reader,
  { topic, on }: Readonly<{ topic: Topic; on: boolean }>,
): Reader {
  const { db, now } = settings
  return transaction(db, () => {
    if (on) {
      remember(settings, chatId, reader)
      subscribe(db, chatId, topic, now())
    } else {
      unsubscribe(db, chatId, topic)
      if (topic === 'digest') setDigest(db, chatId, null, now())
    }
    return readerOf(db, chatId) ?? { ...reader, topics: [] }
  })
}

/** Chooses a language and gives the reader as it is after that. */
export function speak(settings: Settings, chatId: ChatId, reader: Reader, lang: Lang): Reader {
  const { db } = settings
  return transaction(db, () => {
    remember(settings, chatId, reader)
    setLanguage(db, chatId, lang)
    return { ...reader, lang }
  })
}
