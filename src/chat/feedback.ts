import type { Context } from 'grammy'
import { infoAnswer } from '#notification/info.ts'
import type { Message } from '#notification/message.ts'
import { holdsPersonalData } from '#notification/personal.ts'
import { LANGUAGES, type Reader } from '#notification/reader.ts'
import { keepFeedback } from '#store/feedback.ts'
import type { Dependencies } from './dependencies.ts'

const LONGEST = 1000

/** Keeps what a person writes to the operator, without from whom; personal data is refused and not kept. */
export function takeFeedback(
  { db, now, log }: Pick<Dependencies, 'db' | 'now' | 'log'>,
  reader: Reader,
  words: string,
): Message {
  const text = words.trim().toWellFormed()
  if (text === '') return infoAnswer(reader, 'feedbackAsk')
  if (text.length > LONGEST) return infoAnswer(reader, 'feedbackLong')
  if (holdsPersonalData(text)) return infoAnswer(reader, 'feedbackPersonal')
  if (!keepFeedback(db, text, now())) log.warn({}, 'Cannot keep feedback: the box is full')
  else log.info({}, 'Feedback arrived')
  return infoAnswer(reader, 'feedbackThanks')
}

/** Whether a message answers ours that asks for feedback, in whichever language that was asked. */
export function answersFeedbackPrompt(ctx: Context, reader: Reader): boolean {
  const asked = ctx.message?.reply_to_message
  if (asked?.text === undefined || asked.from?.id !== ctx.me.id) return false
  return LANGUAGES.some(
    (lang) => infoAnswer({ ...reader, lang }, 'feedbackAsk').html === asked.text,
  )
}

/** The text that a pressed message answers: nothing of it was kept meanwhile. */
export function answeredText(ctx: Context): string {
  const message = ctx.callbackQuery?.message
  if (message === undefined || !('reply_to_message' in message)) return ''
  return message.reply_to_message.text ?? ''
}
