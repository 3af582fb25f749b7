import type { MiddlewareFn } from 'grammy'

/**
 * Spells the command of a message as it is known, before anybody looks for it: Telegram marks «/START» as
 * a command as well, and in a private chat also one with another bot's name, meant for this one.
 */
export const spellCommands: MiddlewareFn = ({ message }, next) => {
  const entities = message?.entities ?? []
  const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  if (message?.text === undefined || command === undefined) return next()
  const written = message.text.slice(0, command.length)
  const spelt = spellingOf(written, message.chat.type === 'private')
  message.text = spelt + message.text.slice(written.length)
  command.length = spelt.length
  const shorter = written.length - spelt.length
  for (const entity of entities) if (entity.offset > 0) entity.offset -= shorter
  return next()
}

function spellingOf(written: string, isPrivate: boolean): string {
  const [name = '', bot] = written.split('@')
  return name.toLowerCase() + (bot === undefined || isPrivate ? '' : `@${bot}`)
}
