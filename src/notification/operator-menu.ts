import { messagesIn } from './catalogue/catalogue.ts'
import { blocks, bold, escape, lines } from './html.ts'
import type { Message } from './message.ts'
import type { Operator } from './operator-card.ts'
import { operatorWordsIn } from './operator-catalogue.ts'

type Command = Readonly<{ command: string; description: string }>

/**
 * Lists the commands of the operators' chat, theirs first: of two of one name theirs is answered there. A group is
 * offered what everybody is offered in groups.
 */
export function operatorCommands({ lang }: Operator, isGroup: boolean): readonly Command[] {
  const own = Object.entries(operatorWordsIn(lang).menu).map(([command, description]) => ({
    command,
    description,
  }))
  const names = new Set(own.map(({ command }) => command))
  const others = messagesIn(lang)
    .profile.commands.filter(
      ({ command, inGroups }) => !names.has(command) && (!isGroup || inGroups),
    )
    .map(({ command, description }) => ({ command, description }))
  return [...own, ...others]
}

/** Tells what the commands of those who run the bot do. */
export function operatorHelp({ lang }: Operator): Message {
  const { help, helpNames, menu } = operatorWordsIn(lang)
  const commands = Object.entries(menu).map(
    ([command, description]) => `/${command} — ${escape(description)}`,
  )
  return { html: blocks([bold(help), lines(commands), helpNames]), buttons: [], silent: true }
}
