import { autoRetry } from '@grammyjs/auto-retry'
import { sequentialize } from '@grammyjs/runner'
import { Bot, type BotConfig, type Context, type MiddlewareFn, type Transformer } from 'grammy'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import { answerMessage } from '#notification/talk.ts'
import { answerOperators } from './admin.ts'
import { answer } from './answer.ts'
import { answerChart } from './chart.ts'
import { answerCommands } from './commands.ts'
import { spellCommands } from './command-spelling.ts'
import type { Dependencies } from './dependencies.ts'
import { faultOf } from './fault.ts'
import { answerExport } from './export.ts'
import { slowDown } from './flood.ts'
import { answerFreeText } from './free-text.ts'
import { answerGroups } from './groups.ts'
import { answerInline } from './inline.ts'
import { followMembership } from './membership.ts'
import { readerFor } from './person.ts'
import { answerPresses } from './presses.ts'
import { answerSearch } from './search.ts'
import { outcomeOf } from './send.ts'
import { obeying } from './stillness.ts'

/** What the bot asks Telegram for. */
export const ALLOWED_UPDATES = [
  'message',
  'callback_query',
  'inline_query',
  'my_chat_member',
  'channel_post',
  'edited_channel_post',
] as const

/** Builds the bot; `config` lets tests give it a Telegram of their own. It keeps nothing in memory. */
export function createBot(deps: Dependencies, config?: BotConfig<Context>): Bot {
  const bot = new Bot(deps.token, config)
  bot.api.config.use(retrying)
  bot.api.config.use(obeying(deps))
  bot.use(pacing(deps))
  bot.use(guarding(deps))
  bot.use(sequentialize((ctx) => String(ctx.chatId ?? '')))
  bot.use(spellCommands)
  followMembership(bot, deps)
  bot.on('channel_post', (ctx) => deps.onChannelPost?.(ctx.channelPost, false))
  bot.on('edited_channel_post', (ctx) => deps.onChannelPost?.(ctx.editedChannelPost, true))
  answerOperators(bot, deps)
  answerSearch(bot, deps)
  answerInline(bot, deps)
  answerChart(bot, deps)
  answerExport(bot, deps)
  answerPresses(bot, deps)
  answerGroups(
    bot.filter(({ chat }) => chat?.type === 'group' || chat?.type === 'supergroup'),
    deps,
  )
  const chats = bot.filter(({ chat }) => chat?.type === 'private')
  answerCommands(chats, deps)
  answerFreeText(chats, deps)
  return bot
}

/** Only where Telegram's server fails; how a 429 is obeyed is another matter. */
const retry = autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 0, rethrowHttpErrors: true })

/** Long polling has its own way to try again, and must end at once when the program stops. */
const retrying: Transformer = (prev, method, payload, signal) =>
  method === 'getUpdates' ? prev(method, payload, signal) : retry(prev, method, payload, signal)

/** Answers people at the pace Telegram takes; operators are few and known, and wait for nothing. */
function pacing(deps: Dependencies): MiddlewareFn {
  const clock = { steady: deps.steady ?? (() => performance.now()), later }
  const paced = slowDown(clock, (ctx, isFirst) => askForPatience(deps, ctx, isFirst))
  return (ctx, next) => {
    const isOperators = ctx.chatId !== undefined && ctx.chatId === deps.operators?.chat()
    return isOperators ? next() : paced(ctx, next)
  }
}

/** What waits for its turn keeps no program alive that is to end. */
const later = (ms: number, then: () => void): void => {
  setTimeout(then, ms).unref()
}

/** Says once to who sends faster than can be answered, and to each press that is left, that it was too fast. */
async function askForPatience(deps: Dependencies, ctx: Context, isFirst: boolean): Promise<void> {
  const isPress = ctx.callbackQuery !== undefined
  if (!isPress && (!isFirst || ctx.chat?.type !== 'private')) return
  try {
    const reader = readerFor(deps, ctx)
    await (isPress
      ? ctx.answerCallbackQuery({ text: messagesIn(reader.lang).talk.tooFast })
      : answer(deps, ctx, answerMessage(reader, 'tooFast')))
  } catch (error) {
    deps.log.warn({ outcome: outcomeOf(error).is }, 'Cannot ask a chat for patience')
  }
}

/** Lets one update that goes wrong harm no other; a person is told that it did. */
const guarding =
  (deps: Dependencies): MiddlewareFn =>
  async (ctx, next) => {
    try {
      await next()
    } catch (error) {
      logFault(deps, ctx, error, 'Cannot work through an update')
      if (ctx.message === undefined || ctx.chat?.type !== 'private') return
      await apologise(deps, ctx)
    }
  }

function logFault({ log }: Dependencies, ctx: Context, error: unknown, what: string): void {
  log.error({ update: ctx.update.update_id, ...faultOf(error, ctx.update) }, what)
}

async function apologise(deps: Dependencies, ctx: Context): Promise<void> {
  try {
    await answer(deps, ctx, answerMessage(readerFor(deps, ctx), 'sorry'))
  } catch (error) {
    logFault(deps, ctx, error, 'Cannot apologise')
  }
}
