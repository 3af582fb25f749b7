import { commandsSeen, textIn } from './profile.ts'
import type { Service } from './service.ts'
import type { Profile } from './telegram.ts'

/** Gives what a person of a language sees of the bot, in a chat or, without one, before any. */
export function profileSeen(
  { world, profile }: Service,
  language = '',
  chatId: number | null = null,
): Profile {
  const chat = chatId === null ? undefined : world.rooms.get(chatId)?.chat
  return {
    name: textIn(profile, 'name', language),
    username: world.bot.username ?? '',
    description: textIn(profile, 'description', language),
    shortDescription: textIn(profile, 'shortDescription', language),
    commands: commandsSeen(profile, chat, language),
  }
}
