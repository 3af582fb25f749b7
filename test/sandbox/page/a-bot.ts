import { Bot, InlineKeyboard } from 'grammy'
import type { Sandbox } from '../../../sandbox/server.ts'

const WELCOME =
  '<b>Добрий день.</b> Це <i>бот перевірки</i>: <tg-spoiler>сховане</tg-spoiler>, ' +
  '<a href="https://t.me/Koord_shtab/1">допис</a> і <a href="https://example.org/">сайт</a>.'

/** Texts that would do harm on a page that took them for HTML. */
export const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>'

export type ABot = AsyncDisposable & Readonly<{ bot: Bot; languages: string[] }>

/** Runs a small bot of the test's own in the sandbox, as real bots run: it polls over HTTP. */
export async function aBot({ address, token }: Sandbox): Promise<ABot> {
  const bot = new Bot(token, { client: { apiRoot: address } })
  const languages: string[] = []
  const buttons = new InlineKeyboard()
    .text('Докладніше', 'more')
    .url('Допис штабу', 'https://t.me/Koord_shtab/1')
    .row()
    .text('Попередження', 'alert')
  bot.command('start', async (context) => {
    languages.push(context.from?.language_code ?? '')
    await context.reply(WELCOME, { parse_mode: 'HTML', reply_markup: buttons })
  })
  bot.command('quiet', (context) => context.reply('Тихо', { disable_notification: true }))
  bot.command('hostile', (context) => context.reply(HOSTILE))
  bot.command('gone', async (context) => {
    const sent = await context.reply('Зникне')
    await context.api.deleteMessage(context.chat.id, sent.message_id)
  })
  bot.callbackQuery('more', async (context) => {
    await context.editMessageText('Змінений текст')
    await context.answerCallbackQuery('Показано докладніше')
  })
  bot.callbackQuery('alert', (context) =>
    context.answerCallbackQuery({ text: 'Прочитайте це', show_alert: true }),
  )
  await bot.api.setMyCommands([
    { command: 'quiet', description: 'Повідомлення без звуку' },
    { command: 'hostile', description: 'Текст, схожий на HTML' },
  ])
  await bot.init()
  const running = bot.start()
  return {
    bot,
    languages,
    async [Symbol.asyncDispose]() {
      await bot.stop()
      await running
    },
  }
}
