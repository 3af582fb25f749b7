import type { Context } from 'grammy'
import type { BotCommand } from 'grammy/types'
import type { Action } from '#notification/action.ts'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import { operatorFor } from '#notification/operator-card.ts'
import { operatorCommands } from '#notification/operator-menu.ts'
import type { Reader } from '#notification/reader.ts'
import type { Dependencies } from './dependencies.ts'
import { languageOf, readerFor } from './person.ts'
import { outcomeOf } from './send.ts'

/** Whether an action changes what the menu of a chat offers: its language, or whether it names the fallen. */
export const changesMenu = (action: Action): boolean =>
  action.do === 'lang' ||
  (action.do === 'topic' && action.topic === 'bodies') ||
  (action.do === 'set' && action.setting.is === 'language') ||
  (action.do === 'forget' && action.sure)

/**
 * Gives a private chat a menu of commands of its own where it wants another than everybody has: in the
 * language it chose, and with repatriations for those who asked for them only. Else its own is taken away.
 * What fails is logged: the commands work without a menu.
 */
export async function showMenu(deps: Dependencies, ctx: Context): Promise<void> {
  if (ctx.chat?.type !== 'private') return
  const reader = readerFor(deps, ctx)
  const scope = { type: 'chat', chat_id: ctx.chat.id } as const
  const isOperators = deps.operators?.chat() === ctx.chat.id
  const isUsual =
    !isOperators &&
    reader.lang === languageOf(ctx.from?.language_code) &&
    !reader.topics.includes('bodies')
  try {
    await (isUsual
      ? ctx.api.deleteMyCommands({ scope })
      : ctx.api.setMyCommands(commandsFor(reader, isOperators), { scope }))
  } catch (error) {
    deps.log.warn({ outcome: outcomeOf(error).is }, 'Cannot set the menu of a chat')
  }
}

function commandsFor(reader: Reader, isOperators: boolean): readonly BotCommand[] {
  const { lang, topics } = reader
  const { profile, info } = messagesIn(lang)
  const commands = isOperators
    ? [...operatorCommands(operatorFor(reader), false)]
    : profile.commands.map(({ command, description }) => ({ command, description }))
  const after = commands.findIndex(({ command }) => command === 'exchanges') + 1
  return topics.includes('bodies')
    ? commands.toSpliced(after, 0, { command: 'bodies', description: info.bodiesMenu })
    : commands
}
