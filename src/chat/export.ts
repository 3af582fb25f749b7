import { type Composer, type Context, InputFile } from 'grammy'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import { exportWordsIn } from '#notification/catalogue/export.ts'
import { EXPORT, exportMessage, exportsBodies, parseExport } from '#notification/export-message.ts'
import { kyivDay } from '#post/civil-day.ts'
import { type File, filesOf } from '#store/export-files.ts'
import { holdingsOf } from '#store/export.ts'
import { answer, leaveChat } from './answer.ts'
import type { Dependencies } from './dependencies.ts'
import { readerFor } from './person.ts'
import { outcomeOf } from './send.ts'

/** Telegram takes no bigger document from a bot. */
const LARGEST = 50 * 1024 * 1024

/** Answers /export in private chats and sends the files that its buttons ask for. */
export function answerExport(
  bot: Composer<Context>,
  deps: Dependencies,
  { largest = LARGEST }: Readonly<{ largest?: number }> = {},
): void {
  const chats = bot.filter(({ chat }) => chat?.type === 'private')
  chats.command('export', async (ctx) => answer(deps, ctx, exportMessage(readerFor(deps, ctx))))
  chats.callbackQuery(EXPORT, async (ctx) => {
    const reader = readerFor(deps, ctx)
    const form = parseExport(ctx.callbackQuery.data)
    const { oldButton } = messagesIn(reader.lang).talk
    await ctx
      .answerCallbackQuery(form === null ? { text: oldButton, show_alert: true } : {})
      // A press that is too old to be answered harms nobody.
      .catch(() => null)
    if (form === null) return
    const words = exportWordsIn(reader.lang)
    const wanted = {
      form,
      bodies: exportsBodies(reader),
      bot: ctx.me.username,
      on: kyivDay(deps.now()),
      lang: reader.lang,
    }
    const files = filesOf(holdingsOf(deps.db), wanted)
    const say = async (html: string): Promise<void> =>
      answer(deps, ctx, { html, buttons: [], silent: true })
    if (files.length === 0) return say(words.nothing)
    for (const file of files) {
      const isTooBig = file.bytes.length > largest
      // oxlint-disable-next-line no-await-in-loop -- files arrive in the order they are named
      await (isTooBig ? say(words.tooBig(file.name)) : send(deps, ctx, file))
    }
  })
}

async function send(
  deps: Dependencies,
  ctx: Context,
  { name, bytes, caption }: File,
): Promise<void> {
  try {
    await ctx.replyWithDocument(new InputFile(bytes, name), {
      caption,
      disable_notification: true,
      disable_content_type_detection: true,
    })
  } catch (error) {
    const outcome = outcomeOf(error)
    if (outcome.is === 'chat_gone' && ctx.chatId !== undefined) {
      leaveChat(deps.db, ctx.chatId, outcome.reason, deps.now)
    } else deps.log.error({ outcome }, 'Cannot send a file')
  }
}
